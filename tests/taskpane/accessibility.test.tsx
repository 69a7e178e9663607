import axe from 'axe-core';
import { act, screen } from '@testing-library/react';
import { WorkbookFailure } from '../../src/excel/OpenWorkbook';
import { THEMES } from '../../src/taskpane/look/theme';
import { CONFLICT, filledWorkbook, openPane, workbookWith } from './openPane';

/** jsdom paints nothing: contrast is measured below, on the colours themselves. */
async function expectAccessible(container: HTMLElement): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: true } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test('first run', async () => {
  const { container } = openPane(workbookWith());
  await screen.findByRole('button', { name: 'Nạp cả hai' });
  await expectAccessible(container);
});

test('findings, with an open fold and a message', async () => {
  const { container, user, workbook } = openPane(workbookWith(1, 2));
  await user.click(await screen.findByRole('button', { name: /^Chưa nhập số liệu/ }));
  workbook.failures.set('goTo', new WorkbookFailure('unknown', { cause: new Error('GeneralException') }));
  await user.click(screen.getByRole('button', { name: 'Cảnh báo tiếp theo' }));
  await screen.findByRole('alert');
  await expectAccessible(container);
});

test('an invalid date', async () => {
  const { container, user } = openPane(filledWorkbook());
  await user.type(await screen.findByLabelText('Số liệu tính đến ngày'), '9{Tab}');
  await screen.findByText(/^Ngày chưa đúng/);
  await expectAccessible(container);
});

test('targets, with the reading of one open', async () => {
  const { container, user } = openPane(filledWorkbook());
  await user.click(await screen.findByRole('tab', { name: 'Chỉ tiêu' }));
  await user.click(await screen.findByRole('button', { name: 'Cách hiểu nghị quyết: 1' }));
  await expectAccessible(container);
});

test('tasks, filtered, in the dark, with a row selected', async () => {
  const { container, user, workbook } = openPane(filledWorkbook(), 'dark');
  await user.click(await screen.findByRole('button', { name: '11 quá hạn' }));
  act(() => {
    workbook.select('Phụ lục 2', 'A60');
  });
  await screen.findByText('Đang lọc: quá hạn');
  await expectAccessible(container);
});

test('one appendix only, in English', async () => {
  const { container, user } = openPane(workbookWith(1));
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Ngôn ngữ' }), 'en');
  await user.click(screen.getByRole('tab', { name: 'Tasks' }));
  await expectAccessible(container);
});

test('fixes looked through, a question, and a message that can be undone', async () => {
  const workbook = workbookWith(1);
  workbook.entries.set('PL1.3 q1', '3,2');
  workbook.entries.set('PL1.7 q1', '14,2');
  workbook.entries.set('PL1.10 q1', '1.234');
  const { container, user } = openPane(workbook);
  await user.click(await screen.findByRole('button', { name: 'Sửa: Phụ lục 1 H10' }));
  await screen.findByRole('button', { name: 'Hoàn tác' });
  await user.click(screen.getByRole('button', { name: 'Sửa 1 chỗ chắc chắn' }));
  screen.getByRole('group', { name: /^Chọn cách hiểu đúng/ });
  await expectAccessible(container);
});

test('a repair with a question', async () => {
  const workbook = filledWorkbook();
  workbook.damage = [{ kind: 'protection', sheet: 'Phụ lục 1' }];
  workbook.moved = [{ rowId: 'PL1.4', from: 'H20', to: 'H11' }];
  workbook.conflicts = [CONFLICT];
  const { container, user } = openPane(workbook);
  await user.click(await screen.findByRole('button', { name: 'Sửa biểu mẫu' }));
  await screen.findAllByRole('radio');
  await expectAccessible(container);
});

test('sealing with errors left', async () => {
  const { container, user } = openPane(filledWorkbook());
  await user.click(await screen.findByRole('tab', { name: 'Chốt' }));
  await user.click(await screen.findByRole('button', { name: 'Vẫn chốt khi còn lỗi' }));
  await user.click(screen.getByRole('button', { name: 'Chốt khi còn lỗi' }));
  await screen.findByRole('alert');
  await expectAccessible(container);
});

test('a sealed workbook that was changed, in the dark', async () => {
  const { container, user, workbook } = openPane(filledWorkbook(), 'dark');
  await user.click(await screen.findByRole('tab', { name: 'Chốt' }));
  await user.click(await screen.findByRole('button', { name: 'Vẫn chốt khi còn lỗi' }));
  await user.type(screen.getByRole('textbox', { name: 'Người cho phép' }), 'A');
  await user.type(screen.getByRole('textbox', { name: 'Lý do' }), 'B');
  await user.click(screen.getByRole('button', { name: 'Chốt khi còn lỗi' }));
  await screen.findByText(/^Đã chốt kỳ Quý I/);
  act(() => {
    workbook.type('PL1.4', 'q1', 12.7);
  });
  await screen.findByRole('list', { name: 'Thay đổi sau khi chốt (1)' });
  await expectAccessible(container);
});

test('the tabs are moved through with the arrow keys', async () => {
  const { user } = openPane(filledWorkbook());
  await user.click(await screen.findByRole('tab', { name: /^Lỗi/ }));
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('tab', { name: 'Chỉ tiêu' })).toHaveFocus();
  await user.keyboard('{End}');
  expect(screen.getByRole('tab', { name: 'Báo cáo' })).toHaveAttribute('aria-selected', 'true');
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('tab', { name: /^Lỗi/ })).toHaveFocus();
});

/** WCAG 2: relative luminance, and the ratio of two. */
function luminance(color: string): number {
  const parts = [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

describe.each(Object.entries(THEMES))('the colours of verdicts, %s', (_, theme) => {
  test.each(['good', 'bad', 'watch', 'review', 'muted', 'plain'] as const)('%s can be read', (tone) => {
    const background = theme.colorNeutralBackground1;
    const fill = theme[`${tone}Fill`] === 'transparent' ? background : theme[`${tone}Fill`];
    expect(contrast(theme[`${tone}Ink`], fill)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme[`${tone}Mark`], background)).toBeGreaterThanOrEqual(3);
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import type { Criterion } from '../../src/domain/criteria/criterion';
import { dateOf } from '../../src/domain/serialDate';
import { judgedTasksOf, targetRowsOf } from '../../src/domain/resolution';
import { filledWorkbook, openPane, resolution, workbookWith } from './openPane';

test('each finding says which row, which cell, what is wrong and what to do', async () => {
  const { user, workbook } = openPane(filledWorkbook());
  const list = await screen.findByRole('list', { name: 'Lỗi (4)' });
  const [first] = within(list).getAllByRole('listitem');
  expect(first).toHaveTextContent('14. Tỷ lệ đô thị hóa');
  expect(first).toHaveTextContent('“75.4”');
  expect(first).toHaveTextContent('75,4');
  expect(first).toHaveTextContent('Phụ lục 1 · H21');
  expect(screen.getByRole('tab', { name: 'Lỗi (4)' })).toBeVisible();

  await user.click(within(first!).getByRole('button', { name: /^Đến ô/ }));
  expect(workbook.visited).toEqual([{ sheet: 'Phụ lục 1', address: 'H21' }]);
});

test('“Lỗi tiếp theo” walks the errors in sheet order and begins again after the last', async () => {
  const { user, workbook } = openPane(filledWorkbook());
  const next = await screen.findByRole('button', { name: 'Lỗi tiếp theo' });
  for (let step = 0; step < 5; step += 1) await user.click(next);

  const row = (id: string): number => 8 + targetRowsOf(resolution).findIndex((target) => target.id === id);
  const taskRow = 8 + judgedTasksOf(resolution).findIndex(({ id }) => id === 'PL2.1.2');
  expect(workbook.visited).toEqual([
    { sheet: 'Phụ lục 1', address: `H${row('PL1.14')}` },
    { sheet: 'Phụ lục 1', address: `H${row('PL1.22.3')}` },
    { sheet: 'Phụ lục 1', address: `H${row('PL1.23.1')}` },
    { sheet: 'Phụ lục 2', address: `I${taskRow}` },
    { sheet: 'Phụ lục 1', address: `H${row('PL1.14')}` },
  ]);
  expect(screen.getByText('1/4')).toBeVisible();
});

test('the walk goes on from where a finding was put right', async () => {
  const { user, workbook } = openPane(filledWorkbook());
  const next = await screen.findByRole('button', { name: 'Lỗi tiếp theo' });
  await user.click(next);
  workbook.type('PL1.14', 'q1', 75.4);
  await screen.findByRole('tab', { name: 'Lỗi (3)' });
  await user.click(next);

  expect(workbook.visited.at(-1)).toEqual({ sheet: 'Phụ lục 1', address: 'H38' });
});

test('many findings of one kind are one line until somebody opens it', async () => {
  const { user } = openPane(workbookWith(1));
  const fold = await screen.findByRole('button', { name: 'Chưa nhập số liệu của kỳ báo cáo: 23 chỗ' });
  expect(fold).toHaveAttribute('aria-expanded', 'false');
  expect(screen.queryByText('3. Tỷ lệ kết nạp đảng viên so với số lượng đảng viên đầu năm')).not.toBeInTheDocument();

  await user.click(fold);
  const list = screen.getByRole('list', { name: 'Chưa nhập số liệu của kỳ báo cáo: 23 chỗ' });
  const [first] = within(list).getAllByRole('listitem');
  expect(first).toHaveTextContent('3. Tỷ lệ kết nạp đảng viên so với số lượng đảng viên đầu năm');
  expect(first).toHaveAttribute('aria-setsize', '23');
  expect(first).toHaveAttribute('aria-posinset', '1');
});

/** A figure that meets the criterion and is none of its bounds. */
function metBy(criterion: Criterion): number {
  switch (criterion.kind) {
    case 'gt':
    case 'gte':
      return criterion.value === 100 ? 100 : criterion.value + 1;
    case 'lt':
    case 'lte':
      return criterion.value === 0 ? 0 : criterion.value - 1;
    case 'range':
      return criterion.low;
    case 'gt_baseline':
      return 90000;
    case 'rank_lte':
      return criterion.value;
  }
}

test('nothing to report says what was looked at, and when', async () => {
  jest.useFakeTimers({ doNotFake: ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'nextTick'] });
  jest.setSystemTime(new Date(2026, 3, 1, 16, 5));
  try {
    const workbook = workbookWith(1, 2);
    workbook.header.set('unit', 'Văn phòng Tỉnh ủy');
    // The first day of the period: nothing is due but what was to begin in December.
    workbook.header.set('evaluationDate', dateOf(2026, 1, 1));
    for (const { id, deadline } of judgedTasksOf(resolution)) {
      if (deadline?.startBy === dateOf(2025, 12, 31)) workbook.entries.set(`${id} startedOn`, dateOf(2025, 12, 31));
    }
    for (const { id, criterion } of targetRowsOf(resolution)) {
      workbook.entries.set(`${id} q1`, metBy(criterion));
      workbook.entries.set(`${id} baseline`, 85050);
      workbook.entries.set(`${id} figureKind`, 'Ước');
      workbook.entries.set(`${id} source`, 'Báo cáo của sở');
    }
    openPane(workbook);

    expect(
      await screen.findByText('Không có lỗi. Đã rà soát 34 chỉ tiêu thành phần và 104 nhiệm vụ lúc 16:05.'),
    ).toBeVisible();
    expect(screen.getByRole('tab', { name: 'Lỗi (0)' })).toBeVisible();
  } finally {
    jest.useRealTimers();
  }
});

test('with warnings alone, those are walked', async () => {
  const { user, workbook } = openPane(workbookWith(1));
  expect(await screen.findByText('Không có lỗi.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Cảnh báo tiếp theo' }));

  await waitFor(() => {
    expect(workbook.visited).toHaveLength(1);
  });
  // It opens the line that the finding is folded into.
  expect(screen.getByRole('button', { name: /^Chưa nhập số liệu/ })).toHaveAttribute('aria-expanded', 'true');
});

import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { WorkbookFailure } from '../../src/excel/OpenWorkbook';
import { filledWorkbook, openPane, workbookWith } from './openPane';
import type { MemoryWorkbook } from './MemoryWorkbook';
import { filesOf, finishedOn, readingOf, refused, reportOf, type Contents } from './receiving';

/** The seed names both as leads of PL2.1.10, the first of them first; the third leads PL2.1.1 alone. */
const FIRST_LEAD = 'Ban Tổ chức Tỉnh ủy';
const SECOND_LEAD = 'Đảng ủy Ủy ban nhân dân tỉnh';
const OTHER = 'Văn phòng Tỉnh ủy';

const REPORTS: Contents = {
  'a.xlsx': reportOf(SECOND_LEAD, [finishedOn('PL2.1.10', 20)]),
  'b.xlsx': reportOf(FIRST_LEAD, [finishedOn('PL2.1.10', 10)]),
  'c.xlsx': reportOf(OTHER, [finishedOn('PL2.1.1', 5)]),
};

function openConsolidation(contents: Contents, workbook: MemoryWorkbook = workbookWith(), pause?: () => Promise<void>) {
  const pane = openPane(workbook, 'light', readingOf(contents, pause));
  return { ...pane, files: filesOf(contents) };
}

const fileInput = (container: HTMLElement): HTMLInputElement => {
  const input = container.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('No file can be chosen');
  return input;
};

async function merge(contents: Contents, workbook?: MemoryWorkbook) {
  const pane = openConsolidation(contents, workbook);
  await screen.findByText(workbook ? 'Chốt' : 'Nạp cả hai');
  await act(() => pane.requests.showConsolidation());
  await screen.findByRole('heading', { name: 'Tổng hợp báo cáo các đơn vị' });
  await pane.user.upload(fileInput(pane.container), pane.files);
  await screen.findByRole('table', { name: 'Đối chiếu số ô đã nhập' });
  return pane;
}

test('from an empty workbook: files in, a conflict decided, and the merged workbook stands', async () => {
  const workbook = workbookWith();
  const { user, container, files } = openConsolidation(REPORTS, workbook);
  await user.click(await screen.findByRole('button', { name: 'Tổng hợp báo cáo các đơn vị' }));
  await screen.findByText(/không gửi đi đâu và không bị sửa/);
  await user.upload(fileInput(container), files);

  expect(await screen.findByText('Đã gộp 3 tệp của 3 đơn vị.')).toBeVisible();
  expect(screen.getByRole('combobox', { name: 'Kỳ tổng hợp' })).toHaveDisplayValue('9 tháng');
  const question = screen.getByRole('group', { name: '1.10. Ban hành Kế hoạch đào tạo, bồi dưỡng cán bộ năm 2026, cột “Ngày hoàn thành”' });
  const [first, second] = within(question).getAllByRole('radio');
  expect(first?.closest('label')).toHaveTextContent(`10/09/2026 · ${FIRST_LEAD} (mặc định)b.xlsx · Phụ lục 2 I17`);
  expect(second?.closest('label')).toHaveTextContent(`20/09/2026 · ${SECOND_LEAD}a.xlsx · Phụ lục 2 I17`);
  expect(first).not.toBeChecked();
  expect(screen.getByText('Còn 1 chỗ chưa chọn, đang lấy giá trị mặc định.')).toBeVisible();

  await user.click(second!);
  await waitFor(() => {
    expect(within(question).getAllByRole('radio')[1]).toBeChecked();
  });
  expect(screen.queryByText(/chưa chọn/)).not.toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Đưa vào sổ làm việc' }));
  expect(await screen.findByText('Đã đưa bản tổng hợp từ 3 tệp vào sổ.')).toBeVisible();
  expect(workbook.drawn?.sheets.map(({ key }) => key)).toEqual(expect.arrayContaining(['info', 'targets', 'tasks', 'overview']));
  expect(await screen.findByText(/^Bản tổng hợp này đã ở trong sổ\./)).toBeVisible();
  // What is drawn is not drawn again: nothing is left to decide here.
  expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  expect(screen.getByRole('tab', { name: 'Tổng hợp' })).toHaveAttribute('aria-selected', 'true');
});

test('the default is taken for all the rest by one click', async () => {
  const { user } = await merge(REPORTS);
  await user.click(screen.getByRole('button', { name: 'Lấy giá trị mặc định cho tất cả còn lại' }));

  await waitFor(() => {
    expect(screen.getAllByRole('radio')[0]).toBeChecked();
  });
  expect(screen.queryByRole('button', { name: /^Lấy giá trị mặc định/ })).not.toBeInTheDocument();
});

test('the progress is told, and stopping leaves nothing half done', async () => {
  let next: () => void = () => undefined;
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      next = resolve;
    });
  const { user, container, files } = openConsolidation(REPORTS, workbookWith(), pause);
  await user.click(await screen.findByRole('button', { name: 'Tổng hợp báo cáo các đơn vị' }));
  await screen.findByRole('button', { name: 'Chọn tệp' });
  await user.upload(fileInput(container), files);
  expect(await screen.findByText('Đã đọc 0/3 tệp')).toBeVisible();
  await act(async () => {
    next();
    await Promise.resolve();
  });
  const bar = await screen.findByRole('progressbar');
  await waitFor(() => {
    expect(bar).toHaveAttribute('aria-valuetext', 'Đã đọc 1/3 tệp');
  });

  await user.click(screen.getByRole('button', { name: 'Dừng đọc' }));
  await act(async () => {
    next();
    await Promise.resolve();
  });
  expect(await screen.findByText('Đã dừng khi đọc được 1/3 tệp. Chưa gộp tệp nào trong lần này.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Chọn tệp' })).toBeVisible();
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});

test('a pasted list tells who has not sent', async () => {
  const { user } = await merge(REPORTS);
  await user.click(screen.getByText('Danh sách đơn vị, phân công (không bắt buộc)'));
  await user.click(screen.getByRole('textbox', { name: 'Danh sách đơn vị phải gửi' }));
  await user.paste(`${FIRST_LEAD}\n${OTHER}\nĐảng ủy Than Quảng Ninh\n`);
  await user.tab();

  const missing = await screen.findByText('1 đơn vị chưa gửi');
  await user.click(missing);
  expect(within(missing.closest('details')!).getByRole('listitem')).toHaveTextContent('Đảng ủy Than Quảng Ninh');
});

test('refused files each have their reason, and where nothing is left nothing is offered', async () => {
  const { user } = await merge({ 'hỏng.xlsx': refused('damaged'), 'khác.xlsx': refused('notOurs') });
  expect(screen.getByText('Chưa gộp được tệp nào; lý do của từng tệp ở bên dưới.')).toBeVisible();
  const damaged = screen.getByText('1 tệp bị hỏng');
  await user.click(damaged);
  expect(within(damaged.closest('details')!).getByRole('listitem')).toHaveTextContent(/^hỏng\.xlsx: .+/);
  expect(screen.getByText('1 tệp không có biểu của Sổ chỉ tiêu')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Đưa vào sổ làm việc' })).not.toBeInTheDocument();
});

test('a workbook with sheets of its own shows the result and says where it can go', async () => {
  await merge(REPORTS, filledWorkbook());
  expect(screen.getByText(/^Bản tổng hợp cần một sổ làm việc trống\./)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Đưa vào sổ làm việc' })).not.toBeInTheDocument();
});

test('a refusal of Excel is told in a sentence, and what was received stays', async () => {
  const workbook = workbookWith();
  workbook.failures.set('drawConsolidation', new WorkbookFailure('occupied', { cause: new Error('Tổng quan') }));
  const pane = openConsolidation(REPORTS, workbook);
  await pane.user.click(await screen.findByRole('button', { name: 'Tổng hợp báo cáo các đơn vị' }));
  await screen.findByRole('button', { name: 'Chọn tệp' });
  await pane.user.upload(fileInput(pane.container), pane.files);
  await pane.user.click(await screen.findByRole('button', { name: 'Đưa vào sổ làm việc' }));

  expect(await screen.findByRole('alert')).toHaveTextContent(/hãy mở một sổ trống rồi tổng hợp ở đó/);
  expect(screen.getByText('Đã gộp 3 tệp của 3 đơn vị.')).toBeVisible();
});

test('what was received survives a look at another tab, and is forgotten on demand', async () => {
  const { user } = await merge(REPORTS, filledWorkbook());
  await user.click(screen.getByRole('tab', { name: 'Nhiệm vụ' }));
  await user.click(screen.getByRole('tab', { name: 'Tổng hợp' }));
  expect(await screen.findByText('Đã gộp 3 tệp của 3 đơn vị.')).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Làm lại từ đầu' }));
  expect(await screen.findByRole('button', { name: 'Chọn tệp' })).toBeVisible();
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
});

test('it is accessible, with its lists open, in both languages', async () => {
  const { user, container } = await merge({ ...REPORTS, 'd.xlsx': refused('encrypted') });
  await user.click(screen.getByText('Danh sách đơn vị, phân công (không bắt buộc)'));
  const violations = async (): Promise<unknown> => {
    const results = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: true } } });
    return results.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  };
  expect(await violations()).toEqual([]);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Ngôn ngữ' }), 'en');
  expect(await screen.findByText('3 files of 3 units merged.')).toBeVisible();
  expect(await violations()).toEqual([]);
});

test('the ribbon leads to the overview, and says so where there is none', async () => {
  const { requests } = openPane(workbookWith());
  await screen.findByRole('button', { name: 'Nạp cả hai' });
  await act(() => requests.showOverview());
  expect(await screen.findByRole('alert')).toHaveTextContent('Chưa mở được trang Tổng quan. Sổ này chưa có trang đó: hãy nạp Phụ lục trước.');
});

/** What a browser gives of a file that was dropped; one that it cannot open has no content. */
const droppedFile = (fullPath: string, file?: File) => ({
  isFile: true,
  isDirectory: false,
  fullPath,
  file: (resolve: (file: File) => void, reject: (error: DOMException) => void) => {
    if (file) resolve(file);
    else reject(new DOMException('The file cannot be read', 'NotReadableError'));
  },
});

const droppedFolder = (fullPath: string, entries: readonly unknown[] | undefined) => {
  const portions = [entries ?? [], []];
  return {
    isFile: false,
    isDirectory: true,
    fullPath,
    createReader: () => ({
      readEntries: (resolve: (entries: readonly unknown[]) => void, reject: (error: DOMException) => void) => {
        if (entries) resolve(portions.shift() ?? []);
        else reject(new DOMException('The folder cannot be read', 'NotReadableError'));
      },
    }),
  };
};

test('a file or a folder that cannot be opened is named, and takes nothing else with it', async () => {
  const contents: Contents = { 'a.xlsx': reportOf('Văn phòng Tỉnh ủy', [finishedOn('PL2.1.1', 3)]) };
  const { requests } = openPane(workbookWith(), 'light', readingOf(contents));
  await screen.findByRole('button', { name: 'Nạp Phụ lục 1' });
  await act(() => requests.showConsolidation());
  const [file] = filesOf(contents);
  const entries = [
    droppedFile('/a.xlsx', file),
    droppedFile('/khoa.xlsx'),
    droppedFolder('/gui', [droppedFile('/gui/hong.xlsx'), droppedFile('/gui/anh.png'), droppedFolder('/gui/cam', undefined)]),
  ];
  fireEvent.drop(await screen.findByText('Thả tệp hoặc thư mục vào đây, hoặc'), {
    dataTransfer: { items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })), files: [] },
  });

  const refused = await screen.findByText('3 tệp không mở được');
  const list = refused.closest('details') ?? refused.parentElement!;
  for (const name of ['khoa.xlsx', 'gui/hong.xlsx', 'gui/cam/']) expect(list).toHaveTextContent(`${name}:`);
  expect(list).not.toHaveTextContent('anh.png');
});

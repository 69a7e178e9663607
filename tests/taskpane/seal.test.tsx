import { act, screen, waitFor, within } from '@testing-library/react';
import type { Seal } from '../../src/domain/seal';
import { dateOf } from '../../src/domain/serialDate';
import { WorkbookFailure } from '../../src/excel/OpenWorkbook';
import { filledWorkbook, openPane, workbookWith } from './openPane';
import type { MemoryWorkbook } from './MemoryWorkbook';

const FILE_NAME = '05-NQ-TU_Van-phong-Tinh-uy_Quy-I_2026-03-31.xlsx';

/** No error is left: one figure, of a named unit. */
function cleanWorkbook(): MemoryWorkbook {
  const workbook = workbookWith(1);
  workbook.header.set('unit', 'Văn phòng Tỉnh ủy');
  workbook.header.set('evaluationDate', dateOf(2026, 3, 31));
  workbook.entries.set('PL1.4 q1', 12.6);
  return workbook;
}

async function openSeal(workbook: MemoryWorkbook) {
  const pane = openPane(workbook);
  await pane.user.click(await screen.findByRole('tab', { name: 'Chốt' }));
  await screen.findByText(/^Dấu chốt cho biết số liệu có bị thay đổi sau khi chốt hay không; không cho biết ai/);
  return pane;
}

async function sealed() {
  const pane = await openSeal(cleanWorkbook());
  await pane.user.click(screen.getByRole('button', { name: 'Chốt số liệu' }));
  await screen.findByText(/^Đã chốt kỳ Quý I ngày/);
  return pane;
}

test('without errors it is sealed by one button, which says what is recorded', async () => {
  const { user, workbook } = await openSeal(cleanWorkbook());
  expect(
    screen.getByText('Sẽ ghi lại toàn bộ số liệu đã nhập của Văn phòng Tỉnh ủy, kỳ Quý I, tính đến ngày 31/03/2026.'),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Chốt số liệu' }));

  expect(await screen.findByText(`Đã chốt số liệu. Nên lưu tệp với tên ${FILE_NAME}`)).toBeVisible();
  const [seal] = workbook.seals;
  expect(workbook.seals).toHaveLength(1);
  expect(seal).toMatchObject({ unit: 'Văn phòng Tỉnh ủy', period: 'Quý I', template: '05-NQ-TU-2026, mẫu 1', corrections: [] });
  expect(seal?.waiver).toBeUndefined();
  expect(seal?.digest).toMatch(/^[0-9a-f]{64}$/);
  expect(seal?.entries).toContainEqual({ place: 'PL1.4/q1', value: 'số:12.6' });

  expect(screen.getByText(/^Đã chốt kỳ Quý I ngày \d\d\/\d\d\/\d{4} lúc \d\d:\d\d\.$/)).toBeVisible();
  expect(screen.getByText('Từ khi chốt đến nay số liệu không thay đổi.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Chốt số liệu' })).not.toBeInTheDocument();
});

test('the suggested file name is copied', async () => {
  const { user } = await sealed();
  await user.click(screen.getByRole('button', { name: `Sao chép: ${FILE_NAME}` }));

  const said = await screen.findByText('Đã sao chép tên tệp.');
  expect(said).toHaveAttribute('role', 'status');
  // Seen, not only heard.
  expect(said.className).toBe('');
  expect(await navigator.clipboard.readText()).toBe(FILE_NAME);
});

test('errors stand in the way, with the way to them', async () => {
  const { user } = await openSeal(filledWorkbook());
  expect(screen.getByText('Chưa chốt được: còn 4 lỗi phải sửa.')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Chốt/ })).not.toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Xem các lỗi' }));
  expect(screen.getByRole('tab', { name: 'Lỗi (4)' })).toHaveAttribute('aria-selected', 'true');
});

test('with errors left it is sealed only with who allowed it and why, which are recorded', async () => {
  const { user, workbook } = await openSeal(filledWorkbook());
  await user.click(screen.getByRole('button', { name: 'Vẫn chốt khi còn lỗi' }));
  await user.click(screen.getByRole('button', { name: 'Chốt khi còn lỗi' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Ghi rõ người cho phép và lý do.');
  expect(workbook.seals).toEqual([]);

  await user.type(screen.getByRole('textbox', { name: 'Người cho phép' }), 'Nguyễn Văn A');
  await user.type(screen.getByRole('textbox', { name: 'Lý do' }), 'chờ số liệu của sở');
  await user.click(screen.getByRole('button', { name: 'Chốt khi còn lỗi' }));
  expect(
    await screen.findByText('Chốt khi còn lỗi. Người cho phép: Nguyễn Văn A. Lý do: chờ số liệu của sở.'),
  ).toBeVisible();
  expect(workbook.seals[0]?.waiver).toEqual({ by: 'Nguyễn Văn A', reason: 'chờ số liệu của sở' });
});

test('an error typed in the last moment keeps it open', async () => {
  const { user, workbook } = await openSeal(cleanWorkbook());
  workbook.typeUnnoticed('PL1.14', 'q1', 'đạt');
  await user.click(screen.getByRole('button', { name: 'Chốt số liệu' }));

  expect(await screen.findByText('Chưa chốt được: còn 1 lỗi phải sửa.')).toBeVisible();
  expect(workbook.seals).toEqual([]);
});

test('a workbook without a unit is not sealed', async () => {
  const workbook = cleanWorkbook();
  workbook.header.delete('unit');
  await openSeal(workbook);

  expect(screen.getByText(/^Hãy điền “Đơn vị báo cáo”, “Kỳ báo cáo” và “Số liệu tính đến ngày”/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Chốt số liệu' })).not.toBeInTheDocument();
});

test('what was changed after sealing is listed old → new, and sealed again with its reason', async () => {
  const { user, workbook } = await sealed();
  act(() => {
    workbook.type('PL1.4', 'q1', 12.7);
    workbook.type('PL1.4', 'source', 'Cục Thống kê');
  });
  const list = await screen.findByRole('list', { name: 'Thay đổi sau khi chốt (2)' });
  const [figure, source] = within(list).getAllByRole('listitem');
  expect(figure).toHaveTextContent('4. Tốc độ tăng GRDP theo giá so sánh · Quý I');
  expect(figure).toHaveTextContent('12,6 → 12,7');
  expect(source).toHaveTextContent('(trống) → Cục Thống kê (chữ)');
  await user.click(within(figure!).getByRole('button', { name: 'Đến ô: Phụ lục 1 H11' }));
  expect(workbook.visited).toEqual([{ sheet: 'Phụ lục 1', address: 'H11' }]);

  // Only what had been sealed needs a reason.
  expect(within(source!).queryByRole('textbox')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Chốt lại' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Ghi lý do chung, hoặc lý do của từng số đã thay đổi.');
  expect(workbook.seals).toHaveLength(1);

  await user.type(within(figure!).getByRole('textbox', { name: /^Lý do sửa: 4\. Tốc độ/ }), 'số chính thức');
  await user.click(screen.getByRole('button', { name: 'Chốt lại' }));
  expect(await screen.findByText('Từ khi chốt đến nay số liệu không thay đổi.')).toBeVisible();
  expect(workbook.seals).toHaveLength(2);
  expect(workbook.seals[1]?.corrections).toEqual([
    { place: 'PL1.4/q1', from: 'số:12.6', to: 'số:12.7', reason: 'số chính thức' },
  ]);
});

test('one reason can stand for all', async () => {
  const { user, workbook } = await sealed();
  act(() => {
    workbook.type('PL1.4', 'q1', 12.7);
  });
  await user.type(
    await screen.findByRole('textbox', { name: 'Lý do chung cho các số đã chốt mà nay thay đổi' }),
    'số chính thức',
  );
  await user.click(screen.getByRole('button', { name: 'Chốt lại' }));

  await waitFor(() => {
    expect(workbook.seals[1]?.corrections.map(({ reason }) => reason)).toEqual(['số chính thức']);
  });
});

test('the next period is opened, said, and can be undone', async () => {
  const { user, workbook } = await sealed();
  expect(screen.getByText(/^Chuyển sang kỳ 6 tháng, số liệu tính đến ngày 30\/06\/2026\. .*Ngày gửi và Hạn gửi báo cáo được xóa trống để điền lại\.$/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Mở kỳ báo cáo mới' }));

  expect(await screen.findByText('Đã mở kỳ 6 tháng, số liệu tính đến ngày 30/06/2026. Ngày gửi và Hạn gửi báo cáo đã được xóa trống để điền lại.')).toBeVisible();
  expect(workbook.header.get('period')).toBe('6 tháng');
  expect(workbook.header.get('evaluationDate')).toBe(dateOf(2026, 6, 30));
  expect(workbook.written).toHaveLength(1);
  // Another period is to be sealed now; nothing of the first was changed.
  expect(screen.queryByText(/^Thay đổi sau khi chốt/)).not.toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  await waitFor(() => {
    expect(workbook.header.get('period')).toBe('Quý I');
  });
  expect(workbook.header.get('evaluationDate')).toBe(dateOf(2026, 3, 31));
});

test('after the whole year there is none', async () => {
  const workbook = cleanWorkbook();
  workbook.header.set('period', 'Cả năm');
  await openSeal(workbook);

  expect(screen.getByText('Cả năm là kỳ cuối của nghị quyết này, không còn kỳ tiếp theo.')).toBeVisible();
});

test('the ribbon opens the seal and the next period', async () => {
  const { requests, workbook } = openPane(cleanWorkbook());
  await screen.findByRole('tab', { name: 'Chốt' });
  await act(() => requests.showSeal());
  expect(screen.getByRole('tab', { name: 'Chốt' })).toHaveAttribute('aria-selected', 'true');
  await act(() => requests.openNextPeriod());

  expect(workbook.header.get('period')).toBe('6 tháng');
});

test('a seal that Excel refuses is none, and says so', async () => {
  const workbook = cleanWorkbook();
  workbook.failures.set('seal', new WorkbookFailure('denied', { cause: new Error('AccessDenied') }));
  const { user } = await openSeal(workbook);
  await user.click(screen.getByRole('button', { name: 'Chốt số liệu' }));

  expect(await screen.findByRole('alert')).toHaveTextContent('Chưa chốt được số liệu.');
  expect(workbook.seals).toEqual([]);
});

/** A workbook that was sealed by this pane, its record then damaged. */
async function withBrokenSeal(damage: Partial<Seal>): Promise<MemoryWorkbook> {
  const { workbook, close } = await sealed();
  close();
  workbook.seals = workbook.seals.map((seal) => ({ ...seal, ...damage }));
  return workbook;
}

test.each<[string, Partial<Seal>]>([
  ['its digest does not fit', { digest: 'f'.repeat(64) }],
  ['its entries are gone', { entries: [] }],
  ['its moment cannot be read', { sealedAt: 0, digest: '' }],
])('a seal that is broken (%s) says so, never that nothing has changed, and is made anew', async (_, damage) => {
  const { user, workbook } = await openSeal(await withBrokenSeal(damage));

  expect(screen.getByText(/^Dấu chốt lưu trong tệp đã bị sửa hoặc mất một phần/)).toBeVisible();
  expect(screen.queryByText('Từ khi chốt đến nay số liệu không thay đổi.')).not.toBeInTheDocument();
  expect(screen.queryByText(/^Đã chốt kỳ/)).not.toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Vẫn chốt khi còn lỗi' }));
  await user.type(screen.getByRole('textbox', { name: 'Người cho phép' }), 'Nguyễn Văn A');
  await user.type(screen.getByRole('textbox', { name: 'Lý do' }), 'bản ghi cũ hỏng');
  await user.click(screen.getByRole('button', { name: 'Chốt khi còn lỗi' }));
  expect(await screen.findByText('Từ khi chốt đến nay số liệu không thay đổi.')).toBeVisible();
  expect(workbook.seals).toHaveLength(2);
});

const typing = new WorkbookFailure('editingCell', { cause: new Error('InvalidOperationInCellEditMode') });

test('what cannot be read is not sealed from older figures', async () => {
  const { user, workbook } = await openSeal(cleanWorkbook());
  workbook.failures.set('read', typing);
  await user.click(screen.getByRole('button', { name: 'Chốt số liệu' }));

  expect(await screen.findByRole('alert')).toHaveTextContent('Chưa chốt được số liệu. Nhấn Enter để kết thúc ô đang nhập rồi thử lại.');
  expect(workbook.seals).toEqual([]);
  expect(screen.queryByText(/^Đã chốt số liệu/)).not.toBeInTheDocument();
});

test('that a seal could not be read back is said with the seal', async () => {
  const { user, workbook } = await openSeal(cleanWorkbook());
  const seal = workbook.seal.bind(workbook);
  workbook.seal = async (made) => {
    await seal(made);
    workbook.failures.set('read', typing);
  };
  await user.click(screen.getByRole('button', { name: 'Chốt số liệu' }));

  expect(await screen.findByText(`Đã chốt số liệu. Nên lưu tệp với tên ${FILE_NAME}`)).toBeVisible();
  expect(screen.getByText(/^Chưa đọc được số liệu mới\. Nhấn Enter/)).toBeVisible();

  workbook.failures.clear();
  await waitFor(() => {
    expect(screen.queryByText(/^Chưa đọc được số liệu mới/)).not.toBeInTheDocument();
  });
  expect(screen.getByText(`Đã chốt số liệu. Nên lưu tệp với tên ${FILE_NAME}`)).toBeVisible();
});

test('a sealed value that a co-author changed in the last moment is not sealed again without its reason', async () => {
  const before = cleanWorkbook();
  before.entries.set('PL1.7 q1', 14.2);
  const { user, workbook } = await openSeal(before);
  await user.click(screen.getByRole('button', { name: 'Chốt số liệu' }));
  await screen.findByText(/^Đã chốt kỳ Quý I ngày/);
  act(() => {
    workbook.type('PL1.4', 'q1', 12.7);
  });
  await user.type(await screen.findByRole('textbox', { name: /^Lý do sửa: 4\. Tốc độ/ }), 'số chính thức');
  workbook.typeUnnoticed('PL1.7', 'q1', 14.3);
  await user.click(screen.getByRole('button', { name: 'Chốt lại' }));

  expect(await screen.findByRole('list', { name: 'Thay đổi sau khi chốt (2)' })).toBeVisible();
  expect(await screen.findByRole('alert')).toHaveTextContent('Ghi lý do chung, hoặc lý do của từng số đã thay đổi.');
  expect(workbook.seals).toHaveLength(1);
});

test('no waiver is recorded where the last error was put right meanwhile', async () => {
  const workbook = cleanWorkbook();
  workbook.entries.set('PL1.14 q1', 'đạt');
  const { user } = await openSeal(workbook);
  await user.click(screen.getByRole('button', { name: 'Vẫn chốt khi còn lỗi' }));
  await user.type(screen.getByRole('textbox', { name: 'Người cho phép' }), 'Nguyễn Văn A');
  await user.type(screen.getByRole('textbox', { name: 'Lý do' }), 'chờ số liệu của sở');
  workbook.typeUnnoticed('PL1.14', 'q1', 75.4);
  await user.click(screen.getByRole('button', { name: 'Chốt khi còn lỗi' }));

  expect(await screen.findByText(/^Đã chốt kỳ Quý I ngày/)).toBeVisible();
  expect(workbook.seals[0]?.waiver).toBeUndefined();
});

test('what was typed for a seal is still there after a look at another tab', async () => {
  const { user, workbook } = await sealed();
  workbook.typeUnnoticed('PL1.14', 'q1', 'đạt');
  act(() => {
    workbook.type('PL1.4', 'q1', 12.7);
  });
  await user.click(await screen.findByRole('button', { name: 'Vẫn chốt khi còn lỗi' }));
  await user.type(screen.getByRole('textbox', { name: 'Người cho phép' }), 'Nguyễn Văn A');
  await user.type(screen.getByRole('textbox', { name: /^Lý do sửa: 4\. Tốc độ/ }), 'số chính thức');
  await user.type(screen.getByRole('textbox', { name: /^Lý do chung/ }), 'cập nhật');
  await user.click(screen.getByRole('button', { name: 'Xem các lỗi' }));
  await user.click(screen.getByRole('tab', { name: 'Chốt' }));

  const typed = (name: string | RegExp): string => screen.getByRole<HTMLInputElement>('textbox', { name }).value;
  await screen.findByRole('textbox', { name: 'Người cho phép' });
  expect(typed(/^Lý do sửa: 4\. Tốc độ/)).toBe('số chính thức');
  expect(typed(/^Lý do chung/)).toBe('cập nhật');
  expect(typed('Người cho phép')).toBe('Nguyễn Văn A');

  // Hidden and shown again, too.
  await user.click(screen.getByRole('button', { name: 'Vẫn chốt khi còn lỗi' }));
  expect(screen.queryByRole('textbox', { name: 'Người cho phép' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Vẫn chốt khi còn lỗi' }));
  expect(typed('Người cho phép')).toBe('Nguyễn Văn A');

  // For the next seal it is asked anew.
  await user.type(screen.getByRole('textbox', { name: 'Lý do' }), 'chờ số liệu của sở');
  await user.click(screen.getByRole('button', { name: 'Chốt khi còn lỗi' }));
  await screen.findByText(/^Chốt khi còn lỗi\. Người cho phép: Nguyễn Văn A/);
  act(() => {
    workbook.type('PL1.4', 'q1', 12.8);
  });
  await user.click(await screen.findByRole('button', { name: 'Vẫn chốt khi còn lỗi' }));
  expect(typed(/^Lý do sửa: 4\. Tốc độ/)).toBe('');
  expect(typed(/^Lý do chung/)).toBe('');
  expect(typed('Người cho phép')).toBe('');
});

test('that the next period could not be opened is said in its own words', async () => {
  const workbook = cleanWorkbook();
  workbook.failures.set('writeEntries', new WorkbookFailure('denied', { cause: new Error('AccessDenied') }));
  const { user } = await openSeal(workbook);
  await user.click(screen.getByRole('button', { name: 'Mở kỳ báo cáo mới' }));

  expect(await screen.findByRole('alert')).toHaveTextContent('Chưa mở được kỳ báo cáo mới.');
});

test('a workbook that has lost its ledger is to be repaired first', async () => {
  const workbook = cleanWorkbook();
  workbook.failures.set('seal', new WorkbookFailure('damaged', { cause: new Error('There is no ledger') }));
  const { user } = await openSeal(workbook);
  await user.click(screen.getByRole('button', { name: 'Chốt số liệu' }));

  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('Chưa chốt được số liệu. Biểu mẫu bị mất trang hoặc ô cần dùng: hãy chọn Sửa biểu mẫu');
  expect(alert).not.toHaveTextContent('There is no ledger');
});

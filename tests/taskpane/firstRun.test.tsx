import { act, screen, waitFor } from '@testing-library/react';
import { WorkbookFailure } from '../../src/excel/OpenWorkbook';
import { openPane, workbookWith } from './openPane';

const PRIVACY = 'Số liệu chỉ lưu trong tệp Excel này, không gửi ra ngoài. Không nhập nội dung thuộc bí mật nhà nước.';

test('a workbook without our sheets offers them and says where the figures stay', async () => {
  openPane(workbookWith());

  expect(await screen.findByRole('heading', { name: 'Sổ chỉ tiêu' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Nạp Phụ lục 1' })).toBeEnabled();
  expect(screen.getByRole('button', { name: 'Nạp Phụ lục 2' })).toBeEnabled();
  expect(screen.getByRole('button', { name: 'Nạp cả hai' })).toBeEnabled();
  expect(screen.getByText(PRIVACY)).toBeVisible();
});

test('loading says what was done and asks to confirm the defaults', async () => {
  const { user } = openPane(workbookWith());
  await user.click(await screen.findByRole('button', { name: 'Nạp cả hai' }));

  expect(await screen.findByText('Đã nạp Phụ lục 1 và Phụ lục 2.')).toBeVisible();
  expect(await screen.findByText(/Đã đặt sẵn kỳ Quý I, số liệu tính đến ngày 04\/01\/2026/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Đã đúng' }));
  expect(screen.queryByText(/Đã đặt sẵn/)).not.toBeInTheDocument();
});

test('a default changed on the sheet needs no confirmation on the pane', async () => {
  const { user, workbook } = openPane(workbookWith());
  await user.click(await screen.findByRole('button', { name: 'Nạp cả hai' }));
  expect(await screen.findByText(/Đã đặt sẵn kỳ Quý I/)).toBeVisible();
  act(() => {
    workbook.header.set('period', '6 tháng');
    workbook.tellChanged();
  });

  await waitFor(() => {
    expect(screen.queryByText(/Đã đặt sẵn/)).not.toBeInTheDocument();
  });
});

test('with one appendix there, the other is offered in its place', async () => {
  const { user } = openPane(workbookWith(1));
  expect(await screen.findByText('Sổ này chưa có Phụ lục 2.')).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Nạp Phụ lục 2' }));

  expect(await screen.findByText('Đã nạp Phụ lục 2.')).toBeVisible();
  expect(await screen.findByRole('heading', { name: '104 nhiệm vụ:' })).toBeVisible();
});

test('the ribbon asks for what is there already, before the pane was ever opened', async () => {
  const { requests } = openPane(workbookWith(1, 2));
  await act(() => requests.load([1]));

  expect(await screen.findByText('Phụ lục 1 đã có trong sổ, không thay đổi gì.')).toBeVisible();
});

test('a foreign sheet of our name is explained', async () => {
  const workbook = workbookWith();
  workbook.renamed = [{ wanted: 'Phụ lục 1', taken: 'Phụ lục 1 (2)' }];
  const { user } = openPane(workbook);
  await user.click(await screen.findByRole('button', { name: 'Nạp Phụ lục 1' }));

  expect(
    await screen.findByText(
      'Sổ đã có một trang khác tên “Phụ lục 1” nên được giữ nguyên; biểu mới mang tên “Phụ lục 1 (2)”.',
    ),
  ).toBeVisible();
});

test('a load that stopped half-way says that nothing entered is lost, and where to go on', async () => {
  const workbook = workbookWith();
  workbook.failures.set('load', new WorkbookFailure('incomplete', { cause: new Error('GeneralException') }));
  const { user } = openPane(workbook);
  await user.click(await screen.findByRole('button', { name: 'Nạp Phụ lục 1' }));

  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Chưa nạp được biểu. Việc bị ngắt giữa chừng vì Excel không trả lời; số liệu đã nhập vẫn còn. Chọn Hoàn tất hoặc Gỡ bỏ ở đầu ngăn',
  );
  await waitFor(() => {
    expect(screen.getByRole('button', { name: 'Nạp Phụ lục 1' })).toBeEnabled();
  });
});

import { screen, waitFor } from '@testing-library/react';
import { dateOf } from '../../src/domain/serialDate';
import { WorkbookFailure } from '../../src/excel/OpenWorkbook';
import { filledWorkbook, openPane, workbookWith } from './openPane';

test('shows unit, period and date of the workbook', async () => {
  openPane(filledWorkbook());

  expect(await screen.findByLabelText('Đơn vị báo cáo')).toHaveValue('Văn phòng Tỉnh ủy');
  expect(screen.getByLabelText('Kỳ báo cáo')).toHaveValue('Quý I');
  expect(screen.getByLabelText('Số liệu tính đến ngày')).toHaveValue('04/01/2026');
});

test('another period is written and judged by', async () => {
  const { user, workbook } = openPane(filledWorkbook());
  await user.selectOptions(await screen.findByLabelText('Kỳ báo cáo'), '6 tháng');

  await waitFor(() => {
    expect(workbook.header.get('period')).toBe('6 tháng');
  });
  expect(await screen.findByText('Đã ghi ô “Kỳ báo cáo”: 6 tháng.')).toBeInTheDocument();
  expect(await screen.findByRole('button', { name: '14 chưa có số liệu' })).toBeVisible();
});

test('a unit is typed, a body of the resolution or another', async () => {
  const { user, workbook } = openPane(workbookWith(1, 2));
  const field = await screen.findByLabelText('Đơn vị báo cáo');
  expect(field).toHaveValue('');
  await user.type(field, 'Đảng ủy xã Cô Tô{Enter}');

  await waitFor(() => {
    expect(workbook.header.get('unit')).toBe('Đảng ủy xã Cô Tô');
  });
});

test('a date is typed as offices write it: day first', async () => {
  const { user, workbook } = openPane(filledWorkbook());
  const field = await screen.findByLabelText('Số liệu tính đến ngày');
  await user.clear(field);
  await user.type(field, '3/4/2026{Enter}');

  await waitFor(() => {
    expect(workbook.header.get('evaluationDate')).toBe(dateOf(2026, 4, 3));
  });
  await waitFor(() => {
    expect(field).toHaveValue('03/04/2026');
  });
});

test.each([
  ['31/13/2026', 'Ngày chưa đúng. Nhập ngày/tháng/năm, năm đủ bốn chữ số.'],
  // Its order is American, which the field does not ask for.
  ['04/13/2026', 'Ngày chưa đúng. Nhập ngày/tháng/năm, năm đủ bốn chữ số.'],
  ['31/03/2019', 'Ngày phải từ 01/01/2020 đến 31/12/2100.'],
])('%s is no evaluation date: said in a sentence, written nowhere', async (typed, sentence) => {
  const { user, workbook } = openPane(filledWorkbook());
  const field = await screen.findByLabelText('Số liệu tính đến ngày');
  await user.clear(field);
  await user.type(field, `${typed}{Tab}`);

  expect(await screen.findByText(sentence)).toBeVisible();
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription(sentence);
  expect(field).toHaveValue(typed);
  expect(workbook.header.get('evaluationDate')).toBe(dateOf(2026, 1, 4));
});

test('Escape gives back what stood there', async () => {
  const { user } = openPane(filledWorkbook());
  const field = await screen.findByLabelText('Đơn vị báo cáo');
  await user.type(field, ' 2{Escape}');

  expect(field).toHaveValue('Văn phòng Tỉnh ủy');
});

test('the scope is a switch', async () => {
  const { user, workbook } = openPane(filledWorkbook());
  await user.click(await screen.findByRole('checkbox', { name: 'Chỉ đánh giá các dòng đơn vị chủ trì' }));

  await waitFor(() => {
    expect(workbook.header.get('scope')).toBe('Chỉ đơn vị chủ trì');
  });
  // Văn phòng Tỉnh ủy leads no target.
  expect(await screen.findByRole('button', { name: '24 không thuộc đơn vị' })).toBeVisible();
});

test('what could not be written stays in the field, with the reason', async () => {
  const workbook = filledWorkbook();
  workbook.failures.set('writeHeader', new WorkbookFailure('denied', { cause: new Error('AccessDenied') }));
  const { user } = openPane(workbook);
  const field = await screen.findByLabelText('Đơn vị báo cáo');
  await user.clear(field);
  await user.type(field, 'Đảng ủy xã Cô Tô{Enter}');

  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Chưa ghi được vào trang Thông tin. Sổ hoặc trang đang được bảo vệ: hãy bỏ bảo vệ rồi thử lại.',
  );
  expect(field).toHaveValue('Đảng ủy xã Cô Tô');
});

test('a choice shows at once, and what the arrow keys pass over is not written', async () => {
  const { user, workbook } = openPane(filledWorkbook());
  const field = await screen.findByLabelText('Kỳ báo cáo');
  const write = jest.spyOn(workbook, 'writeHeader');
  await user.selectOptions(field, '6 tháng');
  expect(field).toHaveValue('6 tháng');
  await user.selectOptions(field, '9 tháng');
  expect(field).toHaveValue('9 tháng');

  await waitFor(() => {
    expect(workbook.header.get('period')).toBe('9 tháng');
  });
  expect(write.mock.calls).toEqual([['period', '9 tháng']]);
  expect(field).toHaveValue('9 tháng');
});

test('a choice is written even where its field goes at once', async () => {
  const { user, workbook, close } = openPane(filledWorkbook());
  await user.selectOptions(await screen.findByLabelText('Kỳ báo cáo'), '6 tháng');
  close();
  await waitFor(() => {
    expect(workbook.header.get('period')).toBe('6 tháng');
  });
});

test('a choice is written when its field is left', async () => {
  const { user, workbook } = openPane(filledWorkbook());
  const write = jest.spyOn(workbook, 'writeHeader');
  const box = await screen.findByRole('checkbox', { name: 'Chỉ đánh giá các dòng đơn vị chủ trì' });
  await user.click(box);
  expect(box).toBeChecked();
  await user.tab();
  expect(write.mock.calls).toEqual([['scope', 'Chỉ đơn vị chủ trì']]);
});

test('a choice that could not be written is taken back, with the reason', async () => {
  const workbook = filledWorkbook();
  workbook.failures.set('writeHeader', new WorkbookFailure('denied', { cause: new Error('AccessDenied') }));
  const { user } = openPane(workbook);
  const field = await screen.findByLabelText('Kỳ báo cáo');
  await user.selectOptions(field, '6 tháng');

  expect(await screen.findByRole('alert')).toHaveTextContent('Chưa ghi được vào trang Thông tin.');
  await waitFor(() => {
    expect(field).toHaveValue('Quý I');
  });
});

import { screen, within } from '@testing-library/react';
import { filledWorkbook, openPane } from './openPane';

test('counts targets and tasks in words', async () => {
  openPane(filledWorkbook());

  expect(await screen.findByRole('region', { name: '24 chỉ tiêu:' })).toHaveTextContent(
    '24 chỉ tiêu: 8 đạt và vượt · 2 đang thực hiện · 2 chưa đạt · 3 cần rà soát · 9 chưa đến kỳ đánh giá',
  );
  expect(screen.getByRole('region', { name: '104 nhiệm vụ:' })).toHaveTextContent(
    '104 nhiệm vụ: 1 hoàn thành · 88 trong hạn · 11 quá hạn · 1 cần rà soát · 3 không ấn định thời hạn',
  );
});

test('a part narrows the list, on the sheet nothing moves, and the way back is in sight', async () => {
  const { user, workbook } = openPane(filledWorkbook());
  await user.click(await screen.findByRole('button', { name: '2 chưa đạt' }));

  expect(screen.getByRole('tab', { name: 'Chỉ tiêu' })).toHaveAttribute('aria-selected', 'true');
  expect(await screen.findByText('Đang lọc: chưa đạt')).toBeVisible();
  expect(screen.getByRole('button', { name: '2 chưa đạt' })).toHaveAttribute('aria-pressed', 'true');
  expect(await screen.findByText('2/24')).toBeVisible();
  expect(screen.getByText('Tốc độ tăng GRDP theo giá so sánh')).toBeVisible();
  expect(screen.queryByText('Tỷ lệ thất nghiệp')).not.toBeInTheDocument();
  expect(workbook.visited).toEqual([]);

  await user.click(screen.getByRole('button', { name: 'Bỏ lọc' }));
  expect(screen.getByText('24/24')).toBeVisible();
  expect(screen.queryByText('Đang lọc: chưa đạt')).not.toBeInTheDocument();
});

test('choosing a part again lets go of it', async () => {
  const { user } = openPane(filledWorkbook());
  const overdue = await screen.findByRole('button', { name: '11 quá hạn' });
  await user.click(overdue);
  expect(await screen.findByText('11/104')).toBeVisible();

  await user.click(overdue);
  expect(await screen.findByText('104/104')).toBeVisible();
});

test('the keyboard reaches every part once', async () => {
  openPane(filledWorkbook());
  const targets = await screen.findByRole('region', { name: '24 chỉ tiêu:' });

  expect(within(targets).getAllByRole('button')).toHaveLength(5);
});

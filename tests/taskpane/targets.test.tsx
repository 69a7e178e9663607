import { screen, within } from '@testing-library/react';
import { filledWorkbook, openPane } from './openPane';

async function openTargets() {
  const pane = openPane(filledWorkbook());
  await pane.user.click(await screen.findByRole('tab', { name: 'Chỉ tiêu' }));
  await screen.findByRole('search');
  return pane;
}

const rowOf = (name: string): HTMLElement => screen.getByText(name).closest<HTMLElement>('[role="listitem"]')!;

test('a row shows its value, when it is met, and its verdict', async () => {
  await openTargets();

  const growth = rowOf('Tốc độ tăng GRDP theo giá so sánh');
  expect(growth).toHaveTextContent('4. Tốc độ tăng GRDP theo giá so sánh');
  expect(growth).toHaveTextContent('12,31 %');
  expect(growth).toHaveTextContent('đạt khi trên 12,5 %');
  expect(growth).toHaveTextContent('Chưa đạt');
});

test('text in a number cell is shown as typed', async () => {
  await openTargets();

  expect(rowOf('Tỷ lệ đô thị hóa')).toHaveTextContent('“75.4”');
});

test('the rows of a target with several stand below its own verdict', async () => {
  const { user } = await openTargets();
  await user.type(screen.getByRole('textbox', { name: 'Tìm' }), '10.000 dân');

  expect(rowOf('Chỉ tiêu 17')).toHaveTextContent('5 chỉ tiêu thành phần');
  expect(rowOf('Chỉ tiêu 17')).toHaveTextContent('Chưa đạt');
  expect(rowOf('Số điều dưỡng trên 10.000 dân')).toHaveTextContent('26 điều dưỡng');
});

test('“i” opens what the annex and the resolution say, in place', async () => {
  const { user } = await openTargets();
  const row = rowOf('Tỷ lệ tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ hằng năm');
  const button = within(row).getByRole('button', { name: 'Cách hiểu nghị quyết: 1' });
  await user.click(button);

  expect(button).toHaveAttribute('aria-expanded', 'true');
  expect(row).toHaveTextContent('>90 %');
  expect(row).toHaveTextContent('Tỷ lệ tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ đạt từ 90% trở lên');
  expect(row).toHaveTextContent('Áp dụng mục I.2: đúng 90 là đạt.');
});

test('a click goes to the cell of the period', async () => {
  const { user, workbook } = await openTargets();
  await user.click(screen.getByRole('button', { name: /^4\. Tốc độ tăng GRDP/ }));

  expect(workbook.visited).toEqual([{ sheet: 'Phụ lục 1', address: 'H11' }]);
});

test('search needs no tone marks', async () => {
  const { user } = await openTargets();
  await user.type(screen.getByRole('textbox', { name: 'Tìm' }), 'that nghiep');

  expect(screen.getByText('Tỷ lệ thất nghiệp')).toBeVisible();
  expect(screen.getByText('1/24')).toBeVisible();
  await user.clear(screen.getByRole('textbox', { name: 'Tìm' }));
  await user.type(screen.getByRole('textbox', { name: 'Tìm' }), 'xyz');
  expect(screen.getByText('Không có dòng nào khớp.')).toBeVisible();
});

import { screen, within } from '@testing-library/react';
import { dateOf } from '../../src/domain/serialDate';
import { filledWorkbook, openPane } from './openPane';

async function openTasks(workbook = filledWorkbook()) {
  const pane = openPane(workbook);
  await pane.user.click(await screen.findByRole('tab', { name: 'Nhiệm vụ' }));
  await screen.findByRole('search');
  return pane;
}

const firstOf = (list: string): HTMLElement => within(screen.getByRole('list', { name: list })).getAllByRole('listitem')[0]!;

test('overdue first, then by deadline, then what has no date, then what is done', async () => {
  await openTasks();

  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Quá hạn (11)',
    'Theo thời hạn (89)',
    'Không có hạn hoàn thành (3)',
    'Đã hoàn thành, đã điều chỉnh (1)',
  ]);
  expect(firstOf('Quá hạn (11)')).toHaveTextContent('Khởi công tháng 12/2025');
  expect(firstOf('Theo thời hạn (89)')).toHaveTextContent('Tháng 01/2026 (31/01/2026)');
});

test('a task shows its lead, its deadline as printed and as read, and its days', async () => {
  await openTasks();

  const overdue = firstOf('Quá hạn (11)');
  expect(overdue).toHaveTextContent('Đảng ủy Ủy ban nhân dân tỉnh');
  expect(overdue).toHaveTextContent('(31/12/2025)');
  expect(overdue).toHaveTextContent('quá 4 ngày');
  expect(overdue).toHaveTextContent('Quá hạn, chưa báo cáo');
});

test('a finished task says how many days it had to spare', async () => {
  const { user } = await openTasks();
  await user.click(screen.getByRole('button', { name: '1 hoàn thành' }));

  expect(firstOf('Đã hoàn thành, đã điều chỉnh (1)')).toHaveTextContent('sớm 28 ngày');
});

test('an adjusted deadline is the one shown', async () => {
  const workbook = filledWorkbook();
  workbook.entries.set('PL2.1.3 adjustedTo', dateOf(2026, 6, 30));
  workbook.entries.set('PL2.1.3 adjustingDocument', 'Công văn số 45');
  const { user } = await openTasks(workbook);
  await user.type(screen.getByRole('textbox', { name: 'Tìm' }), 'Nghị quyết của BTV Tỉnh ủy về công tác tư tưởng');

  expect(firstOf('Theo thời hạn (1)')).toHaveTextContent('Tháng 01/2026 (điều chỉnh 30/06/2026)');
});

test('a task that was put off is not said to be late', async () => {
  const workbook = filledWorkbook();
  workbook.header.set('evaluationDate', dateOf(2026, 3, 31));
  workbook.entries.set('PL2.1.3 status', 'Tạm dừng');
  workbook.entries.set('PL2.1.3 adjustingDocument', 'Công văn số 45');
  const { user } = await openTasks(workbook);
  await user.type(screen.getByRole('textbox', { name: 'Tìm' }), 'Nghị quyết của BTV Tỉnh ủy về công tác tư tưởng');

  const card = firstOf('Đã hoàn thành, đã điều chỉnh (1)');
  expect(card).toHaveTextContent('Đã điều chỉnh');
  expect(card).not.toHaveTextContent(/(?:chậm|quá|còn|sớm) \d+ ngày/);
});

test('a click goes to the date that is awaited: the start of what has not begun, the end of the rest', async () => {
  const { user, workbook } = await openTasks();
  await user.click(within(firstOf('Quá hạn (11)')).getAllByRole('button')[0]!);
  await user.click(within(firstOf('Theo thời hạn (89)')).getAllByRole('button')[0]!);

  expect(workbook.visited.map(({ address }) => address.charAt(0))).toEqual(['H', 'I']);
});

test('a long list keeps on the page only what is near, and tells how long it is', async () => {
  await openTasks();
  const shown = within(screen.getByRole('list', { name: 'Theo thời hạn (89)' })).getAllByRole('listitem');

  expect(shown.length).toBeLessThan(40);
  expect(shown[0]).toHaveAttribute('aria-setsize', '89');
});

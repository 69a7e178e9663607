import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { Damage } from '../../src/domain/damage';
import { CONFLICT, filledWorkbook, openPane } from './openPane';
import type { MemoryWorkbook } from './MemoryWorkbook';

const DAMAGE: readonly Damage[] = [
  { kind: 'lockedText', sheet: 'Phụ lục 1', address: 'B11', rowId: 'PL1.4', caption: 'Chỉ tiêu', expected: 'Tốc độ', found: 'Tăng' },
  { kind: 'formula', sheet: 'Phụ lục 1', address: 'O11', rowId: 'PL1.4', caption: 'Đánh giá' },
  { kind: 'formula', sheet: 'Phụ lục 1', address: 'O12', rowId: 'PL1.5', caption: 'Đánh giá' },
];

function damagedWorkbook(): MemoryWorkbook {
  const workbook = filledWorkbook();
  workbook.damage = DAMAGE;
  return workbook;
}

const bar = (): Promise<HTMLElement> => screen.findByRole('region', { name: 'Sửa biểu mẫu' });

test('a damaged template is offered to be put right; what it will do comes first, what it did is listed', async () => {
  const workbook = damagedWorkbook();
  workbook.moved = [{ rowId: 'PL1.4', from: 'H20', to: 'H11' }];
  workbook.setAside = [{ sheet: 'Phụ lục 1', address: 'X50', input: { kind: 'text', text: 'ghi chú riêng' } }];
  const { user } = openPane(workbook);
  expect(await bar()).toHaveTextContent('Biểu mẫu bị thay đổi ở 3 chỗ.');
  expect(await bar()).toHaveTextContent('Giữ nguyên số liệu đã nhập');

  await user.click(within(await bar()).getByRole('button', { name: 'Sửa biểu mẫu' }));
  expect(await screen.findByRole('heading', { name: 'Sẽ sửa' })).toBeVisible();
  expect(await bar()).toHaveTextContent('1 ô chữ in sẵn bị sửa');
  expect(await bar()).toHaveTextContent('2 ô công thức bị thay');
  expect(await bar()).toHaveTextContent('4. Tốc độ tăng GRDP theo giá so sánh: từ H20 về H11');
  expect(await bar()).toHaveTextContent('Phụ lục 1 · X50: ghi chú riêng');
  expect(workbook.damage).toHaveLength(3);

  await user.click(within(await bar()).getAllByRole('button', { name: 'Sửa biểu mẫu' }).at(-1)!);
  expect(await screen.findByRole('heading', { name: 'Đã sửa' })).toBeVisible();
  expect(workbook.damage).toEqual([]);
  expect(screen.queryByText(/Biểu mẫu bị thay đổi/)).not.toBeInTheDocument();

  await user.click(within(await bar()).getByRole('button', { name: 'Đóng' }));
  expect(screen.queryByRole('region', { name: 'Sửa biểu mẫu' })).not.toBeInTheDocument();
});

test('formulas of the user’s own sheets that look at what moves are named before and after', async () => {
  const workbook = damagedWorkbook();
  workbook.outside = [
    { sheet: 'Của tôi', address: 'A1', formula: "='Phụ lục 1'!H20", after: "='Phụ lục 1'!H11" },
    { sheet: 'Của tôi', address: 'A2', formula: "='Phụ lục 1'!H19" },
    { sheet: 'Họp', address: 'C3', formula: "='Phụ lục 1'!H19" },
  ];
  const { user } = openPane(workbook);
  await user.click(within(await bar()).getByRole('button', { name: 'Sửa biểu mẫu' }));
  expect(await screen.findByText('Công thức trên trang “Của tôi”, “Họp” trỏ vào ô của biểu sẽ đổi chỗ: sửa xong hãy xem lại')).toBeVisible();
  expect(await bar()).toHaveTextContent("Của tôi · A1: ='Phụ lục 1'!H20 → ='Phụ lục 1'!H11");

  await user.click(within(await bar()).getAllByRole('button', { name: 'Sửa biểu mẫu' }).at(-1)!);
  expect(await screen.findByText('Công thức trên trang “Của tôi”, “Họp” trỏ vào ô của biểu đã đổi chỗ: hãy xem lại')).toBeVisible();
  expect(await bar()).toHaveTextContent("Họp · C3: ='Phụ lục 1'!H19");
});

test('nothing is said of formulas where none looks at what moves', async () => {
  const { user } = openPane(damagedWorkbook());
  await user.click(within(await bar()).getByRole('button', { name: 'Sửa biểu mẫu' }));
  await screen.findByRole('heading', { name: 'Sẽ sửa' });
  expect(screen.queryByText(/Công thức trên trang/)).not.toBeInTheDocument();
});

test('two values for one row are both shown, and nothing is repaired before one is chosen', async () => {
  const workbook = damagedWorkbook();
  workbook.conflicts = [CONFLICT];
  const { user } = openPane(workbook);
  await user.click(within(await bar()).getByRole('button', { name: 'Sửa biểu mẫu' }));
  const question = await screen.findByRole('group', { name: /^4\. Tốc độ tăng GRDP.*cột “Quý I”, có nhiều số liệu khác nhau/ });
  expect(screen.getByText('Còn 1 chỗ chưa chọn.')).toBeVisible();
  const repair = within(await bar()).getAllByRole('button', { name: 'Sửa biểu mẫu' }).at(-1)!;
  expect(repair).toHaveAttribute('aria-disabled', 'true');
  await user.click(repair);
  expect(workbook.damage).toHaveLength(3);

  await user.click(within(question).getByRole('button', { name: 'Đến ô: Phụ lục 1 H45' }));
  expect(workbook.visited).toEqual([{ sheet: 'Phụ lục 1', address: 'H45' }]);
  await user.click(within(question).getByRole('radio', { name: '13 (Phụ lục 1 H45)' }));
  await user.click(repair);
  expect(await screen.findByRole('heading', { name: 'Đã sửa' })).toBeVisible();
  expect(workbook.entries.get('PL1.4 q1')).toBe(13);
});

test('an older template is brought up to date by the same button under another name', async () => {
  const workbook = filledWorkbook();
  workbook.damage = [{ kind: 'template', sheet: 'Thông tin', address: 'B14', expected: 'mẫu 2', found: 'mẫu 1' }];
  workbook.updatedFrom = 1;
  const { user } = openPane(workbook);
  const region = await screen.findByRole('region', { name: 'Cập nhật mẫu mới' });
  expect(region).toHaveTextContent('Biểu này theo mẫu cũ.');
  await user.click(within(region).getByRole('button', { name: 'Cập nhật mẫu mới' }));

  expect(await screen.findByText('Chuyển từ mẫu bản 1 sang mẫu hiện hành.')).toBeVisible();
});

test('the ribbon shows what a repair would do, and says when there is nothing', async () => {
  const { requests, user } = openPane(filledWorkbook());
  await user.click(await screen.findByRole('tab', { name: 'Chỉ tiêu' }));
  await act(() => requests.showRepair());

  expect(await screen.findByText('Biểu mẫu còn nguyên vẹn, không có gì phải sửa.')).toBeVisible();
});

const begin = async (user: UserEvent): Promise<void> => {
  await user.click(within(await bar()).getAllByRole('button', { name: 'Sửa biểu mẫu' }).at(-1)!);
};

test('asked for once more, it shows what it would do now, not what it did last time', async () => {
  const { user, requests, workbook } = openPane(damagedWorkbook());
  await begin(user);
  await screen.findByRole('heading', { name: 'Sẽ sửa' });
  await begin(user);
  await screen.findByRole('heading', { name: 'Đã sửa' });
  await act(() => requests.showRepair());
  expect(await screen.findByText('Biểu mẫu còn nguyên vẹn, không có gì phải sửa.')).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Đã sửa' })).not.toBeInTheDocument();

  // By the button too, once there is something to put right again.
  workbook.damage = DAMAGE;
  act(() => {
    workbook.tellChanged({ remote: false, cells: 'structure' });
  });
  await screen.findByRole('heading', { name: 'Sẽ sửa' });
  await begin(user);
  await screen.findByRole('heading', { name: 'Đã sửa' });
  workbook.damage = DAMAGE.slice(0, 1);
  act(() => {
    workbook.tellChanged({ remote: false, cells: 'structure' });
  });
  await user.click(await within(await bar()).findByRole('button', { name: 'Sửa biểu mẫu' }));
  expect(await screen.findByRole('heading', { name: 'Sẽ sửa' })).toBeVisible();
  expect(await bar()).toHaveTextContent('1 ô chữ in sẵn bị sửa');
});

test('what is shown follows the workbook while it is open', async () => {
  const { user, workbook } = openPane(damagedWorkbook());
  await begin(user);
  await screen.findByRole('heading', { name: 'Sẽ sửa' });
  workbook.damage = DAMAGE.slice(0, 2);
  act(() => {
    workbook.tellChanged({ remote: false, cells: 'structure' });
  });

  await waitFor(async () => {
    expect(await bar()).toHaveTextContent('1 ô công thức bị thay');
  });
});

test('values that stand for one row by the time it is repaired are asked about', async () => {
  const { user, workbook } = openPane(damagedWorkbook());
  await begin(user);
  await screen.findByRole('heading', { name: 'Sẽ sửa' });
  workbook.conflicts = [CONFLICT];
  await begin(user);

  const question = await screen.findByRole('group', { name: /^4\. Tốc độ tăng GRDP.*có nhiều số liệu khác nhau/ });
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(workbook.damage).toHaveLength(3);
  await user.click(within(question).getByRole('radio', { name: '13 (Phụ lục 1 H45)' }));
  await begin(user);
  expect(await screen.findByRole('heading', { name: 'Đã sửa' })).toBeVisible();
  expect(workbook.entries.get('PL1.4 q1')).toBe(13);
});

test('what was chosen is still chosen after a look at another tab, unless another value stands there', async () => {
  const workbook = damagedWorkbook();
  workbook.conflicts = [CONFLICT];
  const { user } = openPane(workbook);
  await begin(user);
  await user.click(await screen.findByRole('radio', { name: '13 (Phụ lục 1 H45)' }));
  await user.click(screen.getByRole('tab', { name: 'Chỉ tiêu' }));
  await user.click(screen.getByRole('tab', { name: /^Lỗi/ }));
  expect(await screen.findByRole('radio', { name: '13 (Phụ lục 1 H45)' })).toBeChecked();

  workbook.conflicts = [
    { ...CONFLICT, candidates: [CONFLICT.candidates[0]!, { input: { kind: 'number', number: 14 }, sheet: 'Phụ lục 1', address: 'H45' }] },
  ];
  act(() => {
    workbook.tellChanged({ remote: false, cells: 'many' });
  });
  expect(await screen.findByRole('radio', { name: '14 (Phụ lục 1 H45)' })).not.toBeChecked();
  expect(screen.getByText('Còn 1 chỗ chưa chọn.')).toBeVisible();
});

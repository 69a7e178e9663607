import { act, screen, waitFor } from '@testing-library/react';
import { WorkbookFailure } from '../../src/excel/OpenWorkbook';
import { filledWorkbook, openPane } from './openPane';

const typing = new WorkbookFailure('editingCell', { cause: new Error('InvalidOperationInCellEditMode') });

test('a change on the sheet shows at once, a burst of them is read once', async () => {
  const { workbook } = openPane(filledWorkbook());
  await screen.findByRole('button', { name: '2 chưa đạt' });
  const before = workbook.reads;
  act(() => {
    workbook.type('PL1.4', 'q1', 12.6);
    workbook.type('PL1.17.4', 'q1', 27);
    workbook.tellChanged();
  });

  expect(await screen.findByRole('button', { name: '10 đạt và vượt' })).toBeVisible();
  expect(workbook.reads).toBe(before + 1);
});

test('a change nobody told of is seen when the pane is looked at again', async () => {
  const { workbook } = openPane(filledWorkbook());
  await screen.findByRole('button', { name: '2 chưa đạt' });
  workbook.typeUnnoticed('PL1.4', 'q1', 12.6);
  act(() => {
    window.dispatchEvent(new Event('focus'));
  });

  expect(await screen.findByRole('button', { name: '9 đạt và vượt' })).toBeVisible();
});

test('“Rà soát lại” reads afresh', async () => {
  const { user, workbook } = openPane(filledWorkbook());
  await screen.findByRole('button', { name: '2 chưa đạt' });
  workbook.typeUnnoticed('PL1.4', 'q1', 12.6);
  await user.click(screen.getByRole('button', { name: 'Rà soát lại' }));

  expect(await screen.findByRole('button', { name: '9 đạt và vượt' })).toBeVisible();
});

test('the ribbon’s Rà soát opens the findings', async () => {
  const { user, requests } = openPane(filledWorkbook());
  await user.click(await screen.findByRole('tab', { name: 'Nhiệm vụ' }));
  await act(() => requests.check());

  expect(screen.getByRole('tab', { name: /^Lỗi/ })).toHaveAttribute('aria-selected', 'true');
});

test('while a cell is being typed in, the last figures stay, with what to do; then it reads by itself', async () => {
  const { user, workbook } = openPane(filledWorkbook());
  await screen.findByRole('button', { name: '8 đạt và vượt' });
  workbook.failures.set('read', typing);
  await user.click(screen.getByRole('button', { name: 'Rà soát lại' }));

  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('Nhấn Enter để kết thúc ô đang nhập rồi thử lại.');
  expect(alert).toHaveTextContent(/Bên dưới là số liệu đọc lúc \d\d:\d\d\./);
  expect(screen.getByRole('button', { name: '8 đạt và vượt' })).toBeVisible();

  workbook.failures.clear();
  workbook.typeUnnoticed('PL1.4', 'q1', 12.6);
  expect(await screen.findByRole('button', { name: '9 đạt và vượt' })).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('somebody typing value after value is not interrupted by a message', async () => {
  const { workbook } = openPane(filledWorkbook());
  await screen.findByRole('button', { name: '8 đạt và vượt' });
  const before = workbook.reads;
  workbook.failures.set('read', typing);
  act(() => {
    workbook.type('PL1.4', 'q1', 12.6);
  });
  await waitFor(() => {
    expect(workbook.reads).toBe(before + 1);
  });
  workbook.failures.clear();

  expect(await screen.findByRole('button', { name: '9 đạt và vượt' })).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('an unknown failure is told with its details', async () => {
  const workbook = filledWorkbook();
  workbook.failures.set('read', new WorkbookFailure('unknown', { cause: new Error('GeneralException') }));
  openPane(workbook);

  expect(await screen.findByRole('alert')).toHaveTextContent('Chi tiết: GeneralException');
  expect(screen.queryByText('Đang đọc sổ…')).not.toBeInTheDocument();
});

test('where Excel tells of no changes, the pane says so and goes on reading', async () => {
  const workbook = filledWorkbook();
  workbook.failures.set('watch', new WorkbookFailure('notSupported', { cause: new Error('ApiNotFound') }));
  openPane(workbook);

  expect(await screen.findByRole('alert')).toHaveTextContent('Bấm “Rà soát lại” sau khi sửa.');
  expect(await screen.findByRole('button', { name: '8 đạt và vượt' })).toBeVisible();
});

test('the row selected on the sheet is marked and brought into sight; the focus stays', async () => {
  const { user, workbook } = openPane(filledWorkbook());
  const tab = await screen.findByRole('tab', { name: 'Chỉ tiêu' });
  await user.click(tab);
  await screen.findByRole('search');
  const scroll = jest.mocked(Element.prototype.scrollIntoView);
  scroll.mockClear();
  act(() => {
    workbook.select('Phụ lục 1', 'M11');
  });

  const row = screen.getByText('Tốc độ tăng GRDP theo giá so sánh').closest('[aria-current]');
  expect(row).toHaveAttribute('aria-current', 'true');
  expect(scroll).toHaveBeenCalledTimes(1);
  expect(tab).toHaveFocus();
});

test('the lists follow from one annex to the other', async () => {
  const { user, workbook } = openPane(filledWorkbook());
  await user.click(await screen.findByRole('tab', { name: 'Chỉ tiêu' }));
  act(() => {
    workbook.select('Phụ lục 2', 'C12');
  });

  expect(screen.getByRole('tab', { name: 'Nhiệm vụ' })).toHaveAttribute('aria-selected', 'true');
  expect(await screen.findByText(/^Ban hành và triển khai Quy định về việc ứng dụng phòng họp/)).toBeVisible();
});

test('a closed pane leaves the workbook alone', async () => {
  const { workbook, close } = openPane(filledWorkbook());
  await screen.findByRole('button', { name: '8 đạt và vượt' });
  close();
  const before = workbook.reads;
  workbook.tellChanged();
  window.dispatchEvent(new Event('focus'));
  await new Promise((done) => setTimeout(done, 250));

  expect(workbook.reads).toBe(before);
});

test('an edit of one cell is read without looks, anything larger with them', async () => {
  const { workbook } = openPane(filledWorkbook());
  await screen.findByRole('button', { name: '8 đạt và vượt' });
  const readAfter = async (change: Parameters<typeof workbook.tellChanged>[0]) => {
    const before = workbook.reads;
    act(() => {
      workbook.tellChanged(change);
    });
    await waitFor(() => {
      expect(workbook.reads).toBe(before + 1);
    });
    return workbook.depths.at(-1);
  };
  expect(workbook.depths).toEqual(['everything']);
  expect(await readAfter({ remote: false, cells: 'one' })).toBe('contents');
  expect(await readAfter({ remote: false, cells: 'many' })).toBe('everything');
  expect(await readAfter({ remote: false, cells: 'structure' })).toBe('everything');
});

test('findings follow an edit within 300 ms', async () => {
  const { workbook } = openPane(filledWorkbook());
  await screen.findByRole('tab', { name: 'Lỗi (4)' });
  const before = workbook.reads;
  act(() => {
    workbook.type('PL1.14', 'q1', 75.4);
  });
  await act(() => new Promise((done) => setTimeout(done, 150)));

  expect(workbook.reads).toBe(before + 1);
  expect(screen.getByRole('tab', { name: 'Lỗi (3)' })).toBeVisible();
});

test('a co-author’s edit changes the numbers and raises no message, also while somebody types here', async () => {
  const { workbook } = openPane(filledWorkbook());
  await screen.findByRole('button', { name: '8 đạt và vượt' });
  workbook.failures.set('read', typing);
  for (let edit = 0; edit < 3; edit += 1) {
    const before = workbook.reads;
    act(() => {
      workbook.typeRemotely('PL1.4', 'q1', 12.6);
    });
    await waitFor(() => {
      expect(workbook.reads).toBe(before + 1);
    });
  }
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  workbook.failures.clear();

  expect(await screen.findByRole('button', { name: '9 đạt và vượt' })).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

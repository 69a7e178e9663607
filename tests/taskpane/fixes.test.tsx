import { act, screen, waitFor, within } from '@testing-library/react';
import { WorkbookFailure } from '../../src/excel/OpenWorkbook';
import { filledWorkbook, openPane, workbookWith } from './openPane';

const CELL_14 = 'Phụ lục 1 H21';

/** Three figures typed as text that can mean one number only, and one with two readings. */
function workbookWithTexts() {
  const workbook = workbookWith(1);
  workbook.entries.set('PL1.3 q1', '3,2');
  workbook.entries.set('PL1.7 q1', '14,2');
  workbook.entries.set('PL1.14 q1', '75,4');
  workbook.entries.set('PL1.10 q1', '1.234');
  return workbook;
}

const itemAt = (cell: string): HTMLElement =>
  screen.getByRole('button', { name: `Đến ô: ${cell}` }).closest<HTMLElement>('[role="listitem"]')!;

test('one fix shows old and new, is made by a click, says so, and can be undone', async () => {
  const { user, workbook } = openPane(workbookWithTexts());
  const button = await screen.findByRole('button', { name: `Sửa: ${CELL_14}` });
  expect(itemAt(CELL_14)).toHaveTextContent('75,4 (chữ) → 75,4 (số)');
  expect(workbook.written).toEqual([]);

  await user.click(button);
  expect(await screen.findByText('Đã sửa 1 ô.')).toBeVisible();
  expect(workbook.written).toEqual([
    [{ sheet: 'Phụ lục 1', address: 'H21', input: { kind: 'number', number: 75.4 }, numberFormat: 'General' }],
  ]);
  expect(screen.queryByRole('button', { name: `Sửa: ${CELL_14}` })).not.toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  expect(await screen.findByText('Đã trả lại nội dung cũ của 1 ô.')).toBeVisible();
  expect(workbook.entries.get('PL1.14 q1')).toBe('75,4');
  expect(workbook.written).toHaveLength(2);
});

test('after a fix the focus is on the next finding', async () => {
  const { user } = openPane(workbookWithTexts());
  const button = await screen.findByRole('button', { name: 'Sửa: Phụ lục 1 H10' });
  act(() => {
    button.focus();
  });
  await user.keyboard('{Enter}');
  await screen.findByText('Đã sửa 1 ô.');

  await waitFor(() => {
    expect(document.activeElement?.closest('[role="listitem"]')).not.toBeNull();
  });
});

test('so it is where something else was read while the fix was made', async () => {
  const { user, workbook } = openPane(workbookWithTexts());
  const writing = workbook.holdBack('writeEntries');
  const button = await screen.findByRole('button', { name: 'Sửa: Phụ lục 1 H10' });
  act(() => {
    button.focus();
  });
  await user.keyboard('{Enter}');
  await waitFor(() => {
    expect(writing[0]).toBeDefined();
  });
  act(() => {
    workbook.typeRemotely('PL1.3', 'source', 'Cục Thống kê');
  });
  await act(() => new Promise((done) => setTimeout(done, 150)));
  act(() => {
    writing[0]?.();
  });
  await screen.findByText('Đã sửa 1 ô.');

  await waitFor(() => {
    expect(document.activeElement?.closest('[role="listitem"]')).not.toBeNull();
  });
});

test('where two readings are possible it asks, and writes the one chosen', async () => {
  const { user, workbook } = openPane(workbookWithTexts());
  const question = await screen.findByRole('group', { name: /^Chọn cách hiểu đúng/ });
  expect(within(question).getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['1.234 (số)', '1,234 (số)']);
  await user.click(within(question).getByRole('button', { name: /^1\.234/ }));

  await screen.findByText('Đã sửa 1 ô.');
  expect(workbook.entries.get('PL1.10 q1')).toBe(1234);
  // Businesses are counted with thousands dots.
  expect(workbook.formats.get('PL1.10 q1')).toBe('#,##0');
});

test('all that is certain is listed first, and written at once; what is uncertain stays', async () => {
  const { user, workbook } = openPane(workbookWithTexts());
  await user.click(await screen.findByRole('button', { name: 'Sửa 3 chỗ chắc chắn' }));
  const preview = screen.getByRole('region', { name: 'Các ô sẽ sửa' });
  expect(preview).toHaveTextContent('3,2 (chữ) → 3,2 (số)');
  expect(preview).toHaveTextContent('14,2 (chữ) → 14,2 (số)');
  expect(workbook.written).toEqual([]);

  await user.click(screen.getByRole('button', { name: 'Sửa tất cả (3)' }));
  expect(await screen.findByText('Đã sửa 3 ô.')).toBeVisible();
  expect(workbook.written).toHaveLength(1);
  expect(['PL1.3', 'PL1.7', 'PL1.14'].map((id) => workbook.entries.get(`${id} q1`))).toEqual([3.2, 14.2, 75.4]);
  expect(workbook.entries.get('PL1.10 q1')).toBe('1.234');
});

test('“Thôi” changes nothing and gives the focus back', async () => {
  const { user, workbook } = openPane(workbookWithTexts());
  const all = await screen.findByRole('button', { name: 'Sửa 3 chỗ chắc chắn' });
  await user.click(all);
  await user.click(screen.getByRole('button', { name: 'Thôi' }));

  expect(screen.queryByRole('region', { name: 'Các ô sẽ sửa' })).not.toBeInTheDocument();
  expect(all).toHaveFocus();
  expect(workbook.written).toEqual([]);
});

test('a group is fixed at once, from its own line', async () => {
  const workbook = workbookWithTexts();
  workbook.entries.set('PL1.12 q1', '12,7');
  workbook.entries.set('PL1.13 q1', '13,1');
  const { user } = openPane(workbook);
  await user.click(await screen.findByRole('button', { name: /^Ô số ghi bằng chữ.*: 5 chỗ$/ }));
  await user.click(screen.getByRole('button', { name: 'Sửa cả nhóm (5)' }));

  expect(await screen.findByText('Đã sửa 5 ô.')).toBeVisible();
  expect(workbook.written).toHaveLength(1);
});

test('undoing finds the cells where they stand now, and leaves alone what was typed since', async () => {
  const { user, workbook } = openPane(workbookWithTexts());
  await user.click(await screen.findByRole('button', { name: 'Sửa 3 chỗ chắc chắn' }));
  await user.click(screen.getByRole('button', { name: 'Sửa tất cả (3)' }));
  await screen.findByText('Đã sửa 3 ô.');
  workbook.typeUnnoticed('PL1.7', 'q1', 15);
  act(() => {
    workbook.insertRows(2);
  });
  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));

  expect(await screen.findByText('Đã trả lại nội dung cũ của 2 ô.')).toBeVisible();
  expect(screen.getByText('1 ô đã có nội dung mới nên được giữ nguyên.')).toBeVisible();
  expect(workbook.entries.get('PL1.14 q1')).toBe('75,4');
  expect(workbook.entries.get('PL1.7 q1')).toBe(15);
});

test('a fix finds its cells where they stand now, and leaves alone what is another by now', async () => {
  const { user, workbook } = openPane(workbookWithTexts());
  await user.click(await screen.findByRole('button', { name: 'Sửa 3 chỗ chắc chắn' }));
  // Rows were inserted, and a co-author has put one figure right: nobody was told of it.
  workbook.insertRowsUnnoticed(2);
  workbook.typeUnnoticed('PL1.7', 'q1', 15);
  await user.click(screen.getByRole('button', { name: 'Sửa tất cả (3)' }));

  expect(await screen.findByText('Đã sửa 2 ô.')).toBeVisible();
  expect(screen.getByText(/^1 ô đã có nội dung khác so với lúc rà soát nên được giữ nguyên\./)).toBeVisible();
  expect(['PL1.3', 'PL1.7', 'PL1.14'].map((id) => workbook.entries.get(`${id} q1`))).toEqual([3.2, 15, 75.4]);
  expect(workbook.written).toHaveLength(1);

  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  expect(await screen.findByText('Đã trả lại nội dung cũ của 2 ô.')).toBeVisible();
  expect(['PL1.3', 'PL1.7', 'PL1.14'].map((id) => workbook.entries.get(`${id} q1`))).toEqual(['3,2', 15, '75,4']);
});

test('a value that a formula gives by now is not replaced by a fix', async () => {
  const { user, workbook } = openPane(workbookWithTexts());
  const button = await screen.findByRole('button', { name: `Sửa: ${CELL_14}` });
  workbook.formulas.set('PL1.14 q1', '="75,4"');
  await user.click(button);

  expect(await screen.findByText(/^1 ô đã có nội dung khác so với lúc rà soát/)).toBeVisible();
  expect(workbook.written).toEqual([]);
  expect(screen.queryByRole('button', { name: 'Hoàn tác' })).not.toBeInTheDocument();
});

test('undoing once more gives nothing back twice, and calls nothing new that is old', async () => {
  const { user, workbook } = openPane(workbookWithTexts());
  await user.click(await screen.findByRole('button', { name: 'Sửa 3 chỗ chắc chắn' }));
  await user.click(screen.getByRole('button', { name: 'Sửa tất cả (3)' }));
  await screen.findByText('Đã sửa 3 ô.');
  // One was undone in Excel itself.
  workbook.typeUnnoticed('PL1.7', 'q1', '14,2');
  const writing = workbook.holdBack('writeEntries');
  const undo = screen.getByRole('button', { name: 'Hoàn tác' });
  await user.click(undo);
  await waitFor(() => {
    expect(undo).toHaveAttribute('aria-disabled', 'true');
  });
  await user.click(undo);
  act(() => {
    writing[0]?.();
  });

  expect(await screen.findByText('Đã trả lại nội dung cũ của 3 ô.')).toBeVisible();
  expect(screen.queryByText(/nội dung mới nên được giữ nguyên/)).not.toBeInTheDocument();
  expect(workbook.written.map(({ length }) => length)).toEqual([3, 2]);
});

test('what Excel refuses changes nothing and says why', async () => {
  const workbook = workbookWithTexts();
  workbook.failures.set('writeEntries', new WorkbookFailure('denied', { cause: new Error('AccessDenied') }));
  const { user } = openPane(workbook);
  await user.click(await screen.findByRole('button', { name: `Sửa: ${CELL_14}` }));

  expect(await screen.findByRole('alert')).toHaveTextContent('Chưa sửa được, các ô vẫn như cũ.');
  expect(workbook.entries.get('PL1.14 q1')).toBe('75,4');
});

test('what Excel did in part is not said to be as before', async () => {
  const workbook = workbookWithTexts();
  workbook.failures.set('writeEntries', new WorkbookFailure('partly', { cause: new Error('GeneralException') }));
  const { user } = openPane(workbook);
  await user.click(await screen.findByRole('button', { name: `Sửa: ${CELL_14}` }));

  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('có ô đã ghi nội dung mới, có ô còn như cũ. Bấm “Rà soát lại”');
  expect(alert).not.toHaveTextContent('các ô vẫn như cũ');
});

test('nothing is ever written without a click', async () => {
  const { workbook } = openPane(filledWorkbook());
  await screen.findByRole('button', { name: 'Lỗi tiếp theo' });
  act(() => {
    workbook.type('PL1.4', 'q1', '12,6');
    window.dispatchEvent(new Event('focus'));
  });
  await screen.findByRole('tab', { name: 'Lỗi (5)' });

  expect(workbook.written).toEqual([]);
});

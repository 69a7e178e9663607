/** A command that was cut off: the pane says what happened, and offers to finish it or to take it away. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { WorkbookFailure, type Unfinished } from '../../src/excel/OpenWorkbook';
import { filledWorkbook, openPane, workbookWith } from './openPane';

const bar = (): Promise<HTMLElement> => screen.findByRole('region', { name: 'Việc bị ngắt giữa chừng' });
const gone = (): Promise<void> =>
  waitFor(() => {
    expect(screen.queryByRole('region', { name: 'Việc bị ngắt giữa chừng' })).not.toBeInTheDocument();
  });

const LOADING: Unfinished = { command: 'load', appendices: [1, 2], canFinish: true, canRemove: true };

test('a loading that was cut off is offered to be finished, in place of a first loading', async () => {
  const workbook = workbookWith();
  workbook.cutOff = LOADING;
  const { user } = openPane(workbook);
  expect(await bar()).toHaveTextContent('Lần nạp Phụ lục 1 và Phụ lục 2 trước bị ngắt giữa chừng');
  expect(screen.queryByRole('button', { name: 'Nạp Phụ lục 1' })).not.toBeInTheDocument();

  await user.click(within(await bar()).getByRole('button', { name: 'Hoàn tất' }));

  expect(await screen.findByText('Đã nạp Phụ lục 1 và Phụ lục 2.')).toBeVisible();
  await gone();
  expect(workbook.cleared).toBe(0);
});

test('or to be removed: then the sheets are offered as before', async () => {
  const workbook = workbookWith();
  workbook.cutOff = LOADING;
  const { user } = openPane(workbook);
  await user.click(within(await bar()).getByRole('button', { name: 'Gỡ bỏ' }));

  expect(await screen.findByText('Đã gỡ bỏ phần làm dở.')).toBeVisible();
  expect(await screen.findByRole('button', { name: 'Nạp Phụ lục 1' })).toBeEnabled();
  await gone();
  expect(workbook.cleared).toBe(1);
});

test('what was entered on half-loaded sheets is not offered to be removed', async () => {
  const workbook = filledWorkbook();
  workbook.cutOff = { ...LOADING, appendices: [2], canRemove: false };
  openPane(workbook);
  expect(await bar()).toHaveTextContent('Trên biểu đã có số liệu nhập nên không gỡ bỏ được');
  expect(within(await bar()).getByRole('button', { name: 'Hoàn tất' })).toBeEnabled();
  expect(within(await bar()).queryByRole('button', { name: 'Gỡ bỏ' })).not.toBeInTheDocument();
});

test('a repair that was cut off can only be finished', async () => {
  const workbook = filledWorkbook();
  workbook.cutOff = { command: 'repair', appendices: [], canFinish: true, canRemove: false };
  const { user } = openPane(workbook);
  expect(await bar()).toHaveTextContent('Số liệu đã nhập vẫn còn đủ');
  await user.click(within(await bar()).getByRole('button', { name: 'Hoàn tất' }));
  expect(await screen.findByText('Đã sửa xong biểu mẫu.')).toBeVisible();
  await gone();
});

test('finishing a repair names the sheets whose formulas look at what moved', async () => {
  const workbook = filledWorkbook();
  workbook.cutOff = { command: 'repair', appendices: [], canFinish: true, canRemove: false };
  workbook.outside = [{ sheet: 'Của tôi', address: 'A1', formula: "='Phụ lục 1'!H20" }];
  const { user } = openPane(workbook);
  await user.click(within(await bar()).getByRole('button', { name: 'Hoàn tất' }));
  expect(await screen.findByText(/Công thức trên trang “Của tôi” trỏ vào ô của biểu đã đổi chỗ: hãy xem lại\./)).toBeVisible();
});

test('where two values claim one place, finishing a repair shows them first', async () => {
  const workbook = filledWorkbook();
  workbook.damage = [{ kind: 'rowDuplicated', sheet: 'Phụ lục 1', address: 'A12', rowId: 'PL1.4' }];
  workbook.conflicts = [{
    rowId: 'PL1.4', entry: 'q1', caption: 'Quý I',
    candidates: [
      { sheet: 'Phụ lục 1', address: 'H11', input: { kind: 'number', number: 12 } },
      { sheet: 'Phụ lục 1', address: 'H12', input: { kind: 'number', number: 13 } },
    ],
  }];
  workbook.cutOff = { command: 'repair', appendices: [], canFinish: true, canRemove: false };
  const { user } = openPane(workbook);
  await user.click(within(await bar()).getByRole('button', { name: 'Hoàn tất' }));
  expect(await screen.findByText(/có nhiều số liệu khác nhau/)).toBeVisible();
  expect(workbook.cutOff).toBeDefined();
});

test('a merge that was cut off can only be removed, a sheet Rà soát is written again', async () => {
  const workbook = filledWorkbook();
  workbook.cutOff = { command: 'consolidation', appendices: [], canFinish: false, canRemove: true };
  const { close } = openPane(workbook);
  expect(await bar()).toHaveTextContent('rồi tổng hợp lại từ các tệp');
  expect(within(await bar()).queryByRole('button', { name: 'Hoàn tất' })).not.toBeInTheDocument();
  close();

  workbook.cutOff = { command: 'findings', appendices: [], canFinish: true, canRemove: true };
  const { user } = openPane(workbook);
  await user.click(within(await bar()).getByRole('button', { name: 'Hoàn tất' }));
  expect(await screen.findByText(/ra trang Rà soát\.$/)).toBeVisible();
  expect(workbook.findingsSheet).toBeDefined();
  await gone();
});

test('a seal that is on record only has to be closed; one that is not is removed', async () => {
  const workbook = filledWorkbook();
  workbook.cutOff = { command: 'seal', appendices: [], canFinish: true, canRemove: false };
  const { user, close } = openPane(workbook);
  await user.click(within(await bar()).getByRole('button', { name: 'Hoàn tất' }));
  expect(await screen.findByText('Đã hoàn tất việc chốt số liệu.')).toBeVisible();
  await gone();
  close();

  workbook.cutOff = { command: 'seal', appendices: [], canFinish: false, canRemove: true };
  openPane(workbook);
  expect(await bar()).toHaveTextContent('số liệu chưa được chốt. Bấm Gỡ bỏ rồi chốt lại.');
});

test('another command says that this comes first', async () => {
  const workbook = filledWorkbook();
  workbook.cutOff = { command: 'repair', appendices: [], canFinish: true, canRemove: false };
  const { requests } = openPane(workbook);
  await bar();
  await act(() => requests.load([1]));
  expect(await screen.findByText(/Chưa nạp được biểu\. Còn một việc bị ngắt giữa chừng: hãy chọn Hoàn tất hoặc Gỡ bỏ/)).toBeVisible();
});

test('a command under way is none that was cut off, though its mark is there; once Excel stops answering it is', async () => {
  const workbook = workbookWith();
  let stop = (): void => undefined;
  workbook.load = async () => {
    workbook.cutOff = LOADING;
    workbook.tellChanged({ remote: false, cells: 'structure' });
    await new Promise<void>((resolve) => (stop = resolve));
    throw new WorkbookFailure('incomplete', { cause: new Error('Excel does not answer') });
  };
  const { user } = openPane(workbook);
  await user.click(await screen.findByRole('button', { name: 'Nạp cả hai' }));
  const reads = workbook.reads;
  await waitFor(() => {
    expect(workbook.reads).toBeGreaterThan(reads);
  });
  expect(screen.queryByRole('region', { name: 'Việc bị ngắt giữa chừng' })).not.toBeInTheDocument();

  act(() => {
    stop();
  });
  expect(await bar()).toBeVisible();
  expect(await screen.findByText(/Chưa nạp được biểu\. Việc bị ngắt giữa chừng vì Excel không trả lời; số liệu đã nhập vẫn còn\./)).toBeVisible();
});

test('a command that a co-author is at right now is no news; it is when somebody here asks', async () => {
  const workbook = filledWorkbook();
  const { user } = openPane(workbook);
  await screen.findByRole('heading', { name: '24 chỉ tiêu:' });
  const reads = workbook.reads;
  workbook.cutOff = { ...LOADING, canRemove: false };
  act(() => {
    workbook.tellChanged({ remote: true, cells: 'structure' });
  });
  await waitFor(() => {
    expect(workbook.reads).toBeGreaterThan(reads);
  });
  expect(screen.queryByRole('region', { name: 'Việc bị ngắt giữa chừng' })).not.toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Rà soát lại' }));
  expect(await bar()).toBeVisible();
});

test('that a seal could not be finished is said in its own words', async () => {
  const workbook = filledWorkbook();
  workbook.cutOff = { command: 'seal', appendices: [], canFinish: true, canRemove: false };
  workbook.failures.set('clearUnfinished', new WorkbookFailure('denied', { cause: new Error('AccessDenied') }));
  const { user } = openPane(workbook);
  await user.click(within(await bar()).getByRole('button', { name: 'Hoàn tất' }));

  expect(await screen.findByText(/^Chưa hoàn tất được việc chốt số liệu\./)).toBeVisible();
});

/** Excel takes its time: the pane stays busy, and nothing is done at once or twice. */
import { act, screen, waitFor } from '@testing-library/react';
import { openPane, workbookWith } from './openPane';

test('what the ribbon asks for while something is being loaded is done after it', async () => {
  const workbook = workbookWith();
  const load = workbook.load.bind(workbook);
  const answers: (() => void)[] = [];
  let underWay = 0;
  let most = 0;
  workbook.load = async (appendices) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise<void>((resolve) => answers.push(resolve));
    underWay -= 1;
    return load(appendices);
  };
  const { requests } = openPane(workbook);
  await screen.findByRole('button', { name: 'Nạp Phụ lục 1' });
  const both: Promise<void>[] = [];
  act(() => {
    both.push(requests.load([1]), requests.load([1]));
  });
  await waitFor(() => {
    expect(answers).toHaveLength(1);
  });
  expect(screen.getByRole('button', { name: 'Nạp Phụ lục 1' })).toBeDisabled();

  act(() => {
    answers[0]?.();
  });
  await waitFor(() => {
    expect(answers).toHaveLength(2);
  });
  await act(async () => {
    answers[1]?.();
    await Promise.all(both);
  });
  expect(most).toBe(1);
  expect(await screen.findByText('Phụ lục 1 đã có trong sổ, không thay đổi gì.')).toBeVisible();
});

test('a command goes by the workbook as the command before it left it', async () => {
  const workbook = workbookWith(1);
  const load = workbook.load.bind(workbook);
  let answer: (() => void) | undefined;
  workbook.load = async (appendices) => {
    await new Promise<void>((resolve) => {
      answer = resolve;
    });
    return load(appendices);
  };
  const { requests } = openPane(workbook);
  await screen.findByRole('tab', { name: 'Chốt' });
  const before = workbook.reads;
  const both: Promise<void>[] = [];
  act(() => {
    both.push(requests.load([2]), requests.openNextPeriod());
  });
  await waitFor(() => {
    expect(answer).toBeDefined();
  });
  await act(() => new Promise((done) => setTimeout(done, 100)));
  expect(workbook.reads).toBe(before);

  await act(async () => {
    answer?.();
    await Promise.all(both);
  });
  expect(workbook.reads).toBeGreaterThan(before);
  expect(workbook.header.get('period')).toBe('6 tháng');
});

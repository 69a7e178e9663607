/** Excel takes its time: the pane stays busy, and nothing is done at once or twice. */
import { act, screen, waitFor } from '@testing-library/react';
import { dateOf } from '../../src/domain/serialDate';
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
  expect(screen.getByRole('button', { name: 'Nạp Phụ lục 1' })).toHaveAttribute('aria-disabled', 'true');
  expect(screen.getByText('Đang nạp biểu, xin chờ trong giây lát…')).toBeVisible();

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
  const loading = workbook.holdBack('load');
  const { requests } = openPane(workbook);
  await screen.findByRole('tab', { name: 'Chốt' });
  const before = workbook.reads;
  const both: Promise<void>[] = [];
  act(() => {
    both.push(requests.load([2]), requests.openNextPeriod());
  });
  await waitFor(() => {
    expect(loading[0]).toBeDefined();
  });
  await act(() => new Promise((done) => setTimeout(done, 100)));
  expect(workbook.reads).toBe(before);

  await act(async () => {
    loading[0]?.();
    await Promise.all(both);
  });
  expect(workbook.reads).toBeGreaterThan(before);
  expect(workbook.header.get('period')).toBe('6 tháng');
});

/** Has a call wait; returns how to let it go on. */
function hold<Arguments extends readonly unknown[], Result>(call: (...given: Arguments) => Promise<Result>) {
  const waiting: (() => void)[] = [];
  return {
    waiting,
    held: async (...given: Arguments): Promise<Result> => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return call(...given);
    },
  };
}

test('a field of Thông tin that is filled in during a repair is written after it', async () => {
  const workbook = workbookWith(1);
  workbook.damage = [{ kind: 'formula', sheet: 'Phụ lục 1', address: 'O11', rowId: 'PL1.4', caption: 'Đánh giá' }];
  // A repair writes Thông tin as it was read before.
  const { waiting, held } = hold(workbook.repair.bind(workbook));
  workbook.repair = async (choices) => {
    const unit = workbook.header.get('unit');
    const plan = await held(choices);
    if (unit === undefined) workbook.header.delete('unit');
    return plan;
  };
  const { user } = openPane(workbook);
  await user.click(await screen.findByRole('button', { name: 'Sửa biểu mẫu' }));
  await screen.findByRole('heading', { name: 'Sẽ sửa' });
  await user.click(screen.getAllByRole('button', { name: 'Sửa biểu mẫu' }).at(-1)!);
  await waitFor(() => {
    expect(waiting).toHaveLength(1);
  });
  const field = screen.getByLabelText('Đơn vị báo cáo');
  expect(field).toBeEnabled();
  await user.type(field, 'Đảng ủy xã Cô Tô{Enter}');
  act(() => {
    waiting[0]?.();
  });

  await screen.findByRole('heading', { name: 'Đã sửa' });
  await waitFor(() => {
    expect(workbook.header.get('unit')).toBe('Đảng ủy xã Cô Tô');
  });
  expect(field).toHaveValue('Đảng ủy xã Cô Tô');
});

test('a command clicked straight out of a field finds what was entered there', async () => {
  const workbook = workbookWith(1);
  workbook.header.set('unit', 'Văn phòng Tỉnh ủy');
  workbook.header.set('evaluationDate', dateOf(2026, 3, 31));
  workbook.entries.set('PL1.4 q1', 12.6);
  const { waiting, held } = hold(workbook.writeHeader.bind(workbook));
  workbook.writeHeader = held;
  const { user } = openPane(workbook);
  await user.click(await screen.findByRole('tab', { name: 'Chốt' }));
  const field = await screen.findByLabelText('Đơn vị báo cáo');
  await user.clear(field);
  await user.type(field, 'Đảng ủy xã Cô Tô');
  await user.click(await screen.findByRole('button', { name: 'Chốt số liệu' }));
  expect(workbook.seals).toEqual([]);
  act(() => {
    waiting[0]?.();
  });

  await waitFor(() => {
    expect(workbook.seals.map(({ unit }) => unit)).toEqual(['Đảng ủy xã Cô Tô']);
  });
});

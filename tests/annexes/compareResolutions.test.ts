import { compareResolutions } from '../../src/annexes/compareResolutions';
import { similarity } from '../../src/annexes/similarity';
import type { Resolution, TargetRow, Task } from '../../src/domain/resolution';
import { readSeed } from '../../src/domain/seed';
import { dateFromIso } from '../../src/domain/serialDate';
import { currentSeed } from '../fixtures/seed05';

const before = readSeed(currentSeed);

const withTargets = (change: (row: TargetRow) => readonly TargetRow[]): Resolution => ({
  ...before,
  targetGroups: before.targetGroups.map((group) => ({ ...group, rows: group.rows.flatMap(change) })),
});
const withTasks = (change: (task: Task) => readonly Task[]): Resolution => ({
  ...before,
  taskGroups: before.taskGroups.map((group) => ({ ...group, tasks: group.tasks.flatMap(change) })),
});

test('nothing changes against itself', () => {
  const nothing = { added: [], dropped: [], changed: [] };
  expect(compareResolutions(before, before)).toEqual({ targets: { ...nothing, unchanged: 34 }, tasks: { ...nothing, unchanged: 108 } });
});

test('a dropped row shifts the numbers after it, and is no change of their names', () => {
  const { targets } = compareResolutions(before, withTargets((row) => {
    if (row.stt === 4) return [];
    return row.stt > 4 ? [{ ...row, stt: row.stt - 1, id: row.id.replace(/\d+/g, (digits, index) => (index === 4 ? String(Number(digits) - 1) : digits)) }] : [row];
  }));
  expect(targets.dropped.map(({ id, name }) => [id, name])).toEqual([['PL1.4', 'Tốc độ tăng GRDP theo giá so sánh']]);
  expect(targets.added).toEqual([]);
  expect(targets.unchanged).toBe(3);
  expect(new Set(targets.changed.flatMap(({ changes }) => changes.map(({ field }) => field)))).toEqual(new Set(['STT']));
});

test('another row under an old number is one dropped and one added', () => {
  const { targets } = compareResolutions(before, withTargets((row) => [row.id === 'PL1.16' ? { ...row, name: 'Số thuê bao băng rộng trên 100 dân' } : row]));
  expect(targets.dropped.map(({ name }) => name)).toEqual(['Tỷ lệ thất nghiệp']);
  expect(targets.added.map(({ name }) => name)).toEqual(['Số thuê bao băng rộng trên 100 dân']);
  expect(targets.changed).toEqual([]);
});

test('a reworded row is found by its likeness, each change old → new', () => {
  const { targets } = compareResolutions(before, withTargets((row) => [
    row.id === 'PL1.4'
      ? { ...row, name: 'Tốc độ tăng trưởng GRDP theo giá so sánh 2010', targetText: '11 - 12', criterion: { kind: 'range', low: 11, high: 12 }, unit: null, unitHint: 'điểm', lead: ['Ban Tổ chức Tỉnh ủy'] }
      : row,
  ]));
  expect(targets.changed).toEqual([
    {
      from: { id: 'PL1.4', number: '4', name: 'Tốc độ tăng GRDP theo giá so sánh' },
      to: { id: 'PL1.4', number: '4', name: 'Tốc độ tăng trưởng GRDP theo giá so sánh 2010' },
      changes: [
        { field: 'Chỉ tiêu', from: 'Tốc độ tăng GRDP theo giá so sánh', to: 'Tốc độ tăng trưởng GRDP theo giá so sánh 2010' },
        { field: 'Đơn vị tính', from: '%', to: '(điểm)' },
        { field: 'Mục tiêu', from: '>12,5', to: '11 - 12' },
        { field: 'Điều kiện đạt', from: 'trên 12,5 %', to: 'từ 11 điểm trở lên (trên 12 điểm là vượt)' },
        { field: 'Đơn vị chủ trì', from: 'Đảng ủy Ủy ban nhân dân tỉnh', to: 'Ban Tổ chức Tỉnh ủy' },
      ],
    },
  ]);
});

test('a task with another deadline, lead and number', () => {
  const deadline = { text: 'Quý I/2027', startBy: null, finishBy: dateFromIso('2027-03-31'), undated: null };
  const { tasks } = compareResolutions(before, withTasks((task) => {
    if (task.id !== 'PL2.3.4.2') return [task];
    const { name, tt, heading, coop } = task;
    return [{ id: 'PL2.3.4.24', tt, sub: 24, mark: '(24)', name, heading, lead: ['Ban Nội chính Tỉnh ủy'], coop, deadline }];
  }));
  expect(tasks.unchanged).toBe(107);
  expect(tasks.changed.map(({ changes }) => changes)).toEqual([
    [
      { field: 'TT', from: '3.4(2)', to: '3.4(24)' },
      { field: 'Chủ trì', from: 'Theo chỉ đạo của Trung ương', to: 'Ban Nội chính Tỉnh ủy' },
      { field: 'Thời hạn thực hiện', from: 'Theo tiến độ của Trung ương', to: 'Quý I/2027' },
      { field: 'Hạn đọc được', from: 'không ấn định', to: 'hoàn thành 31/03/2027' },
    ],
  ]);
});

test('likeness is shared words', () => {
  expect(similarity('Kế hoạch năm 2026', 'Kế hoạch năm 2026')).toBe(1);
  // Four words each, three of them shared.
  expect(similarity('Kế hoạch năm 2026', 'Kế hoạch năm 2027')).toBe(0.75);
  expect(similarity('Đảng ủy UBND tỉnh', 'Đảng uỷ Uỷ ban nhân dân tỉnh')).toBe(1);
  expect(similarity('Rừng', 'Biển')).toBe(0);
});

import { judgedTasksOf, leadsOf, targetRowsOf, targetsOf, tasksOf } from '../../src/domain/resolution';
import { readSeed } from '../../src/domain/seed';
import { currentSeed } from '../fixtures/seed05';

const resolution = readSeed(currentSeed);

describe('annex 1 as printed', () => {
  test('24 numbered targets, 34 measured rows, in four groups', () => {
    expect(targetsOf(resolution).map(({ stt }) => stt)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
    expect(targetRowsOf(resolution)).toHaveLength(34);
    expect(resolution.targetGroups.map(({ no }) => no)).toEqual(['I', 'II', 'III', 'IV']);
    expect(resolution.targetGroups.map(({ rows }) => rows.length)).toEqual([3, 11, 12, 8]);
  });

  test('targets of several rows: 15, 17, 18, 21, 22, 23', () => {
    const several = targetsOf(resolution).filter(({ rows }) => rows.length > 1);
    expect(several.map(({ stt, rows }) => [stt, rows.length])).toEqual([
      [15, 2], [17, 5], [18, 2], [21, 2], [22, 3], [23, 2],
    ]);
  });

  test('a dash is printed before 17.3 and 17.4 only', () => {
    const dashed = targetRowsOf(resolution).filter(({ dash }) => dash);
    expect(dashed.map(({ id }) => id)).toEqual(['PL1.17.3', 'PL1.17.4']);
  });
});

describe('annex 2 as printed', () => {
  const tasks = tasksOf(resolution);

  test('75 numbered tasks in six groups', () => {
    const numbered = resolution.taskGroups.map((group) => group.tasks.filter(({ sub }) => sub === null));
    expect(numbered.map((group) => group.length)).toEqual([22, 16, 13, 13, 6, 5]);
    numbered.forEach((group, index) => {
      expect(group.map(({ tt }) => tt)).toEqual(group.map((_, place) => `${index + 1}.${place + 1}`));
    });
  });

  test('108 rows: 75 numbered, 30 printed below them, three dash lines of 2.16', () => {
    expect(tasks).toHaveLength(108);
    const below = (tt: string): number => tasks.filter((task) => task.tt === tt && task.sub !== null).length;
    expect(['3.4', '3.10', '5.2', '5.6', '2.16'].map(below)).toEqual([23, 3, 1, 3, 3]);
    expect(tasks.filter(({ sub }) => sub !== null)).toHaveLength(33);
  });

  test('104 rows are judged; the four headings are not', () => {
    expect(judgedTasksOf(resolution)).toHaveLength(104);
    expect(tasks.filter(({ heading }) => heading).map(({ tt }) => tt)).toEqual(['2.16', '3.4', '3.10', '5.6']);
  });

  test('three judged rows have no date, each for the reason printed', () => {
    const undated = judgedTasksOf(resolution).flatMap(({ id, deadline }) =>
      deadline?.startBy === null && deadline.finishBy === null ? [[id, deadline.undated]] : [],
    );
    expect(undated).toEqual([
      ['PL2.3.4.2', 'Theo tiến độ của Trung ương'],
      ['PL2.3.9', 'Có chương trình riêng'],
      ['PL2.4.3', 'Sau khi Nghị quyết được ban hành'],
    ]);
  });

  test('a dash is printed before the lines of 2.16 and 5.6, a mark (n) before those of 3.4', () => {
    expect(tasks.filter(({ dash }) => dash).map(({ id }) => id)).toEqual([
      'PL2.2.16.1', 'PL2.2.16.2', 'PL2.2.16.3', 'PL2.5.6.1', 'PL2.5.6.2', 'PL2.5.6.3',
    ]);
    expect(tasks.flatMap(({ mark }) => mark ?? [])).toEqual(Array.from({ length: 23 }, (_, index) => `(${index + 1})`));
    expect(tasks.filter(({ mark }) => mark).every(({ tt }) => tt === '3.4')).toBe(true);
  });

  test('3.4(2) prints the lead in words and has none', () => {
    const task = tasks.find(({ id }) => id === 'PL2.3.4.2');
    expect(task?.leadText).toBe('Theo chỉ đạo của Trung ương');
    expect(task?.lead).toEqual([]);
  });
});

describe('who leads', () => {
  test('nine bodies, each under one name', () => {
    expect([...leadsOf(resolution)].sort((one, other) => one.localeCompare(other, 'vi'))).toEqual(
      [
        'Ban Tổ chức Tỉnh ủy',
        'Ban Tuyên giáo và Dân vận Tỉnh ủy',
        'Đảng ủy các xã, phường, đặc khu',
        'Đảng ủy Công an tỉnh',
        'Đảng ủy Hội đồng nhân dân tỉnh',
        'Đảng ủy Quân sự tỉnh',
        'Đảng ủy Ủy ban nhân dân tỉnh',
        'Ủy ban Kiểm tra Tỉnh ủy',
        'Văn phòng Tỉnh ủy',
      ].sort((one, other) => one.localeCompare(other, 'vi')),
    );
  });
});

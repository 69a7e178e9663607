import { assess } from '../../src/domain/assessment';
import { CRITERION_KINDS } from '../../src/domain/criteria/registry';
import { judgedTasksOf, leadsOf, targetRowsOf, targetsOf, tasksOf } from '../../src/domain/resolution';
import { readSeed } from '../../src/domain/seed';
import { dateOf } from '../../src/domain/serialDate';
import { secondSeed } from '../fixtures/secondSeed';
import { number, on, submissionOf, text, yes } from '../fixtures/submissions';

const resolution = readSeed(secondSeed);

describe('another resolution is read by the same code', () => {
  test('its own counts, year and dates', () => {
    expect(resolution.year).toBe(2027);
    expect(resolution.earliestDate).toBe(dateOf(2021, 7, 1));
    expect(targetsOf(resolution)).toHaveLength(5);
    expect(targetRowsOf(resolution)).toHaveLength(7);
    expect(tasksOf(resolution).filter(({ sub }) => sub === null)).toHaveLength(6);
    expect(tasksOf(resolution)).toHaveLength(8);
    expect(judgedTasksOf(resolution)).toHaveLength(7);
  });

  test('it uses every kind of criterion', () => {
    const used = new Set(targetRowsOf(resolution).map(({ criterion }) => criterion.kind));
    expect(used).toEqual(new Set(CRITERION_KINDS));
  });

  test('its own bodies lead, each under one name', () => {
    expect(leadsOf(resolution)).toEqual([
      'Đảng ủy Ủy ban nhân dân tỉnh Sông Lam',
      'Ban Tổ chức Tỉnh ủy Sông Lam',
      'Văn phòng Tỉnh ủy Sông Lam',
      'Đảng ủy các huyện, thị xã',
    ]);
  });

  test('its rows are judged by its own criteria', () => {
    const { rows, targets } = assess(
      resolution,
      submissionOf(resolution, {
        header: { period: text('Cả năm'), evaluationDate: on('31/12/2027') },
        targets: {
          'PL1.1': { year: number(4200) },
          'PL1.2': { year: number(15001), baseline: number(15000) },
          'PL1.3': { year: number(4.51) },
          'PL1.4.1': { year: number(1.19) },
          'PL1.4.2': { year: number(4), figureKind: text('Chính thức') },
          'PL1.5.1': { year: number(10) },
          'PL1.5.2': { year: number(0.985) },
        },
      }),
    );
    expect(rows?.map(({ verdict }) => verdict)).toEqual([
      'Chưa đạt', 'Đạt', 'Vượt', 'Đạt', 'Không đạt', 'Đạt', 'Cần rà soát',
    ]);
    expect(targets?.map(({ verdict }) => verdict)).toEqual(['Chưa đạt', 'Đạt', 'Vượt', 'Không đạt', 'Cần rà soát']);
  });

  test('its tasks are judged by its own dates', () => {
    const { tasks } = assess(
      resolution,
      submissionOf(resolution, {
        header: { evaluationDate: on('01/07/2027') },
        tasks: {
          'PL2.1.1': { finishedOn: on('28/02/2027') },
          'PL2.1.2': { startedOn: on('01/05/2027') },
          'PL2.1.3': {},
          'PL2.2.1.1': { difficulty: text('Chậm mặt bằng') },
          'PL2.2.1.2': { progress: number(5) },
          'PL2.2.2': { startedOn: yes },
          'PL2.2.3': { startedOn: on('30/06/2021') },
        },
      }),
    );
    expect(tasks?.map(({ task, verdict }) => [task.id, verdict])).toEqual([
      ['PL2.1.1', 'Hoàn thành đúng hạn'],
      ['PL2.1.2', 'Đã bắt đầu, chậm hạn'],
      ['PL2.1.3', 'Không ấn định thời hạn'],
      ['PL2.2.1.1', 'Quá hạn chưa bắt đầu'],
      ['PL2.2.1.2', 'Đang thực hiện'],
      ['PL2.2.2', 'Cần rà soát'],
      ['PL2.2.3', 'Cần rà soát'],
    ]);
  });

  test('its units have their own scope, an alias included', () => {
    const { rows, tasks } = assess(
      resolution,
      submissionOf(resolution, {
        header: { unit: text('Đảng ủy Ủy ban nhân dân tỉnh Sông Lam'), scope: text('Chỉ đơn vị chủ trì') },
      }),
    );
    expect(rows?.filter(({ inScope }) => inScope).map(({ row }) => row.id)).toEqual([
      'PL1.1', 'PL1.2', 'PL1.3', 'PL1.4.1', 'PL1.4.2',
    ]);
    expect(tasks?.filter(({ inScope }) => inScope).map(({ task }) => task.id)).toEqual([
      'PL2.2.1.1', 'PL2.2.2', 'PL2.2.3',
    ]);
  });
});

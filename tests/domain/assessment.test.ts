import { currentSeed } from '../../seeds/current';
import { assess } from '../../src/domain/assessment';
import { readSeed } from '../../src/domain/seed';
import { failure, on, submissionOf, text } from '../fixtures/submissions';

const resolution = readSeed(currentSeed);

describe('a submission judged', () => {
  test('a sheet that is not there has no rows', () => {
    const { rows, targets, tasks } = assess(resolution, submissionOf(resolution, { without: 'targets' }));
    expect(rows).toBeUndefined();
    expect(targets).toBeUndefined();
    expect(tasks).toHaveLength(104);
  });

  test('nothing at all: no period, no date, every row to be reviewed', () => {
    const { targets, tasks } = submissionOf(resolution, {});
    const assessment = assess(resolution, {
      header: {},
      targets: (targets ?? []).map(({ row }) => ({ row, cells: {} })),
      tasks: (tasks ?? []).map(({ task }) => ({ task, cells: {} })),
      missingHeaders: [], damage: [], seals: [],
    });
    expect(assessment.period).toBeUndefined();
    expect(assessment.evaluationDate).toBeUndefined();
    expect(assessment.scope).toBe('Toàn bộ');
    expect(assessment.unit).toBe('');
    expect(new Set(assessment.rows?.map(({ verdict }) => verdict))).toEqual(new Set(['Cần rà soát']));
    expect(new Set(assessment.targets?.map(({ verdict }) => verdict))).toEqual(new Set(['Cần rà soát']));
    expect(new Set(assessment.tasks?.map(({ verdict }) => verdict))).toEqual(new Set(['Cần rà soát']));
  });

  test('the header as it is understood', () => {
    const assessment = assess(
      resolution,
      submissionOf(resolution, {
        header: { unit: text('Văn phòng Tỉnh ủy'), scope: text('CHỈ ĐƠN VỊ CHỦ TRÌ'), period: text('6 THÁNG'), evaluationDate: on('30/06/2026') },
      }),
    );
    expect(assessment.unit).toBe('Văn phòng Tỉnh ủy');
    expect(assessment.scope).toBe('Chỉ đơn vị chủ trì');
    expect(assessment.period?.name).toBe('6 tháng');
    expect(assessment.evaluationDate).toBe(46203);
  });

  test('error values in the header are no unit, no date', () => {
    const assessment = assess(
      resolution,
      submissionOf(resolution, { header: { unit: failure(), evaluationDate: failure(), scope: failure() } }),
    );
    expect(assessment.unit).toBe('');
    expect(assessment.evaluationDate).toBeUndefined();
    expect(assessment.scope).toBe('Toàn bộ');
  });

  test('a unit sees its own rows only, alone or with others', () => {
    const own = (unit: string): readonly (number | undefined)[] => {
      const { rows, tasks } = assess(
        resolution,
        submissionOf(resolution, { header: { unit: text(unit), scope: text('Chỉ đơn vị chủ trì') } }),
      );
      return [rows?.filter(({ inScope }) => inScope).length, tasks?.filter(({ inScope }) => inScope).length];
    };
    // Ban Tổ chức leads targets 1 to 3 and tasks 1.8-1.10, 1.12-1.17 and 1.22.
    expect(own('Ban Tổ chức Tỉnh ủy')).toEqual([3, 10]);
    // Đảng ủy Công an leads 3.10 (the first) and, with another, 6.1.
    expect(own('Đảng ủy Công an tỉnh')).toEqual([0, 2]);
    // Đảng ủy UBND leads the other 31 rows.
    expect(own('Đảng ủy Ủy ban nhân dân tỉnh')[0]).toBe(31);
    // A commune leads nothing under its own name and reports on everything.
    expect(own('Đảng ủy phường Hồng Gai')).toEqual([34, 104]);
  });
});

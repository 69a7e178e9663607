/**
 * The verdicts of the product against a second reading of the design (`independentVerdicts.ts`), over generated rows
 * that crowd around every threshold, bound and date.
 */
import fc from 'fast-check';
import { currentSeed } from '../../seeds/current';
import { assess } from '../../src/domain/assessment';
import { judgedTasksOf, leadsOf, targetRowsOf } from '../../src/domain/resolution';
import { readSeed, type Seed } from '../../src/domain/seed';
import { dateFromIso } from '../../src/domain/serialDate';
import { judgeWholeTarget } from '../../src/domain/targetRollup';
import { inputOf, type Entries, type Submission } from '../../src/domain/submission';
import { secondSeed } from '../fixtures/secondSeed';
import { submissionOf } from '../fixtures/submissions';
import { targetOf, targetVerdict, taskVerdict, type Bodies, type Cell, type SeedRow, type SeedTask } from './independentVerdicts';

const RUNS = 10_000;

const text = (value: string): Cell => ({ kind: 'text', text: value });
const number = (value: number): Cell => ({ kind: 'number', number: value });
const EMPTY: Cell = { kind: 'empty' };

const odd = fc.constantFrom<Cell>(
  EMPTY, text(''), text(' '), text('12,5'), text('đạt'), text('46112'),
  { kind: 'boolean', boolean: true }, { kind: 'boolean', boolean: false },
  { kind: 'error', error: '#N/A' }, { kind: 'error', error: '#VALUE!' },
  number(0), number(-1), number(1), number(0.5), number(1e9),
);

const STEPS = [0, 0, 0, 1e-7, -1e-7, 3e-7, -3e-7, 1e-6, -1e-6, 0.01, -0.01, 0.5, -0.5, 1, -1];

/** Around these numbers, and a hundredth of them (a percentage typed as a fraction). */
const around = (numbers: readonly number[]): fc.Arbitrary<Cell> =>
  fc
    .tuple(fc.constantFrom(...numbers, ...numbers.map((one) => one / 100)), fc.constantFrom(...STEPS))
    .map(([one, step]) => number(one + step));

const DAY_STEPS = [0, 0, 1, -1, 14, -14, 15, -15, 16, -16, 0.25, 0.999, -0.001, 15.5, 400, -400];

const aroundDays = (days: readonly number[]): fc.Arbitrary<Cell> =>
  fc.tuple(fc.constantFrom(...days), fc.constantFrom(...DAY_STEPS)).map(([day, step]) => number(day + step));

const words = (...list: readonly string[]): fc.Arbitrary<Cell> =>
  fc.constantFrom(...list.flatMap((word) => [word, word.toUpperCase()]).map(text), text(`${list[0] ?? ''} `));

interface Subject {
  readonly resolution: ReturnType<typeof readSeed>;
  readonly bodies: Bodies;
  readonly units: fc.Arbitrary<Cell>;
  readonly rows: readonly (readonly [id: string, row: SeedRow])[];
  readonly tasks: readonly (readonly [id: string, task: SeedTask])[];
  readonly lowerBounds: readonly number[];
}

function subject(seed: Seed): Subject {
  const resolution = readSeed(seed);
  const rows = seed.targets.groups.flatMap((group) => group.rows);
  const tasks = seed.tasks.groups.flatMap((group) => group.tasks);
  const oneName = Object.fromEntries(
    seed.resolution.units.flatMap(({ name, aliases }) => aliases.map((alias) => [alias, name])),
  );
  return {
    resolution,
    bodies: {
      printedLeads: [...rows, ...tasks].flatMap(({ lead }) => lead),
      oneName,
      earliestDate: seed.resolution.earliestDate,
    },
    units: fc.oneof(
      words(...leadsOf(resolution)),
      fc.constantFrom(...Object.keys(oneName)).map(text),
      words('Đảng ủy phường Hồng Gai'),
      odd,
    ),
    rows: rows.map((row) => [row.id, row as SeedRow]),
    tasks: tasks.filter(({ heading }) => !heading).map((task) => [task.id, task]),
    lowerBounds: [dateFromIso(seed.resolution.earliestDate), dateFromIso('2100-12-31')],
  };
}

/** A submission of one row: the others would be judged blank each time. */
const onlyRow = ({ targets, tasks, ...rest }: Submission, id: string): Submission => ({
  ...rest,
  ...(targets ? { targets: targets.filter(({ row }) => row.id === id) } : {}),
  ...(tasks ? { tasks: tasks.filter(({ task }) => task.id === id) } : {}),
});

const SCOPES = words('Chỉ đơn vị chủ trì', 'Toàn bộ');
const PERIODS = words('Quý I', '6 tháng', '9 tháng', 'Cả năm');

const mostly = <T,>(usual: fc.Arbitrary<T>, unusual: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ arbitrary: usual, weight: 6 }, { arbitrary: unusual, weight: 1 });

describe.each([
  ['the resolution in force', subject(currentSeed)],
  ['the made-up resolution', subject(secondSeed)],
] as const)('%s, read twice', (_, { resolution, bodies, units, rows, tasks, lowerBounds }) => {
  const headers = fc.record({
    unit: mostly(fc.constant(EMPTY), units),
    scope: mostly(fc.constant(text('Toàn bộ')), mostly(SCOPES, odd)),
    period: mostly(PERIODS, odd),
  });

  test('every target row has the same word', () => {
    const arbitrary = fc.constantFrom(...rows).chain(([id, row]) => {
      const { criterion, bounds, baselineBounds } = row;
      const figures = [criterion.value, criterion.low, criterion.high].filter((one) => one !== undefined);
      const numbers = [...figures, bounds.min, bounds.max, 0, 1, 2000];
      const figure = mostly(around(numbers), odd);
      const baseline = mostly(around([2000, 0, ...(baselineBounds ? [baselineBounds.min, baselineBounds.max] : [])]), odd);
      return fc.record({
        id: fc.constant(id),
        row: fc.constant(row),
        header: headers,
        figures: fc.record({ q1: figure, h1: figure, m9: figure, year: figure }),
        baseline,
        figureKind: mostly(words('Chính thức', 'Ước', 'Sơ bộ'), odd),
      });
    });
    fc.assert(
      fc.property(arbitrary, ({ id, row, header, figures, baseline, figureKind }) => {
        const expected = targetVerdict(
          row, { figures, baseline, figureKind }, { ...header, evaluationDate: EMPTY }, bodies,
        );
        const assessment = assess(
          resolution,
          onlyRow(submissionOf(resolution, { header, targets: { [id]: { ...figures, baseline, figureKind } }, without: 'tasks' }), id),
        );
        expect(assessment.rows?.find((assessed) => assessed.row.id === id)?.verdict).toBe(expected);
      }),
      { numRuns: RUNS / 2, seed: 20260331 },
    );
  });

  test('every task has the same word and the same days', () => {
    const arbitrary = fc.constantFrom(...tasks).chain(([id, task]) => {
      const printed = [task.deadline?.startBy, task.deadline?.finishBy].flatMap((iso) => (iso ? [dateFromIso(iso)] : []));
      const days = [...printed, ...printed, ...printed, dateFromIso('2026-06-30'), ...lowerBounds, 2958465];
      const entered = fc.oneof(
        { arbitrary: fc.constant(EMPTY), weight: 6 },
        { arbitrary: aroundDays(days), weight: 6 },
        { arbitrary: odd, weight: 1 },
      );
      return fc.record({
        id: fc.constant(id),
        task: fc.constant(task),
        header: fc.record({
          unit: mostly(fc.constant(EMPTY), units),
          scope: mostly(fc.constant(text('Toàn bộ')), mostly(SCOPES, odd)),
          period: mostly(PERIODS, odd),
          evaluationDate: mostly(aroundDays([...printed, ...printed, ...days]), odd),
        }),
        input: fc.record({
          startedOn: entered,
          finishedOn: entered,
          progress: mostly(fc.constant(EMPTY), fc.oneof(odd, around([0, 50, 100]))),
          product: mostly(fc.constant(EMPTY), odd),
          status: mostly(fc.constant(EMPTY), fc.oneof(odd, words('Tạm dừng', 'Không tiếp tục', 'Chuyển năm sau'))),
          adjustedTo: mostly(fc.constant(EMPTY), entered),
          adjustingDocument: fc.oneof(fc.constant(text('Công văn số 45')), odd),
          difficulty: mostly(fc.constant(EMPTY), odd),
        }),
      });
    });
    fc.assert(
      fc.property(arbitrary, ({ id, task, header, input }) => {
        const expected = taskVerdict(task, input, header, bodies);
        const assessment = assess(
          resolution,
          onlyRow(submissionOf(resolution, { header, tasks: { [id]: input }, without: 'targets' }), id),
        );
        const found = assessment.tasks?.find((assessed) => assessed.task.id === id);
        expect({ verdict: found?.verdict, days: found?.days }).toEqual(expected);
      }),
      { numRuns: RUNS / 2, seed: 20260331 },
    );
  });

  test('every row of whole submissions, and every target out of its rows', () => {
    const figure = mostly(around([0, 1, 3, 12.5, 50, 90, 100, 2600]), odd);
    const entries = fc.record({ q1: figure, year: figure });
    fc.assert(
      fc.property(
        fc.array(entries, { minLength: rows.length, maxLength: rows.length }),
        headers,
        (all, header) => {
          const targets = Object.fromEntries(rows.map(([id], index) => [id, all[index] ?? { q1: EMPTY, year: EMPTY }]));
          const submission = submissionOf(resolution, { header, targets, without: 'tasks' });
          const assessment = assess(resolution, submission);
          const input = (cells: Entries<'q1' | 'h1' | 'm9' | 'year'>): Parameters<typeof targetVerdict>[1] => ({
            figures: { q1: inputOf(cells.q1), h1: inputOf(cells.h1), m9: inputOf(cells.m9), year: inputOf(cells.year) },
            baseline: EMPTY,
            figureKind: EMPTY,
          });
          const words = (submission.targets ?? []).map(({ row, cells }) =>
            targetVerdict(row as SeedRow, input(cells), { ...header, evaluationDate: EMPTY }, bodies),
          );
          expect(assessment.rows?.map(({ verdict }) => verdict)).toEqual(words);
          expect(assessment.targets?.map(({ verdict }) => verdict)).toEqual(
            (assessment.targets ?? []).map(({ target }) =>
              targetOf(words.filter((__, index) => submission.targets?.[index]?.row.stt === target.stt)),
            ),
          );
        },
      ),
      { numRuns: 100, seed: 20260331 },
    );
  });
});

test('every mixture of words gives the same word for the target', () => {
  const word = fc.constantFrom(
    'Vượt', 'Đạt', 'Đang thực hiện', 'Chưa đạt', 'Không đạt', 'Cần rà soát', 'Chưa có số liệu', 'Chưa có số giao',
    'Chưa đến kỳ đánh giá', 'Không thuộc đơn vị',
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (rowWords) => {
      expect(judgeWholeTarget(rowWords as Parameters<typeof judgeWholeTarget>[0])).toBe(targetOf(rowWords));
    }),
    { numRuns: 5000, seed: 20260331 },
  );
});

test('the readings are compared over rows of every kind', () => {
  const kinds = new Set([currentSeed, secondSeed].flatMap((seed) => targetRowsOf(readSeed(seed)).map(({ criterion }) => criterion.kind)));
  expect(kinds.size).toBe(7);
  expect(judgedTasksOf(readSeed(currentSeed)).length + judgedTasksOf(readSeed(secondSeed)).length).toBe(111);
});

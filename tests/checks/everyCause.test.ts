/** Every "Cần rà soát" is explained by an error, and no judged entry is called an error. */
import fc from 'fast-check';
import { currentSeed } from '../../seeds/current';
import { runChecks } from '../../src/checks/runChecks';
import { assess, type Assessment } from '../../src/domain/assessment';
import type { CellInput } from '../../src/domain/entry';
import { judgedTasksOf, leadsOf, targetRowsOf, type Resolution } from '../../src/domain/resolution';
import { readSeed } from '../../src/domain/seed';
import type { TaskEntry } from '../../src/domain/entries';
import type { EntryCell } from '../../src/domain/submission';
import { MET, NOT_MET } from '../../src/domain/verdict';
import { secondSeed } from '../fixtures/secondSeed';
import { empty, failure, no, number, submissionOf, text, yes } from '../fixtures/submissions';

const odd = fc.constantFrom<CellInput>(
  empty, text(''), text(' '), text('12,5'), text('1.234'), text('đạt'), text('31/3/2026'), yes, no, failure(), failure('#REF!'),
  number(0), number(-1), number(0.5), number(1), number(1e7), number(3e6),
);
const figure = fc.oneof(odd, fc.double({ min: -60, max: 120, noNaN: true }).map(number), fc.integer({ min: 0, max: 120000 }).map(number));
const date = fc.oneof(
  { arbitrary: odd, weight: 1 },
  { arbitrary: fc.integer({ min: 45900, max: 46700 }).map(number), weight: 3 },
  { arbitrary: fc.constantFrom(43830, 43831, 73415, 73416, 2958465, 2958466).map(number), weight: 1 },
  { arbitrary: fc.constant(empty), weight: 3 },
);
const word = (...words: readonly string[]): fc.Arbitrary<CellInput> =>
  fc.oneof({ arbitrary: fc.constantFrom(...words).map(text), weight: 5 }, { arbitrary: odd, weight: 1 });

/** A figure that is right in itself may disagree with its threshold, with another period and with another row at once. */
const COMPARING = ['equals-strict-threshold', 'cumulative-decreases', 'part-exceeds-whole'];

const JUDGING: readonly TaskEntry[] = ['startedOn', 'finishedOn', 'adjustedTo', 'status', 'adjustingDocument'];

const targetEntries = fc.record({
  lastYear: odd, baseline: figure, q1: figure, h1: figure, m9: figure, year: figure, figureKind: word('Chính thức', 'Ước'),
  reason: odd, source: odd,
});
const taskEntries = fc.record({
  startedOn: date, finishedOn: date, adjustedTo: date, progress: odd,
  status: fc.oneof({ arbitrary: fc.constant(empty), weight: 3 }, { arbitrary: word('Tạm dừng'), weight: 1 }),
  adjustingDocument: fc.oneof(odd, fc.constant(text('Công văn số 45'))), difficulty: odd, product: odd,
});

const submissions = (resolution: Resolution): fc.Arbitrary<Assessment> =>
  fc
    .record({
      header: fc.record({
        unit: word(...leadsOf(resolution)),
        scope: word('Toàn bộ', 'Chỉ đơn vị chủ trì'),
        period: word('Quý I', '6 tháng', '9 tháng', 'Cả năm'),
        evaluationDate: fc.oneof({ arbitrary: fc.integer({ min: 46020, max: 46500 }).map(number), weight: 4 }, { arbitrary: date, weight: 1 }),
        preparedBy: odd,
        phone: odd,
        approvedBy: odd,
        sentOn: date,
        dueOn: date,
      }),
      targets: fc.dictionary(fc.constantFrom(...targetRowsOf(resolution).map(({ id }) => id)), targetEntries, { maxKeys: 12 }),
      // Rows with a baseline have more that can go wrong, and are few.
      withBaseline: fc.record(
        Object.fromEntries(
          targetRowsOf(resolution).flatMap(({ id, criterion }) => (criterion.kind === 'gt_baseline' ? [[id, targetEntries]] : [])),
        ),
      ),
      tasks: fc.dictionary(fc.constantFrom(...judgedTasksOf(resolution).map(({ id }) => id)), taskEntries, { maxKeys: 12 }),
    })
    .map(({ header, targets, withBaseline, tasks }) =>
      assess(resolution, submissionOf(resolution, { header, targets: { ...targets, ...withBaseline }, tasks })),
    );

const placeOf = ({ sheet, address }: Pick<EntryCell, 'sheet' | 'address'>): string => `${sheet}!${address}`;

describe.each([
  ['the resolution in force', readSeed(currentSeed)],
  ['the made-up resolution', readSeed(secondSeed)],
])('%s', (_, resolution) => {
  const settings = { numRuns: 150, seed: 20260331 };

  test('every row to be reviewed has an error in it or on Thông tin', () => {
    fc.assert(
      fc.property(submissions(resolution), (assessment) => {
        const errors = runChecks(assessment).filter(({ check }) => check.severity === 'error');
        const explained = new Set(errors.map(({ rowId }) => rowId));
        // Thông tin explains targets by the period and tasks by the evaluation date, nothing else.
        const rows = (assessment.rows ?? []).filter(({ verdict }) => verdict === 'Cần rà soát');
        const tasks = (assessment.tasks ?? []).filter(({ verdict }) => verdict === 'Cần rà soát');
        const unexplained = [
          ...rows.map(({ row }) => (assessment.period === undefined ? undefined : row.id)),
          ...tasks.map(({ task }) => (assessment.evaluationDate === undefined ? undefined : task.id)),
        ].filter((place) => !explained.has(place));
        expect(unexplained).toEqual([]);
      }),
      settings,
    );
  });

  test('no error is in an entry that was judged', () => {
    fc.assert(
      fc.property(submissions(resolution), (assessment) => {
        const { period } = assessment;
        const settled = (assessment.rows ?? []).filter(({ verdict }) => [...MET, ...NOT_MET, 'Đang thực hiện'].includes(verdict));
        const judged = new Set(
          [
            ...settled.flatMap(({ row, cells }) => [
              period && cells[period.key],
              row.criterion.kind === 'gt_baseline' ? cells.baseline : undefined,
            ]),
            ...(assessment.tasks ?? [])
              .filter(({ verdict }) => verdict !== 'Cần rà soát' && verdict !== 'Không thuộc đơn vị')
              .flatMap(({ cells }) => JUDGING.map((key) => cells[key]))
              // An error value in the document is an error of its own; as a document it counts.
              .filter((cell) => cell?.input.kind !== 'error'),
          ].flatMap((cell) => (cell ? [placeOf(cell)] : [])),
        );
        const errors = runChecks(assessment).filter(({ check }) => check.severity === 'error');
        expect(errors.filter(({ cell }) => cell && judged.has(placeOf(cell)))).toEqual([]);
      }),
      settings,
    );
  });

  test('rows of others are never reported', () => {
    fc.assert(
      fc.property(submissions(resolution), (assessment) => {
        const others = new Set([
          ...(assessment.rows ?? []).filter(({ inScope }) => !inScope).map(({ row }) => row.id),
          ...(assessment.tasks ?? []).filter(({ inScope }) => !inScope).map(({ task }) => task.id),
        ]);
        expect(runChecks(assessment).filter(({ rowId }) => rowId !== undefined && others.has(rowId))).toEqual([]);
      }),
      settings,
    );
  });

  test('no cell is reported twice, but for what its figure is compared with', () => {
    fc.assert(
      fc.property(submissions(resolution), (assessment) => {
        const places = runChecks(assessment)
          .filter(({ check }) => !COMPARING.includes(check.id))
          .flatMap(({ cell }) => (cell ? [placeOf(cell)] : []));
        expect(places).toEqual([...new Set(places)]);
      }),
      settings,
    );
  });

  test('findings come in the order of sheets, rows and columns', () => {
    fc.assert(
      fc.property(submissions(resolution), (assessment) => {
        const sheets = ['Thông tin', 'Phụ lục 1', 'Phụ lục 2'];
        const keys = runChecks(assessment).flatMap(({ cell }) => {
          const [, column = '', row = ''] = /^([A-Z])(\d+)$/.exec(cell?.address ?? '') ?? [];
          return cell ? [sheets.indexOf(cell.sheet) * 1e6 + Number(row) * 100 + column.charCodeAt(0)] : [];
        });
        expect(keys).toEqual([...keys].sort((one, other) => one - other));
      }),
      settings,
    );
  });
});

/** The annexes of 05-NQ/TU, typed into Excel, give its seed again. */
import { draftSeed, type Draft, type ResolutionFacts } from '../../src/annexes/draftSeed';
import type { Answer, Question } from '../../src/annexes/inquiry';
import type { Criterion } from '../../src/domain/criteria/criterion';
import type { Seed, SeedTask } from '../../src/domain/seed';
import { readXlsx } from '../../src/xlsx/readWorkbook';
import { toGrid } from '../../src/xlsx/toGrid';
import { currentSeed as seed05 } from '../fixtures/seed05';
import { errorsOf } from '../seeds/schemaErrors';
import { answerLike } from './answering';
import { printedWorkbook } from './printedWorkbook';

const FACTS: ResolutionFacts = { number: '05-NQ/TU', year: 2026 };

type Drafted = Extract<Draft, { readonly kind: 'drafted' }>;

interface Session extends Drafted {
  /** In the order asked. */
  readonly questions: readonly Question[];
  /** How often the list of open questions had to be filled in. */
  readonly rounds: number;
}

let workbook: ReturnType<typeof toGrid>;
beforeAll(async () => {
  workbook = toGrid(readXlsx(await printedWorkbook(seed05), { looks: true }));
});

/** Fills in the list of open questions until there are none. */
function session(answer: (question: Question) => Answer, previous?: Seed): Session {
  const answers = new Map<string, Answer>();
  const questions: Question[] = [];
  for (let rounds = 0; ; rounds += 1) {
    const draft = draftSeed({ workbook, facts: FACTS, answers, ...(previous ? { previous } : {}) });
    if (draft.kind === 'broken') throw new Error(draft.problems.join('\n'));
    if (draft.kind === 'drafted') return { ...draft, questions, rounds };
    expect(draft.questions.flatMap(({ complaint }) => complaint ?? [])).toEqual([]);
    questions.push(...draft.questions);
    for (const question of draft.questions) answers.set(question.id, answer(question));
  }
}

/** What the annex alone says where the resolution's text says otherwise (seeds/README.md, "Decisions on Phụ lục 1", 6). */
const ANNEX_ALONE: Readonly<Record<string, Criterion>> = {
  'PL1.1': { kind: 'gt', value: 90 },
  'PL1.2': { kind: 'gt', value: 90 },
  'PL1.5': { kind: 'gt', value: 11800 },
  'PL1.17.5': { kind: 'gte', value: 96.6 },
};
const OVERRULED = Object.keys(ANNEX_ALONE);

const rowsOf = ({ targets }: Seed): Seed['targets']['groups'][number]['rows'] => targets.groups.flatMap(({ rows }) => rows);
const tasksOf = ({ tasks }: Seed): readonly SeedTask[] => tasks.groups.flatMap((group) => group.tasks);
/** A row without what is not in the annex or may be told in other words. */
const without = (row: object, ...fields: readonly string[]): object => Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field)));
const judged = ({ targets }: Seed): unknown =>
  targets.groups.map(({ no, name, rows }) => ({ no, name, rows: rows.map((row) => without(row, 'bodyText', 'lastYear', 'note', 'review')) }));
const dated = ({ tasks }: Seed): unknown =>
  tasks.groups.map(({ no, name, tasks: own }) => ({
    no,
    name,
    tasks: own.map((task) => ({
      ...without(task, 'note', 'review', 'progressMeans'),
      ...(task.deadline ? { deadline: without(task.deadline, 'milestones') } : {}),
    })),
  }));
const inOrder = (units: Seed['resolution']['units']): unknown => [...units].sort((one, other) => (one.name < other.name ? -1 : 1));
const unitsOf = ({ resolution }: Seed): unknown => inOrder(resolution.units);

describe('with nothing known but the annexes', () => {
  let drafted: Session;
  beforeAll(() => {
    drafted = session(answerLike(seed05));
  });

  test('34 rows: every criterion as the annex prints it', () => {
    expect(rowsOf(drafted.seed)).toHaveLength(34);
    expect(rowsOf(drafted.seed).map(({ id, criterion }) => [id, criterion])).toEqual(
      rowsOf(seed05).map(({ id, criterion }) => [id, ANNEX_ALONE[id] ?? criterion]),
    );
  });

  test('108 rows: every number, name, lead, cooperating body and date', () => {
    expect(tasksOf(drafted.seed)).toHaveLength(108);
    expect(dated(drafted.seed)).toEqual(dated(seed05));
  });

  test('the bodies, each once, under one name', () => {
    // Which units a collective stands for, and a spelling that only other parts of the resolution have, no annex tells.
    const printed = seed05.resolution.units.map(({ name, aliases, kind }) => ({ name, aliases: aliases.filter((alias) => alias !== 'Đảng uỷ Công an tỉnh'), kind }));
    expect(unitsOf(drafted.seed)).toEqual(inOrder(printed));
  });

  test('measure, bounds and comparison of every row are asked, and to be confirmed', () => {
    const asked = (about: string): number => drafted.questions.filter(({ id }) => id.endsWith(` ${about}`)).length;
    expect([asked('cách tính'), asked('giới hạn')]).toEqual([34, 34]);
    // Of units that are no percentage: 5, 6, 10, 17.1 to 17.4 and 18.2; a rank is not compared.
    expect(asked('so sánh')).toBe(8);
    expect(asked('đơn vị tính')).toBe(2);
    // ">11.800" and ">2.500" can be two numbers each.
    expect(drafted.questions.filter(({ id }) => id.endsWith('mục tiêu')).map(({ id }) => id)).toEqual(['PL1.5 mục tiêu', 'PL1.10 mục tiêu']);
    expect(drafted.questions.filter(({ id }) => id.endsWith('thời hạn')).map(({ id }) => id)).toEqual([
      'PL2.3.4.2 thời hạn', 'PL2.3.9 thời hạn', 'PL2.4.3 thời hạn',
    ]);
    for (const { review } of rowsOf(drafted.seed)) expect(review?.['toConfirm']).toContain('cách tính, giới hạn');
  });

  test('a few lists to fill in', () => {
    process.stdout.write(`Questions without last year's resolution: ${String(drafted.questions.length)} in ${String(drafted.rounds)} lists\n`);
    expect(drafted.answered).toBe(drafted.questions.length);
    expect(drafted.rounds).toBeLessThanOrEqual(3);
  });

  test('is as the schemas describe', () => {
    for (const part of ['resolution', 'targets', 'tasks'] as const) expect(errorsOf(part, drafted.seed[part])).toEqual([]);
  });
});

describe("with last year's resolution", () => {
  test('only the four rows are asked about that its text overruled; answered alike, the seed is the one in force', () => {
    const drafted = session(answerLike(seed05, OVERRULED), seed05);
    process.stdout.write(`Questions with last year's resolution: ${String(drafted.questions.length)}\n`);
    expect(drafted.questions.map(({ id }) => id)).toEqual(OVERRULED.map((id) => `${id} mục tiêu`));
    expect(judged(drafted.seed)).toEqual(judged(seed05));
    expect(dated(drafted.seed)).toEqual(dated(seed05));
    expect(unitsOf(drafted.seed)).toEqual(unitsOf(seed05));
    const { id, number, issuedOn, issuedBy, year, subject, earliestDate } = seed05.resolution;
    expect(drafted.seed.resolution).toMatchObject({ id, number, issuedOn, issuedBy, year, subject, earliestDate });
    expect([drafted.seed.targets.title, drafted.seed.targets.attachedTo]).toEqual([seed05.targets.title, seed05.targets.attachedTo]);
    expect([drafted.seed.tasks.title, drafted.seed.tasks.attachedTo]).toEqual([seed05.tasks.title, seed05.tasks.attachedTo]);
    expect(tasksOf(drafted.seed).filter(({ progressMeans }) => progressMeans !== undefined).map(({ id }) => id)).toEqual([
      'PL2.2.16.1', 'PL2.2.16.2', 'PL2.2.16.3',
    ]);
  });

  test('answered by the annex alone, the annex is followed and the user is told where it is not', () => {
    const { seed } = session(answerLike(seed05), seed05);
    const byId = new Map(rowsOf(seed).map((row) => [row.id, row]));
    for (const id of OVERRULED) expect(byId.get(id)?.criterion).toEqual(ANNEX_ALONE[id]);
    expect(rowsOf(seed).filter(({ note }) => note !== undefined)).toEqual([]);
    const overruled = session(answerLike(seed05, ['PL1.1']), seed05).seed;
    expect(rowsOf(overruled)[0]?.note).toBe('Phụ lục ghi “>90”; áp dụng: từ 90 % trở lên.');
  });

  test('what is taken over is to be confirmed, on the row and in the summary', () => {
    const { seed, confirmations } = session(answerLike(seed05), seed05);
    expect(rowsOf(seed)[5]?.review?.['toConfirm']).toBe(
      'đơn vị “tỷ đồng” lấy theo 05-NQ/TU; cách tính, giới hạn, cách so sánh lấy theo 05-NQ/TU',
    );
    expect(confirmations.find(({ what }) => what.startsWith('cách tính'))?.rows).toHaveLength(34);
    expect(confirmations.find(({ what }) => what.startsWith('dấu chấm'))?.rows).toEqual(['PL1.5']);
    expect(confirmations.find(({ what }) => what === 'cơ quan chủ trì, phối hợp lấy theo dòng trên')).toBeUndefined();
  });

  test('signatures below the tables are passed over and told', () => {
    const { remarks } = session(answerLike(seed05), seed05);
    expect(remarks.filter((remark) => remark.includes('BÍ THƯ'))).toHaveLength(2);
    expect(remarks).toHaveLength(2);
  });
});

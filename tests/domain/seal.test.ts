import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { currentSeed } from '../../seeds/current';
import type { CellInput } from '../../src/domain/entry';
import { changesSince, digestOf, entriesOf, isIntact, makeSeal, withCheckedSeal, type Seal } from '../../src/domain/seal';
import { inputOfSealed, sealedValue } from '../../src/domain/sealedValue';
import { readSeed } from '../../src/domain/seed';
import { dateOf } from '../../src/domain/serialDate';
import type { Entries, EntryCell, Submission } from '../../src/domain/submission';
import { empty, failure, no, number, on, submissionOf, text, yes, type GivenSubmission } from '../fixtures/submissions';

const resolution = readSeed(currentSeed);
const at = dateOf(2026, 4, 5) + 0.5;
const template = '05-NQ-TU-2026, mẫu 1';
const given = (filled: GivenSubmission): Submission => submissionOf(resolution, filled);
const sealOf = (submission: Submission): Promise<Seal> => makeSeal({ submission, template, at });

const reported: GivenSubmission = {
  header: { unit: text('Sở Nội vụ'), phone: text('0203'), sentOn: on('05/04/2026') },
  targets: { 'PL1.4': { q1: number(12.3), reason: text('a\nb'), figureKind: text('Ước') } },
  tasks: { 'PL2.1.10': { startedOn: on('02/03/2026'), progress: number(30), status: failure() } },
};

test('what is sealed: filled entries and fields only, by place, each with its kind', () => {
  expect(entriesOf(given(reported))).toEqual([
    { place: 'PL1.4/figureKind', value: 'chữ:Ước' },
    { place: 'PL1.4/q1', value: 'số:12.3' },
    { place: 'PL1.4/reason', value: 'chữ:a\nb' },
    { place: 'PL2.1.10/progress', value: 'số:30' },
    { place: 'PL2.1.10/startedOn', value: 'số:46083' },
    { place: 'PL2.1.10/status', value: 'lỗi:#N/A' },
    { place: 'evaluationDate', value: 'số:46112' },
    { place: 'period', value: 'chữ:Quý I' },
    { place: 'phone', value: 'chữ:0203' },
    { place: 'scope', value: 'chữ:Toàn bộ' },
    { place: 'sentOn', value: 'số:46117' },
    { place: 'unit', value: 'chữ:Sở Nội vụ' },
  ]);
});

test('a seal says when, by whom, for what, and carries the digest of its content', async () => {
  const seal = await sealOf(given(reported));
  expect(seal).toMatchObject({ unit: 'Sở Nội vụ', period: 'Quý I', template, sealedAt: at, corrections: [] });
  const content = JSON.stringify([template, 'Sở Nội vụ', 'Quý I', seal.entries.map(({ place, value }) => [place, value])]);
  expect(seal.digest).toBe(createHash('sha256').update(content, 'utf8').digest('hex'));
});

test('the moment is kept to the second', async () => {
  const seal = await makeSeal({ submission: given({}), template, at: dateOf(2026, 4, 5) + 50730.4 / 86400 });
  expect(seal.sealedAt * 86400).toBeCloseTo(dateOf(2026, 4, 5) * 86400 + 50730, 4);
});

test.each<[string, CellInput, CellInput]>([
  ['digits after the fifteenth', number(0.1 + 0.2), number(0.3)],
  ['a third, as another program saves it', number(1 / 3), number(0.333333333333333)],
  ['minus nought', number(-0), number(0)],
  ['line breaks', text('a\r\nb\rc'), text('a\nb\nc')],
  ['composed and decomposed letters', text('Đảng ủy'.normalize('NFD')), text('Đảng ủy')],
  ['no text and nothing', text(''), empty],
])('%s make no difference', async (_, one, other) => {
  const seal = await sealOf(given({ targets: { 'PL1.4': { q1: one } } }));
  const later = given({ targets: { 'PL1.4': { q1: other } } });
  expect(changesSince(seal, later)).toEqual([]);
  expect((await sealOf(later)).digest).toBe(seal.digest);
});

test.each<[string, CellInput, CellInput]>([
  ['a number and the same digits as text', number(12), text('12')],
  ['nought and nothing', number(0), empty],
  ['nought and no', number(0), no],
  ['yes and the word', yes, text('TRUE')],
  ['an error and its word', failure('#N/A'), text('#N/A')],
  ['two errors', failure('#N/A'), failure('#REF!')],
  ['the fifteenth digit', number(1.00000000000001), number(1.00000000000002)],
  ['a space at the end', text('a'), text('a ')],
  ['a space and nothing', text(' '), empty],
  ['capitals', text('ước'), text('Ước')],
  ['a text that looks sealed', text('số:12'), number(12)],
])('%s are different', async (_, one, other) => {
  const seal = await sealOf(given({ targets: { 'PL1.4': { q1: one } } }));
  const later = given({ targets: { 'PL1.4': { q1: other } } });
  expect(changesSince(seal, later)).toMatchObject([{ place: 'PL1.4/q1', rowId: 'PL1.4', entry: 'q1', from: one, to: other, cell: { input: other } }]);
  expect((await sealOf(later)).digest).not.toBe(seal.digest);
});

test('changes come in the order of the sheets; what appeared, vanished or changed is told apart', async () => {
  const seal = await sealOf(given(reported));
  const now = given({
    ...reported,
    header: { ...reported.header, unit: text('Sở Y tế'), dueOn: on('10/04/2026') },
    targets: { 'PL1.1': { q1: number(1) }, 'PL1.4': { ...reported.targets?.['PL1.4'], q1: number(12.4), figureKind: empty } },
  });
  expect(changesSince(seal, now).map(({ place, from, to }) => [place, from, to])).toEqual([
    ['unit', text('Sở Nội vụ'), text('Sở Y tế')],
    ['dueOn', empty, on('10/04/2026')],
    ['PL1.1/q1', empty, number(1)],
    ['PL1.4/q1', number(12.3), number(12.4)],
    ['PL1.4/figureKind', text('Ước'), empty],
  ]);
});

test('entries of a row, a sheet or a column that is gone are reported last, without a cell', async () => {
  const seal = await sealOf(given(reported));
  const now = given(reported);
  const rowGone = { ...now, targets: (now.targets ?? []).map((each) => (each.row.id === 'PL1.4' ? { ...each, cells: {} } : each)) };
  expect(changesSince(seal, rowGone)).toEqual([
    { place: 'PL1.4/figureKind', rowId: 'PL1.4', entry: 'figureKind', from: text('Ước'), to: empty },
    { place: 'PL1.4/q1', rowId: 'PL1.4', entry: 'q1', from: number(12.3), to: empty },
    { place: 'PL1.4/reason', rowId: 'PL1.4', entry: 'reason', from: text('a\nb'), to: empty },
  ]);
  expect(changesSince(seal, given({ ...reported, without: 'tasks' })).map(({ place }) => place)).toEqual([
    'PL2.1.10/progress', 'PL2.1.10/startedOn', 'PL2.1.10/status',
  ]);
});

test('a seal whose record was touched is not intact', async () => {
  const seal = await sealOf(given(reported));
  expect(await isIntact(seal)).toBe(true);
  const [first, ...rest] = seal.entries;
  const touched: readonly Partial<Seal>[] = [
    { unit: 'Sở Y tế' }, { period: '6 tháng' }, { template: 'mẫu 2' }, { digest: '' }, { entries: rest },
    { entries: [{ place: first?.place ?? '', value: 'chữ:Chính thức' }, ...rest] },
    { entries: [...seal.entries, { place: 'zz', value: 'số:1' }] },
  ];
  for (const change of touched) expect([change, await isIntact({ ...seal, ...change })]).toEqual([change, false]);
});

test('only the newest seal is looked at', async () => {
  const submission = given(reported);
  const seal = await sealOf(submission);
  const older = { ...seal, entries: [] };
  const checked = await withCheckedSeal({ ...submission, seals: [older, { ...seal, unit: 'x' }] });
  expect(checked.seals.map(({ intact }) => intact)).toEqual([undefined, false]);
  expect((await withCheckedSeal({ ...submission, seals: [seal] })).seals[0]?.intact).toBe(true);
  expect(await withCheckedSeal(submission)).toBe(submission);
});

const anyInput: fc.Arbitrary<CellInput> = fc.oneof(
  fc.constant(empty),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(number),
  fc.integer({ min: -1e6, max: 1e6 }).map((tenths) => number(tenths / 10)),
  fc.string({ unit: 'binary', minLength: 1 }).map(text),
  fc.constantFrom('#N/A', '#DIV/0!', '#VALUE!').map(failure),
  fc.boolean().map((boolean): CellInput => ({ kind: 'boolean', boolean })),
);

test('a sealed value can be shown and put back', () => {
  expect(inputOfSealed(sealedValue(number(-Number.MAX_VALUE)))).toEqual(number(-Number.MAX_VALUE));
  fc.assert(fc.property(anyInput, (input) => sealedValue(inputOfSealed(sealedValue(input))) === sealedValue(input)));
});

/** Every place of a workbook in turn, so that none is left out. */
function everyPlace(submission: Submission): readonly { readonly place: string; readonly put: (input: CellInput) => Submission }[] {
  const puts = <Key extends string>(cells: Entries<Key>, prefix: string, put: (cells: Entries<Key>) => Submission) =>
    (Object.entries(cells) as [Key, EntryCell][]).map(([key, cell]) => ({
      place: `${prefix}${key}`,
      put: (input: CellInput) => put({ ...cells, [key]: { ...cell, input } }),
    }));
  return [
    ...puts(submission.header, '', (header) => ({ ...submission, header })),
    ...(submission.targets ?? []).flatMap((each) =>
      puts(each.cells, `${each.row.id}/`, (cells) => ({
        ...submission, targets: (submission.targets ?? []).map((other) => (other === each ? { ...each, cells } : other)),
      }))),
    ...(submission.tasks ?? []).flatMap((each) =>
      puts(each.cells, `${each.task.id}/`, (cells) => ({
        ...submission, tasks: (submission.tasks ?? []).map((other) => (other === each ? { ...each, cells } : other)),
      }))),
  ];
}

test('a change of any one entry or field, whatever kind of value, is detected, and nothing else is', async () => {
  const submission = given(reported);
  const seal = await sealOf(submission);
  const places = everyPlace(submission);
  // 9 fields, 34 rows of 9 entries, and the judged tasks with 8 entries each.
  expect(places).toHaveLength(9 + 34 * 9 + (submission.tasks?.length ?? 0) * 8);
  const kinds = [empty, number(7.25), text('7,25'), yes, failure('#REF!')];
  const before = new Map(seal.entries.map(({ place, value }) => [place, value]));
  for (const { place, put } of places) {
    for (const input of kinds) {
      const changes = changesSince(seal, put(input));
      const expected = input.kind === 'empty' && !before.has(place) ? [] : [place];
      expect([place, input, changes.map((change) => change.place)]).toEqual([place, input, expected]);
    }
  }
});

test('two workbooks have the same digest only when nothing differs', async () => {
  const places = everyPlace(given(reported));
  const seal = await sealOf(given(reported));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), anyInput, async ({ put }, input) => {
      const later = await sealOf(put(input));
      return (later.digest === seal.digest) === (changesSince(seal, put(input)).length === 0);
    }),
    { numRuns: 200 },
  );
});

test('what stands at the border of two entries cannot be moved across it', async () => {
  const content = { template, unit: '', period: '' };
  const digests = await Promise.all([
    digestOf({ ...content, entries: [{ place: 'a', value: 'chữ:b"],["c' }] }),
    digestOf({ ...content, entries: [{ place: 'a', value: 'chữ:b' }, { place: 'c', value: '' }] }),
    digestOf({ ...content, unit: 'a', entries: [] }),
    digestOf({ ...content, period: 'a', entries: [] }),
  ]);
  expect(new Set(digests).size).toBe(digests.length);
});

/**
 * Over random sets of files: every entered value is found again, exactly once, where it belongs; and the order in which
 * the files come does not matter. What belongs where is told again here, from the annexes' leads.
 */
import { consolidate } from '../../src/consolidate/consolidate';
import { conflictKey, originKey, type Consolidation, type ConsolidationRequest } from '../../src/consolidate/consolidation';
import { PERIODS } from '../../src/domain/period';
import type { ReceivedEntry, ReceivedFile, Refusal } from '../../src/domain/receivedFile';
import { judgedTasksOf, targetRowsOf } from '../../src/domain/resolution';
import { Chance } from '../corpus/chance';
import { resolution } from '../engines/standardFile';
import { NINE_MONTHS, number, sent, text, type SentFile } from './received';

const PROVINCE = 'Đảng ủy Ủy ban nhân dân tỉnh';
const COLLECTIVE = 'Đảng ủy các xã, phường, đặc khu';
const ROWS = [...targetRowsOf(resolution), ...judgedTasksOf(resolution)];

/** Spellings of units; those of one inner list are one unit. */
const UNITS = [
  [PROVINCE, 'Đảng ủy UBND tỉnh', 'Đảng uỷ UBND tỉnh'], ['Ban Tổ chức Tỉnh ủy', 'Ban Tổ chức Tỉnh uỷ'], ['Văn phòng Tỉnh ủy'],
  ['Ủy ban Kiểm tra Tỉnh ủy'], ['Đảng ủy Quân sự tỉnh'], ['Đảng ủy phường Hà Tu', 'đảng uỷ phường Hà Tu'], ['Đảng ủy xã Ba Chẽ'],
  ['Đảng ủy đặc khu Cô Tô'], ['Sở Tài chính', 'sở tài chính'],
];
const unitOf = (spelling: string): string => UNITS.find((spellings) => spellings.includes(spelling))?.[0] ?? '';

const REASONS: readonly Refusal['reason'][] = ['notXlsx', 'encrypted', 'damaged', 'tooLarge', 'notOurs', 'otherResolution', 'newerTemplate'];
const TARGET_ENTRIES = ['lastYear', 'q1', 'h1', 'm9', 'reason', 'source'];
const TASK_ENTRIES = ['startedOn', 'finishedOn', 'progress', 'product', 'difficulty'];

/** Few rows and few values, so that units meet. */
function randomEntries(chance: Chance): readonly ReceivedEntry[] {
  const entries = new Map<string, ReceivedEntry>();
  const wanted = chance.whole(0, 25);
  for (let count = 0; count < wanted; count += 1) {
    const row = chance.likely(0.5)
      ? chance.pick(ROWS)
      : chance.pick(ROWS.filter(({ id }) => ['PL1.10', 'PL2.1.10', 'PL2.1.15', 'PL2.3.2', 'PL2.3.9', 'PL2.3.4.2', 'PL2.6.1'].includes(id)));
    const isTarget = row.id.startsWith('PL1.');
    const entry = chance.pick(isTarget ? TARGET_ENTRIES : TASK_ENTRIES) as ReceivedEntry['entry'];
    const input = chance.likely(0.7) ? number(chance.whole(1, 3)) : text(chance.pick(['', ' ', 'đang làm', '__proto__', '=1']) || 'x');
    entries.set(`${row.id}/${entry}`, { rowId: row.id, entry, input, sheet: isTarget ? 'Phụ lục 1' : 'Phụ lục 2', address: `J${String(count + 6)}` });
  }
  return [...entries.values()];
}

function randomFiles(chance: Chance): readonly ReceivedFile[] {
  const files: ReceivedFile[] = [];
  const wanted = chance.whole(0, 16);
  for (let index = 0; index < wanted; index += 1) {
    const file = `${chance.pick(['bao cao', 'BC', 'gui lai'])} ${String(chance.whole(1, 12))}.xlsx`;
    const digest = String(index);
    const before = files[chance.whole(0, Math.max(files.length - 1, 0))];
    if (before && chance.likely(0.1)) files.push({ ...before, file });
    else if (chance.likely(0.1)) files.push({ file, digest, content: { kind: 'refused', reason: chance.pick(REASONS), detail: '' } });
    else files.push(sent({ file, digest, ...randomReport(chance) }));
  }
  return files;
}

const randomReport = (chance: Chance): Omit<SentFile, 'file'> & object => ({
  unit: chance.likely(0.06) ? chance.pick(['', '  ']) : chance.pick(chance.pick(UNITS)),
  period: chance.likely(0.8) ? NINE_MONTHS : chance.likely(0.8) ? chance.pick(PERIODS) : undefined,
  ...(chance.likely(0.4) ? { seal: { sealedAt: 46300 + chance.whole(0, 8) / 4, intact: chance.likely(0.9), changes: chance.whole(0, 2) } } : {}),
  ...(chance.likely(0.6) ? { sentOn: 46300 + chance.whole(0, 3) } : {}),
  ...(chance.likely(0.5) ? { modifiedAt: 46300 + chance.whole(0, 40) / 7 } : {}),
  ...{ entries: randomEntries(chance) },
});

/** Which bodies answer for a row: as assigned, else the printed leads (one body has two spellings), else the cooperating ones. */
function entitled(rowId: string, unit: string, assignments: ReadonlyMap<string, string>): boolean {
  const assigned = assignments.get(rowId);
  if (assigned !== undefined) return unitOf(assigned) === unit;
  const row = ROWS.find(({ id }) => id === rowId);
  const printed = (row?.lead ?? []).map((name) => name.replace('UBND', 'Ủy ban nhân dân'));
  if (printed.includes(COLLECTIVE)) return /^Đảng ủy (?:xã|phường|đặc khu) /.test(unit);
  if (printed.length > 0) return printed.includes(unit);
  const cooperating = (row && 'coop' in row ? row.coop : []).filter((name) => !name.startsWith('Các '));
  return cooperating.length > 0 ? cooperating.includes(unit) : true;
}

const key = ({ rowId, entry }: Pick<ReceivedEntry, 'rowId' | 'entry'>): string => `${rowId}/${entry}`;
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function expectConserved(request: ConsolidationRequest, merged: Consolidation): void {
  const counted = { total: 0, used: 0, matrix: 0, superseded: 0, conflicting: 0, refused: 0 };
  expect(merged.files).toHaveLength(request.files.length);
  const assignments = request.assignments ?? new Map<string, string>();
  const inFileOrder = [...request.files].sort((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : one.digest < other.digest ? -1 : 1));
  inFileOrder.forEach(({ content }, index) => {
    const outcome = merged.files[index];
    if (!outcome) throw new Error('Every file has an outcome');
    const status = outcome.status;
    if (content.kind === 'refused') {
      expect(status).toBe(content.reason);
      expect(outcome.reason).toMatch(/\S.*\.$/);
      return;
    }
    counted.total += content.entries.length;
    if (status === 'superseded') counted.superseded += content.entries.length;
    else if (status !== 'used') counted.refused += content.entries.length;
    if (status !== 'used') expect(outcome.reason).toMatch(/\S.*\.$/);
    if (status === 'used') for (const entry of content.entries) place(entry, outcome.file, unitOf(content.unit));
  });

  function figuresAt({ sheet, address }: ReceivedEntry, file: string): readonly ReceivedEntry[] {
    const ofFile = merged.figures.filter((each) => each.file === file).flatMap(({ entries }) => entries);
    return ofFile.filter((each) => each.sheet === sheet && each.address === address);
  }

  function place(entry: ReceivedEntry, file: string, unit: string): void {
    if (!entitled(entry.rowId, unit, assignments)) {
      counted.matrix += 1;
      expect(figuresAt(entry, file).map(key)).toEqual([key(entry)]);
      return;
    }
    expect(figuresAt(entry, file)).toEqual([]);
    const told = merged.collective.find(({ rowId }) => rowId === entry.rowId);
    if (told) {
      counted.used += 1;
      expect(told.units.filter((each) => each.file === file).flatMap(({ entries }) => entries).map(key)).toContain(key(entry));
      return;
    }
    const stands = merged.entries.filter((each) => key(each) === key(entry));
    expect(stands).toHaveLength(1);
    if (same(stands[0]?.input, entry.input)) {
      counted.used += 1;
    } else {
      counted.conflicting += 1;
      const conflict = merged.conflicts.find((each) => key(each) === key(entry));
      expect(conflict?.values.some(({ input }) => same(input, entry.input))).toBe(true);
    }
  }

  expect(merged.accounting).toEqual(counted);
  expect(counted.used + counted.matrix + counted.superseded + counted.conflicting + counted.refused).toBe(counted.total);
}

const shuffled = <T>(items: readonly T[], chance: Chance): readonly T[] =>
  items.map((item) => ({ item, at: chance.between(0, 1) })).sort((one, other) => one.at - other.at).map(({ item }) => item);

test('1,500 random sets of files: every value is accounted for, in any order of the files', () => {
  const chance = new Chance(20_260_930);
  const seen = { values: 0, conflicts: 0, superseded: 0, duplicates: 0, refused: 0, listed: 0 };
  for (let round = 0; round < 1_500; round += 1) {
    const files = randomFiles(chance);
    const assignments = new Map(chance.likely(0.3) ? [[chance.pick(ROWS).id, chance.pick(chance.pick(UNITS))], ['PL2.3.2', 'sở tài chính']] : []);
    const request: ConsolidationRequest = { resolution, files, period: NINE_MONTHS, assignments };
    const merged = consolidate(request);
    expectConserved(request, merged);
    expect(consolidate({ ...request, files: shuffled(files, chance) })).toEqual(merged);

    const decisions = new Map(merged.conflicts.map((conflict) => [conflictKey(conflict), originKey(chance.pick(conflict.values))]));
    const decided = consolidate({ ...request, files: shuffled(files, chance), decisions });
    expectConserved({ ...request, decisions }, decided);
    expect(decided.conflicts.every(({ decided: choice }) => choice !== undefined)).toBe(true);
    for (const conflict of decided.conflicts) {
      const chosen = conflict.values[conflict.decided ?? -1];
      expect(chosen && originKey(chosen)).toBe(decisions.get(conflictKey(conflict)));
    }

    seen.values += merged.accounting.total;
    seen.conflicts += merged.conflicts.length;
    seen.superseded += merged.accounting.superseded;
    seen.refused += merged.accounting.refused;
    seen.duplicates += merged.files.filter(({ status }) => status === 'duplicate').length;
    seen.listed += merged.collective.flatMap(({ units }) => units).length;
  }
  process.stdout.write(`conservation: ${JSON.stringify(seen)}\n`);
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(100);
}, 120_000);

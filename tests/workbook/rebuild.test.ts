/** Repair as a property: whatever was entered and however it was damaged, nothing is lost and nothing stays damaged. */
import fc from 'fast-check';
import type { CellInput } from '../../src/domain/entry';
import { isBlankInput } from '../../src/domain/entry';
import { judgedTasksOf, targetRowsOf } from '../../src/domain/resolution';
import { inputOf, type EntryCell, type Submission } from '../../src/domain/submission';
import { findDamage } from '../../src/workbook/damage/findDamage';
import { readSubmission } from '../../src/workbook/reading/readSubmission';
import { rebuild } from '../../src/workbook/repair/rebuild';
import { conflictKey } from '../../src/workbook/repair/repairPlan';
import type { SheetKey } from '../../src/workbook/spec';
import { resolution, standardSpec } from '../engines/standardFile';
import { gridOf, insertColumn, reorder, setCell, sheetIn, sortRows, workbookOf, type Cell, type MutableWorkbook } from './gridOf';
import { contentAt, letterOf, sheetOf, unlockedIn } from './specCells';

const SEED = 20260331;
const RUNS = 320;

jest.setTimeout(300_000);

const spec = standardSpec();
const KEYS = ['targets', 'tasks'] as const;
type Annex = (typeof KEYS)[number];

/** Entry columns from 0, as design.md §4 orders them. */
const ENTRY_COLUMNS: Readonly<Record<Annex, readonly number[]>> = {
  targets: [5, 6, 7, 8, 9, 10, 13, 16, 17],
  tasks: [7, 8, 9, 10, 11, 12, 13, 16],
};
const ID_COLUMN: Readonly<Record<Annex, number>> = { targets: 18, tasks: 17 };
const HEADER = 4;

const unlocked = new Map<SheetKey, ReadonlySet<string>>(KEYS.map((key) => [key, unlockedIn(sheetOf(spec, key))]));
const ids = new Map<Annex, readonly { readonly id: string; readonly row: number }[]>(KEYS.map((key) => {
  const sheet = sheetOf(spec, key);
  return [key, sheet.rows.flatMap((_, row) => {
    const content = contentAt(sheet, `${letterOf(ID_COLUMN[key] + 1)}${row + 1}`);
    return row > HEADER && content?.kind === 'text' ? [{ id: content.text, row }] : [];
  })];
}));

const annex = fc.constantFrom<Annex>('targets', 'tasks');
const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const pick = <Item>(items: readonly Item[], at: number): Item => {
  const item = items[Math.floor(at * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
};

const value: fc.Arbitrary<CellInput> = fc.oneof(
  fc.double({ min: 0.001, max: 1e9, noNaN: true }).map((number) => ({ kind: 'number', number }) as const),
  fc.integer({ min: 46000, max: 46400 }).map((number) => ({ kind: 'number', number }) as const),
  fc.constantFrom('96.6', '0,91', '91%', 'đạt', '- vướng mặt bằng', '=1+1', ' ', 'Chính thức', 'PL1.4', 'Quý I\nQuý II')
    .map((text) => ({ kind: 'text', text }) as const),
  fc.boolean().map((boolean) => ({ kind: 'boolean', boolean }) as const),
  fc.constantFrom('#N/A', '#DIV/0!').map((error) => ({ kind: 'error', error }) as const),
);

const entry = fc.record({ key: annex, row: share, column: share, value });

type Damaging = (workbook: MutableWorkbook) => void;

const rowsOf = (workbook: MutableWorkbook, key: Annex): readonly number[] =>
  sheetIn(workbook, key).rows.flatMap((_, row) => (row > HEADER ? [row] : []));
const tableRows = (workbook: MutableWorkbook, key: Annex): readonly number[] => {
  const last = Math.max(...(ids.get(key) ?? []).map(({ row }) => row));
  return rowsOf(workbook, key).filter((row) => row <= last);
};
const typed = (text: string): Cell => ({ input: { kind: 'text', text } });

/** Ways to damage, each with a name for the report of a failure. Those that drop entered values say so by doing it first. */
const damaging: fc.Arbitrary<{ readonly name: string; readonly damage: Damaging }> = fc.oneof(
  fc.tuple(annex, fc.infiniteStream(fc.nat())).map(([key, stream]) => ({
    name: `sort ${key}`,
    damage: (workbook: MutableWorkbook) => {
      const rows = tableRows(workbook, key);
      const weights = new Map(rows.map((row) => [row, stream.next().value ?? 0]));
      sortRows(sheetIn(workbook, key), rows[0] ?? 0, [...rows].sort((one, other) => (weights.get(one) ?? 0) - (weights.get(other) ?? 0)));
    },
  })),
  fc.tuple(annex, fc.infiniteStream(fc.nat())).map(([key, stream]) => ({
    name: `sort the visible columns of ${key}`,
    damage: (workbook: MutableWorkbook) => {
      const { rows } = sheetIn(workbook, key);
      const before = [...rows];
      const places = tableRows(workbook, key);
      const weights = new Map(places.map((row) => [row, stream.next().value ?? 0]));
      const sorted = [...places].sort((one, other) => (weights.get(one) ?? 0) - (weights.get(other) ?? 0));
      const width = ID_COLUMN[key];
      places.forEach((row, index) => {
        const visible = before[sorted[index] ?? row] ?? [];
        rows[row] = [...Array.from({ length: width }, (_, column) => visible[column]), ...(before[row] ?? []).slice(width)];
      });
    },
  })),
  fc.tuple(annex, share).map(([key, at]) => ({
    name: `delete a row of ${key}`,
    damage: (workbook: MutableWorkbook) => {
      const row = pick(tableRows(workbook, key), at);
      const order = rowsOf(workbook, key).filter((each) => each > row);
      reorder(sheetIn(workbook, key), row, order);
      sheetIn(workbook, key).rows.pop();
    },
  })),
  fc.tuple(annex, share, share, fc.option(value)).map(([key, at, column, other]) => ({
    name: `copy a row of ${key}`,
    damage: (workbook: MutableWorkbook) => {
      const row = pick(tableRows(workbook, key), at);
      const sheet = sheetIn(workbook, key);
      reorder(sheet, row + 1, [row, ...rowsOf(workbook, key).filter((each) => each > row)]);
      if (other) setCell(sheet, row + 1, pick(ENTRY_COLUMNS[key], column), { input: other });
    },
  })),
  fc.tuple(annex, share, fc.constantFrom('Ghi chú thêm', 'PL1.99', 'tổng')).map(([key, at, words]) => ({
    name: `insert a foreign row into ${key}`,
    damage: (workbook: MutableWorkbook) => {
      const row = pick(tableRows(workbook, key), at);
      const sheet = sheetIn(workbook, key);
      const after = rowsOf(workbook, key).filter((each) => each >= row);
      reorder(sheet, row + 1, after);
      sheet.rows[row] = [undefined, typed(words), undefined, undefined, undefined, undefined, undefined, { input: { kind: 'number', number: 7 } }];
    },
  })),
  fc.tuple(annex, share, fc.boolean()).map(([key, at, filled]) => ({
    name: `insert a column into ${key}`,
    damage: (workbook: MutableWorkbook) => {
      insertColumn(workbook, key, Math.floor(at * 20), (row) => (filled && row % 20 === 6 ? typed(`ghi chú ${row}`) : undefined));
    },
  })),
  fc.tuple(annex, share, share, fc.constantFrom('x', '', '12')).map(([key, at, column, words]) => ({
    name: `overwrite a locked cell of ${key} with ${JSON.stringify(words)}`,
    damage: (workbook: MutableWorkbook) => {
      const sheet = sheetIn(workbook, key);
      const row = pick(tableRows(workbook, key), at);
      const columns = Array.from({ length: 24 }, (_, index) => index)
        .filter((each) => each !== ID_COLUMN[key] && !ENTRY_COLUMNS[key].includes(each));
      setCell(sheet, row, pick(columns, column), words === '' ? undefined : typed(words));
    },
  })),
  fc.tuple(annex, share).map(([key, column]) => ({
    name: `erase a caption of ${key}`,
    damage: (workbook: MutableWorkbook) => setCell(sheetIn(workbook, key), HEADER, Math.floor(column * 22), undefined),
  })),
  fc.tuple(annex, share, fc.constantFrom(undefined, ' ', 'pl')).map(([key, at, by]) => ({
    name: `erase or misspell an id of ${key}`,
    damage: (workbook: MutableWorkbook) => {
      const sheet = sheetIn(workbook, key);
      const row = pick(tableRows(workbook, key), at);
      const input = sheet.rows[row]?.[ID_COLUMN[key]]?.input;
      if (input?.kind !== 'text') return;
      setCell(sheet, row, ID_COLUMN[key], by === undefined ? undefined : typed(by === ' ' ? ` ${input.text} ` : input.text.toLowerCase()));
    },
  })),
  fc.tuple(annex, share, share, share).map(([key, from, to, column]) => ({
    name: `cut and paste between entries of ${key}`,
    damage: (workbook: MutableWorkbook) => {
      const sheet = sheetIn(workbook, key);
      const at = pick(ENTRY_COLUMNS[key], column);
      const [source, target] = [pick(tableRows(workbook, key), from), pick(tableRows(workbook, key), to)];
      const cell = sheet.rows[source]?.[at];
      if (!cell || source === target) return;
      setCell(sheet, source, at, undefined);
      setCell(sheet, target, at, cell);
    },
  })),
  share.map((at) => ({
    name: 'delete a name',
    damage: ({ names }: MutableWorkbook) => void names.delete(pick([...names.keys()], at)),
  })),
  fc.constantFrom<SheetKey>('info', 'targets', 'tasks', 'overview').map((key) => ({
    name: `rename ${key}`,
    damage: (workbook: MutableWorkbook) => {
      const sheet = sheetIn(workbook, key);
      const [from, to] = [sheet.name, `${sheet.name} mới`];
      sheet.name = to;
      for (const [name, place] of workbook.names) if (place.sheet === from) workbook.names.set(name, { ...place, sheet: to });
      for (const each of workbook.sheets) {
        each.rows = each.rows.map((cells) => cells.map((cell) =>
          cell?.formula === undefined ? cell : { ...cell, formula: cell.formula.replaceAll(`'${from}'!`, `'${to}'!`) }));
      }
    },
  })),
);

/** The same as people see it: a program may put accents together in another way. */
const same = (one: CellInput, other: CellInput): string | boolean => JSON.stringify(one) === JSON.stringify(other);

function entriesOf({ targets = [], tasks = [], header }: Submission): ReadonlyMap<string, EntryCell> {
  const found = new Map<string, EntryCell>();
  const add = (place: string, cells: Readonly<Record<string, EntryCell | undefined>>): void => {
    for (const [key, cell] of Object.entries(cells)) if (cell && !isBlankInput(cell.input)) found.set(`${place}/${key}`, cell);
  };
  add('header', header);
  for (const { row, cells } of targets) add(row.id, cells);
  for (const { task, cells } of tasks) add(task.id, cells);
  return found;
}

/** Everything on the annexes that a person may have entered: what stands there now and did not in the blank template. */
function enteredOn(workbook: MutableWorkbook): readonly CellInput[] {
  return workbook.sheets.filter(({ key }) => key === 'targets' || key === 'tasks').flatMap(({ rows }) =>
    rows.flatMap((cells) => cells.flatMap((cell) => (cell && cell.formula === undefined && !isBlankInput(cell.input) ? [cell.input] : []))));
}

function blank(): MutableWorkbook {
  return workbookOf(spec);
}

const printed = new Set([...enteredOn(blank())].map((input) => JSON.stringify(input)));

test('rebuilt: no damage is left, every value is at its row, in a conflict or set aside', () => {
  fc.assert(
    fc.property(
      fc.array(entry, { minLength: 1, maxLength: 40 }),
      fc.array(damaging, { minLength: 1, maxLength: 5 }),
      (entries, damages) => {
        const workbook = blank();
        for (const { key, row, column, value: input } of entries) {
          const at = pick(ids.get(key) ?? [], row).row;
          const columnAt = pick(ENTRY_COLUMNS[key], column);
          if (unlocked.get(key)?.has(`${letterOf(columnAt + 1)}${at + 1}`)) setCell(sheetIn(workbook, key), at, columnAt, { input });
        }
        for (const { damage } of damages) damage(workbook);

        const grid = gridOf(workbook);
        const before = readSubmission(resolution, grid);
        const asked = rebuild(resolution, grid, new Map());
        const choices = new Map(asked.plan.conflicts.map((conflict) => [conflictKey(conflict), conflict.candidates.at(-1)?.address ?? '']));
        const { plan, spec: rebuilt } = rebuild(resolution, grid, choices);
        expect(plan.conflicts).toEqual([]);

        const again = gridOf(workbookOf(rebuilt));
        expect(findDamage(resolution, again)).toEqual([]);
        const after = readSubmission(resolution, again);
        if (!before || !after) throw new Error('The annexes are not found');

        // At its row id: whatever was read before is read again, but for what was chosen otherwise.
        const now = entriesOf(after);
        for (const [place, cell] of entriesOf(before)) {
          if (choices.has(place)) continue;
          expect([place, inputOf(now.get(place))]).toEqual([place, cell.input]);
        }
        for (const { rowId, entry: key, candidates } of asked.plan.conflicts) {
          expect(candidates.length).toBeGreaterThan(1);
          expect(candidates.some(({ input }) => same(input, inputOf(now.get(`${rowId}/${key}`))))).toBe(true);
        }

        // Nothing is lost.
        const left = [...enteredOn(workbookOf(rebuilt)), ...plan.setAside.map(({ input }) => input)].map((input) => JSON.stringify(input));
        const has = new Set(left);
        for (const input of enteredOn(workbook)) {
          const text = JSON.stringify(input);
          const misspelt = input.kind === 'text' && has.has(JSON.stringify({ kind: 'text', text: input.text.trim().toUpperCase() }));
          if (!printed.has(text) && !misspelt) expect(left).toContain(text);
        }
        // And kept on a sheet of their own.
        const kept = rebuilt.sheets.find(({ key }) => key === 'kept');
        expect(kept === undefined).toBe(plan.setAside.length === 0);
        if (kept) expect(kept.rows).toHaveLength(plan.setAside.length + 3);

        // A second repair has nothing to do.
        expect(rebuild(resolution, again, new Map()).plan).toMatchObject({ damage: [], conflicts: [], moved: [], setAside: [] });
      },
    ),
    { seed: SEED, numRuns: RUNS },
  );
});

test('every measured row and judged task is there again after all rows were deleted', () => {
  const workbook = blank();
  for (const key of KEYS) sheetIn(workbook, key).rows.splice(HEADER + 1);
  const { plan, spec: rebuilt } = rebuild(resolution, gridOf(workbook), new Map());
  const missing = plan.damage.filter(({ kind }) => kind === 'rowMissing');
  const rows = [...targetRowsOf(resolution).map(({ id }) => id), ...judgedTasksOf(resolution).map(({ id }) => id)];
  expect(missing.map(({ rowId }) => rowId)).toEqual(expect.arrayContaining(rows));
  expect(findDamage(resolution, gridOf(workbookOf(rebuilt, true)))).toEqual([]);
});

test('after sorting without the hidden columns every figure is back at the row whose name it had', () => {
  const workbook = blank();
  const { rows } = sheetIn(workbook, 'targets');
  // GRDP (PL1.4) and the share of industry (PL1.7), in rows 11 and 14.
  setCell(sheetIn(workbook, 'targets'), 10, 7, { input: { kind: 'number', number: 12.7 } });
  setCell(sheetIn(workbook, 'targets'), 13, 7, { input: { kind: 'number', number: 14.5 } });
  const [growth = [], share14 = []] = [rows[10], rows[13]];
  const visible = ID_COLUMN.targets;
  rows[10] = [...share14.slice(0, visible), ...growth.slice(visible)];
  rows[13] = [...growth.slice(0, visible), ...share14.slice(visible)];
  const { plan, spec: rebuilt } = rebuild(resolution, gridOf(workbook), new Map());
  expect(plan.damage).toEqual([
    { kind: 'rowMisnumbered', sheet: 'Phụ lục 1', address: 'A11' },
    { kind: 'rowMisnumbered', sheet: 'Phụ lục 1', address: 'A14' },
  ]);
  expect(plan.setAside).toEqual([]);
  expect(['H11', 'H14'].map((place) => contentAt(sheetOf(rebuilt, 'targets'), place))).toEqual([
    { kind: 'number', number: 12.7 }, { kind: 'number', number: 14.5 },
  ]);
});

/** An open workbook without Excel: entries by row id, cells where the standard sheets have them. */
import type { Damage } from '../../src/domain/damage';
import { isBlankInput, type CellInput } from '../../src/domain/entry';
import { judgedTasksOf, targetRowsOf, type Resolution } from '../../src/domain/resolution';
import type { Seal } from '../../src/domain/seal';
import type { HeaderEntry, TargetEntry, TaskEntry } from '../../src/domain/entries';
import type { EntryCell, Submission } from '../../src/domain/submission';
import {
  WorkbookFailure,
  type Appendix,
  type Depth,
  type DrawResult,
  type EntryWrite,
  type LoadResult,
  type DrawingCommand,
  type OpenWorkbook,
  type Selection,
  type Unfinished,
  type WorkbookChange,
  type WorkbookListener,
} from '../../src/excel/OpenWorkbook';
import { entryFormat } from '../../src/workbook/sheets/entryFormat';
import type { WorkbookSpec } from '../../src/workbook/spec';
import type { FindingsReport } from '../../src/workbook/sheets/findingsSheet';
import { conflictKey, type Choices, type Conflict, type Moved, type OutsideFormula, type RepairPlan, type SetAside } from '../../src/workbook/repair/repairPlan';

const HEADER_ROWS: Readonly<Record<HeaderEntry, number>> = {
  unit: 3, scope: 4, period: 5, evaluationDate: 6, preparedBy: 7, phone: 8, approvedBy: 9, sentOn: 10, dueOn: 11,
};
const TARGET_COLUMNS: Readonly<Record<TargetEntry, string>> = {
  lastYear: 'F', baseline: 'G', q1: 'H', h1: 'I', m9: 'J', year: 'K', figureKind: 'N', reason: 'Q', source: 'R',
};
const TASK_COLUMNS: Readonly<Record<TaskEntry, string>> = {
  startedOn: 'H', finishedOn: 'I', progress: 'J', product: 'K', status: 'L', adjustedTo: 'M', adjustingDocument: 'N',
  difficulty: 'Q',
};
const FIRST_TARGET_ROW = 8;
const FIRST_TASK_ROW = 8;

export type Typed = string | number;

const inputOf = (typed: Typed | undefined): CellInput => {
  if (typed === undefined) return { kind: 'empty' };
  return typeof typed === 'number' ? { kind: 'number', number: typed } : { kind: 'text', text: typed };
};

const typedOf = (input: CellInput): Typed | undefined => {
  if (input.kind === 'number') return input.number;
  return input.kind === 'text' ? input.text : undefined;
};

type Call =
  | 'load' | 'read' | 'goTo' | 'writeHeader' | 'watch' | 'writeEntries' | 'planRepair' | 'repair' | 'seal' | 'writeFindings'
  | 'removeFindings' | 'drawConsolidation' | 'showOverview' | 'clearUnfinished';

export class MemoryWorkbook implements OpenWorkbook {
  readonly header = new Map<HeaderEntry, Typed>();
  /** `PL1.4 q1` → 12,31. */
  readonly entries = new Map<string, Typed>();
  /** Of `entries`: those that a formula gives. */
  readonly formulas = new Map<string, string>();
  /** Number formats of cells that differ from the template's, by the same keys. */
  readonly formats = new Map<string, string>();
  readonly visited: Selection[] = [];
  /** The depth of every reading. */
  readonly depths: Depth[] = [];
  /** What was written in one call each. */
  readonly written: (readonly EntryWrite[])[] = [];
  /** How the sheets differ from the template, and what a repair meets. */
  damage: readonly Damage[] = [];
  conflicts: readonly Conflict[] = [];
  moved: readonly Moved[] = [];
  setAside: readonly SetAside[] = [];
  outside: readonly OutsideFormula[] = [];
  updatedFrom: number | undefined;
  seals: readonly Seal[] = [];
  findingsSheet: FindingsReport | undefined;
  hasFindingsSheet = false;
  /** A command that was cut off; a mark in the workbook that the next reading finds. */
  cutOff: Unfinished | undefined;
  unfinished: Unfinished | undefined;
  cleared = 0;
  /** The merged workbook that was drawn. */
  drawn: WorkbookSpec | undefined;
  /** Rows that somebody inserted above the tables. */
  #inserted = 0;
  #knownDamage: readonly Damage[] = [];
  /** The failure each of these calls meets until it is taken away. */
  readonly failures = new Map<Call, WorkbookFailure>();
  /** Calls that wait until they are answered: Excel may take its time. */
  readonly #slow = new Map<Call, (() => void)[]>();
  /** What loading reports besides what it added and found. */
  renamed: LoadResult['renamed'] = [];
  withoutPrintSetup = false;
  #listener: WorkbookListener | undefined;

  constructor(
    readonly resolution: Resolution,
    readonly appendices: Set<Appendix> = new Set<Appendix>(),
    readonly defaults: Readonly<Partial<Record<HeaderEntry, Typed>>> = {},
  ) {
    if (appendices.size > 0) this.#setDefaults();
  }

  /** As if typed on the sheet: Excel tells that something changed. */
  type(rowId: string, entry: TargetEntry | TaskEntry, typed: Typed): void {
    this.entries.set(`${rowId} ${entry}`, typed);
    this.tellChanged();
  }

  /** Typed by a co-author somewhere else. */
  typeRemotely(rowId: string, entry: TargetEntry | TaskEntry, typed: Typed): void {
    this.entries.set(`${rowId} ${entry}`, typed);
    this.tellChanged({ remote: true, cells: 'one' });
  }

  insertRows(count: number): void {
    this.#inserted += count;
    this.tellChanged({ remote: false, cells: 'structure' });
  }

  insertRowsUnnoticed(count: number): void {
    this.#inserted += count;
  }

  /** Typed while nobody was told. */
  typeUnnoticed(rowId: string, entry: TargetEntry | TaskEntry, typed: Typed): void {
    this.entries.set(`${rowId} ${entry}`, typed);
  }

  select(sheet: string, address: string): void {
    this.#listener?.selected({ sheet, address });
  }

  tellChanged(change: WorkbookChange = { remote: false, cells: 'one' }): void {
    this.#listener?.changed(change);
  }

  async load(appendices: readonly Appendix[]): Promise<LoadResult> {
    await this.#answer('load');
    this.#finish('load');
    const added = appendices.filter((appendix) => !this.appendices.has(appendix));
    const present = appendices.filter((appendix) => this.appendices.has(appendix));
    if (this.appendices.size === 0) this.#setDefaults();
    for (const appendix of added) this.appendices.add(appendix);
    return { added, present, renamed: this.renamed, withoutPrintSetup: this.withoutPrintSetup };
  }

  get reads(): number {
    return this.depths.length;
  }

  async read(depth: Depth): Promise<Submission | undefined> {
    this.depths.push(depth);
    await this.#answer('read');
    if (depth === 'everything') this.#knownDamage = this.damage;
    this.hasFindingsSheet = this.findingsSheet !== undefined;
    this.unfinished = this.cutOff;
    return this.appendices.size === 0 ? undefined : this.#submission();
  }

  async goTo(sheet: string, address: string): Promise<void> {
    await this.#answer('goTo');
    this.visited.push({ sheet, address });
    this.select(sheet, address);
  }

  async writeHeader(entry: HeaderEntry, value: string | number): Promise<void> {
    await this.#answer('writeHeader');
    this.header.set(entry, value);
  }

  async writeEntries(writes: readonly EntryWrite[]): Promise<void> {
    await this.#answer('writeEntries');
    const keys = new Map(this.#keys());
    const placed = writes.map((write) => ({ write, key: keys.get(`${write.sheet}!${write.address}`) }));
    const lost = placed.find(({ key }) => key === undefined);
    if (lost) throw new WorkbookFailure('denied', { cause: new Error(`${lost.write.address} is no entry cell`) });
    this.written.push(writes);
    for (const { write, key = '' } of placed) this.#put(key, write);
    this.tellChanged({ remote: false, cells: writes.length === 1 ? 'one' : 'many' });
  }

  async planRepair(choices: Choices): Promise<RepairPlan> {
    await this.#answer('planRepair');
    return this.#plan(choices);
  }

  async repair(choices: Choices): Promise<RepairPlan> {
    await this.#answer('repair');
    const plan = this.#plan(choices);
    if (plan.conflicts.length > 0) return plan;
    this.#finish('repair');
    for (const conflict of this.conflicts) {
      const kept = conflict.candidates.find(({ address }) => address === choices.get(conflictKey(conflict)));
      const typed = kept && typedOf(kept.input);
      if (typed !== undefined) this.entries.set(`${conflict.rowId} ${conflict.entry}`, typed);
    }
    this.damage = [];
    this.conflicts = [];
    this.moved = [];
    this.setAside = [];
    this.outside = [];
    this.updatedFrom = undefined;
    this.tellChanged({ remote: false, cells: 'structure' });
    return plan;
  }

  async seal(seal: Seal): Promise<void> {
    await this.#answer('seal');
    this.seals = [...this.seals.map((older) => ({ ...older, entries: [] })), seal];
  }

  async writeFindings(findings: FindingsReport): Promise<void> {
    await this.#answer('writeFindings');
    this.#finish('findings');
    this.findingsSheet = findings;
    this.tellChanged({ remote: false, cells: 'structure' });
  }

  async removeFindings(): Promise<boolean> {
    await this.#answer('removeFindings');
    const existed = this.findingsSheet !== undefined;
    this.findingsSheet = undefined;
    this.tellChanged({ remote: false, cells: 'structure' });
    return existed;
  }

  async drawConsolidation(spec: WorkbookSpec): Promise<DrawResult> {
    await this.#answer('drawConsolidation');
    this.drawn = spec;
    this.#setDefaults();
    for (const appendix of [1, 2] as const) this.appendices.add(appendix);
    this.tellChanged({ remote: false, cells: 'structure' });
    return { withoutPrintSetup: this.withoutPrintSetup };
  }

  async showOverview(): Promise<void> {
    await this.#answer('showOverview');
    if (this.appendices.size === 0) throw new WorkbookFailure('absent', { cause: new Error('There is no overview') });
    this.visited.push({ sheet: 'Tổng quan', address: 'A1' });
  }

  async watch(listener: WorkbookListener): Promise<() => Promise<void>> {
    await this.#answer('watch');
    this.#listener = listener;
    return async () => {
      await Promise.resolve();
      if (this.#listener === listener) this.#listener = undefined;
    };
  }

  async clearUnfinished(): Promise<void> {
    await this.#answer('clearUnfinished');
    this.cutOff = undefined;
    this.cleared += 1;
  }

  /** A command given again; another one refuses. */
  #finish(command: DrawingCommand): void {
    if (this.cutOff && this.cutOff.command !== command) {
      throw new WorkbookFailure('unfinished', { cause: new Error(`Unfinished: ${this.cutOff.command}`) });
    }
    this.cutOff = undefined;
  }

  #plan(choices: Choices): RepairPlan {
    const { damage, moved, setAside, outside, updatedFrom } = this;
    return {
      damage,
      conflicts: this.conflicts.filter((conflict) => !choices.has(conflictKey(conflict))),
      kept: this.entries.size,
      moved,
      setAside,
      outside,
      ...(updatedFrom === undefined ? {} : { updatedFrom }),
    };
  }

  /** The key of `entries`, or the field of Thông tin, for every cell. */
  #keys(): readonly (readonly [cell: string, key: string])[] {
    const { header, targets = [], tasks = [] } = this.#submission();
    const keysIn = (id: string, cells: Readonly<Partial<Record<string, EntryCell>>>): readonly (readonly [string, string])[] =>
      Object.entries(cells).flatMap(([entry, cell]) => (cell ? [[`${cell.sheet}!${cell.address}`, `${id}${entry}`] as const] : []));
    return [
      ...keysIn('', header),
      ...targets.flatMap(({ row, cells }) => keysIn(`${row.id} `, cells)),
      ...tasks.flatMap(({ task, cells }) => keysIn(`${task.id} `, cells)),
    ];
  }

  #put(key: string, { input, formula, numberFormat }: EntryWrite): void {
    const typed = isBlankInput(input) ? undefined : typedOf(input);
    if (key in HEADER_ROWS) {
      if (typed === undefined) this.header.delete(key as HeaderEntry);
      else this.header.set(key as HeaderEntry, typed);
      return;
    }
    if (typed === undefined) this.entries.delete(key);
    else this.entries.set(key, typed);
    if (formula === undefined) this.formulas.delete(key);
    else this.formulas.set(key, formula);
    if (numberFormat !== undefined) this.formats.set(key, numberFormat);
  }

  #setDefaults(): void {
    for (const [entry, typed] of Object.entries(this.defaults)) this.header.set(entry as HeaderEntry, typed);
  }

  /** Has these calls wait. Returns what goes on with each that has come, in their order. */
  holdBack(call: Call): readonly (() => void)[] {
    const waiting: (() => void)[] = [];
    this.#slow.set(call, waiting);
    return waiting;
  }

  async #answer(call: Call): Promise<void> {
    const waiting = this.#slow.get(call);
    await (waiting ? new Promise<void>((goOn) => waiting.push(goOn)) : Promise.resolve());
    const failure = this.failures.get(call);
    if (failure) throw failure;
  }

  #submission(): Submission {
    const header = Object.fromEntries(
      Object.entries(HEADER_ROWS).map(([entry, row]): [string, EntryCell] => [
        entry,
        { input: inputOf(this.header.get(entry as HeaderEntry)), sheet: 'Thông tin', address: `B${row}` },
      ]),
    );
    const cellsOf = (id: string, row: number, sheet: string, columns: Readonly<Record<string, string>>) =>
      Object.fromEntries(
        Object.entries(columns).map(([entry, column]): [string, EntryCell] => {
          const key = `${id} ${entry}`;
          const formula = this.formulas.get(key);
          return [
            entry,
            {
              input: inputOf(this.entries.get(key)),
              sheet,
              address: `${column}${row + this.#inserted}`,
              ...(formula === undefined ? {} : { formula }),
              look: { numberFormat: this.formats.get(key) ?? entryFormat(this.resolution, id, entry as TargetEntry), fontName: 'Times New Roman' },
            },
          ];
        }),
      );
    return {
      header,
      ...(this.appendices.has(1)
        ? {
            targets: targetRowsOf(this.resolution).map((row, index) => ({
              row,
              cells: cellsOf(row.id, FIRST_TARGET_ROW + index, 'Phụ lục 1', TARGET_COLUMNS),
            })),
          }
        : {}),
      ...(this.appendices.has(2)
        ? {
            tasks: judgedTasksOf(this.resolution).map((task, index) => ({
              task,
              cells: cellsOf(task.id, FIRST_TASK_ROW + index, 'Phụ lục 2', TASK_COLUMNS),
            })),
          }
        : {}),
      missingHeaders: [], damage: this.#knownDamage, seals: this.seals,
    };
  }
}

/** An open workbook without Excel: entries by row id, cells where the standard sheets have them. */
import type { CellInput } from '../../src/domain/entry';
import { judgedTasksOf, targetRowsOf, type Resolution } from '../../src/domain/resolution';
import type { EntryCell, HeaderEntry, Submission, TargetEntry, TaskEntry } from '../../src/domain/submission';
import type {
  Appendix,
  LoadResult,
  OpenWorkbook,
  Selection,
  WorkbookFailure,
  WorkbookListener,
} from '../../src/excel/OpenWorkbook';

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

type Call = 'load' | 'read' | 'goTo' | 'writeHeader' | 'watch';

export class MemoryWorkbook implements OpenWorkbook {
  readonly header = new Map<HeaderEntry, Typed>();
  /** `PL1.4 q1` → 12,31. */
  readonly entries = new Map<string, Typed>();
  readonly visited: Selection[] = [];
  reads = 0;
  /** The failure each of these calls meets until it is taken away. */
  readonly failures = new Map<Call, WorkbookFailure>();
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
    this.#listener?.changed();
  }

  /** Typed while nobody was told. */
  typeUnnoticed(rowId: string, entry: TargetEntry | TaskEntry, typed: Typed): void {
    this.entries.set(`${rowId} ${entry}`, typed);
  }

  select(sheet: string, address: string): void {
    this.#listener?.selected({ sheet, address });
  }

  tellChanged(): void {
    this.#listener?.changed();
  }

  async load(appendices: readonly Appendix[]): Promise<LoadResult> {
    await this.#answer('load');
    const added = appendices.filter((appendix) => !this.appendices.has(appendix));
    const present = appendices.filter((appendix) => this.appendices.has(appendix));
    if (this.appendices.size === 0) this.#setDefaults();
    for (const appendix of added) this.appendices.add(appendix);
    return { added, present, renamed: this.renamed, withoutPrintSetup: this.withoutPrintSetup };
  }

  async read(): Promise<Submission | undefined> {
    this.reads += 1;
    await this.#answer('read');
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

  async watch(listener: WorkbookListener): Promise<() => Promise<void>> {
    await this.#answer('watch');
    this.#listener = listener;
    return async () => {
      await Promise.resolve();
      if (this.#listener === listener) this.#listener = undefined;
    };
  }

  #setDefaults(): void {
    for (const [entry, typed] of Object.entries(this.defaults)) this.header.set(entry as HeaderEntry, typed);
  }

  async #answer(call: Call): Promise<void> {
    await Promise.resolve();
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
        Object.entries(columns).map(([entry, column]): [string, EntryCell] => [
          entry,
          { input: inputOf(this.entries.get(`${id} ${entry}`)), sheet, address: `${column}${row}` },
        ]),
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
      missingHeaders: [],
    };
  }
}

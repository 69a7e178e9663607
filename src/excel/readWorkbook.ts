/** Reading our sheets out of the open workbook, in one round trip once their places are known. */
import type { Resolution } from '../domain/resolution';
import { ROW_ID_CAPTION } from '../workbook/definedNames';
import type { SheetGrid, SheetLooks, WorkbookGrid } from '../workbook/reading/sheetGrid';
import type { SheetKey } from '../workbook/spec';
import { STANDARD_SHEET_NAMES } from '../workbook/workbookPlan';
import { rangeOf } from './area';
import { ENTRY_CONTENTS, renewed, withNewFormats, type EntryAreas, type ReadArea } from './entryAreas';
import { sheetNamed, SHEET_KEYS } from './findOurSheets';
import { CONTENTS, gridOf, rangesOf, type Contents } from './grids';
import type { Depth } from './OpenWorkbook';
import type { Protection } from './protection';
import type { Learnt, LooksReading } from './readLooks';
import { markIn, type Mark } from './unfinishedMark';

const ANNEXES = ['targets', 'tasks'] as const;
/** The head of a sheet in which a lost header is looked for. */
const HEAD = 'A1:AZ40';

interface Queued {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly looks: LooksReading | undefined;
  /** What the sheet held before, where only its entries are read anew. */
  readonly before: ReadSheet | undefined;
  readonly entries: readonly ReadArea[];
}

interface ReadSheet {
  readonly name: string;
  readonly contents: Contents | undefined;
}

/** {@link CONTENTS} without what formulas give. */
const FORMULAS = 'formulas,rowIndex,columnIndex,rowCount,columnCount';

/** Rà soát and what a merge tells of itself are written, never read again. */
const WRITTEN_ONLY: readonly SheetKey[] = ['findings', 'origins', 'coverage', 'unitFigures', 'unitProgress'];
const READ = SHEET_KEYS.filter((key) => !WRITTEN_ONLY.includes(key));

/** What is remembered from one reading to the next. */
export class WorkbookReader {
  /** Of the last reading. */
  grid: WorkbookGrid | undefined;
  protection: ReadonlyMap<string, Protection> = new Map();
  /** The sheets that the last reading passed over: the user's own, and what we only write. */
  others: readonly string[] = [];
  /** Of a command that was cut off, as the last reading found it. */
  mark: Mark | undefined;
  /** Of the last reading, where it is known: the next one of contents reads no other values, if nothing else changed. */
  entryAreas: EntryAreas = new Map();
  /** Sheets of ours that no defined name led to, by their own names. */
  #unnamed: readonly string[] = [];
  #learnt: ReadonlyMap<string, Learnt> = new Map();
  #looks: ReadonlyMap<string, SheetLooks> = new Map();
  #read: ReadonlyMap<string, ReadSheet> = new Map();

  constructor(private readonly resolution: Resolution) {}

  /**
   * Our sheets as grids: found by defined name, else by their own name. Where an annex is missing and no defined name of
   * ours says that this is meant, all sheets are searched for the header of ours. What is not where the last reading
   * found it takes one or two more round trips; so does what changed besides entries.
   */
  async read(context: Excel.RequestContext, depth: Depth): Promise<WorkbookGrid> {
    const looksModule = depth === 'everything' ? await import('./readLooks') : undefined;
    if (looksModule && this.#learnt.size === 0) this.#learnt = looksModule.expected(this.resolution);
    const areas: EntryAreas = depth === 'contents' ? this.entryAreas : new Map();
    this.entryAreas = new Map();
    const queue = (sheet: Excel.Worksheet, place: string): Queued => {
      const before = areas.size > 0 ? this.#read.get(place) : undefined;
      const used = sheet.getUsedRangeOrNullObject(true).load(before ? FORMULAS : CONTENTS);
      sheet.load('name');
      sheet.protection.load('protected,options');
      const entries = (before && areas.get(before.name))?.map((area) => ({
        area,
        range: sheet.getRange(rangeOf(area)).load(ENTRY_CONTENTS),
      }));
      const looks = looksModule?.looksReading(place, sheet, used, this.#learnt.get(place));
      return { sheet, used, looks, before, entries: entries ?? [] };
    };
    const { worksheets, names } = context.workbook;
    worksheets.load('items/name');
    names.load('items/name,items/formula');
    const places = new Map<string, Queued>();
    for (const key of READ) places.set(key, queue(sheetNamed(context, key), key));
    for (const name of this.#unnamed) places.set(name, queue(worksheets.getItemOrNullObject(name), name));
    await context.sync();

    for (const [place, { sheet }] of places) if (sheet.isNullObject) places.delete(place);
    const known = (): ReadonlySet<string> => new Set([...places.values()].map(({ sheet }) => sheet.name));
    const unnamed = await this.#findUnnamed(context, worksheets.items, places, known());
    for (const sheet of unnamed) places.set(sheet.name, queue(sheet, sheet.name));
    if (unnamed.length > 0) await context.sync();
    this.#unnamed = [...places.keys()].filter((place) => !isKey(place));

    const read = new Map<string, ReadSheet>();
    for (const [place, queued] of places) {
      const sheet = sheetRead(queued);
      if (!sheet) return this.read(context, depth);
      read.set(place, sheet);
    }
    this.#read = read;

    await this.#takeLooks(context, places);
    const sheets = new Map<string, SheetGrid>();
    const protection = new Map<string, Protection>();
    for (const [place, { sheet, entries }] of places) {
      if (sheets.has(sheet.name)) continue;
      const looks = this.#looks.get(sheet.name);
      sheets.set(sheet.name, gridOf(sheet.name, read.get(place)?.contents, looks && withNewFormats(looks, entries)));
      const { protected: isProtected, options } = sheet.protection;
      protection.set(sheet.name, { protected: isProtected, options });
    }
    this.protection = protection;
    this.others = worksheets.items.map(({ name }) => name).filter((name) => !sheets.has(name));
    this.mark = markIn(names.items);
    this.grid = {
      sheets: [...sheets.values()],
      names: rangesOf(names.items),
      externalLinks: leadsOutside([...places.values()], names.items),
    };
    return this.grid;
  }

  /** Sheets that may be ours though no defined name leads to them; each is loaded by its name. */
  async #findUnnamed(
    context: Excel.RequestContext,
    all: readonly Excel.Worksheet[],
    places: ReadonlyMap<string, Queued>,
    known: ReadonlySet<string>,
  ): Promise<readonly Excel.Worksheet[]> {
    const lost = READ.filter((key) => !places.has(key));
    const own = new Set(lost.map((key) => STANDARD_SHEET_NAMES[key].toLowerCase()));
    const byName = all.filter(({ name }) => own.has(name.toLowerCase()) && !known.has(name));
    const found = new Set([...known, ...byName.map(({ name }) => name)]);
    const noneNamed = lost.length === READ.length;
    if (!noneNamed || ANNEXES.every((key) => found.has(STANDARD_SHEET_NAMES[key]))) return byName;
    const heads = all.map((sheet) => ({ sheet, head: sheet.getRange(HEAD).load('values') }));
    await context.sync();
    const withHeader = heads.filter(({ head }) => head.values.some((row) => row.includes(ROW_ID_CAPTION)));
    return [...byName, ...withHeader.map(({ sheet }) => sheet).filter(({ name }) => !found.has(name))];
  }

  async #takeLooks(context: Excel.RequestContext, places: ReadonlyMap<string, Queued>): Promise<void> {
    const readings = [...places].flatMap(([place, { sheet, used, looks }]) =>
      looks && !used.isNullObject ? [{ place, sheet, looks }] : [],
    );
    if (readings.length === 0) return;
    await askUntilKnown(context, readings.map(({ looks }) => looks));
    this.#learnt = new Map(readings.map(({ place, looks }) => [place, looks.learnt]));
    this.#looks = new Map(readings.map(({ sheet, looks }) => [sheet.name, looks.looks()]));
  }

  /** For when Excel knows nothing of what the last reading found: the next one asks as the first did. */
  forget(): void {
    this.#learnt = new Map();
    this.entryAreas = new Map();
  }
}

/** Undefined when more than its entries changed. */
function sheetRead({ sheet: { name }, used, before, entries }: Queued): ReadSheet | undefined {
  if (!before) return { name, contents: used.isNullObject ? undefined : used };
  if (name !== before.name || used.isNullObject !== !before.contents) return undefined;
  const contents = before.contents && renewed(before.contents, used, entries);
  return contents || !before.contents ? { name, contents } : undefined;
}

/** All that one sheet has to ask again goes with what the others have: two more round trips where much was changed. */
async function askUntilKnown(context: Excel.RequestContext, looks: readonly LooksReading[]): Promise<void> {
  const asking = looks.filter((each) => each.next());
  if (asking.length === 0) return;
  await context.sync();
  await askUntilKnown(context, asking);
}

const isKey = (place: string): boolean => (SHEET_KEYS as readonly string[]).includes(place);

/** `[Sổ khác.xlsx]Quý I!A1` or `'C:\[Sổ khác.xlsx]Quý I'!A1`. */
const OTHER_FILE = /\[[^\]]+\][^!"]*!/;

const leadsOutside = (places: readonly Queued[], names: readonly Excel.NamedItem[]): boolean =>
  names.some(({ formula }) => OTHER_FILE.test(String(formula))) ||
  places.some(({ used }) => !used.isNullObject && used.formulas.flat().some(isOutside));

const isOutside = (formula: unknown): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && OTHER_FILE.test(formula);

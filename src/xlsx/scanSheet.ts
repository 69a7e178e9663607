import type { CellInput } from '../domain/entry';
import { cellInput, cellKey, LAST_COLUMN, LAST_ROW, type SharedParts, type WrittenCell } from './readSheet';
import { UnusableFileError } from './UnusableFileError';
import { nameCode, XmlScanner } from './XmlScanner';

const ROW = nameCode('row');
const C = nameCode('c');
const F = nameCode('f');
const V = nameCode('v');
const IS = nameCode('is');

/** The type of a cell that refers to one of the texts of the workbook. */
const SHARED_TEXT = 's';

export interface ScannedSheet {
  /** Of those that hold something, by {@link cellKey}: the content, or the number of the shared text. */
  readonly cells: ReadonlyMap<number, CellInput | number>;
  /** The number formats of the numbers that show per cent, by {@link cellKey}. */
  readonly percents: ReadonlyMap<number, string>;
  /** Those whose content a formula gave, by {@link cellKey}. */
  readonly formulas: ReadonlySet<number>;
  /** A formula was written for more cells than its own. */
  readonly hasArrays: boolean;
}

/** A filled sheet of ours has a few thousand: more need not be kept to know that it is none. */
const MOST_CELLS = 250_000;

/**
 * What `readSheet` gives, without the formulas themselves and faster.
 *
 * @throws UnusableFileError `tooLarge` when it has more than a quarter of a million filled cells
 * @throws UnusualXml when the strict reader has to decide: also wherever something is wrong
 */
export function scanSheet(part: Uint8Array, shared: SharedParts): ScannedSheet {
  const scan = new XmlScanner(part);
  const cells = new Map<number, CellInput | number>();
  const percents = new Map<number, string>();
  const formulas = new Set<number>();
  let hasArrays = false;
  const written: WrittenCell = { type: 'n', style: 0 };
  let sharedText: number | undefined;

  const needsStyles = shared.from1904 || shared.percentFormats.size > 0;
  if (!goToCells(scan)) return { cells, percents, formulas, hasArrays };
  let row = 0;
  let column = 0;
  let inRow = false;
  for (;;) {
    scan.nextAdjacent();
    if (scan.closing) {
      if (!inRow && scan.isNamed('sheetData')) break;
      if (!inRow || scan.code !== ROW) scan.unusual('an end without a beginning');
      inRow = false;
    } else if (!inRow && scan.code === ROW) {
      scan.readAttributes();
      row = scan.rStart < 0 ? row + 1 : scan.wholeNumber(scan.rStart, scan.rEnd);
      column = 0;
      inRow = !scan.selfClosed;
    } else if (inRow && scan.code === C) {
      scan.readAttributes();
      readCell();
    } else {
      scan.unusual('neither row nor cell');
    }
  }
  scan.expectLast('worksheet');
  return { cells, percents, formulas, hasArrays };

  function readCell(): void {
    if (scan.rStart < 0) column += 1;
    else ({ row, column } = scan.address(scan.rStart, scan.rEnd));
    if (!(row >= 1 && row <= LAST_ROW && column <= LAST_COLUMN)) scan.unusual('a cell beyond the sheet');
    if (scan.selfClosed) return;
    written.type = scan.tStart < 0 ? 'n' : scan.text(scan.tStart, scan.tEnd);
    written.style = needsStyles && scan.sStart >= 0 ? scan.wholeNumber(scan.sStart, scan.sEnd) : 0;
    written.value = written.inline = undefined;
    sharedText = undefined;
    const key = cellKey(row, column);
    for (;;) {
      scan.nextAdjacent();
      if (scan.closing) {
        if (scan.code === C) break;
        scan.unusual('an end within a cell');
      }
      readPiece(key);
    }
    const content = sharedText ?? cellInput(written, shared) ?? scan.unusual('a cell that is not what its type says');
    if (typeof content !== 'number' && content.kind === 'empty') return;
    cells.set(key, content);
    if (typeof content !== 'number' && content.kind === 'number') keepPercent(key);
    if (cells.size > MOST_CELLS) throw new UnusableFileError('tooLarge', 'a sheet has too many cells');
  }

  function keepPercent(key: number): void {
    const format = shared.percentFormats.get(written.style);
    if (format !== undefined) percents.set(key, format);
  }

  function readPiece(key: number): void {
    const { code } = scan;
    scan.readAttributes();
    if (code === F) {
      formulas.add(key);
      // One that is alone says nothing of its kind.
      hasArrays ||= scan.tStart >= 0 && scan.text(scan.tStart, scan.tEnd) === 'array';
      scan.passText(F);
    } else if (code === V) {
      if (written.type === SHARED_TEXT) readSharedText();
      else written.value = scan.textOf(V);
    } else if (code === IS) {
      if (!scan.selfClosed) written.inline = scan.richText(IS);
    } else {
      scan.unusual('neither value nor formula');
    }
  }

  function readSharedText(): void {
    scan.passText(V);
    const { textStart, textEnd } = scan;
    if (textStart === textEnd) return;
    sharedText = scan.wholeNumber(textStart, textEnd);
    if (sharedText >= shared.strings.length) scan.unusual('a text that is not there');
  }
}

/** Up to the first row, or to the end of a sheet that has none. @returns whether there are rows */
function goToCells(scan: XmlScanner): boolean {
  scan.nextAdjacent();
  if (!scan.isNamed('worksheet') || scan.closing) scan.unusual('no worksheet');
  scan.readAttributes();
  const open: string[] = [];
  for (;;) {
    scan.next();
    const name = scan.name();
    if (scan.closing) {
      if (open.pop() !== name) scan.unusual('an end without a beginning');
      continue;
    }
    const isData = open.length === 0 && scan.isNamed('sheetData');
    scan.readAttributes();
    if (isData) {
      if (scan.selfClosed) scan.expectLast('worksheet');
      return !scan.selfClosed;
    }
    if (!scan.selfClosed) open.push(name);
  }
}

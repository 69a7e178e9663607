/**
 * The record of seals on the ledger, right of its index: what was sealed when and for what, what was corrected, and the
 * entries of the newest seal. Every text stands between quotation marks, as JSON writes it, so that no program takes it
 * for a number, a date or a formula, and a text longer than a cell may hold goes on in the rows below, whose first cell
 * is empty.
 */
import { readWord } from '../../domain/entry';
import type { Resolution } from '../../domain/resolution';
import { toTheSecond, type Correction, type Seal, type SealedEntry } from '../../domain/seal';
import { dateOf, dateToVietnamese, type SerialDate } from '../../domain/serialDate';
import { columnLetter, cellAddress } from '../a1';
import { targetColumns, taskColumns } from './columns';
import { LIST_NAMES } from '../definedNames';
import { INFO_FIELDS } from './infoFields';
import { SEAL_COLUMN } from './ledgerLayout';
import type { SheetGrid, WorkbookGrid } from '../reading/sheetGrid';
import { STANDARD_SHEET_NAMES } from '../workbookPlan';

/** Three tables side by side, each known by its first caption, wherever its columns were moved. */
const TABLES = {
  history: [
    'Chốt số liệu lúc', 'Đơn vị báo cáo', 'Kỳ báo cáo', 'Mẫu biểu', 'Mã đối chiếu (SHA-256)', 'Người cho phép chốt khi còn lỗi',
    'Lý do cho phép',
  ],
  corrections: ['Sửa khi chốt lúc', 'Ô đã sửa', 'Nội dung đã chốt trước đó', 'Nội dung mới', 'Lý do sửa'],
  entries: ['Ô đã chốt', 'Nội dung đã chốt', 'Tên ô'],
} as const;

type TableKey = keyof typeof TABLES;

const KEYS = Object.keys(TABLES) as readonly TableKey[];

/** The tables' columns with an empty one between two tables. */
const CAPTIONS: readonly string[] = KEYS.flatMap((key, index) => (index === 0 ? TABLES[key] : ['', ...TABLES[key]]));

export const SEAL_COLUMN_COUNT = CAPTIONS.length;

/** `AH:AX`: nothing but the record of seals stands in these columns of the ledger. */
export const SEAL_COLUMNS = `${columnLetter(SEAL_COLUMN)}:${columnLetter(SEAL_COLUMN + SEAL_COLUMN_COUNT - 1)}`;

export interface SealBlock {
  /** A1 on the ledger, from its first row. Cells must have the format `@` before the values are written. */
  readonly range: string;
  /** Texts; "" for empty cells. What stands below the range in {@link SEAL_COLUMNS} belongs to an older record. */
  readonly values: readonly (readonly string[])[];
}

/** @param seals oldest first; the entries of the last one are kept */
export function sealBlock(seals: readonly Seal[], resolution: Pick<Resolution, 'year'>): SealBlock {
  const name = placeNames(resolution);
  const records: Readonly<Record<TableKey, readonly (readonly string[])[]>> = {
    history: seals.map(({ sealedAt, unit, period, template, digest, waiver }) =>
      [momentText(sealedAt), unit, period, template, digest, waiver?.by ?? '', waiver?.reason ?? '']),
    corrections: seals.flatMap(({ sealedAt, corrections }) =>
      corrections.map(({ place, from, to, reason }) => [momentText(sealedAt), place, from, to, reason])),
    entries: seals.at(-1)?.entries.map(({ place, value }) => [place, value, name(place)]) ?? [],
  };
  const tables = KEYS.map((key) => ({ width: TABLES[key].length, lines: records[key].flatMap(recordLines) }));
  const height = Math.max(...tables.map(({ lines }) => lines.length));
  const values = Array.from({ length: height }, (_, row) =>
    tables.flatMap(({ width, lines }, index) => [
      ...(index === 0 ? [] : ['']),
      ...(lines[row] ?? Array.from({ length: width }, () => '')),
    ]),
  );
  const last = cellAddress(SEAL_COLUMN + SEAL_COLUMN_COUNT - 1, values.length + 1);
  return { range: `${cellAddress(SEAL_COLUMN, 1)}:${last}`, values: [CAPTIONS, ...values] };
}

/** A cell holds 32,767 characters, and JSON may write one character with six. */
const PIECE = 5000;

/** The lines of one record: its texts, cut into pieces where they are long. */
function recordLines(texts: readonly string[]): readonly (readonly string[])[] {
  const count = Math.max(1, ...texts.map((text) => Math.ceil(text.length / PIECE)));
  return Array.from({ length: count }, (_, line) =>
    texts.map((text) => {
      const piece = text.slice(line * PIECE, (line + 1) * PIECE);
      return piece === '' ? '' : JSON.stringify(piece);
    }),
  );
}

/**
 * The seals of a workbook, oldest first; none when there is no ledger. What is damaged is left out, and a seal of which
 * something cannot be read has no digest, so that it is found broken.
 */
export function readSeals(workbook: WorkbookGrid): readonly Seal[] {
  const named = workbook.names.get(LIST_NAMES.units)?.sheet;
  const ledger =
    workbook.sheets.find(({ name }) => name === named) ??
    workbook.sheets.find(({ name }) => name === STANDARD_SHEET_NAMES.ledger);
  if (!ledger) return [];
  const corrections = readTable(ledger, 'corrections');
  const entries = readTable(ledger, 'entries').flatMap(({ texts: [place = '', value = ''] }): readonly SealedEntry[] =>
    place === '' || value === '' ? [] : [{ place, value }]);
  const history = readTable(ledger, 'history');
  // A record of entries without a seal is one whose first line was removed.
  const lines = history.length === 0 && entries.length > 0 ? [{ texts: [], damaged: true }] : history;
  return lines.map(({ texts, damaged }, index): Seal => {
    const [moment = '', unit = '', period = '', template = '', digest = '', by = '', reason = ''] = texts;
    const sealedAt = momentOf(moment);
    return {
      sealedAt: sealedAt ?? 0,
      unit, period, template,
      digest: damaged || sealedAt === undefined ? '' : digest,
      ...(by === '' && reason === '' ? {} : { waiver: { by, reason } }),
      entries: index === lines.length - 1 ? entries : [],
      corrections: corrections.flatMap(({ texts: [at, place = '', from = '', to = '', why = ''] }): readonly Correction[] =>
        at === moment && place !== '' ? [{ place, from, to, reason: why }] : []),
    };
  });
}

interface ReadRecord {
  readonly texts: readonly string[];
  /** Something stands in one of its cells that was not written there by a seal. */
  readonly damaged: boolean;
}

function readTable(ledger: SheetGrid, key: TableKey): readonly ReadRecord[] {
  const captions = TABLES[key];
  let first = 1;
  while (first <= ledger.columnCount && readWord(ledger.at(1, first)) !== captions[0]) first += 1;
  if (first > ledger.columnCount) return [];
  const records: { texts: string[]; damaged: boolean }[] = [];
  for (let row = 2; row <= ledger.rowCount; row += 1) {
    const cells = captions.map((_, index) => readWord(ledger.at(row, first + index)));
    if (cells.every((cell) => cell === '')) continue;
    const pieces = cells.map(pieceOf);
    if (cells[0] !== '' || records.length === 0) records.push({ texts: captions.map(() => ''), damaged: false });
    const record = records.at(-1);
    if (!record) continue;
    record.texts = record.texts.map((text, index) => text + (pieces[index] ?? ''));
    record.damaged ||= pieces.includes(undefined);
  }
  return records;
}

/** Undefined when a cell does not hold what a seal writes. */
function pieceOf(cell: string): string | undefined {
  if (cell === '') return '';
  try {
    const piece: unknown = JSON.parse(cell);
    return typeof piece === 'string' ? piece : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const two = (part: number): string => String(part).padStart(2, '0');

const SECONDS_PER_DAY = 86_400;

/** "05/04/2026 14:05:30". */
function momentText(moment: SerialDate): string {
  const seconds = Math.round(moment * SECONDS_PER_DAY);
  const ofDay = seconds % SECONDS_PER_DAY;
  const clock = [Math.floor(ofDay / 3600), Math.floor(ofDay / 60) % 60, ofDay % 60].map(two).join(':');
  return `${dateToVietnamese(Math.floor(seconds / SECONDS_PER_DAY))} ${clock}`;
}

function momentOf(text: string): SerialDate | undefined {
  const [, day, month, year, hours, minutes, seconds] =
    (/^(\d{2})\/(\d{2})\/(\d{4}) ([01]\d|2[0-3]):([0-5]\d):([0-5]\d)$/.exec(text) ?? []).map(Number);
  if (day === undefined || month === undefined || year === undefined) return undefined;
  try {
    const ofDay = (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
    return toTheSecond(dateOf(year, month, day) + ofDay / SECONDS_PER_DAY);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What a person calls a place: "Quý I", "Đơn vị báo cáo". The row is said by its id. */
function placeNames(resolution: Pick<Resolution, 'year'>): (place: string) => string {
  const names = new Map<string, string>([
    ...targetColumns(resolution), ...taskColumns,
  ].map(({ key, caption }) => [key, caption]));
  for (const { entry, label } of INFO_FIELDS) names.set(entry, label);
  return (place) => names.get(place.slice(place.lastIndexOf('/') + 1)) ?? '';
}

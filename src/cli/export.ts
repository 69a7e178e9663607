/** `export`: every filled entry of many workbooks, a line each, for programs that analyse data. */
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { refusalSentence, unreadSentences } from '../consolidate/fileSentences';
import { unitNamer } from '../consolidate/unitNames';
import type { ReceivedEntry, ReceivedFile, ReceivedReport } from '../domain/receivedFile';
import type { Resolution } from '../domain/resolution';
import { entryColumn } from '../workbook/sheets/entryColumn';
import { BYTE_ORDER_MARK, csvLine, harmless } from './csv';
import { plainValue, type ValueKind } from './entryValue';
import { givenFiles, received } from './givenFiles';
import { UncheckableFileError } from './ownFile';
import { receivedVerdicts } from './receivedVerdicts';
import { expectEnding, notSaved, refuseExisting } from './saveFile';
import { UsageError } from './UsageError';

const HOW = 'export THƯ_MỤC|TỆP… --out SỐ_LIỆU.csv [--force]';

/** What a line tells of an entry. */
interface Line {
  readonly file: string;
  readonly unit: string;
  readonly report: ReceivedReport;
  readonly entry: ReceivedEntry;
  readonly verdict: string;
  readonly kind: ValueKind;
  readonly value: string;
}

interface ExportColumn {
  readonly name: string;
  readonly field: (line: Line, resolution: Resolution) => string;
}

/** A contract (docs/export.md): new ones go to the end. */
export const EXPORT_COLUMNS: readonly ExportColumn[] = [
  { name: 'resolution', field: (_, { id }) => id },
  { name: 'unit', field: ({ unit }) => harmless(unit) },
  { name: 'period', field: ({ report: { period } }) => period?.name ?? '' },
  { name: 'row_id', field: ({ entry: { rowId } }) => rowId },
  { name: 'column', field: ({ entry: { entry } }, resolution) => entryColumn(resolution, entry).caption },
  { name: 'value', field: ({ kind, value }) => (kind === 'number' ? value : harmless(value)) },
  { name: 'verdict', field: ({ verdict }) => verdict },
  { name: 'file', field: ({ file }) => harmless(file) },
  { name: 'cell', field: ({ entry: { address } }) => address },
  { name: 'sheet', field: ({ entry: { sheet } }) => harmless(sheet) },
  { name: 'entry', field: ({ entry: { entry } }) => entry },
  { name: 'kind', field: ({ kind }) => kind },
];

/** 0 when every file was read whole, 1 when some were not. @throws UncheckableFileError, UsageError */
export async function exportEntries(resolution: Resolution, args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' }, force: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) throw new UsageError(`Cần ít nhất một tệp hoặc thư mục: ${HOW}.`);
  const { out } = values;
  if (!out) throw new UsageError(`Thiếu --out: ghi bảng số liệu ra tệp nào. ${HOW}.`);
  expectEnding(out, '.csv');
  const files = await givenFiles(positionals, out);
  if (files.length === 0) throw new UncheckableFileError('Không có tệp Excel nào ở những chỗ đã nêu.');

  await refuseExisting(out, values.force);
  const tally: Tally = { read: 0, lines: 0, notRead: [] };
  // Half a table must not be taken for a whole one.
  const part = `${out}.part`;
  try {
    await pipeline(Readable.from(textOf(resolution, received(resolution, files), tally)), createWriteStream(part));
    await rename(part, out);
  } catch (error) {
    await rm(part, { force: true });
    if (error instanceof Error && 'syscall' in error) throw notSaved(out, error);
    throw error;
  }
  process.stdout.write(`Đã ghi ${tally.lines} ô đã nhập của ${tally.read} tệp ra ${out}.\n`);
  for (const sentence of tally.notRead) process.stderr.write(`${sentence}\n`);
  return tally.notRead.length > 0 ? 1 : 0;
}

/** Counted while the file is written. */
interface Tally {
  read: number;
  lines: number;
  /** A sentence for each file that gave nothing, or not all of it. */
  readonly notRead: string[];
}

/** The file's text, in pieces of one workbook each. */
async function* textOf(resolution: Resolution, files: AsyncIterable<ReceivedFile>, tally: Tally): AsyncGenerator<string> {
  const unitName = unitNamer(resolution);
  yield BYTE_ORDER_MARK + csvLine(EXPORT_COLUMNS.map(({ name }) => name));
  for await (const { file, content } of files) {
    if (content.kind === 'refused') {
      tally.notRead.push(`Bỏ qua ${file}: ${refusalSentence(content)}`);
      continue;
    }
    tally.read += 1;
    tally.notRead.push(...unreadSentences(content).map((sentence) => `${file}: ${sentence}`));
    tally.lines += content.entries.length;
    const verdicts = receivedVerdicts(resolution, content);
    const unit = unitName(content.unit);
    yield content.entries.map((entry) => {
      const { kind, value } = plainValue(resolution, entry);
      const line: Line = { file, unit, report: content, entry, verdict: verdicts.get(entry.rowId) ?? '', kind, value: String(value) };
      return csvLine(EXPORT_COLUMNS.map(({ field }) => field(line, resolution)));
    }).join('');
  }
}

/**
 * How long it takes to read reports for being merged, against two libraries and against unpacking the same parts and doing
 * nothing.
 */
import { read } from '@e965/xlsx';
import { Workbook } from 'exceljs';
import { inflateSync } from 'fflate';
import { PERIODS } from '../../src/domain/period';
import { readEntries } from '../../src/workbook/reading/readSubmission';
import { STANDARD_SHEET_NAMES } from '../../src/workbook/workbookPlan';
import { readValues } from '../../src/xlsx/readValues';
import { readZipDirectory } from '../../src/xlsx/zipDirectory';
import { generateReports } from '../consolidate/generator/generateReports';
import { resolution } from '../engines/standardFile';
import { figure, saveResult, say } from './results';
import { timeInTurn } from './rounds';

/** What a province gets: from 54 communes and 9 bodies of its own. Fewer are over before the code is warm. */
const FILES = 63;
const LOCAL_HEADER = 30;
/** What our reading unpacks: all but the overview, its charts, the theme and the properties. */
const UNPACKED = /^(?:\[content_types\]|_rels\/|xl\/workbook|xl\/_rels\/|xl\/sharedstrings|xl\/styles|xl\/worksheets\/sheet(?!4))/i;

interface PackedPart {
  readonly packed: Uint8Array;
  readonly size: number;
}

function partsOf(bytes: Uint8Array): readonly PackedPart[] {
  return readZipDirectory(bytes)
    .filter(({ path }) => UNPACKED.test(path))
    .map(({ headerOffset, packedSize, size }) => {
      const header = new DataView(bytes.buffer, bytes.byteOffset + headerOffset, LOCAL_HEADER);
      const start = headerOffset + LOCAL_HEADER + header.getUint16(26, true) + header.getUint16(28, true);
      return { packed: bytes.subarray(start, start + packedSize), size };
    });
}

/** What the libraries do too: cells, not yet what they mean. The overview is never looked into. */
function readCells(bytes: Uint8Array): void {
  for (const sheet of readValues(bytes).sheets) if (sheet.name !== STANDARD_SHEET_NAMES.overview) sheet.at(1, 1);
}

export async function benchFiles(): Promise<void> {
  const files: Uint8Array[] = [];
  for await (const { bytes } of generateReports(PERIODS[2], FILES)) files.push(bytes);
  const parts = files.map(partsOf);
  const times = await timeInTurn([
    { name: 'ours', run: () => files.forEach(readCells) },
    { name: 'oursWithEntries', run: () => files.forEach((bytes) => readEntries(resolution, readValues(bytes))) },
    { name: 'inflate', run: () => parts.forEach((each) => each.forEach(({ packed, size }) => inflateSync(packed, { out: new Uint8Array(size) }))) },
    { name: 'sheetJs', run: () => files.forEach((bytes) => read(bytes, { type: 'array' })) },
    {
      name: 'sheetJsLeast',
      run: () => files.forEach((bytes) => read(bytes, { type: 'array', dense: true, cellFormula: false, cellHTML: false, cellText: false })),
    },
    {
      name: 'excelJs',
      run: async () => {
        for (const bytes of files) await new Workbook().xlsx.load(Uint8Array.from(bytes).buffer);
      },
    },
  ]);
  const { ours = 0, oursWithEntries = 0, inflate = 0, sheetJs = 0, sheetJsLeast = 0, excelJs = 0 } = times;
  const ratios = { sheetJs: sheetJs / ours, sheetJsLeast: sheetJsLeast / ours, excelJs: excelJs / ours, oursToInflate: ours / inflate, entriesToInflate: oursWithEntries / inflate };
  const perFile = Object.fromEntries(Object.entries(times).map(([name, time]) => [name, time / FILES]));
  await saveResult('files', { files: FILES, millisecondsPerFile: perFile, ratios });
  say(
    `Reading ${String(FILES)} reports, milliseconds per file: ${Object.entries(perFile).map(([name, time]) => `${name} ${figure(time)}`).join(', ')}\n` +
    `SheetJS takes ${figure(ratios.sheetJs)} times as long (with the least options ${figure(ratios.sheetJsLeast)}), ExcelJS ${figure(ratios.excelJs)}; ` +
    `we take ${figure(ratios.oursToInflate)} times what unpacking alone takes, with finding the entries ${figure(ratios.entriesToInflate)}`,
  );
}

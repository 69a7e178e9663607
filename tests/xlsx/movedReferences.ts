/** A file in which rows were inserted, with a sheet of the user's own whose formulas follow them as Excel has them follow. */
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sheetPaths } from '../engines/fillTemplate';

export const OWN_SHEET = 'Của tôi';

/** Rows from that one on stand so many further down. */
export function insertRows(bytes: Uint8Array, sheet: string, at: number, count: number): Uint8Array {
  const parts = unzipSync(bytes);
  const path = sheetPaths(parts).get(sheet) ?? '';
  const moved = (row: string): string => String(Number(row) >= at ? Number(row) + count : Number(row));
  const xml = strFromU8(parts[path]!)
    .replace(/<row r="(\d+)"/g, (_, row: string) => `<row r="${moved(row)}"`)
    .replace(/<c r="([A-Z]+)(\d+)"/g, (_, column: string, row: string) => `<c r="${column}${moved(row)}"`);
  return zipSync({ ...parts, [path]: strToU8(xml) });
}

/**
 * @param formulas by address, without "="; with what they give
 * @param write whatever else the sheet has
 */
export async function withOwnSheet(
  bytes: Uint8Array,
  formulas: Readonly<Record<string, readonly [formula: string, result: number]>>,
  write: (own: Worksheet) => void = () => undefined,
): Promise<Uint8Array> {
  installChartSupport();
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const own = workbook.addWorksheet(OWN_SHEET);
  for (const [address, [formula, result]] of Object.entries(formulas)) own.getCell(address).value = { formula, result };
  write(own);
  return workbook.xlsx.writeBuffer({ validate: false });
}

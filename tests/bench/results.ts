/** What a benchmark leaves behind: lines for people, and a file for comparing runs. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FOLDER = '.cache/bench';

/** `.cache/bench/<name>.json`. */
export async function saveResult(name: string, result: object): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await writeFile(join(FOLDER, `${name}.json`), `${JSON.stringify(result, null, 1)}\n`);
}

/** "12.3". */
export const figure = (value: number): string => value.toFixed(1);

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Columns as wide as what stands in them; the first one to the left, the others, which hold figures, to the right. */
export function sayTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    say(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '));
  }
}

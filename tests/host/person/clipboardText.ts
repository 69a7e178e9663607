/** Text from the clipboard as cells: tabs between columns, line ends between rows. */

import type { Area } from '../workbook/Area';

/** Office puts quotes round cells that hold line ends or tabs, and doubles the quotes inside. */
const PIECE = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/gy;

export function clipboardCells(text: string): string[][] {
  const lines: string[][] = [[]];
  const body = text.replace(/\r?\n$/, '');
  for (const [, quoted, plain = '', end] of body.matchAll(PIECE)) {
    lines.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"').replaceAll('\r\n', '\n'));
    if (end === '') {
      break;
    }
    if (end !== '\t') {
      lines.push([]);
    }
  }
  return lines;
}

export const widthOf = (lines: readonly (readonly string[])[]): number => Math.max(1, ...lines.map((line) => line.length));

/** The cells that a paste into this selection takes: the selection where the text fits into it several times. */
export function pasteArea(selected: Area, lines: readonly (readonly string[])[]): Area {
  const width = widthOf(lines);
  const repeats = selected.rows % lines.length === 0 && selected.columns % width === 0;
  return repeats ? selected : { ...selected, rows: lines.length, columns: width };
}

/** Tổng quan: one printed page that can be read, charts over their tables, counts that add up. */
import { PERIODS, periodEnd } from '../../src/domain/period';
import { readSeed } from '../../src/domain/seed';
import { judgedTasksOf, targetRowsOf } from '../../src/domain/resolution';
import type { CellContent, SheetSpec } from '../../src/workbook/spec';
import { STANDARD_SHEET_NAMES } from '../../src/workbook/workbookPlan';
import { workbookSpec } from '../../src/workbook/workbookSpec';
import { resolution, standardSpec } from '../engines/standardFile';
import { secondSeed } from '../fixtures/secondSeed';
import { sheetOf } from './specCells';

/** A4 on its side, in points. */
const PAPER = { width: 842, height: 595 };
/** Points of a column: seven pixels a character and five of padding. */
const pointsOf = (characters: number): number => Math.trunc(characters * 7 + 5) * 0.75;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

interface Place {
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

function placeOf(range: string): Place {
  const [, from = '', top = '', to = '', bottom = ''] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(range) ?? [];
  const column = (letter: string): number => letter.charCodeAt(0) - 64;
  return { firstColumn: column(from), lastColumn: column(to), firstRow: Number(top), lastRow: Number(bottom) };
}

const cellAt = ({ rows }: SheetSpec, row: number, column: number): CellContent => rows[row - 1]?.cells[column - 1] ?? null;
const resultAt = (sheet: SheetSpec, row: number, column: number): unknown => {
  const cell = cellAt(sheet, row, column);
  return cell?.kind === 'formula' ? cell.result : undefined;
};

const workbooks = [
  ['both annexes', standardSpec()],
  ['Phụ lục 1 alone', standardSpec([1])],
  ['Phụ lục 2 alone', standardSpec([2])],
  ['the second resolution', standardSpec([1, 2], readSeed(secondSeed))],
] as const;

describe.each(workbooks)('%s', (_, spec) => {
  const sheet = sheetOf(spec, 'overview');
  const { print, charts = [] } = sheet;
  const printed = placeOf(print?.area ?? '');

  test('one page of A4 shows its text at 8 points or more', () => {
    if (!print) throw new Error('Tổng quan has no print set-up');
    const { top, bottom, left, right } = print.margins;
    const width = sum(sheet.columns.slice(0, printed.lastColumn).map((column) => (column.hidden ? 0 : pointsOf(column.width))));
    const height = sum(sheet.rows.slice(0, printed.lastRow).map((row) => row.height));
    const scale = Math.min(1, (PAPER.width - left - right) / width, (PAPER.height - top - bottom) / height);
    expect(print.onePage).toBe(true);
    expect(spec.fontSize * scale).toBeGreaterThanOrEqual(8);
    expect(Math.min(...charts.map(({ fontSize }) => fontSize * scale))).toBeGreaterThanOrEqual(8);
  });

  test('what is printed are lists, numbers and charts; the tables are not', () => {
    const captions = sheet.rows.flatMap(({ cells: [cell] }, index) =>
      (cell?.kind === 'text' && /^[A-ZĐ]{2}/.test(cell.text.normalize('NFD').replace(/\p{M}/gu, '')) ? [[index + 1, cell.text] as const] : []));
    const onPaper = captions.filter(([row]) => row <= printed.lastRow).map(([, text]) => text.slice(0, 8));
    expect(onPaper.at(0)).toBe('TỔNG QUA');
    expect(onPaper.at(-1)).toBe('SỐ LƯỢNG');
    expect(captions.some(([row, text]) => row > printed.lastRow && text.includes('THEO ĐÁNH GIÁ'))).toBe(true);
  });

  test('charts stand one below the other on the page, beside the lists', () => {
    expect(charts.length).toBeGreaterThan(0);
    let above = 2;
    for (const { place } of charts) {
      const { firstRow, lastRow, firstColumn, lastColumn } = placeOf(place);
      expect([firstRow, firstColumn, lastColumn]).toEqual([above + 1, 8, printed.lastColumn]);
      above = lastRow;
    }
    expect(above).toBe(printed.lastRow);
  });

  test('each chart is over a table below the page: names, categories, a look for each column of formulas', () => {
    for (const { source, series } of charts) {
      const { firstRow, lastRow, firstColumn, lastColumn } = placeOf(source);
      expect(firstRow).toBeGreaterThan(printed.lastRow);
      expect(lastColumn - firstColumn).toBe(series.length);
      for (let row = firstRow; row <= lastRow; row += 1) {
        for (let column = firstColumn; column <= lastColumn; column += 1) {
          expect(cellAt(sheet, row, column)?.kind).toBe(row === firstRow || column === firstColumn ? 'text' : 'formula');
        }
      }
    }
  });

  test('parts side by side differ in lightness, for a grey print', () => {
    const grey = (rgb: string): number => {
      const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16));
      return 0.299 * red + 0.587 * green + 0.114 * blue;
    };
    for (const { series } of charts) {
      const greys = series.map(({ fill }) => grey(fill)).sort((one, other) => one - other);
      for (const [index, each] of greys.entries()) if (index > 0) expect(each - (greys[index - 1] ?? 0)).toBeGreaterThan(25);
    }
  });

  test('the names of the charts are the workbook’s own, each once', () => {
    const names = charts.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => name.startsWith('SCT_'))).toBe(true);
  });
});

describe('counts', () => {
  const spec = workbookSpec({
    resolution,
    appendices: [1, 2],
    period: PERIODS[2],
    evaluationDate: periodEnd(PERIODS[2], resolution.year),
    sheetNames: STANDARD_SHEET_NAMES,
  });
  const sheet = sheetOf(spec, 'overview');
  const lineSums = (name: string): readonly number[] => {
    const chart = sheet.charts?.find((each) => each.name === name);
    const { firstRow, lastRow, firstColumn, lastColumn } = placeOf(chart?.source ?? '');
    return Array.from({ length: lastRow - firstRow }, (_, line) =>
      sum(Array.from({ length: lastColumn - firstColumn }, (__, column) =>
        Number(resultAt(sheet, firstRow + 1 + line, firstColumn + 1 + column)))));
  };

  test('every measured row is in one class of each period up to the reporting one', () => {
    const rows = targetRowsOf(resolution).length;
    expect(lineSums('SCT_BieuDo_Ky')).toEqual([rows, rows, rows, 0]);
  });

  test('the groups hold every measured row once', () => {
    expect(lineSums('SCT_BieuDo_Nhom').slice(0, resolution.targetGroups.length)).toEqual(
      resolution.targetGroups.map(({ rows }) => rows.length),
    );
  });

  test('the states hold every task once', () => {
    expect(sum(lineSums('SCT_BieuDo_TinhTrang'))).toBe(judgedTasksOf(resolution).length);
  });
});

/** `repair`: a damaged file comes back whole, nothing that was entered or that is the user's own is lost. */
import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findDamage } from '../../src/workbook/damage/findDamage';
import type { SheetGrid, WorkbookGrid } from '../../src/workbook/reading/sheetGrid';
import { readXlsx } from '../../src/xlsx/readWorkbook';
import { toGrid } from '../../src/xlsx/toGrid';
import { fillTemplate, sheetPaths } from '../engines/fillTemplate';
import { HAND_ENTRIES, placed } from '../engines/handFilled';
import { resolution, standardFile } from '../engines/standardFile';
import { recalculate } from '../oracle/libreoffice';
import { insertRows, OWN_SHEET, withOwnSheet } from '../xlsx/movedReferences';
import { runCli, type Run } from './runCli';

jest.setTimeout(300_000);

let folder: string;
let filled: Uint8Array;
const at = (...name: readonly string[]): string => join(folder, ...name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-repair-'));
  const { template, places } = await standardFile();
  filled = fillTemplate(template, placed(HAND_ENTRIES, places));
  await writeFile(at('filled.xlsx'), filled);
  await writeFile(at('damaged.xlsx'), changed(filled, 'Phụ lục 1', (xml) =>
    xml.replace(/<sheetProtection[^>]*>/, '').replace(/<dataValidations.*<\/dataValidations>/s, '').replace(/(<c r="O9"[^>]*>)<f>.*?<\/f>/s, '$1')));
  await writeFile(at('own.xlsx'), await withOwnSheets(filled));
  await recalculate([at('filled.xlsx'), at('own.xlsx')], at('libreoffice'));
}, 300_000);
afterAll(() => rm(folder, { recursive: true }));

function changed(bytes: Uint8Array, sheet: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const path = sheetPaths(parts).get(sheet) ?? '';
  const after = change(strFromU8(parts[path]!));
  if (after === strFromU8(parts[path]!)) throw new Error(`nothing was changed on ${sheet}`);
  return zipSync({ ...parts, [path]: strToU8(after) });
}

/** Two sheets of the user's own, with what such sheets have. */
async function withOwnSheets(bytes: Uint8Array): Promise<Uint8Array> {
  installChartSupport();
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const own = workbook.addWorksheet('Số liệu riêng');
  own.getCell('A1').value = '1.10';
  own.getCell('B2').value = 12.5;
  own.getCell('B2').numFmt = '#,##0.00';
  own.getCell('B3').value = { formula: 'B2*2', result: 25 };
  own.getCell('D1').value = 'gộp';
  own.mergeCells('D1:F1');
  own.getColumn(1).width = 33;
  workbook.addWorksheet('Trống');
  workbook.definedNames.add("'Số liệu riêng'!$A$1:$B$3", 'CuaToi');
  return workbook.xlsx.writeBuffer({ validate: false });
}

const gridOf = async (file: string): Promise<WorkbookGrid> => toGrid(readXlsx(await readFile(file), { looks: true }));

const sheetOf = (grid: WorkbookGrid, name: string): SheetGrid => {
  const sheet = grid.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** Every unlocked cell that holds something: what people enter. */
function entered(grid: WorkbookGrid): Readonly<Record<string, unknown>> {
  const cells: Record<string, unknown> = {};
  for (const name of ['Thông tin', 'Phụ lục 1', 'Phụ lục 2']) {
    const sheet = sheetOf(grid, name);
    for (let row = 1; row <= sheet.rowCount; row += 1) {
      for (let column = 1; column <= sheet.columnCount; column += 1) {
        const { formula, ...input } = sheet.at(row, column) as { kind: string; formula?: boolean };
        if (input.kind !== 'empty' && sheet.looks?.lookAt(row, column).locked === false) cells[`${name} ${row},${column}`] = { formula, ...input };
      }
    }
  }
  return cells;
}

const repaired = async (name: string, out: string, ...more: readonly string[]): Promise<Run> =>
  runCli('repair', at(name), '--out', at(out), ...more);

test('the damage is gone, what was entered stands where it stood, and what was done is told', async () => {
  const run = await repaired('damaged.xlsx', 'whole.xlsx');
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(run.stdout).toMatch(/Đã sửa:/);
  expect(run.stdout).toMatch(/- Công thức bị sửa hoặc bị xóa: 1\n/);
  expect(run.stdout).toMatch(/- Trang không còn được khóa: 1\n/);
  expect(run.stdout).toMatch(/- Ô nhập mất giới hạn nhập: \d+\n/);
  const grid = await gridOf(at('whole.xlsx'));
  expect(findDamage(resolution, await gridOf(at('damaged.xlsx')))).not.toEqual([]);
  expect(findDamage(resolution, grid)).toEqual([]);
  expect(entered(grid)).toEqual(entered(await gridOf(at('filled.xlsx'))));
});

test('what LibreOffice saved without a change is not damaged', async () => {
  expect(findDamage(resolution, await gridOf(at('libreoffice', 'filled.xlsx')))).toEqual([]);
});

describe.each([['own.xlsx', 'own'], [join('libreoffice', 'own.xlsx'), 'own-lo']])('sheets of the user’s own in %s', (file, name) => {
  test('come along where they were, with formulas, formats, widths, merges and names', async () => {
    const run = await repaired(file, `${name}-out.xlsx`);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('Các trang khác trong tệp được giữ: Số liệu riêng, Trống.');
    const [before, after] = [await gridOf(at(file)), await gridOf(at(`${name}-out.xlsx`))];
    expect(after.sheets.map((sheet) => sheet.name)).toEqual(before.sheets.map((sheet) => sheet.name));
    const own = sheetOf(after, 'Số liệu riêng');
    expect(own.at(1, 1)).toMatchObject({ kind: 'text', text: '1.10' });
    expect(own.formulaAt(3, 2)).toBe('=B2*2');
    expect(own.looks?.lookAt(2, 2).numberFormat).toBe('#,##0.00');
    expect(own.looks?.merges).toEqual(['D1:F1']);
    expect(after.names.get('CuaToi')).toEqual({ sheet: 'Số liệu riêng', range: 'A1:B3' });
    expect(findDamage(resolution, after)).toEqual([]);
    expect(entered(after)).toEqual(entered(before));
    const workbook = new Workbook();
    await workbook.xlsx.readFile(at(`${name}-out.xlsx`));
    expect(workbook.getWorksheet('Số liệu riêng')?.getColumn(1).width).toBeCloseTo(33, 0);
  });
});

test('what cannot come along is named', async () => {
  const parts = unzipSync(filled);
  await writeFile(at('macro.xlsx'), zipSync({ ...parts, 'xl/vbaProject.bin': strToU8('x') }));
  const run = await repaired('macro.xlsx', 'macro-out.xlsx');
  expect(run.code).toBe(0);
  expect(run.stdout).toContain('Không mang sang bản sửa được: macro.');
});

test('a protected workbook stays protected', async () => {
  const parts = unzipSync(filled);
  const workbook = strFromU8(parts['xl/workbook.xml']!).replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>');
  await writeFile(at('locked.xlsx'), zipSync({ ...parts, 'xl/workbook.xml': strToU8(workbook) }));
  expect((await repaired('locked.xlsx', 'locked-out.xlsx')).code).toBe(0);
  expect(readXlsx(await readFile(at('locked-out.xlsx'))).structureLocked).toBe(true);
});

describe('formulas of the user’s own sheet that look at our cells', () => {
  const OWN = {
    A1: ["'Phụ lục 1'!H13", 12.6], // PL1.4, which the template has in row 11
    A2: ["SUM('Phụ lục 1'!$H$9:H13)*2", 25.2],
    A3: ["'Phụ lục 1'!H7", 0],
    A4: ["'Phụ lục 1'!H11+1", 1],
  } as const;
  let run: Run;

  beforeAll(async () => {
    // Row 11 is one of the two inserted rows.
    await writeFile(at('inserted.xlsx'), await withOwnSheet(insertRows(filled, 'Phụ lục 1', 10, 2), OWN));
    run = await repaired('inserted.xlsx', 'inserted-out.xlsx');
  });

  test('look at the same figures in their new places, whatever Excel makes of the file', async () => {
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const own = sheetOf(await gridOf(at('inserted-out.xlsx')), OWN_SHEET);
    expect(own.formulaAt(1, 1)).toBe("='Phụ lục 1'!H11");
    expect(own.formulaAt(2, 1)).toBe("=SUM('Phụ lục 1'!$H$9:H11)*2");
    expect(own.formulaAt(3, 1)).toBe("='Phụ lục 1'!H7");
    await recalculate([at('inserted-out.xlsx')], at('inserted-lo'));
    const shown = sheetOf(await gridOf(at('inserted-lo', 'inserted-out.xlsx')), OWN_SHEET);
    expect(shown.at(1, 1)).toMatchObject({ kind: 'number', number: 12.6 });
  });

  test('are told where they were led, and where only a person knows', () => {
    expect(run.stdout).toContain([
      'Công thức trên trang khác đã được trỏ theo ô của biểu đã đổi chỗ:',
      "- Của tôi, ô A1: ='Phụ lục 1'!H13 → ='Phụ lục 1'!H11",
      "- Của tôi, ô A2: =SUM('Phụ lục 1'!$H$9:H13)*2 → =SUM('Phụ lục 1'!$H$9:H11)*2",
      '',
      'Công thức trên trang “Của tôi” trỏ vào ô của biểu đã đổi chỗ: hãy xem lại.',
      "- Của tôi, ô A4: ='Phụ lục 1'!H11+1",
      '',
    ].join('\n'));
  });

  test('are left alone and not spoken of where nothing moves', async () => {
    await writeFile(at('still.xlsx'), await withOwnSheet(filled, { A1: ["'Phụ lục 1'!H11", 12.6] }));
    const still = await repaired('still.xlsx', 'still-out.xlsx');
    expect(still.stdout).not.toContain('Công thức trên trang');
    expect(sheetOf(await gridOf(at('still-out.xlsx')), OWN_SHEET).formulaAt(1, 1)).toBe("='Phụ lục 1'!H11");
  });
});

describe('two values for one row', () => {
  beforeAll(async () => {
    // Row 9 is copied below the table, and says something else about Quý I.
    await writeFile(at('twice.xlsx'), changed(filled, 'Phụ lục 1', (xml) => {
      const figure = (address: string, value: number, text: string): string =>
        text.replace(new RegExp(`<c r="${address}"((?: s="\\d+")?)[^>]*?(?:/>|>.*?</c>)`, 's'), `<c r="${address}"$1><v>${value}</v></c>`);
      const first = figure('H9', 2.5, xml);
      const copy = (/<row r="9".*?<\/row>/s.exec(first)?.[0] ?? '').replace(/ r="([A-Z]*)9"/g, ' r="$160"');
      return first.replace('</sheetData>', `${figure('H60', 1.75, copy)}</sheetData>`);
    }));
  });

  test('without a choice nothing is written', async () => {
    const run = await repaired('twice.xlsx', 'twice-out.xlsx');
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/Dòng PL1\.3, cột Quý I: 2,5 \(Phụ lục 1, ô H9\); 1,75 \(Phụ lục 1, ô H60\)/);
    await expect(readFile(at('twice-out.xlsx'))).rejects.toThrow('ENOENT');
  });

  test('the last is kept when asked for', async () => {
    const run = await repaired('twice.xlsx', 'twice-last.xlsx', '--keep', 'last');
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('dòng PL1.3, cột Quý I: giữ 1,75 (Phụ lục 1, ô H60)');
    const grid = await gridOf(at('twice-last.xlsx'));
    expect(sheetOf(grid, 'Phụ lục 1').at(9, 8)).toMatchObject({ kind: 'number', number: 1.75 });
    expect(findDamage(resolution, grid)).toEqual([]);
  });
});

describe('no file is lost', () => {
  test('the file itself is never the target, however it is named', async () => {
    for (const out of [at('damaged.xlsx'), at('..', folder.split('/').at(-1)!, 'damaged.xlsx')]) {
      const run = await runCli('repair', at('damaged.xlsx'), '--out', out, '--force');
      expect(run).toMatchObject({ code: 2, stdout: '' });
      expect(run.stderr).toContain('Không ghi đè lên tệp đang sửa');
    }
  });

  test('another file only with --force', async () => {
    await writeFile(at('there.xlsx'), 'của người khác');
    const refused = await repaired('damaged.xlsx', 'there.xlsx');
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('đã có');
    expect((await readFile(at('there.xlsx'))).toString()).toBe('của người khác');
    expect((await repaired('damaged.xlsx', 'there.xlsx', '--force')).code).toBe(0);
  });

  test.each([
    [['repair'], 'Cần đúng một tệp'],
    [['repair', 'a.xlsx'], 'Thiếu --out'],
    [['repair', 'a.xlsx', '--out', 'b.xlsx', '--keep', 'both'], '--keep là first'],
    [['repair', '/nowhere/a.xlsx', '--out', 'b.xlsx'], 'Không mở được tệp'],
  ])('%j is refused', async (args, sentence) => {
    const run = await runCli(...args);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(sentence);
  });
});

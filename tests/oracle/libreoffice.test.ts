import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellAt, readXlsx } from '../../src/xlsx/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { sampleSpec, withTargets } from '../xlsx/sampleSpec';
import { recalculate, toPdf } from './libreoffice';

jest.setTimeout(300_000);

let folder: string;
const inFolder = (...path: readonly string[]) => join(folder, ...path);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oracle-'));
});

afterAll(() => rm(folder, { recursive: true }));

test('formulas are calculated anew, whatever result was saved, in many files at once', async () => {
  const numbers = [1, 2, 3, 4, 5];
  for (const number of numbers) {
    const rows = [
      {
        height: 15,
        cells: [
          { kind: 'number', number },
          { kind: 'formula', formula: '=A1*2', result: -1 },
          { kind: 'formula', formula: '=IF(A1>3,"Đạt","Chưa đạt")', result: 'sai' },
          { kind: 'formula', formula: '=1/(A1-A1)' },
          { kind: 'formula', formula: '=A1=3' },
          { kind: 'formula', formula: '=IF(A1>0,"","x")', result: 'sai' },
        ],
      } as const,
    ];
    await writeFile(inFolder(`${number}.xlsx`), await writeWorkbook(withTargets({ rows })));
  }
  await recalculate(numbers.map((number) => inFolder(`${number}.xlsx`)), inFolder('out'));

  for (const number of numbers) {
    const sheet = readXlsx(await readFile(inFolder('out', `${number}.xlsx`))).sheets[1]!;
    expect([1, 2, 3, 4, 5, 6].map((column) => cellAt(sheet, 1, column))).toEqual([
      { kind: 'number', number, formula: false },
      { kind: 'number', number: number * 2, formula: true },
      { kind: 'text', text: number > 3 ? 'Đạt' : 'Chưa đạt', formula: true },
      { kind: 'error', error: '#DIV/0!', formula: true },
      { kind: 'boolean', boolean: number === 3, formula: true },
      { kind: 'text', text: '', formula: true },
    ]);
  }
});

test('what was written comes back: text, names, the very hidden sheet', async () => {
  await writeFile(inFolder('sample.xlsx'), await writeWorkbook(sampleSpec));
  await recalculate([inFolder('sample.xlsx')], inFolder('out'));
  const { sheets, names } = readXlsx(await readFile(inFolder('out', 'sample.xlsx')));
  // LibreOffice knows only one way of hiding.
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["_so'chi tieu", 'hidden'],
    ['Phụ lục 1', 'visible'],
  ]);
  expect(names.get('SCT_Loai')).toEqual({ sheet: "_so'chi tieu", range: 'A1:A3' });
  const [, targets] = sheets;
  expect(cellAt(targets!, 3, 1)).toMatchObject({ kind: 'text', text: '1.10' });
  expect(cellAt(targets!, 3, 4)).toMatchObject({ kind: 'text', text: 'Đạt', formula: true });
  expect(cellAt(targets!, 5, 4)).toMatchObject({ kind: 'number', number: 6, formula: true });
});

test('a file is printed', async () => {
  await writeFile(inFolder('print.xlsx'), await writeWorkbook(sampleSpec));
  const pdf = await toPdf(inFolder('print.xlsx'), inFolder('pdf'));
  expect(pdf).toBe(inFolder('pdf', 'print.pdf'));
  expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-');
});

test('a file that cannot be opened is named', async () => {
  await writeFile(inFolder('broken.xlsx'), new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]));
  await expect(recalculate([inFolder('broken.xlsx')], inFolder('out'))).rejects.toThrow('broken.xlsx');
});

test('files are not overwritten, and files of one name are refused', async () => {
  await expect(recalculate([inFolder('1.xlsx')], folder)).rejects.toThrow('would be overwritten');
  await expect(recalculate([inFolder('1.xlsx'), inFolder('out', '1.xlsx')], inFolder('other'))).rejects.toThrow('same name');
  expect(existsSync(inFolder('other'))).toBe(false);
});

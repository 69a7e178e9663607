/** Repair takes away the formats that say what was meant by "105 %": what was seen is kept, where it was meant. */
import type { CellInput } from '../../src/domain/entry';
import { rebuild } from '../../src/workbook/repair/rebuild';
import type { CellContent, SheetKey } from '../../src/workbook/spec';
import { resolution, standardSpec } from '../engines/standardFile';
import { placeAt, placesOf } from '../corpus/places';
import { columnNumber } from '../../src/workbook/a1';
import { gridOf, setCell, sheetIn, workbookOf } from './gridOf';
import { contentAt, sheetOf } from './specCells';

const spec = standardSpec();
const places = placesOf(spec);
const number = (value: number): CellInput => ({ kind: 'number', number: value });
const text = (value: string): CellInput => ({ kind: 'text', text: value });

function repaired(key: string, stored: number, numberFormat: string): CellContent {
  const { address } = placeAt(places, key);
  const sheetKey: SheetKey = key.startsWith('PL1') ? 'targets' : 'tasks';
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const workbook = workbookOf(spec, true);
  const sheet = sheetIn(workbook, sheetKey);
  setCell(sheet, Number(row) - 1, columnNumber(letters) - 1, { input: number(stored) });
  const { looks } = sheet;
  if (looks) {
    sheet.looks = {
      ...looks,
      lookAt: (...at) => ({ ...looks.lookAt(...at), ...(at[0] === Number(row) && at[1] === columnNumber(letters) ? { numberFormat } : {}) }),
    };
  }
  return contentAt(sheetOf(rebuild(resolution, gridOf(workbook), new Map()).spec, sheetKey), address);
}

test.each<[string, number, CellInput]>([
  ['PL1.3.h1', 0.032, text('3,2 %')],
  ['PL1.9.h1', 1.05, text('105 %')],
  ['PL1.9.lastYear', 1.05, text('105 %')],
  ['PL1.15.1.h1', 1.05, text('105 %')],
  ['PL2.1.9.progress', 1.05, text('105 %')],
  ['PL2.1.9.progress', 0.5, text('50 %')],
  // Points under a format that was pasted: nobody typed "9.100 %".
  ['PL1.15.1.h1', 91, number(91)],
  ['PL1.16.h1', 2.03, number(2.03)],
  ['PL1.20.h1', 0, number(0)],
  // Neither a count nor a sum of money is measured in per cent.
  ['PL1.10.h1', 2600, number(2600)],
  ['PL1.10.h1', 1.05, number(1.05)],
  ['PL1.6.baseline', 1.05, number(1.05)],
  ['PL1.17.1.h1', 0.62, text('62 %')],
])('%s holds %d and shows per cent: repaired to %j', (key, stored, expected) => {
  expect(repaired(key, stored, '0%')).toEqual(expected);
});

test.each(['0.0" %"', '0.0\\%'])('%s only writes the sign', (format) => {
  expect(repaired('PL1.16.h1', 0.9, format)).toEqual(number(0.9));
});

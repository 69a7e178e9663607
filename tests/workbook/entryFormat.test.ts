import { currentSeed } from '../../seeds/current';
import { readSeed } from '../../src/domain/seed';
import { entryFormat } from '../../src/workbook/sheets/entryFormat';

const resolution = readSeed(currentSeed);

/** The number formats of the design, "Phụ lục 1" and "Phụ lục 2". */
test.each([
  ['PL1.6', 'q1', '#,##0'], // tỷ đồng
  ['PL1.10', 'baseline', '#,##0'], // doanh nghiệp
  ['PL1.4', 'h1', 'General'], // %
  ['PL1.4', 'figureKind', 'General'], // a word of a list
  ['PL1.4', 'reason', '@'],
  ['PL2.1.1', 'finishedOn', 'dd/mm/yyyy'],
  ['PL2.1.1', 'progress', 'General'],
  ['PL2.1.1', 'difficulty', '@'],
  [undefined, 'evaluationDate', 'dd/mm/yyyy'],
  [undefined, 'phone', '@'],
] as const)('%s %s: %s', (rowId, entry, format) => {
  expect(entryFormat(resolution, rowId, entry)).toBe(format);
});

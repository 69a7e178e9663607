import { writeFileSync } from 'node:fs';
import { currentSeed } from '../../seeds/current';
import { readSeed } from '../../src/domain/seed';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { createHeadlessHost } from '../host/headless';
import { periodToReport } from '../../src/domain/period';
import { STANDARD_SHEET_NAMES } from '../../src/workbook/workbookPlan';
import { workbookSpec } from '../../src/workbook/workbookSpec';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
test('dump', async () => {
  const resolution = readSeed(currentSeed);
  const h = await createHeadlessHost();
  await createExcelWorkbook(resolution).load([1, 2]);
  writeFileSync('/tmp/host.json', JSON.stringify(await h.describe(), null, 1));
  const spec = workbookSpec({ resolution, appendices: [1, 2], period: periodToReport(46349 as never, resolution.year), evaluationDate: 46349 as never, sheetNames: STANDARD_SHEET_NAMES });
  writeFileSync('/tmp/spec.json', JSON.stringify(spec, null, 1));
  writeFileSync('/tmp/file.xlsx', await writeWorkbook(spec));
  h.dispose();
}, 150000);

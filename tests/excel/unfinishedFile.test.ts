/** A file that was saved half done: the mark is in it, and whoever reads it without the add-in does not stumble over it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { checkFile } from '../../src/cli/checkFile';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { rebuild } from '../../src/workbook/repair/rebuild';
import { readXlsx } from '../../src/xlsx/readWorkbook';
import { receiveFile } from '../../src/xlsx/receiveFile';
import { toGrid } from '../../src/xlsx/toGrid';
import { writeIntoFile } from '../../src/xlsx/writeIntoFile';
import { injectFault } from '../host/faults';
import { createHeadlessHost } from '../host/headless';
import { exportXlsx } from '../workbench/exportXlsx';
import { importXlsx } from '../workbench/importXlsx';
import { MAKE, resolution } from './commands';

jest.setTimeout(120_000);

const workbookPart = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array());

test('a repair that was cut off is in the file, which is read, checked and merged as any other, and finished after opening', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'unfinished-'));
  const headless = await createHeadlessHost({ calculates: false });
  try {
    await MAKE.damaged(headless);
    const workbook = createExcelWorkbook(resolution);
    const takeAway = injectFault(headless.host, { when: (_, request) => JSON.stringify(request).includes('FreezeAt'), lasting: true });
    await expect(workbook.repair(new Map())).rejects.toMatchObject({ reason: 'incomplete' });
    takeAway();
    const bytes = await exportXlsx(await headless.describe());
    expect(workbookPart(bytes)).toMatch(/<definedName name="SCT_DoDang"[^>]*>&quot;repair\/\/rewriting&quot;<\/definedName>/);

    const grid = toGrid(readXlsx(bytes));
    expect(grid.names.has('SCT_DoDang')).toBe(false);
    expect(grid.externalLinks).toBe(false);
    await writeFile(join(folder, 'half.xlsx'), bytes);
    const { assessment } = await checkFile(resolution, join(folder, 'half.xlsx'));
    expect(assessment.unit).toBe('Ban Tổ chức Tỉnh ủy');
    expect(assessment.submission.targets?.[0]?.cells.q1?.input).toMatchObject({ kind: 'number', number: 12.6 });
    const received = await receiveFile(resolution, { file: 'half.xlsx', size: bytes.length, bytes: () => Promise.resolve(new Uint8Array(bytes)) });
    expect(received.content).toMatchObject({ kind: 'report' });

    // A repair of the file makes it whole.
    const { spec } = rebuild(resolution, grid, new Map());
    const repaired = await writeIntoFile(spec, bytes, new Set(spec.sheets.map(({ name }) => name)));
    expect(workbookPart(repaired)).not.toContain('SCT_DoDang');

    const { workbook: opened } = await importXlsx(bytes);
    await headless.host.open(opened);
    const next = createExcelWorkbook(resolution);
    await next.read('everything');
    expect(next.unfinished).toEqual({ command: 'repair', appendices: [], canFinish: true, canRemove: false });
    await expect(next.load([1])).rejects.toMatchObject({ reason: 'unfinished' });
    await next.repair(new Map());
    const submission = await next.read('everything');
    expect(next.unfinished).toBeUndefined();
    expect(submission?.damage).toEqual([]);
  } finally {
    headless.dispose();
    await rm(folder, { recursive: true });
  }
});

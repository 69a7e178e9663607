/** The open workbook in Excel. What is needed rarely is loaded when it is. */
import type { CellInput } from '../domain/entry';
import type { Resolution } from '../domain/resolution';
import { dateOf, type SerialDate } from '../domain/serialDate';
import type { Submission } from '../domain/submission';
import { SHEET_NAMES } from '../workbook/definedNames';
import type { WorkbookGrid } from '../workbook/reading/sheetGrid';
import { entryAreas } from './entryAreas';
import { isUnknownItem, runAgainOnce, runOnce } from './failure';
import { WorkbookFailure, type Depth, type OpenWorkbook, type Unfinished } from './OpenWorkbook';
import { WorkbookReader } from './readWorkbook';
import type { Mark } from './unfinishedMark';
import { watch } from './watch';
import { writeEntries } from './writeEntries';

const inputOf = (value: string | number): CellInput =>
  typeof value === 'number' ? { kind: 'number', number: value } : { kind: 'text', text: value };

/** The day on this machine's calendar. */
export function today(now = new Date()): SerialDate {
  return dateOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

export function createExcelWorkbook(resolution: Resolution): OpenWorkbook {
  const reader = new WorkbookReader(resolution);
  let last: Submission | undefined;
  let unfinished: Unfinished | undefined;

  const readGrid = async (depth: Depth): Promise<WorkbookGrid> => {
    const attempt = (): Promise<WorkbookGrid> => runOnce((context) => reader.read(context, depth));
    try {
      return await attempt();
    } catch (error) {
      if (!isUnknownItem(error)) throw error;
      reader.forget();
      return attempt();
    }
  };
  const read = async (depth: Depth): Promise<Submission | undefined> => {
    const [grid, { readSubmission }] = [await readGrid(depth), await import('../workbook/reading/readSubmission')];
    last = readSubmission(resolution, grid);
    if (last) reader.entryAreas = entryAreas(last);
    unfinished = reader.mark && (await import('./unfinished')).unfinishedOf(reader.mark, last);
    return last;
  };
  /** What a loading left half done is taken away, or made whole where something was entered on it. */
  const makeWay = async (mark: Mark): Promise<void> => {
    const [submission, { isEnteredOn }] = [await read('everything'), await import('./unfinished')];
    if (!isEnteredOn(mark, submission)) {
      const { undoLoading } = await import('./loadAppendices');
      await undoLoading(resolution, today(), mark);
      return;
    }
    const { grid, rebuild } = await repairing();
    const { repairWorkbook } = await import('./repairWorkbook');
    await repairWorkbook(rebuild(new Map()), grid, reader, 'load');
  };
  const repairing = async () => {
    const [grid, { movesWhatOthersSee, rebuild }] = [await readGrid('everything'), await import('../workbook/repair/rebuild')];
    const others = movesWhatOthersSee(resolution, grid) ? await (await import('./readFormulas')).readFormulas(reader.others) : [];
    return { grid, rebuild: (choices: ReadonlyMap<string, string>) => rebuild(resolution, grid, choices, others) };
  };

  return {
    load: async (appendices) => {
      const { loadAppendices } = await import('./loadAppendices');
      return loadAppendices(resolution, appendices, today(), makeWay);
    },

    read,

    goTo: (sheet, address) =>
      runAgainOnce(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet.getRange(address).select();
        await context.sync();
      }),

    writeHeader: async (entry, value) => {
      const cell = last?.header[entry];
      if (!cell) throw new WorkbookFailure('damaged', { cause: new Error(`No cell holds ${entry}`) });
      const [{ sheet, address }, { entryFormat }] = [cell, await import('../workbook/sheets/entryFormat')];
      const numberFormat = entryFormat(resolution, undefined, entry);
      await writeEntries([{ sheet, address, input: inputOf(value), numberFormat }], reader);
    },

    writeEntries: (writes) => writeEntries(writes, reader),

    planRepair: async (choices) => (await repairing()).rebuild(choices).plan,

    repair: async (choices) => {
      const { grid, rebuild } = await repairing();
      const rebuilt = rebuild(choices);
      if (rebuilt.plan.conflicts.length > 0) return rebuilt.plan;
      const { repairWorkbook } = await import('./repairWorkbook');
      return repairWorkbook(rebuilt, grid, reader);
    },

    seal: async (seal) => {
      const { sealWorkbook } = await import('./sealWorkbook');
      await sealWorkbook(resolution, seal, last?.seals ?? [], reader);
    },

    writeFindings: async (report) => {
      const { writeFindings } = await import('./findings');
      await writeFindings(resolution, report, reader.grid);
    },

    removeFindings: async () => {
      const { removeFindings } = await import('./findings');
      return removeFindings();
    },

    drawConsolidation: async (spec) => {
      const { drawConsolidation } = await import('./drawConsolidation');
      return drawConsolidation(spec);
    },

    showOverview: async () => {
      const { showOverview } = await import('./showOverview');
      await showOverview();
    },

    get hasFindingsSheet() {
      return reader.grid?.names.has(SHEET_NAMES.findings) ?? false;
    },

    get unfinished() {
      return unfinished;
    },

    clearUnfinished: async () => {
      const [submission, { clearUnfinished }] = [await read('everything'), await import('./unfinished')];
      if (reader.mark) await clearUnfinished(resolution, today(), reader.mark, submission, reader);
    },

    watch,
  };
}

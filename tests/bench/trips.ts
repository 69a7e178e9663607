/** What the commands cost: round trips to Excel, bytes, and time with the emulated Excel, which takes part in the time. */
import { consolidate } from '../../src/consolidate/consolidate';
import { consolidatedWorkbook } from '../../src/consolidate/consolidatedWorkbook';
import { runChecks } from '../../src/checks/runChecks';
import { assess } from '../../src/domain/assessment';
import { makeSeal } from '../../src/domain/seal';
import type { Submission } from '../../src/domain/submission';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { templateLabel } from '../../src/workbook/template';
import { manyReceived, NINE_MONTHS } from '../consolidate/generator/manyReceived';
import { resolution } from '../engines/standardFile';
import { createHeadlessHost } from '../host/headless';
import { recordTraffic, type Trip } from '../host/traffic';
import { figure, saveResult, sayTable } from './results';
import { timeOf } from './rounds';

const FILES = [63, 1_000];
/** 5/4/2026, 12:00. */
const SEALED_AT = 46_117.5;

interface Cost {
  readonly command: string;
  readonly trips: readonly Trip[];
  readonly milliseconds: number;
}

/** In a workbook of its own with both annexes, one command after the other. */
async function costOfCommands(): Promise<readonly Cost[]> {
  const { host, dispose } = await createHeadlessHost({ apiSet: '1.15' });
  const traffic = recordTraffic(host);
  const workbook = createExcelWorkbook(resolution);
  const costs: Cost[] = [];
  const take = async (command: string, run: () => Promise<unknown>): Promise<void> => {
    const milliseconds = await timeOf(async () => {
      await run();
    });
    costs.push({ command, trips: traffic.take(), milliseconds });
    // What Excel calculates afterwards is no part of the next command.
    await host.settle();
  };
  let submission: Submission | undefined;
  const check = async (depth: 'contents' | 'everything'): Promise<void> => {
    submission = await workbook.read(depth);
    if (submission) runChecks(assess(resolution, submission));
  };

  await take('load both annexes', () => workbook.load([1, 2]));
  await take('check, the first of a workbook', () => check('everything'));
  await take('check', () => check('everything'));
  await take('after one edit', () => check('contents'));
  await take('a fix', () => workbook.writeEntries([{ sheet: 'Phụ lục 1', address: 'H11', input: { kind: 'number', number: 12.5 } }]));
  await check('contents');
  traffic.take();
  await take('seal', async () => {
    if (submission) await workbook.seal(await makeSeal({ submission, template: templateLabel(resolution), at: SEALED_AT }));
  });
  await take('repair', () => workbook.repair(new Map()));
  dispose();
  return costs;
}

async function costOfMerge(files: number): Promise<Cost> {
  const { host, dispose } = await createHeadlessHost({ apiSet: '1.15' });
  const traffic = recordTraffic(host);
  const spec = consolidatedWorkbook(consolidate({ resolution, files: await manyReceived(files), period: NINE_MONTHS }));
  const milliseconds = await timeOf(async () => {
    await createExcelWorkbook(resolution).drawConsolidation(spec);
  });
  dispose();
  return { command: `draw a merge of ${String(files)}`, trips: traffic.take(), milliseconds };
}

export async function benchTrips(): Promise<void> {
  const costs = [...(await costOfCommands())];
  for (const files of FILES) costs.push(await costOfMerge(files));
  await saveResult('trips', { costs });
  const kilobytes = (bytes: number): string => figure(bytes / 1000);
  const most = (trips: readonly Trip[], of: keyof Trip): string => kilobytes(Math.max(...trips.map((trip) => trip[of])));
  sayTable([
    ['Command', 'round trips', 'asked, KB', 'largest', 'answered, KB', 'largest', 'ms'],
    ...costs.map(({ command, trips, milliseconds }) => [
      command,
      String(trips.length),
      kilobytes(trips.reduce((sum, { request }) => sum + request, 0)),
      most(trips, 'request'),
      kilobytes(trips.reduce((sum, { answer }) => sum + answer, 0)),
      most(trips, 'answer'),
      milliseconds.toFixed(0),
    ]),
  ]);
}

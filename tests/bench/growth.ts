/** How the cost of checking and merging grows with rows and files: as much for each of ten thousand as for each of ten is linear. */
import { runChecks } from '../../src/checks/runChecks';
import { consolidate } from '../../src/consolidate/consolidate';
import { consolidatedWorkbook } from '../../src/consolidate/consolidatedWorkbook';
import { assess } from '../../src/domain/assessment';
import { readSubmission } from '../../src/workbook/reading/readSubmission';
import { manyReceived, NINE_MONTHS } from '../consolidate/generator/manyReceived';
import { resolution, standardSpec } from '../engines/standardFile';
import { gridOf, workbookOf } from '../workbook/gridOf';
import { reportOf, resolutionOf } from './largeResolution';
import { saveResult, say, sayTable } from './results';
import { timeOf } from './rounds';

const SIZES = [10, 100, 1_000, 10_000];
/** Drawing a sheet of ten thousand rows so as to have one to read takes long, and is nothing that the product does. */
const MOST_ROWS_READ = 1_000;

interface Growth {
  readonly what: string;
  /** Microseconds for each row or file, by size. */
  readonly each: Readonly<Record<number, number>>;
}

/** Of the quickest round, which other work on the machine disturbed least. The first round is for warming up. */
async function microsecondsEach(size: number, run: () => unknown): Promise<number> {
  const times: number[] = [];
  const rounds = size >= 1_000 ? 4 : 30;
  for (let round = 0; round <= rounds; round += 1) {
    const time = await timeOf(() => {
      run();
    });
    if (round > 0) times.push(time);
  }
  return (Math.min(...times) * 1000) / size;
}

async function growthOf(what: string, sizes: readonly number[], prepare: (size: number) => () => unknown): Promise<Growth> {
  const each: Record<number, number> = {};
  for (const size of sizes) each[size] = await microsecondsEach(size, prepare(size));
  return { what, each };
}

const ratioOf = ({ each }: Growth): number => {
  const values = Object.values(each);
  return (values.at(-1) ?? Number.NaN) / (values[0] ?? Number.NaN);
};

export async function benchGrowth(): Promise<void> {
  const received = await manyReceived(Math.max(...SIZES));
  const growths = [
    await growthOf('judge, a row', SIZES, (rows) => {
      const large = resolutionOf(rows);
      const report = reportOf(large);
      return () => assess(large, report);
    }),
    await growthOf('check, a row', SIZES, (rows) => {
      const large = resolutionOf(rows);
      const assessment = assess(large, reportOf(large));
      // A copy, because checks remember what they worked out of an assessment.
      return () => runChecks({ ...assessment });
    }),
    await growthOf('read and look for damage, a row', SIZES.filter((rows) => rows <= MOST_ROWS_READ), (rows) => {
      const large = resolutionOf(rows);
      const grid = gridOf(workbookOf(standardSpec([1, 2], large), true));
      return () => readSubmission(large, grid);
    }),
    await growthOf('merge, a file', SIZES, (count) => {
      const files = received.slice(0, count);
      return () => consolidate({ resolution, files, period: NINE_MONTHS });
    }),
    await growthOf('merged workbook, a file', SIZES, (count) => {
      const merged = consolidate({ resolution, files: received.slice(0, count), period: NINE_MONTHS });
      return () => consolidatedWorkbook(merged);
    }),
  ];
  await saveResult('growth', { growths: growths.map((growth) => ({ ...growth, ratio: ratioOf(growth) })) });
  sayTable([
    ['Microseconds', ...SIZES.map((size) => `of ${size.toLocaleString('en')}`), 'last/first', 'last/last but one'],
    ...growths.map((growth) => {
      const values = Object.values(growth.each);
      return [
        growth.what,
        ...SIZES.map((size) => growth.each[size]?.toFixed(0) ?? '–'),
        ratioOf(growth).toFixed(2),
        ((values.at(-1) ?? Number.NaN) / (values.at(-2) ?? Number.NaN)).toFixed(2),
      ];
    }),
  ]);
  say('Flat, which is linear, is a ratio of about 1; below it lies what is paid once, whatever the size.');
}

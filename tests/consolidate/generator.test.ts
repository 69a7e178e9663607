/** The generated reports are what they are said to be, by our whole reader and by LibreOffice. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PERIODS } from '../../src/domain/period';
import { changesSince, newestSeal, withCheckedSeal } from '../../src/domain/seal';
import { sealedValue } from '../../src/domain/sealedValue';
import type { EntryCell, Submission } from '../../src/domain/submission';
import { readSubmission } from '../../src/workbook/reading/readSubmission';
import { readXlsx } from '../../src/xlsx/readWorkbook';
import { toGrid } from '../../src/xlsx/toGrid';
import { editAll } from '../corpus/means/libreOffice';
import type { EntriesByPlace } from '../corpus/report';
import { resolution } from '../engines/standardFile';
import { generateReports, type GeneratedReport } from './generator/generateReports';
import { COMMUNES, PROVINCIAL, UNITS } from './generator/units';

const NINE_MONTHS = PERIODS[2];

const collect = async (count: number): Promise<readonly GeneratedReport[]> => {
  const reports: GeneratedReport[] = [];
  for await (const report of generateReports(NINE_MONTHS, count)) reports.push(report);
  return reports;
};

async function read(bytes: Uint8Array): Promise<Submission> {
  const submission = readSubmission(resolution, toGrid(readXlsx(bytes)));
  if (!submission) throw new Error('Not a workbook of ours');
  return withCheckedSeal(submission);
}

/** By place; values as a seal writes them. */
type Values = Readonly<Record<string, string>>;

function valuesIn({ header, targets = [], tasks = [] }: Submission): Values {
  const named = (row: string, cells: Readonly<Partial<Record<string, EntryCell>>>): [string, string][] =>
    Object.entries(cells).flatMap(([key, cell]): [string, string][] =>
      cell && cell.input.kind !== 'empty' ? [[`${row}.${key}`, sealedValue(cell.input)]] : []);
  return Object.fromEntries([
    ...named('header', header),
    ...targets.flatMap(({ row, cells }) => named(row.id, cells)),
    ...tasks.flatMap(({ task, cells }) => named(task.id, cells)),
  ]);
}

const valuesEntered = (entries: EntriesByPlace): Values =>
  Object.fromEntries(Object.entries(entries).flatMap(([key, filling]): [string, string][] =>
    filling.kind === 'formula' || key === 'header.template' ? [] : [[key, sealedValue(filling)]]));

test('there are 54 communes, 30 of them wards, 22 rural and 2 special zones, and nine provincial bodies', () => {
  const of = (kind: string): number => COMMUNES.filter((name) => name.startsWith(`Đảng ủy ${kind} `)).length;
  expect([of('phường'), of('xã'), of('đặc khu'), COMMUNES.length, PROVINCIAL.length]).toEqual([30, 22, 2, 54, 9]);
  expect(new Set(UNITS).size).toBe(63);
});

test('every file says what was entered, and is sealed or changed as planned', async () => {
  const reports = await collect(65);
  for (const { bytes, entries, kind, file } of reports) {
    const submission = await read(bytes);
    expect([file, valuesIn(submission)]).toEqual([file, valuesEntered(entries)]);
    const seal = newestSeal(submission);
    const state = seal ? [seal.intact, changesSince(seal, submission).length] : [];
    expect([file, state]).toEqual([file, kind === 'sealed' ? [true, 0] : kind === 'changedAfterSealing' ? [true, 1] : []]);
    expect(submission.damage.some(({ kind: damage }) => damage === 'template')).toBe(kind === 'oldTemplate');
  }
  expect(new Set(reports.map(({ kind }) => kind))).toEqual(new Set(['ordinary', 'late', 'sealed', 'changedAfterSealing', 'oldTemplate']));
  expect(new Set(reports.map(({ unit }) => unit)).size).toBe(63);
}, 60_000);

test('they are the same every time, and quick to make', async () => {
  const first = await collect(10);
  const start = performance.now();
  const second = await collect(110);
  process.stdout.write(`generated reports: ${((performance.now() - start) / 110).toFixed(1)} ms a file\n`);
  expect(second.slice(0, 10).map(({ bytes }) => Buffer.from(bytes).toString('base64'))).toEqual(
    first.map(({ bytes }) => Buffer.from(bytes).toString('base64')),
  );
}, 60_000);

test('LibreOffice opens them and keeps every entry', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'reports-'));
  const reports = (await collect(3)).slice(0, 3);
  const saved = await editAll(reports.map(({ file, bytes }) => ({ name: file, bytes, steps: [] })), folder);
  await rm(folder, { recursive: true });
  for (const { file, entries } of reports) {
    expect([file, valuesIn(await read(saved.get(file) ?? new Uint8Array()))]).toEqual([file, valuesEntered(entries)]);
  }
}, 180_000);

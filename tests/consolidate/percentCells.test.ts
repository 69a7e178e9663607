/** "2,5%" typed into a row of percentage points: what a merge takes of it, and what it says. */
import { assess } from '../../src/domain/assessment';
import { runChecks } from '../../src/checks/runChecks';
import { consolidate } from '../../src/consolidate/consolidate';
import { consolidatedWorkbook } from '../../src/consolidate/consolidatedWorkbook';
import type { CellInput } from '../../src/domain/entry';
import type { ReceivedFile, ReceivedReport } from '../../src/domain/receivedFile';
import { dateOf } from '../../src/domain/serialDate';
import { readSubmission } from '../../src/workbook/reading/readSubmission';
import { readXlsx } from '../../src/xlsx/readWorkbook';
import { receiveFile } from '../../src/xlsx/receiveFile';
import { toGrid } from '../../src/xlsx/toGrid';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { XmlFile } from '../corpus/means/XmlFile';
import { placeAt } from '../corpus/places';
import { resolution } from '../engines/standardFile';
import { ReportTemplate } from './generator/ReportTemplate';
import { sealOf } from './generator/sealOf';
import { NINE_MONTHS, number, text } from './received';

const PROVINCE = 'Đảng ủy Ủy ban nhân dân tỉnh';
const HEADER = { 'header.unit': text(PROVINCE), 'header.period': text('9 tháng'), 'header.evaluationDate': number(dateOf(2026, 9, 30)) };

let template: ReportTemplate;
beforeAll(async () => {
  template = await ReportTemplate.of(NINE_MONTHS);
}, 60_000);

interface Typed {
  readonly numbers: Readonly<Record<string, number>>;
  /** Of the numbers that show per cent. */
  readonly format?: string;
  /** Of these alone; of all where it is not said. */
  readonly shown?: readonly string[];
  readonly sealed?: true;
}

async function fileOf({ numbers, format = '0.0%', shown = Object.keys(numbers), sealed }: Typed): Promise<Uint8Array<ArrayBuffer>> {
  const entries = { ...HEADER, ...Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, number(value)])) };
  const seals = sealed ? [await sealOf(entries, template.places, dateOf(2026, 10, 1))] : [];
  const file = new XmlFile(template.fill(entries, seals));
  for (const key of shown) file.restyle(placeAt(template.places, key), { numberFormat: format });
  return new Uint8Array(file.bytes());
}

const receive = (bytes: Uint8Array<ArrayBuffer>): Promise<ReceivedFile> =>
  receiveFile(resolution, { file: '1.xlsx', size: bytes.length, bytes: () => Promise.resolve(bytes) });

async function reportOf(typed: Typed): Promise<ReceivedReport> {
  const { content } = await receive(await fileOf(typed));
  if (content.kind !== 'report') throw new Error(content.reason);
  return content;
}

const inputsOf = ({ entries }: ReceivedReport): Readonly<Record<string, CellInput>> =>
  Object.fromEntries(entries.map(({ rowId, entry, input }) => [`${rowId}.${entry}`, input]));

/** Of the file itself, by its own check. */
function errorsOf(bytes: Uint8Array): readonly string[] {
  const submission = readSubmission(resolution, toGrid(readXlsx(bytes, { looks: true })));
  if (!submission) throw new Error('None of ours');
  return runChecks(assess(resolution, submission)).filter(({ check }) => check.severity === 'error').map(({ check }) => check.id);
}

test.each<[string, number, CellInput]>([
  ['PL1.16.m9', 0.025, text('2,5 %')],
  ['PL1.9.m9', 1.05, text('105 %')],
  ['PL2.1.10.progress', 0.5, text('50 %')],
  ['PL2.1.10.progress', 1.05, text('105 %')],
  ['PL1.5.m9', 0.5, text('50 %')],
  ['PL1.15.1.m9', 91, number(91)],
  ['PL1.5.m9', 11800, number(11800)],
  ['PL1.20.m9', 0, number(0)],
])('%s holds %d and shows per cent: received as %j', async (key, stored, expected) => {
  expect(inputsOf(await reportOf({ numbers: { [key]: stored } }))).toEqual({ [key]: expected });
});

test.each(['0.0" %"', '0.0\\%', '0.00'])('the same number in the format %s is received as it is', async (format) => {
  const report = await reportOf({ numbers: { 'PL1.16.m9': 0.025 }, format });
  expect([inputsOf(report), report.percentCells]).toEqual([{ 'PL1.16.m9': number(0.025) }, 0]);
});

test('the file counts as many errors as its own check finds, and how many cells were received as seen', async () => {
  const typed: Typed = { numbers: { 'PL1.16.m9': 0.025, 'PL1.9.m9': 1.05, 'PL1.15.1.m9': 91 }, shown: ['PL1.16.m9', 'PL1.9.m9'] };
  const errors = errorsOf(await fileOf(typed));
  expect(errors.filter((id) => id === 'percent-format')).toHaveLength(2);
  expect(await reportOf(typed)).toMatchObject({ errors: errors.length, percentCells: 2 });
});

test('what the template filled in is not received because a format was pasted over it', async () => {
  const report = await reportOf({ numbers: { 'PL1.16.m9': 2 }, shown: ['PL1.16.lastYear', 'PL1.6.lastYear'] });
  expect(inputsOf(report)).toEqual({ 'PL1.16.m9': number(2) });
});

test('a seal is not broken by what is received as seen', async () => {
  const typed: Typed = { numbers: { 'PL1.16.m9': 0.025 }, sealed: true };
  const [asStored, asSeen] = [await reportOf({ ...typed, shown: [] }), await reportOf(typed)];
  expect([asStored.percentCells, asSeen.percentCells]).toEqual([0, 1]);
  expect(asSeen.seal).toMatchObject({ intact: true });
  expect(asSeen.seal).toEqual(asStored.seal);
});

test('the merged workbook shows what was seen as Cần rà soát, its check offers to read it, and the file has a remark', async () => {
  const merged = consolidate({ resolution, files: [await receive(await fileOf({ numbers: { 'PL1.16.m9': 0.025 } }))], period: NINE_MONTHS });
  expect(merged.files[0]?.reason).toBe(
    'Có 1 ô gõ kèm dấu % hoặc đặt định dạng phần trăm nên lấy đúng như ô hiện (“2,5 %” chứ không phải 0,025) và để Cần rà soát; ' +
    'hãy bấm Rà soát ở sổ gộp rồi sửa từng ô, hoặc đề nghị đơn vị gõ lại số không kèm dấu % rồi gửi lại.',
  );
  const submission = readSubmission(resolution, toGrid(readXlsx(await writeWorkbook(consolidatedWorkbook(merged)), { looks: true })));
  if (!submission) throw new Error('None of ours');
  const assessment = assess(resolution, submission);
  const row = assessment.rows?.find((each) => each.row.id === 'PL1.16');
  expect(row).toMatchObject({ cells: { m9: { input: text('2,5 %') } }, verdict: 'Cần rà soát' });
  const finding = runChecks(assessment).find(({ rowId, check }) => rowId === 'PL1.16' && check.severity === 'error');
  expect([finding?.check.id, finding?.fix?.options]).toEqual(['number-as-text', [number(2.5)]]);
});

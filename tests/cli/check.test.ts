import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judgedTasksOf, targetRowsOf } from '../../src/domain/resolution';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { fillTemplate } from '../engines/fillTemplate';
import { HAND_ENTRIES, HAND_TARGETS, HAND_WORDS, placed } from '../engines/handFilled';
import { resolution, standardFile, standardSpec } from '../engines/standardFile';
import { sampleSpec } from '../xlsx/sampleSpec';
import { xlsxOf } from '../xlsx/xlsxOf';
import { cli, npmCli, type Ran } from './command';

jest.setTimeout(180_000);

interface Report {
  readonly file: string;
  readonly unit: string;
  readonly scope: string;
  readonly period: string | null;
  readonly evaluationDate: string | null;
  readonly summary: Readonly<Record<'targets' | 'rows' | 'tasks', Readonly<Record<string, number>>>>;
  readonly rows: readonly { readonly id: string; readonly verdict: string }[];
  readonly targets: readonly { readonly stt: number; readonly verdict: string }[];
  readonly findings: readonly {
    readonly check: string;
    readonly severity: string;
    readonly sheet: string | null;
    readonly cell: string | null;
    readonly rowId: string | null;
    readonly message: string;
  }[];
}

let folder: string;
const path = (name: string): string => join(folder, name);
const reportOf = ({ stdout }: Ran): Report => JSON.parse(stdout) as Report;
const count = (summary: Readonly<Record<string, number>>): number =>
  Object.values(summary).reduce((sum, number) => sum + number, 0);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'));
  const { template, places } = await standardFile();
  await Promise.all([
    writeFile(path('blank.xlsx'), template),
    writeFile(path('filled.xlsx'), fillTemplate(template, placed(HAND_ENTRIES, places))),
    writeFile(
      path('astray.xlsx'),
      fillTemplate(
        template,
        placed({ 'header.period': { kind: 'text', text: 'Quý 1' }, 'header.evaluationDate': { kind: 'text', text: 'nay' } }, places),
      ),
    ),
    writeFile(
      path('own.xlsx'),
      fillTemplate(
        template,
        placed(
          {
            'header.unit': { kind: 'text', text: 'Đảng ủy Công an tỉnh' },
            'header.scope': { kind: 'text', text: 'Chỉ đơn vị chủ trì' },
          },
          places,
        ),
      ),
    ),
    ...([1, 2] as const).map(async (appendix) =>
      writeFile(path(`only${appendix}.xlsx`), await writeWorkbook(standardSpec([appendix])))),
  ]);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

describe('a blank template on 31/03/2026', () => {
  let ran: Ran;
  let report: Report;
  beforeAll(async () => {
    ran = await npmCli('check', path('blank.xlsx'), '--json');
    report = reportOf(ran);
  });

  test('has no error: exit code 0, only JSON on stdout', () => {
    expect(ran.code).toBe(0);
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('has exactly the keys of the contract, in its order', () => {
    expect(Object.keys(report)).toEqual([
      'file', 'unit', 'scope', 'period', 'evaluationDate', 'summary', 'rows', 'targets', 'findings',
    ]);
    expect(Object.keys(report.summary)).toEqual(['targets', 'rows', 'tasks']);
    expect(report).toMatchObject({
      file: path('blank.xlsx'), unit: '', scope: 'Toàn bộ', period: 'Quý I', evaluationDate: '2026-03-31',
    });
    for (const row of report.rows) expect(Object.keys(row)).toEqual(['id', 'verdict']);
    for (const target of report.targets) expect(Object.keys(target)).toEqual(['stt', 'verdict']);
    for (const finding of report.findings) {
      expect(Object.keys(finding)).toEqual(['check', 'severity', 'sheet', 'cell', 'rowId', 'message']);
      expect(['error', 'warning', 'info']).toContain(finding.severity);
    }
  });

  test('counts as by hand: 11 of 34 rows are annual; 29 tasks are past their day, 19 due this very day', () => {
    expect(report.summary).toEqual({
      targets: { 'Chưa đến kỳ đánh giá': 10, 'Chưa có số liệu': 14 },
      rows: { 'Chưa đến kỳ đánh giá': 11, 'Chưa có số liệu': 23 },
      tasks: { 'Quá hạn, chưa báo cáo': 29, 'Sắp đến hạn': 19, 'Trong hạn': 53, 'Không ấn định thời hạn': 3 },
    });
  });

  test('lists the 34 rows and the 104 tasks as they stand on the sheets, headings left out', () => {
    const ids = report.rows.map(({ id }) => id);
    expect(ids).toEqual([...targetRowsOf(resolution), ...judgedTasksOf(resolution)].map(({ id }) => id));
    expect(ids).toHaveLength(138);
    expect([ids[0], ids[33], ids[34], ids[137]]).toEqual(['PL1.1', 'PL1.24', 'PL2.1.1', 'PL2.6.5']);
    expect(ids).toContain('PL2.2.16.3');
    for (const heading of ['PL2.2.16', 'PL2.3.4', 'PL2.3.10', 'PL2.5.6']) expect(ids).not.toContain(heading);
    expect(report.targets.map(({ stt }) => stt)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
  });

  test('a figure that is missing for the period is a warning, in the cell of the period', () => {
    const missing = report.findings.filter(({ check }) => check === 'missing-for-period');
    expect(missing).toHaveLength(23);
    expect(new Set(missing.map(({ severity }) => severity))).toEqual(new Set(['warning']));
    expect(missing[0]).toMatchObject({ sheet: 'Phụ lục 1', rowId: 'PL1.3', cell: expect.stringMatching(/^H\d+$/) as string });
  });
});

describe('a workbook filled in by hand on 30/06/2026', () => {
  let ran: Ran;
  let report: Report;
  beforeAll(async () => {
    ran = await cli('check', path('filled.xlsx'), '--json');
    report = reportOf(ran);
  });

  test('has errors: exit code 1, still only JSON on stdout, nothing on stderr', () => {
    expect([ran.code, ran.stderr]).toEqual([1, '']);
    expect(report).toMatchObject({
      unit: 'Văn phòng Tỉnh ủy', scope: 'Toàn bộ', period: '6 tháng', evaluationDate: '2026-06-30',
    });
  });

  test('says the words that the design gives', () => {
    const words = new Map(report.rows.map(({ id, verdict }) => [id, verdict]));
    expect(Object.fromEntries(Object.keys(HAND_WORDS).map((id) => [id, words.get(id)]))).toEqual(HAND_WORDS);
    const targets = new Map(report.targets.map(({ stt, verdict }) => [stt, verdict]));
    expect(Object.fromEntries(Object.keys(HAND_TARGETS).map((stt) => [stt, targets.get(Number(stt))]))).toEqual(HAND_TARGETS);
  });

  test('its counts add up', () => {
    expect([count(report.summary.targets), count(report.summary.rows), count(report.summary.tasks)]).toEqual([24, 34, 104]);
    expect(report.summary.rows['Cần rà soát']).toBe(3);
    expect(report.summary.tasks['Cần rà soát']).toBe(3);
    expect(report.summary.rows['Chưa đạt']).toBe(2);
  });

  test('every cause of Cần rà soát is an error, and there is no other error', () => {
    const errors = report.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ check, rowId }) => [check, rowId])).toEqual([
      ['not-whole', 'PL1.10'],
      ['percent-as-fraction', 'PL1.14'],
      ['number-as-text', 'PL1.16'],
      ['document-missing', 'PL2.1.5'],
      ['date-in-future', 'PL2.1.14'],
      ['date-as-text', 'PL2.2.1'],
    ]);
    for (const { cell, message } of errors) {
      expect(cell).toMatch(/^[A-Z]+\d+$/);
      expect(message).toMatch(/\.$/);
    }
    expect(report.findings.find(({ check }) => check === 'baseline-missing')).toMatchObject({ rowId: 'PL1.6', severity: 'warning' });
  });

  test('for a person the same is said in Vietnamese, with the same exit code', async () => {
    const { code, stdout, stderr } = await cli('check', path('filled.xlsx'));
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain('Văn phòng Tỉnh ủy');
    expect(stdout).toContain('30/06/2026');
    expect(stdout).toMatch(/^Lỗi – Phụ lục 1, ô I\d+: /m);
    expect(stdout).toMatch(/^Cảnh báo – /m);
    expect(stdout).not.toMatch(/kiểm tra/i);
  });
});

test('a period and a date that cannot be read are null, and every row is to be looked at', async () => {
  const ran = await cli('check', path('astray.xlsx'), '--json');
  const report = reportOf(ran);
  expect(ran.code).toBe(1);
  expect([report.period, report.evaluationDate]).toEqual([null, null]);
  expect(report.summary).toEqual({ targets: { 'Cần rà soát': 24 }, rows: { 'Cần rà soát': 34 }, tasks: { 'Cần rà soát': 104 } });
});

test('with the scope of its own rows a unit is judged on what it leads', async () => {
  const report = reportOf(await cli('check', path('own.xlsx'), '--json'));
  expect(report.scope).toBe('Chỉ đơn vị chủ trì');
  const own = report.rows.filter(({ id, verdict }) => id.startsWith('PL2.') && verdict !== 'Không thuộc đơn vị');
  expect(own).toEqual([
    { id: 'PL2.3.10.1', verdict: 'Trong hạn' },
    { id: 'PL2.6.1', verdict: 'Quá hạn, chưa báo cáo' },
  ]);
});

test('an annex that is not there is left out', async () => {
  const [one, two] = (await Promise.all([1, 2].map((appendix) => cli('check', path(`only${appendix}.xlsx`), '--json')))).map(reportOf);
  expect([one?.rows.length, one?.targets.length, two?.rows.length, two?.targets.length]).toEqual([34, 24, 104, 0]);
  expect(one?.rows.every(({ id }) => id.startsWith('PL1.'))).toBe(true);
  expect(one?.summary.tasks).toEqual({});
  expect([two?.summary.targets, two?.summary.rows]).toEqual([{}, {}]);
});

describe('a file that cannot be used: exit code 2, one sentence on stderr, nothing on stdout', () => {
  const container = (stream: string): Uint8Array =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(1024), ...Buffer.from(stream, 'utf16le')]);
  const others: readonly (readonly [name: string, bytes: () => Promise<Uint8Array> | Uint8Array, said: RegExp])[] = [
    ['bang.csv', () => Buffer.from('STT;Chỉ tiêu;Quý I\n1;Số đảng viên;12'), /không phải là tệp Excel \.xlsx/],
    ['cu.xls', () => container('Workbook'), /không phải là tệp Excel \.xlsx/],
    ['mat-khau.xlsx', () => container('EncryptedPackage'), /mật khẩu/],
    ['khac.xlsx', () => xlsxOf('<row r="1"><c r="A1"><v>1</v></c></row>'), /không theo mẫu/],
    ['trung-ten.xlsx', () => writeWorkbook({ ...sampleSpec, names: sampleSpec.names.filter(({ name }) => name !== 'SCT_PhuLuc1') }), /không theo mẫu/],
    ['cut.xlsx', async () => (await standardFile()).template.subarray(0, 40_000), /bị hỏng/],
    ['rong.xlsx', () => new Uint8Array(), /không phải là tệp Excel \.xlsx/],
  ];

  test.each(others)('%s', async (name, bytes, said) => {
    await writeFile(path(name), await bytes());
    const { code, stdout, stderr } = await cli('check', path(name), '--json');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(path(name));
  });

  test('a file that is not there', async () => {
    const { code, stdout, stderr } = await cli('check', path('khong-co.xlsx'), '--json');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test.each<[string, readonly string[]]>([['no file', ['check']], ['two files', ['check', 'a.xlsx', 'b.xlsx']]])('%s', async (_, args) => {
    const { code, stdout, stderr } = await cli(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('check');
  });
});

/** `check`: what it says of a file, in the shape that programs rely on, and its exit code. Words are written out of design.md §4. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { fillTemplate } from '../engines/fillTemplate';
import { HAND_ENTRIES, HAND_TARGETS, HAND_WORDS, placed } from '../engines/handFilled';
import { standardFile, standardSpec } from '../engines/standardFile';
import { workbook as workbookPart, xlsxOf } from '../xlsx/xlsxOf';
import { runAll, type Run } from './runCli';

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
    readonly check: string; readonly severity: string; readonly sheet: string | null; readonly cell: string | null;
    readonly rowId: string | null; readonly message: string;
  }[];
}

const UNUSABLE = ['notXlsx', 'encrypted', 'foreign', 'namesake', 'truncated', 'absent'] as const;
type Name = 'blank' | 'printed' | 'filled' | 'one' | 'two' | 'undated' | 'ownRows' | 'twoFiles' | (typeof UNUSABLE)[number];

let folder: string;
let runs: Readonly<Record<Name, Run>>;
const file = (name: string): string => join(folder, `${name}.xlsx`);
const report = (name: Name): Report => JSON.parse(runs[name].stdout) as Report;

/** Somebody else's workbook with a sheet called Phụ lục 1, as many have. */
const namesake = xlsxOf('<row r="1"><c r="A1" t="inlineStr"><is><t>STT</t></is></c></row>', {
  'xl/workbook.xml': workbookPart('<sheets><sheet name="Phụ lục 1" sheetId="1" r:id="rId1"/></sheets>'),
});

/** The first bytes of the container in which a workbook with a password is kept. */
const encrypted = Uint8Array.from([
  0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(1024), ...Buffer.from('EncryptedPackage', 'utf16le'),
]);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-check-'));
  const { template, places } = await standardFile();
  const undated = placed({ 'header.evaluationDate': { kind: 'empty' }, 'header.period': { kind: 'text', text: 'Quý V' } }, places);
  const ownRows = placed(
    { 'header.unit': { kind: 'text', text: 'Đảng ủy Công an tỉnh' }, 'header.scope': { kind: 'text', text: 'Chỉ đơn vị chủ trì' } },
    places,
  );
  await Promise.all(
    Object.entries({
      blank: template,
      filled: fillTemplate(template, placed(HAND_ENTRIES, places)),
      undated: fillTemplate(template, undated),
      ownRows: fillTemplate(template, ownRows),
      namesake,
      one: await writeWorkbook(standardSpec([1])),
      two: await writeWorkbook(standardSpec([2])),
      notXlsx: Buffer.from('STT;Chỉ tiêu;Quý I\n1;Tăng trưởng;12,5\n'),
      encrypted,
      foreign: xlsxOf('<row r="1"><c r="A1"><v>1</v></c></row>'),
      truncated: template.subarray(0, Math.floor(template.length / 2)),
    }).map(([name, bytes]) => writeFile(file(name), bytes)),
  );
  const json = (name: string): readonly string[] => ['check', file(name), '--json'];
  runs = await runAll<Name>({
    blank: json('blank'), filled: json('filled'), one: json('one'), two: json('two'), undated: json('undated'), ownRows: json('ownRows'), namesake: json('namesake'),
    notXlsx: json('notXlsx'), encrypted: json('encrypted'), foreign: json('foreign'), truncated: json('truncated'), absent: json('absent'),
    printed: ['check', file('filled')],
    twoFiles: ['check', file('blank'), file('filled'), '--json'],
  });
}, 180_000);
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const STTS = Array.from({ length: 24 }, (_, index) => index + 1);
const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1);

/** The 34 rows of Phụ lục 1: targets of more than one row, and how many. */
const PARTS: Readonly<Record<number, number>> = { 15: 2, 17: 5, 18: 2, 21: 2, 22: 3, 23: 2 };
const TARGET_IDS = STTS.flatMap((stt) => {
  const parts = PARTS[stt];
  return parts === undefined ? [`PL1.${stt}`] : upTo(parts).map((sub) => `PL1.${stt}.${sub}`);
});
/** The 104 tasks of Phụ lục 2: headings 2.16, 3.4, 3.10 and 5.6 are left out, 5.2 is none. */
const TASK_IDS = [
  ...upTo(22).map((no) => `1.${no}`),
  ...upTo(15).map((no) => `2.${no}`), ...upTo(3).map((sub) => `2.16.${sub}`),
  '3.1', '3.2', '3.3', ...upTo(23).map((sub) => `3.4.${sub}`), '3.5', '3.6', '3.7', '3.8', '3.9',
  ...upTo(3).map((sub) => `3.10.${sub}`), '3.11', '3.12', '3.13',
  ...upTo(13).map((no) => `4.${no}`),
  '5.1', '5.2', '5.2.1', '5.3', '5.4', '5.5', ...upTo(3).map((sub) => `5.6.${sub}`),
  ...upTo(5).map((no) => `6.${no}`),
].map((tt) => `PL2.${tt}`);

/** Counts by word. */
const counted = (verdicts: readonly { readonly verdict: string }[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { verdict } of verdicts) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return counts;
};

describe('the shape of --json', () => {
  const KEYS = ['file', 'unit', 'scope', 'period', 'evaluationDate', 'summary', 'rows', 'targets', 'findings'];

  test.each(['blank', 'filled', 'one', 'two', 'undated'] as const)('%s: keys in order, with the right types', (name) => {
    const found = report(name);
    expect(Object.keys(found)).toEqual(KEYS);
    expect(Object.keys(found.summary)).toEqual(['targets', 'rows', 'tasks']);
    expect(found.file).toBe(file(name));
    for (const row of found.rows) expect([Object.keys(row), typeof row.id, typeof row.verdict]).toEqual([['id', 'verdict'], 'string', 'string']);
    for (const target of found.targets) {
      expect([Object.keys(target), typeof target.stt, typeof target.verdict]).toEqual([['stt', 'verdict'], 'number', 'string']);
    }
    for (const finding of found.findings) {
      expect(Object.keys(finding)).toEqual(['check', 'severity', 'sheet', 'cell', 'rowId', 'message']);
      expect(['error', 'warning', 'info']).toContain(finding.severity);
      expect(finding.check).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(finding.cell).toMatch(/^[A-Z]+[1-9]\d*$/);
      expect(finding.message).toMatch(/\.$/);
    }
    expect(runs[name].stderr).toBe('');
  });

  test('the 34 and the 104 in sheet order, headings left out; 24 targets', () => {
    const { rows, targets } = report('blank');
    expect([TARGET_IDS.length, TASK_IDS.length]).toEqual([34, 104]);
    expect(rows.map(({ id }) => id)).toEqual([...TARGET_IDS, ...TASK_IDS]);
    expect(targets.map(({ stt }) => stt)).toEqual(STTS);
  });

  test('the summary counts what is listed', () => {
    for (const name of ['blank', 'filled'] as const) {
      const { summary, rows, targets } = report(name);
      expect(summary).toEqual({
        targets: counted(targets),
        rows: counted(rows.filter(({ id }) => id.startsWith('PL1.'))),
        tasks: counted(rows.filter(({ id }) => id.startsWith('PL2.'))),
      });
    }
  });

  test('an annex that is not in the file is left out', () => {
    expect(report('one').rows.map(({ id }) => id)).toEqual(TARGET_IDS);
    expect(report('one').targets).toHaveLength(24);
    expect(report('one').summary.tasks).toEqual({});
    expect(report('two').rows.map(({ id }) => id)).toEqual(TASK_IDS);
    expect([report('two').targets, report('two').summary.targets, report('two').summary.rows]).toEqual([[], {}, {}]);
  });
});

describe('a blank template', () => {
  test('is for Quý I on 31/03/2026, all rows, no unit', () => {
    const { unit, scope, period, evaluationDate } = report('blank');
    expect({ unit, scope, period, evaluationDate }).toEqual({
      unit: '', scope: 'Toàn bộ', period: 'Quý I', evaluationDate: '2026-03-31',
    });
  });

  test('waits for figures: 23 rows, and 11 that are known only at year end', () => {
    expect(report('blank').summary.rows).toEqual({ 'Chưa có số liệu': 23, 'Chưa đến kỳ đánh giá': 11 });
    const words = new Map(report('blank').rows.map(({ id, verdict }) => [id, verdict]));
    expect(['PL1.1', 'PL1.4', 'PL2.1.1', 'PL2.1.13', 'PL2.1.18', 'PL2.3.9'].map((id) => words.get(id))).toEqual([
      'Chưa đến kỳ đánh giá', 'Chưa có số liệu', 'Quá hạn, chưa báo cáo', 'Trong hạn', 'Trong hạn', 'Không ấn định thời hạn',
    ]);
  });

  test('has warnings only, so the exit code is 0', () => {
    const { findings } = report('blank');
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['warning']));
    const missing = findings.filter(({ check }) => check === 'missing-for-period');
    expect(missing.map(({ rowId }) => rowId)).toEqual(
      report('blank').rows.filter(({ verdict }) => verdict === 'Chưa có số liệu').map(({ id }) => id),
    );
    expect([runs.blank.code, runs.one.code, runs.two.code]).toEqual([0, 0, 0]);
  });
});

describe('filled in by hand for 6 tháng', () => {
  test('says who, when, and the words of the design', () => {
    const { unit, scope, period, evaluationDate, rows, targets } = report('filled');
    expect({ unit, scope, period, evaluationDate }).toEqual({
      unit: 'Văn phòng Tỉnh ủy', scope: 'Toàn bộ', period: '6 tháng', evaluationDate: '2026-06-30',
    });
    const words = Object.fromEntries(rows.map(({ id, verdict }) => [id, verdict]));
    expect(Object.fromEntries(Object.keys(HAND_WORDS).map((id) => [id, words[id]]))).toEqual(HAND_WORDS);
    const whole = Object.fromEntries(targets.map(({ stt, verdict }) => [stt, verdict]));
    expect(Object.fromEntries(Object.keys(HAND_TARGETS).map((stt) => [stt, whole[stt]]))).toEqual(HAND_TARGETS);
  });

  test('finds each error in its cell, in the order of the sheets, and exits with 1', () => {
    const errors = report('filled').findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ check, sheet, cell, rowId }) => [check, sheet, cell, rowId])).toEqual([
      ['not-whole', 'Phụ lục 1', 'I17', 'PL1.10'],
      ['percent-as-fraction', 'Phụ lục 1', 'I21', 'PL1.14'],
      ['number-as-text', 'Phụ lục 1', 'I25', 'PL1.16'],
      ['document-missing', 'Phụ lục 2', 'N11', 'PL2.1.5'],
      ['date-in-future', 'Phụ lục 2', 'H20', 'PL2.1.14'],
      ['date-as-text', 'Phụ lục 2', 'I30', 'PL2.2.1'],
    ]);
    expect(runs.filled.code).toBe(1);
  });

  test('every row in need of review has its error, and no other row has', () => {
    const { rows, findings } = report('filled');
    const inError = findings.filter(({ severity }) => severity === 'error').map(({ rowId }) => rowId);
    expect(rows.filter(({ verdict }) => verdict === 'Cần rà soát').map(({ id }) => id)).toEqual(inError);
  });

  test('without --json it is words for a person, with the same exit code', () => {
    const { code, stdout, stderr } = runs.printed;
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain('Văn phòng Tỉnh ủy');
    expect(stdout).toContain('30/06/2026');
    expect(stdout).toMatch(/^Lỗi – Phụ lục 1, ô I17: .+\.$/m);
    expect(stdout).toMatch(/^Cảnh báo – .+\.$/m);
    expect(() => JSON.parse(stdout) as unknown).toThrow(SyntaxError);
  });
});

test('without a date, and with a period that is none: null, every row in need of review, exit code 1', () => {
  const { period, evaluationDate, summary, findings } = report('undated');
  expect({ period, evaluationDate }).toEqual({ period: null, evaluationDate: null });
  expect(summary).toEqual({ targets: { 'Cần rà soát': 24 }, rows: { 'Cần rà soát': 34 }, tasks: { 'Cần rà soát': 104 } });
  expect(findings.filter(({ severity }) => severity === 'error').map(({ sheet, cell }) => [sheet, cell])).toEqual([
    ['Thông tin', 'B7'],
    ['Thông tin', 'B8'],
  ]);
  expect(runs.undated.code).toBe(1);
});

test('judged on its own rows only, a unit has those that it leads: one task alone, one together with another unit', () => {
  const { unit, scope, rows } = report('ownRows');
  expect({ unit, scope }).toEqual({ unit: 'Đảng ủy Công an tỉnh', scope: 'Chỉ đơn vị chủ trì' });
  expect(rows.filter(({ id, verdict }) => id.startsWith('PL2.') && verdict !== 'Không thuộc đơn vị')).toEqual([
    { id: 'PL2.3.10.1', verdict: 'Trong hạn' }, // due by 31/12/2026
    { id: 'PL2.6.1', verdict: 'Quá hạn, chưa báo cáo' }, // was due by 31/01/2026
  ]);
});

describe('a file that cannot be used', () => {
  test.each(UNUSABLE)('%s: exit code 2, one sentence on stderr, nothing on stdout', (name) => {
    const { code, stdout, stderr } = runs[name];
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[^\n]+\.\n$/);
    expect(stderr).toContain(file(name));
  });

  test('each says what is the matter', () => {
    expect(runs.namesake.stderr).toContain('không theo mẫu');
    expect(runs.notXlsx.stderr).toContain('không phải là tệp Excel .xlsx');
    expect(runs.encrypted.stderr).toContain('mật khẩu');
    expect(runs.foreign.stderr).toContain('không theo mẫu');
    expect(runs.truncated.stderr).toContain('bị hỏng');
    // The two that are made from no template of ours are told the same.
    expect(new Set(UNUSABLE.map((name) => runs[name].stderr.replace(file(name), ''))).size).toBe(UNUSABLE.length - 1);
  });

  test('two files at once are refused', () => {
    expect([runs.twoFiles.code, runs.twoFiles.stdout]).toEqual([2, '']);
    expect(runs.twoFiles.stderr).toMatch(/^[^\n]+\.\n$/);
  });
});

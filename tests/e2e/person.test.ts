/** A clerk's path through the product, on Microsoft's real client: ribbon, typing, colours, the pane, the file. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrowserSession, type Workbench } from './browser';

jest.setTimeout(240_000);

const INFO = 'Thông tin';
const TARGETS = 'Phụ lục 1';
const TASKS = 'Phụ lục 2';

const GREEN = 'C6EFCE';
const RED = 'FFC7CE';
const AMBER = 'FFEB9C';
const ORANGE = 'F8CBAD';

let session: BrowserSession;
let workbench: Workbench;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'person-'));
  session = await BrowserSession.start();
  workbench = await session.open();
}, 180_000);
afterAll(async () => {
  await session.close();
  await rm(folder, { recursive: true });
});

interface Step {
  readonly sheet: string;
  readonly cell: string;
  readonly typed: string;
  /** The row's Đánh giá after it, by the resolution's text and the design's rules, and the colour of the entry. */
  readonly verdict?: string;
  readonly fill?: string;
}

/** On both annex sheets. */
const verdictCell = ({ cell }: Step): string => `O${/\d+/.exec(cell)?.[0] ?? ''}`;

/** Row 11 is target 4, row 12 target 5, … as the sheets are drawn. */
const STEPS: readonly Step[] = [
  { sheet: INFO, cell: 'B5', typed: 'Đảng ủy Ủy ban nhân dân tỉnh' },
  { sheet: INFO, cell: 'B7', typed: '6 tháng' },
  { sheet: INFO, cell: 'B8', typed: '30/06/2026' },
  { sheet: TARGETS, cell: 'I11', typed: '12,51', verdict: 'Đạt', fill: GREEN }, // trên 12,5 %
  { sheet: TARGETS, cell: 'I13', typed: '45.000', verdict: 'Chưa có số giao' },
  { sheet: TARGETS, cell: 'G13', typed: '80.000', verdict: 'Đang thực hiện' }, // lũy kế, chưa hết năm
  { sheet: TARGETS, cell: 'I14', typed: '14', verdict: 'Chưa đạt', fill: RED }, // trên 14: đúng 14 chưa đạt
  { sheet: TARGETS, cell: 'I17', typed: '2.501', verdict: 'Đạt', fill: GREEN }, // trên 2.500 doanh nghiệp
  { sheet: TARGETS, cell: 'I19', typed: '13,2', verdict: 'Vượt', fill: GREEN }, // 12,5–13: trên 13 là vượt
  { sheet: TARGETS, cell: 'I21', typed: '0,76', verdict: 'Cần rà soát', fill: ORANGE }, // 0,76 gõ thay cho 76
  { sheet: TARGETS, cell: 'I23', typed: '88', verdict: 'Đạt', fill: GREEN }, // đạt 88
  { sheet: TARGETS, cell: 'I25', typed: '2,05', verdict: 'Chưa đạt', fill: RED }, // thấp hơn 2,05
  { sheet: TARGETS, cell: 'I30', typed: '96,6', verdict: 'Chưa đạt', fill: RED }, // trên 96,6: đúng 96,6 chưa đạt
  { sheet: TARGETS, cell: 'I33', typed: '93,1', verdict: 'Vượt', fill: GREEN }, // đạt 93
  { sheet: TASKS, cell: 'I7', typed: '31/01/2026', verdict: 'Hoàn thành đúng hạn', fill: GREEN }, // Tháng 01/2026
  { sheet: TASKS, cell: 'I8', typed: '01/02/2026', verdict: 'Hoàn thành quá hạn', fill: AMBER },
  { sheet: TASKS, cell: 'J9', typed: '40', verdict: 'Quá hạn chưa hoàn thành' },
  { sheet: TASKS, cell: 'L10', typed: 'Tạm dừng', verdict: 'Cần rà soát' }, // thiếu văn bản điều chỉnh
];

/** What Excel refuses to take at all. */
const REFUSED: readonly Step[] = [
  { sheet: TARGETS, cell: 'I15', typed: 'đạt' },
  { sheet: TARGETS, cell: 'I16', typed: '500' }, // ngoài khoảng −100 đến 200
  { sheet: TASKS, cell: 'I11', typed: '01/07/2026' }, // sau ngày số liệu tính đến
  { sheet: TARGETS, cell: 'B11', typed: 'sửa tên' }, // ô khóa
];

test('the ribbon loads both annexes', async () => {
  await workbench.pressRibbon('LoadBothAppendices');
  expect(await workbench.sheets()).toEqual(expect.arrayContaining([INFO, TARGETS, TASKS, 'Tổng quan']));
  await workbench.pane.getByText('Đã nạp Phụ lục 1 và Phụ lục 2.').waitFor();
});

test('every value gets its word and its colour on the sheet', async () => {
  for (const step of STEPS) {
    await workbench.setCell(step.sheet, step.cell, step.typed);
    if (!step.verdict) continue;
    const at = `${step.typed} in ${step.sheet} ${step.cell}`;
    expect({ at, verdict: (await workbench.getCell(step.sheet, verdictCell(step))).value }).toEqual({ at, verdict: step.verdict });
    if (step.fill) expect({ at, fill: (await workbench.getCell(step.sheet, step.cell)).fill }).toEqual({ at, fill: step.fill });
  }
});

test('what cannot be right is refused while it is typed, and nothing changes', async () => {
  for (const { sheet, cell, typed } of REFUSED) {
    const before = await workbench.getCell(sheet, cell);
    await workbench.setCell(sheet, cell, typed).catch(() => undefined);
    expect((await workbench.getCell(sheet, cell)).value).toBe(before.value);
  }
});

test('the pane says the same, and its button goes to the cell', async () => {
  await workbench.pressRibbon('RunCheck');
  const { pane } = workbench;
  await pane.getByRole('tab', { name: /Lỗi \(2\)/ }).waitFor();
  await pane.getByText(/3 chưa đạt/).first().waitFor();
  await pane.getByRole('button', { name: 'Lỗi tiếp theo' }).click();
  await workbench.waitForSelection(TARGETS, 'I21');
});

interface Report {
  readonly unit: string;
  readonly period: string;
  readonly evaluationDate: string;
  readonly rows: readonly { readonly id: string; readonly verdict: string }[];
  readonly findings: readonly { readonly check: string; readonly severity: string; readonly sheet: string; readonly cell: string }[];
}

test('the downloaded file says the same to someone without the add-in', async () => {
  const file = join(folder, 'bieu.xlsx');
  await writeFile(file, await workbench.downloadXlsx());
  const { code, report } = await checkFile(file);
  expect(code).toBe(1);
  expect(report).toMatchObject({ unit: 'Đảng ủy Ủy ban nhân dân tỉnh', period: '6 tháng', evaluationDate: '2026-06-30' });

  const ids = await Promise.all(
    STEPS.filter(({ verdict }) => verdict).map(async (step) => {
      const column = step.sheet === TARGETS ? 'S' : 'R';
      const id = (await workbench.getCell(step.sheet, verdictCell(step).replace('O', column))).value;
      const onSheet = (await workbench.getCell(step.sheet, verdictCell(step))).value;
      return [id, onSheet] as const;
    }),
  );
  const said = new Map(report.rows.map(({ id, verdict }) => [id, verdict]));
  for (const [id, onSheet] of ids) expect({ id, verdict: said.get(String(id)) }).toEqual({ id, verdict: onSheet });
  expect(report.findings.filter(({ severity }) => severity === 'error').map(({ check, sheet, cell }) => [check, sheet, cell])).toEqual([
    ['percent-as-fraction', TARGETS, 'I21'],
    ['document-missing', TASKS, 'N10'],
  ]);
});

test('nothing went wrong on the way', async () => {
  expect(workbench.problems).toEqual([]);
  expect(await workbench.missing()).toEqual([]);
});

function checkFile(file: string): Promise<{ readonly code: number | null; readonly report: Report }> {
  return new Promise((resolve, reject) => {
    const child = execFile('npx', ['tsx', 'src/cli/index.ts', 'check', file, '--json'], { maxBuffer: 1 << 26 }, (error, stdout) => {
      if (error instanceof Error && child.exitCode !== 1) reject(error);
      else resolve({ code: child.exitCode, report: JSON.parse(stdout) as Report });
    });
  });
}

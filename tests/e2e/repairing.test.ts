/** Mistakes put right on Microsoft's real client: findings, fixes, repair and the seal, by keyboard and in every look of the pane. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type axeCore from 'axe-core';
import { BrowserSession, type Workbench } from './browser';

/** Run by the browser's own tools: the page's policy takes no script from outside. */
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

jest.setTimeout(120_000);

const INFO = 'Thông tin';
const TARGETS = 'Phụ lục 1';
const TASKS = 'Phụ lục 2';
const TABS = [/^Lỗi/, 'Chỉ tiêu', 'Nhiệm vụ', 'Chốt', 'Tổng hợp', 'Báo cáo'] as const;

let session: BrowserSession;
let workbench: Workbench;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'repairing-'));
  session = await BrowserSession.start();
  workbench = await session.open();
  workbench.page.setDefaultTimeout(30_000);
}, 180_000);
afterAll(async () => {
  await session.close();
  await rm(folder, { recursive: true });
});

/** Typed by the sheet's rows: 11 is target 4, 17 the enterprises, 21 a share of 75 and more. */
const TYPED = [
  [INFO, 'B5', 'Đảng ủy Ủy ban nhân dân tỉnh'],
  [INFO, 'B7', 'Cả năm'],
  [INFO, 'B8', '31/12/2026'],
] as const;

/** Pasted, which Excel does not hold against the limits of the cells. */
const PASTED = [
  [TARGETS, 'K11:K13', "'12,6\n'80000\n'46000"],
  [TARGETS, 'K17', 'khoảng 2600'],
  [TARGETS, 'K21', '0,76'],
] as const;

/** Whoever unprotects a sheet can put anything anywhere: stray spaces by the dozen, and a task's own text. */
function damageTasks(): Promise<void> {
  return workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Phụ lục 2');
      sheet.protection.unprotect();
      sheet.getRange('K7:K114').values = Array.from({ length: 108 }, () => [' Đề án  đã trình ']);
      sheet.getRange('B8').values = [['Nhiệm vụ đã bị sửa']];
      await context.sync();
    }),
  );
}

test('a workbook with two hundred findings', async () => {
  await workbench.pressRibbon('LoadBothAppendices');
  for (const [sheet, cell, input] of TYPED) await workbench.setCell(sheet, cell, input);
  for (const [sheet, cell, text] of PASTED) {
    await workbench.page.evaluate(([name, a1, lines]) => window.workbench.pasteText(name, a1, lines), [sheet, cell, text] as const);
  }
  await damageTasks();
  await workbench.pressRibbon('RunCheck');
  await workbench.pane.getByText(/^Biểu mẫu bị thay đổi/).waitFor();
  expect(await countShown(workbench)).toBeGreaterThanOrEqual(200);
});

test('the file says the same as the pane', async () => {
  const file = await download('loi.xlsx');
  const { findings } = await checkFile(file);
  const counted = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  expect(await headings(workbench)).toEqual([`Lỗi (${counted('error')})`, `Cảnh báo (${counted('warning')})`, `Lưu ý (${counted('info')})`]);
  expect(findings).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ check: 'number-as-text', sheet: TARGETS, cell: 'K11' }),
      expect.objectContaining({ check: 'percent-as-fraction', sheet: TARGETS, cell: 'K21' }),
      expect.objectContaining({ check: 'locked-text-changed', sheet: TASKS, cell: 'B8' }),
      expect.objectContaining({ check: 'stray-spaces', sheet: TASKS, cell: 'K7' }),
      expect.objectContaining({ check: 'protection-off', sheet: TASKS }),
    ]),
  );
});

test.each([
  ['at 320 pixels', 320, 1],
  ['at 320 pixels, enlarged twice', 640, 2],
  ['at 450 pixels', 450, 1],
])('every tab is accessible and as wide as the pane, %s', async (_, width, zoom) => {
  await setWidth(workbench, width, zoom);
  for (const tab of TABS) await expectTabInOrder(workbench, tab);
  await setWidth(workbench, 350, 1);
});

test('in the dark too', async () => {
  const dark = await session.open({ theme: 'dark' });
  await dark.page.evaluate((base64) => window.workbench.openXlsx(base64), (await workbench.downloadXlsx()).toString('base64'));
  await dark.pane.getByText(/^Biểu mẫu bị thay đổi/).waitFor();
  for (const tab of TABS) await expectTabInOrder(dark, tab);
  await dark.close();
});

test('a single fix, and the way back, by keyboard alone', async () => {
  const { pane, page } = workbench;
  await pane.getByRole('tab', { name: TABS[0] }).click();
  await tabTo(`Sửa: ${TARGETS} K11`);
  await page.keyboard.press('Enter');
  await pane.getByText('Đã sửa 1 ô.').waitFor();
  expect((await workbench.getCell(TARGETS, 'K11')).value).toBe(12.6);
  await tabTo('Hoàn tác');
  await page.keyboard.press('Enter');
  await pane.getByText('Đã trả lại nội dung cũ của 1 ô.').waitFor();
  expect((await workbench.getCell(TARGETS, 'K11')).value).toBe('12,6');
});

test('all fixes of one kind', async () => {
  const { pane } = workbench;
  await pane.getByRole('button', { name: /^Sửa \d+ chỗ chắc chắn$/ }).click();
  const group = pane.getByRole('region', { name: 'Các ô sẽ sửa' }).getByRole('button', { name: /^Sửa cả nhóm/ });
  await group.first().click();
  await pane.getByText(/^Đã sửa \d+ ô\.$/).waitFor();
  expect((await workbench.getCell(TARGETS, 'K11')).value).toBe(12.6);
  expect((await workbench.getCell(TARGETS, 'K12')).value).toBe(80000);
});

test('repair puts the text and the protection back and keeps what was entered', async () => {
  const { pane } = workbench;
  await pane.getByRole('button', { name: 'Sửa biểu mẫu' }).click();
  await pane.getByRole('heading', { name: 'Sẽ sửa' }).waitFor();
  await expectAccessible(workbench, 'repair');
  await pane.getByRole('button', { name: 'Sửa biểu mẫu' }).last().click();
  await pane.getByRole('heading', { name: 'Đã sửa' }).waitFor();
  expect((await workbench.getCell(TASKS, 'B8')).value).not.toBe('Nhiệm vụ đã bị sửa');
  expect((await workbench.getCell(TARGETS, 'K21')).value).toBe(0.76);
  await expect(workbench.setCell(TASKS, 'B8', 'x')).rejects.toThrow('protected');
  await pane.getByRole('button', { name: 'Đóng', exact: true }).click();
});

test('the findings as a sheet', async () => {
  await workbench.pane.getByRole('button', { name: 'Ghi ra trang Rà soát' }).click();
  await workbench.pane.getByText(/^Đã ghi \d+ dòng/).waitFor();
  expect(await workbench.sheets()).toContain('Rà soát');
});

test('sealed with a waiver, by keyboard; what changes afterwards is shown old and new', async () => {
  const { pane, page } = workbench;
  await pane.getByRole('tab', { name: TABS[0] }).click();
  for (let step = 0; step < TABS.indexOf('Chốt'); step += 1) await page.keyboard.press('ArrowRight');
  await tabTo('Vẫn chốt khi còn lỗi');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Chánh Văn phòng');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Nộp đúng hạn');
  await tabTo('Chốt khi còn lỗi');
  await page.keyboard.press('Enter');
  await pane.getByText('Từ khi chốt đến nay số liệu không thay đổi.').waitFor();
  await workbench.setCell(TARGETS, 'K11', '13');
  const changes = pane.getByRole('region', { name: 'Thay đổi sau khi chốt (1)' });
  await changes.waitFor();
  expect(await changes.innerText()).toMatch(/12,6\s+→\s+13/);
  await expectTabInOrder(workbench, 'Chốt');
});

test('nothing went wrong on the way', async () => {
  expect(workbench.problems).toEqual([]);
  expect(await workbench.missing()).toEqual([]);
});

const headings = ({ pane }: Workbench): Promise<string[]> => pane.getByRole('heading', { name: /^(Lỗi|Cảnh báo|Lưu ý) \(/ }).allInnerTexts();

const countShown = async (shown: Workbench): Promise<number> =>
  (await headings(shown)).reduce((sum, heading) => sum + Number(/\d+/.exec(heading)?.[0]), 0);

/** The add-in's page enlarged as the browser's zoom enlarges it. */
async function setWidth({ page, pane }: Workbench, width: number, zoom: number): Promise<void> {
  await page.locator('.task-pane').evaluate((element, pixels) => {
    element.style.width = `${pixels}px`;
  }, width);
  await pane.evaluate((factor) => {
    document.documentElement.style.zoom = String(factor);
  }, zoom);
}

async function expectTabInOrder(shown: Workbench, tab: string | RegExp): Promise<void> {
  await shown.pane.getByRole('tab', { name: tab }).click();
  await shown.pane.getByText('Đang mở…').waitFor({ state: 'detached' });
  const beyond = await shown.pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect({ tab, beyond }).toEqual({ tab, beyond: 0 });
  await expectAccessible(shown, String(tab));
}

async function expectAccessible({ pane }: Workbench, where: string): Promise<void> {
  if (!(await pane.evaluate(() => 'axe' in window))) await pane.evaluate(axeSource);
  const violations = await pane.evaluate(async () => {
    const { axe } = window as unknown as { readonly axe: typeof axeCore };
    const results = await axe.run(document);
    return results.violations.map(({ id, nodes }) => [id, ...nodes.map(({ html, failureSummary }) => `${html} ${String(failureSummary)}`)]);
  });
  expect({ where, violations }).toEqual({ where, violations: [] });
}

/** Presses Tab until what has this name has the focus. */
async function tabTo(name: string): Promise<void> {
  const PATIENCE = 80;
  const seen: string[] = [];
  for (let press = 0; press < PATIENCE; press++) {
    await workbench.page.keyboard.press('Tab');
    const focused = await workbench.pane.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
    if (focused === name) return;
    seen.push(focused.slice(0, 40));
  }
  throw new Error(`Tab did not reach "${name}": ${seen.join(' | ')}`);
}

async function download(name: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, await workbench.downloadXlsx());
  return file;
}

interface Report {
  readonly findings: readonly { readonly check: string; readonly severity: string; readonly sheet: string; readonly cell: string }[];
}

function checkFile(file: string): Promise<Report> {
  return new Promise((resolve, reject) => {
    const child = execFile('npx', ['tsx', 'src/cli/index.ts', 'check', file, '--json'], { maxBuffer: 1 << 26 }, (error, stdout) => {
      if (error instanceof Error && child.exitCode !== 1) reject(error);
      else resolve(JSON.parse(stdout) as Report);
    });
  });
}

import { BrowserSession, type Workbench } from './browser';

const SHEET = 'Trang tính1';
const TEST_ADDIN = 'test-addin/index.html';

jest.setTimeout(60_000);

let session: BrowserSession;
let workbench: Workbench;

beforeAll(async () => {
  session = await BrowserSession.start();
}, 180_000);
afterAll(async () => {
  await session.close();
});
afterEach(async () => {
  await workbench.close();
});

async function openTestAddin(options: Parameters<BrowserSession['open']>[0] = {}): Promise<void> {
  workbench = await session.open({ addin: TEST_ADDIN, ...options });
  await workbench.pane.waitForFunction(() => document.getElementById('state')?.textContent !== 'Đang chờ Excel…');
}

/** A click in the middle of a cell of the sheet as it stands unscrolled: 46 × 20 pixels of headings, 64 × 20 of cell. */
async function clickCell(column: number, row: number): Promise<void> {
  const canvas = await workbench.page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox();
  if (!canvas) throw new Error('There is no sheet on the screen');
  await workbench.page.mouse.click(canvas.x + 46 + 64 * column + 32, canvas.y + 20 + 20 * row + 10);
}

test('the add-in finds itself in Excel on the web, and what it writes stands on the sheet', async () => {
  await openTestAddin();
  expect(await workbench.pane.textContent('#state')).toBe('Excel OfficeOnline');
  expect(await workbench.getCell(SHEET, 'A1')).toMatchObject({ value: 'Sổ chỉ tiêu', text: 'Sổ chỉ tiêu' });
  expect(workbench.problems).toEqual([]);
  expect(await workbench.missing()).toEqual([]);
});

test('a press on the ribbon reaches the handler that the add-in associated', async () => {
  await openTestAddin();
  await workbench.page.click('#LoadAppendix1');
  await workbench.pane.waitForFunction(() => document.getElementById('state')?.textContent === 'Lệnh LoadAppendix1');
  expect((await workbench.getCell(SHEET, 'B2')).value).toBe('Nạp xong');
  await expect(workbench.pressRibbon('LoadAppendix2')).rejects.toThrow('LoadAppendix2');
});

test('the pane closes, and comes back from the ribbon or from the add-in itself', async () => {
  await openTestAddin();
  const frame = workbench.page.locator('.pane-frame');
  for (const bringBack of ['OpenPane', 'RunCheck']) {
    await workbench.page.click('.pane-close');
    expect(await frame.isVisible()).toBe(false);
    await workbench.pressRibbon(bringBack);
    expect(await frame.isVisible()).toBe(true);
  }
});

test('typing on the screen is read as in Vietnam, calculated, and told to the add-in', async () => {
  await openTestAddin();
  await workbench.setCell(SHEET, 'D2', '=C2*2');
  await clickCell(2, 1);
  await workbench.page.keyboard.type('12,5');
  await workbench.page.keyboard.press('Enter');
  await workbench.pane.waitForFunction(() => document.body.dataset['changed'] === 'Local C2');
  expect(await workbench.getCell(SHEET, 'C2')).toMatchObject({ value: 12.5, text: '12,5' });
  expect((await workbench.getCell(SHEET, 'D2')).value).toBe(25);
});

test('while a cell is open for typing the add-in is refused', async () => {
  await openTestAddin();
  await clickCell(2, 1);
  await workbench.page.keyboard.type('9');
  const code = await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('E1').values = [[1]];
      await context.sync();
      return 'written';
    }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error))),
  );
  expect(code).toBe('InvalidOperationInCellEditMode');
  await workbench.page.keyboard.press('Enter');
  expect((await workbench.getCell(SHEET, 'C2')).value).toBe(9);
});

test('a locked cell of a protected sheet takes neither keys nor Delete nor scripts', async () => {
  await openTestAddin();
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('C2').format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    }),
  );
  await clickCell(0, 0);
  await workbench.page.keyboard.type('x');
  await workbench.page.keyboard.press('Enter');
  await clickCell(0, 0);
  await workbench.page.keyboard.press('Delete');
  expect(await workbench.getCell(SHEET, 'A1')).toMatchObject({ value: 'Sổ chỉ tiêu', locked: true });
  expect(await workbench.page.textContent('#notice')).toContain('A1');
  await expect(workbench.setCell(SHEET, 'A1', 'x')).rejects.toThrow('protected');

  await clickCell(2, 1);
  await workbench.page.keyboard.type('7');
  await workbench.page.keyboard.press('Enter');
  expect(await workbench.getCell(SHEET, 'C2')).toMatchObject({ value: 7, locked: false });
});

test('the theme of Office and the API sets on offer are those asked for', async () => {
  await openTestAddin({ theme: 'dark', api: '1.9' });
  const seen = await workbench.pane.evaluate(() => ({
    dark: Office.context.officeTheme?.isDarkTheme,
    language: Office.context.displayLanguage,
    has: ['1.9', '1.10'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version)),
    shared: Office.context.requirements.isSetSupported('SharedRuntime', '1.1'),
  }));
  expect(seen).toEqual({ dark: true, language: 'vi-VN', has: [true, false], shared: true });
});

test('settings that the add-in saves are there when it asks for them again', async () => {
  await openTestAddin();
  const value = await workbench.pane.evaluate(
    () =>
      new Promise((resolve) => {
        const { settings } = Office.context.document;
        settings.set('kỳ', 'Quý I');
        settings.saveAsync(() => {
          settings.remove('kỳ');
          settings.refreshAsync(() => {
            resolve(settings.get('kỳ'));
          });
        });
      }),
  );
  expect(value).toBe('Quý I');
});

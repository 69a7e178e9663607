/** The path of somebody who fills in, by docs/huong-dan/nguoi-nhap.md, with the mistakes that the page speaks of. */
import type { Locator } from 'playwright-core';
import type { Workbench } from '../browser';
import type { Camera } from './Camera';
import { closePane, openPane, scrollTo } from './workbenchParts';

const INFO = 'Thông tin';
const TARGETS = 'Phụ lục 1';
const TASKS = 'Phụ lục 2';

/** Row 11 is target 4; H is Quý I, G Số giao. The fraction in row 15 is a mistake that the cell's limits let through. */
const FIGURES = [['H11', '12,51'], ['G13', '86.000'], ['H13', '22.150'], ['H14', '13,2'], ['H15', '0,12'], ['H17', '640']] as const;

/** I is Ngày hoàn thành, J Tiến độ, L Tình trạng: in time, late, under way, and put off without the document for it. */
const PROGRESS = [['I7', '30/01/2026'], ['I8', '06/02/2026'], ['J9', '40'], ['L10', 'Tạm dừng']] as const;

export async function playClerk(workbench: Workbench, camera: Camera): Promise<void> {
  const { page, pane } = workbench;
  const button = (name: string | RegExp): Locator => pane.getByRole('button', { name });
  const tab = (name: string | RegExp): Locator => pane.getByRole('tab', { name });

  const loadBoth = button('Nạp cả hai');
  await loadBoth.waitFor();
  await camera.ribbon('dai-lenh', ['#LoadBothAppendices', '#RunCheck', '#SealFigures', '#OpenNextPeriod'].map((id) => page.locator(id)));
  await camera.pane('nap', [pane.getByRole('link', { name: 'Hướng dẫn' }), pane.getByText(/^Số liệu chỉ lưu/)], [loadBoth]);

  await loadBoth.click();
  await pane.getByText('Đã nạp Phụ lục 1 và Phụ lục 2.').waitFor();
  const unit = pane.getByLabel('Đơn vị báo cáo');
  const date = pane.getByLabel('Số liệu tính đến ngày');
  const confirm = button('Đã đúng');
  await camera.pane(
    'thong-tin',
    [pane.getByRole('heading', { name: 'Nghị quyết 05-NQ/TU năm 2026' }), confirm],
    [unit, pane.getByLabel('Kỳ báo cáo'), date, confirm],
  );
  await unit.fill('Đảng ủy Ủy ban nhân dân tỉnh');
  await unit.press('Tab');
  await date.fill('31/03/2026');
  await date.press('Tab');
  await pane.getByText('Đã ghi ô “Số liệu tính đến ngày”: 31/03/2026.').waitFor();

  await closePane(workbench);
  for (const [cell, typed] of FIGURES) await workbench.setCell(TARGETS, cell, typed);
  await scrollTo(workbench, TARGETS, 'G10');
  await camera.sheet('phu-luc-1', { top: 150, bottom: 500, right: 984 });
  for (const [cell, typed] of PROGRESS) await workbench.setCell(TASKS, cell, typed);
  await scrollTo(workbench, TASKS, 'I7');
  await camera.sheet('phu-luc-2', { top: 150, bottom: 440, right: 922 });
  await scrollTo(workbench, INFO, 'A25');
  await camera.sheet('mau-va-chu', { top: 97, bottom: 350, right: 605 });

  await openPane(workbench);
  await page.evaluate(() => window.workbench.pasteText('Phụ lục 1', 'H19', "'12,8 %"));
  await workbench.pressRibbon('RunCheck');
  await tab('Lỗi (3)').waitFor();
  await camera.pane('loi', [tab('Lỗi (3)'), button(/^Đến ô/).nth(1)], [button('Lỗi tiếp theo'), button(/^Sửa: /).first()]);
  await button(/^Sửa: /).first().click();
  await tab('Lỗi (2)').waitFor();
  await button(/^Sửa: /).first().click();
  await tab('Lỗi (1)').waitFor();
  await workbench.setCell(TASKS, 'N10', 'Công văn số 45-CV/TU ngày 20/03/2026');
  await tab('Lỗi (0)').waitFor();

  await workbench.pressRibbon('SealFigures');
  const seal = button('Chốt số liệu');
  await seal.waitFor();
  await camera.pane('chot', [tab('Chốt'), button('Mở kỳ báo cáo mới')], [seal]);
  await seal.click();
  await pane.getByText('Từ khi chốt đến nay số liệu không thay đổi.').waitFor();
  await camera.pane('da-chot', [tab('Chốt'), button('Mở kỳ báo cáo mới')], [button(/^Sao chép/), button('Mở kỳ báo cáo mới')]);
  await workbench.setCell(TARGETS, 'H14', '13,5');
  await pane.getByRole('region', { name: 'Thay đổi sau khi chốt (1)' }).waitFor();
  await camera.pane('sau-chot', [tab('Chốt'), button('Chốt lại')], []);

  await damageTargets(workbench);
  await workbench.pressRibbon('RunCheck');
  const repair = button('Sửa biểu mẫu');
  await repair.click();
  await pane.getByRole('heading', { name: 'Sẽ sửa' }).waitFor();
  await camera.pane('sua-bieu-mau', [pane.getByText(/^Biểu mẫu bị thay đổi/), button('Thôi')], [repair.last()]);
}

/** Whoever unprotects a sheet can write over what is printed and over formulas. */
function damageTargets({ pane }: Workbench): Promise<void> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Phụ lục 1');
      sheet.protection.unprotect();
      sheet.getRange('D11').values = [['>10']];
      sheet.getRange('O11:O12').values = [['Đạt'], ['Đạt']];
      await context.sync();
    }),
  );
}

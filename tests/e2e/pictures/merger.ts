/** The path of somebody who merges, by docs/huong-dan/nguoi-tong-hop.md: the reports of 63 units, two of which have sent none. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { PERIODS } from '../../../src/domain/period';
import { generateReports } from '../../consolidate/generator/generateReports';
import { UNITS } from '../../consolidate/generator/units';
import type { Workbench } from '../browser';
import type { Camera } from './Camera';
import { closePane, scrollTo } from './workbenchParts';

const NINE_MONTHS = PERIODS[2];
const SENT = UNITS.length - 2;

export async function playMerger(workbench: Workbench, camera: Camera): Promise<void> {
  const { pane } = workbench;
  const button = (name: string | RegExp): Locator => pane.getByRole('button', { name });

  await workbench.pressRibbon('ConsolidateReports');
  const chooseFolder = button('Chọn thư mục');
  await chooseFolder.waitFor();
  const lists = pane.getByText('Danh sách đơn vị, phân công (không bắt buộc)');
  await camera.pane('tha-tep', [pane.getByRole('heading', { name: 'Tổng hợp báo cáo các đơn vị' }), lists], [chooseFolder, lists]);
  await lists.click();
  await pane.getByLabel('Danh sách đơn vị phải gửi').fill(UNITS.join('\n'));
  await lists.click();
  await withReports((folder) => workbench.chooseFiles(chooseFolder, folder).then(() => pane.getByText(/^Đã gộp/).waitFor()));

  const missing = pane.getByText('2 đơn vị chưa gửi');
  await missing.click();
  const conflicts = pane.getByRole('heading', { name: /^Số liệu khác nhau/ });
  await camera.pane('tinh-hinh-gui', [pane.getByText(/^Đã gộp/), conflicts], [missing]);
  const draw = button('Đưa vào sổ làm việc');
  const question = pane.getByRole('group', { name: /^1\.10\..*“Ngày hoàn thành”$/ });
  await camera.pane('so-lieu-khac-nhau', [conflicts, question], [question.locator('label').nth(1)]);
  await camera.pane('dua-vao-so', [pane.getByText(/^Còn 3 chỗ chưa chọn/), button(/^Lấy giá trị mặc định/)], [draw]);
  await draw.click();
  await pane.getByText(/^Đã đưa bản tổng hợp/).waitFor();

  const unit = pane.getByLabel('Đơn vị báo cáo');
  await unit.fill('Văn phòng Tỉnh ủy');
  await unit.press('Tab');
  await pane.getByText('Đã ghi ô “Đơn vị báo cáo”: Văn phòng Tỉnh ủy.').waitFor();
  await workbench.pressRibbon('DraftReport');
  const download = button('Tải dự thảo báo cáo (.docx)');
  await download.waitFor();
  await camera.pane('du-thao', [pane.getByRole('tab', { name: 'Báo cáo' }), pane.getByText(/^Đây là dự thảo/)], [download]);

  await closePane(workbench);
  await scrollTo(workbench, 'Tổng quan', 'A3');
  await camera.sheet('tong-quan', { top: 44, bottom: 231, right: 847 });
  await scrollTo(workbench, 'Xuất xứ số liệu', 'B13');
  await camera.sheet('xuat-xu', { top: 118, bottom: 350, right: 852 });
}

/** Writes the files that came in, for as long as `use` needs them. The folder's name is seen in the pane. */
async function withReports(use: (folder: string) => Promise<void>): Promise<void> {
  const parent = await mkdtemp(join(tmpdir(), 'pictures-'));
  const folder = join(parent, 'Báo cáo 9 tháng');
  try {
    await mkdir(folder);
    for await (const { file, bytes } of generateReports(NINE_MONTHS, SENT)) await writeFile(join(folder, file), bytes);
    await writeFile(join(folder, 'Bản quét.xlsx'), 'không phải sổ Excel');
    await use(folder);
  } finally {
    await rm(parent, { recursive: true });
  }
}

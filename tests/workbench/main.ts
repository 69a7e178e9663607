/** The workbench: a spreadsheet with the add-in's ribbon tab and its task pane, as in Excel on the web. */

import { ILayoutService } from '@univerjs/ui';
import { ExcelHost } from '../host/ExcelHost';
import { emptyWorkbookData } from '../host/workbook/HostWorkbook';
import {
  addinReady,
  appContext,
  HIGHEST_EXCEL_API,
  lendOfficeTheme,
  OFFICE_LOCALE,
  type OfficeThemeName,
  trustThisHost,
  windowName,
} from './addinFrame';
import { createAutomation, type WorkbenchApi } from './automation';
import { lookLikeExcel } from './excelLook';
import { exportXlsx } from './exportXlsx';
import { chooseFile } from './chooseFile';
import { SelectionFollower } from './followSelection';
import { importXlsx } from './importXlsx';
import { readManifest, type RibbonControl } from './manifestModel';
import { showNotice } from './notice';
import { OfficeClient } from './OfficeClient';
import { PANE_ACTION } from './officeMessages';
import { pasteLikeExcel } from './pasting';
import { guardProtectedCells } from './protectedCells';
import { drawRibbon } from './ribbon';
import { createSpreadsheet } from './spreadsheet';
import { TaskPane } from './TaskPane';
import { useVietnameseRegion } from './vietnameseCells';

declare global {
  interface Window {
    workbench: WorkbenchApi;
  }
}

/** `?addin=` another page for the pane, `?api=1.9` the highest ExcelApi on offer, `?theme=dark` Office's dark theme. */
const query = new URLSearchParams(location.search);
const apiSet = query.get('api') ?? HIGHEST_EXCEL_API;
const theme: OfficeThemeName = query.get('theme') === 'dark' ? 'dark' : 'light';
document.documentElement.dataset['theme'] = theme;

const manifestText = await (await fetch('manifest.xml')).text();
const manifest = readManifest(new DOMParser().parseFromString(manifestText, 'application/xml'), OFFICE_LOCALE);

/** Univer begins 100 ms after an edit and takes most of a second; the findings are to show 300 ms after the edit. */
const ADDIN_FIRST_MS = 250;

const { univer, api } = createSpreadsheet(place('spreadsheet'));
api.createWorkbook(emptyWorkbookData('Trang tính1'));
const host = new ExcelHost(univer, { apiSet });
host.book.calculation.giveWay(ADDIN_FIRST_MS);
useVietnameseRegion(univer);
lookLikeExcel(univer, api);
guardProtectedCells(api, host.person);
pasteLikeExcel(univer, api, host.person);
api.addEvent(api.Event.SheetEditStarted, () => {
  host.setEditingCell(true);
});
api.addEvent(api.Event.SheetEditEnded, () => {
  host.setEditingCell(false);
});

const selection = new SelectionFollower(api, host.person);

trustThisHost();
const pane = new TaskPane(place('task-pane'), manifest.name);
const client = new OfficeClient({
  frame: pane.frame,
  host,
  pane,
  appContext: appContext(manifest, apiSet),
  settings: new Map(),
  onStarting: (frame) => {
    lendOfficeTheme(frame, theme);
  },
  onRequest: () => {
    selection.remember();
  },
  onAnswer: () => {
    selection.follow();
  },
  onPaneAction: moveFocus,
  onFault: (error) => {
    console.error(error);
    showNotice(`Bảng tính thử gặp lỗi: ${messageOf(error)}`);
  },
});

drawRibbon(
  place('ribbon'),
  manifest,
  (control) =>
    press(control).catch((error: unknown) => {
      showNotice(messageOf(error));
    }),
  [
    {
      label: 'Mở .xlsx',
      title: 'Mở một tệp .xlsx thay cho sổ làm việc đang hiện trên màn hình',
      run: () => {
        chooseFile(openFile);
      },
    },
    {
      label: 'Tải .xlsx',
      title: 'Lưu sổ làm việc đang hiện trên màn hình thành tệp .xlsx',
      primary: true,
      run: () => {
        saveFile().catch((error: unknown) => {
          console.error(error);
          showNotice(`Không lưu được tệp: ${messageOf(error)}`);
        });
      },
    },
  ],
);
pane.load(query.get('addin') ?? 'taskpane.html', windowName(manifest));

let ready = addinReady(pane.frame);
ready.catch((error: unknown) => {
  showNotice(messageOf(error));
});
window.workbench = createAutomation({
  host,
  ready: () => ready,
  openXlsx: openFile,
  pressRibbon: async (controlId) => {
    const control = manifest.tab.groups.flatMap(({ controls }) => controls).find(({ id }) => id === controlId);
    if (!control) throw new Error(`The ribbon has no control "${controlId}"`);
    await press(control);
  },
  showPane: () => {
    pane.show();
  },
  resizePane: (width) => {
    pane.resize(width);
  },
  followSelection: () => {
    selection.follow();
  },
  scrollToSelection: () => selection.scrollToIt(),
});

async function press(control: RibbonControl): Promise<void> {
  if (control.action.kind === 'showPane') {
    pane.show();
    return;
  }
  await ready;
  await client.invokeCommand(control.id, control.action.name);
  await host.settle();
}

/** Puts the file in place of the workbook on the screen and starts the add-in's page anew, as Excel does. */
async function openFile(bytes: Uint8Array): Promise<void> {
  const { workbook, leftOut } = await importXlsx(bytes);
  await host.open(workbook);
  const reloaded = new Promise((resolve) => {
    pane.frame.addEventListener('load', resolve, { once: true });
  });
  pane.frame.contentWindow?.location.reload();
  ready = reloaded.then(() => addinReady(pane.frame));
  await ready;
  showNotice(['Đã mở tệp.', ...(leftOut.length > 0 ? [`Không hiện được: ${leftOut.join('; ')}.`] : [])].join(' '));
}

async function saveFile(): Promise<void> {
  const bytes = await exportXlsx(await host.describe());
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  link.download = 'So-chi-tieu.xlsx';
  link.click();
  URL.revokeObjectURL(link.href);
  showNotice('Đã lưu tệp So-chi-tieu.xlsx.');
}

/** The page in the pane gives the keyboard back: Tab goes on to the ribbon, Esc and F2 to the sheet. */
function moveFocus(action: number): void {
  if (action === PANE_ACTION.tabExit) place('ribbon').querySelector('button')?.focus();
  if (action === PANE_ACTION.tabExitShift) place('task-pane').querySelector('button')?.focus();
  if (action === PANE_ACTION.escExit || action === PANE_ACTION.f2Exit) {
    univer.__getInjector().get(ILayoutService).focus();
  }
}

function place(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element "${id}"`);
  return element;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Starts the task pane inside Excel. The only file here that knows Office. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { currentSeed } from '../../seeds/current';
import { registerCommands } from '../commands/registerCommands';
import { readSeed } from '../domain/seed';
import { createExcelWorkbook } from '../excel/excelWorkbook';
import { loadLocale } from '../locales/registry';
import { workerReading } from './consolidation/workerReading';
import { openInBrowser } from './help/openInBrowser';
import { rememberedLanguage } from './language/rememberedLanguage';
import type { OfficeColors } from './look/colorScheme';
import { ThemedPane } from './ThemedPane';
import { PaneRequests } from './state/PaneRequests';

const container = document.getElementById('root');
if (!container) throw new Error('taskpane.html has no element with the id "root"');
const root = createRoot(container);

async function showOutsideExcel(): Promise<void> {
  const { outsideExcel } = await loadLocale(rememberedLanguage());
  root.render(<p style={{ margin: 16 }}>{outsideExcel}</p>);
}

/** Desktop Excel would show a page in a window without search or print; Excel on the web has no such call and opens a tab. */
function openPagesInBrowser(): void {
  if (!Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) return;
  openInBrowser((address) => {
    Office.context.ui.openBrowserWindow(address);
  });
}

function showPane(officeColors: OfficeColors | undefined): void {
  const resolution = readSeed(currentSeed);
  const workbook = createExcelWorkbook(resolution);
  const requests = new PaneRequests();
  registerCommands(
    {
      associate: (name, handler) => {
        Office.actions.associate(name, (event: { completed(): void }) => void handler(event));
      },
      showPane: () => Office.addin.showAsTaskpane(),
    },
    requests,
  );
  root.render(
    <StrictMode>
      <ThemedPane
        workbook={workbook}
        resolution={resolution}
        requests={requests}
        fileReading={workerReading(resolution)}
        officeColors={officeColors}
      />
    </StrictMode>,
  );
}

// Without office.js (the network keeps it out, or the page was opened in a browser) there is no Excel to speak of.
if (typeof Office === 'undefined') {
  void showOutsideExcel();
} else {
  void Office.onReady(({ host }) => {
    if (host !== Office.HostType.Excel) {
      void showOutsideExcel();
      return;
    }
    openPagesInBrowser();
    showPane(Office.context.officeTheme);
  });
}

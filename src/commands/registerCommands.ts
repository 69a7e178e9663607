/** The ribbon's commands. Thin: each does one thing and says so in the task pane. */
import type { Appendix } from '../excel/OpenWorkbook';

/** Function names of the manifest. */
export const commandNames = [
  'loadAppendix1',
  'loadAppendix2',
  'loadBothAppendices',
  'repairSheets',
  'runCheck',
  'sealFigures',
  'openNextPeriod',
  'consolidateReports',
  'showOverview',
  'draftReport',
] as const;

export type CommandName = (typeof commandNames)[number];

const WORK: Readonly<Record<CommandName, (pane: PaneCommands) => Promise<void>>> = {
  loadAppendix1: (pane) => pane.load([1]),
  loadAppendix2: (pane) => pane.load([2]),
  loadBothAppendices: (pane) => pane.load([1, 2]),
  repairSheets: (pane) => pane.showRepair(),
  runCheck: (pane) => pane.check(),
  sealFigures: (pane) => pane.showSeal(),
  openNextPeriod: (pane) => pane.openNextPeriod(),
  consolidateReports: (pane) => pane.showConsolidation(),
  showOverview: (pane) => pane.showOverview(),
  draftReport: (pane) => pane.showDraft(),
};

/** What the pane does when a ribbon button was pressed. */
export interface PaneCommands {
  load(appendices: readonly Appendix[]): Promise<void>;
  check(): Promise<void>;
  showRepair(): Promise<void>;
  showSeal(): Promise<void>;
  openNextPeriod(): Promise<void>;
  showConsolidation(): Promise<void>;
  showOverview(): Promise<void>;
  showDraft(): Promise<void>;
}

export interface CommandHost {
  associate(name: CommandName, handler: (event: { completed(): void }) => Promise<void>): void;
  showPane(): Promise<void>;
}

/** Ties the ribbon's buttons to the pane, which words what was done and what went wrong. */
export function registerCommands(host: CommandHost, pane: PaneCommands): void {
  for (const name of commandNames) {
    host.associate(name, async (event) => {
      try {
        await perform(name, host, pane);
      } finally {
        event.completed();
      }
    });
  }
}

async function perform(name: CommandName, host: CommandHost, pane: PaneCommands): Promise<void> {
  try {
    await WORK[name](pane);
  } finally {
    // Whatever came of it is said there.
    await host.showPane();
  }
}

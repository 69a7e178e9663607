/** The ribbon's commands. Thin: each does one thing and says so in the task pane. */
import type { Appendix } from '../excel/OpenWorkbook';

/** Function names of the manifest. */
export const commandNames = ['loadAppendix1', 'loadAppendix2', 'loadBothAppendices', 'runCheck'] as const;

export type CommandName = (typeof commandNames)[number];

const APPENDICES: Readonly<Partial<Record<CommandName, readonly Appendix[]>>> = {
  loadAppendix1: [1],
  loadAppendix2: [2],
  loadBothAppendices: [1, 2],
};

/** What the pane does when a ribbon button was pressed. */
export interface PaneCommands {
  load(appendices: readonly Appendix[]): Promise<void>;
  check(): Promise<void>;
}

export interface CommandHost {
  associate(name: CommandName, handler: (event: { completed(): void }) => void): void;
  showPane(): Promise<void>;
}

/** Ties the ribbon's buttons to the pane, which words what was done and what went wrong. */
export function registerCommands(host: CommandHost, pane: PaneCommands): void {
  for (const name of commandNames) {
    host.associate(name, (event) => {
      void perform(name, host, pane).finally(() => {
        event.completed();
      });
    });
  }
}

async function perform(name: CommandName, host: CommandHost, pane: PaneCommands): Promise<void> {
  const appendices = APPENDICES[name];
  if (appendices) await pane.load(appendices);
  else await pane.check();
  await host.showPane();
}

import { RefusedByExcel, type SeenCell } from '../host/person/Person';
import type { ExcelHost } from '../host/ExcelHost';
import { exportXlsx } from './exportXlsx';

/** What came of typing into a cell. */
export interface Typed {
  /** False when the cell's data validation refused the input; the cell is then as it was. */
  readonly accepted: boolean;
  /** What the refusal said. */
  readonly message?: string;
}

/** `window.workbench`: the workbench for scripts and browser tests. */
export interface WorkbenchApi {
  /** Resolves when the add-in's page has started, anew after a file was opened. */
  readonly ready: Promise<void>;
  /** Presses a button of the add-in's tab, by the id of its control; resolves when the command has completed. */
  pressRibbon(controlId: string): Promise<void>;
  /** Names of all sheets in tab order, hidden ones too. */
  sheets(): Promise<string[]>;
  /** Names with `Visible`, `Hidden` or `VeryHidden`, and which one is open. */
  sheetStates(): Promise<{ name: string; visibility: string; active: boolean }[]>;
  /** Types into a cell as a person in Vietnam does and presses Enter. Rejects for a locked cell of a protected sheet. */
  setCell(sheet: string, a1: string, input: string): Promise<Typed>;
  getCell(sheet: string, a1: string): Promise<SeenCell>;
  select(sheet: string, a1: string): Promise<void>;
  /** Brings that cell to the top left of what scrolls on its sheet, beside the frozen rows and columns. */
  scrollTo(sheet: string, a1: string): Promise<void>;
  selection(): Promise<{ sheet: string; range: string }>;
  undo(): Promise<boolean>;
  /** The workbook as an .xlsx file, in base64. */
  downloadXlsx(): Promise<string>;
  /** Opens an .xlsx file, in base64, in place of the workbook on the screen; resolves when the add-in's page has started anew. */
  openXlsx(base64: string): Promise<void>;
  /** Pastes text from another program at a cell, as Ctrl+V does. Rejects where it covers locked cells. */
  pasteText(sheet: string, a1: string, text: string): Promise<void>;
  /** Someone else who has the workbook open types into a cell: the add-in is told of a remote change. */
  coAuthorTypes(sheet: string, a1: string, input: string): Promise<void>;
  showPane(): void;
  resizePane(width: number): void;
  /** Members of the Excel API that the add-in asked for and the host does not have. */
  missing(): readonly string[];
  /** Messages of the add-in to its host so far. */
  roundTrips(): number;
}

export interface AutomationParts {
  readonly host: ExcelHost;
  ready(): Promise<void>;
  openXlsx(bytes: Uint8Array): Promise<void>;
  pressRibbon(controlId: string): Promise<void>;
  showPane(): void;
  resizePane(width: number): void;
  /** Brings the selected cell into view. */
  followSelection(): void;
  /** Brings the selected cell to the top left. */
  scrollToSelection(): Promise<void>;
}

export function createAutomation({ host, ready, openXlsx, pressRibbon, showPane, resizePane, followSelection, scrollToSelection }: AutomationParts): WorkbenchApi {
  const { person } = host;
  return {
    get ready() {
      return ready();
    },
    pressRibbon,
    showPane,
    resizePane,
    sheets: () => Promise.resolve(person.sheets().map(({ name }) => name)),
    sheetStates: () => Promise.resolve(person.sheets()),
    async setCell(sheet, a1, input) {
      try {
        await person.typeInto(sheet, a1, input);
        return { accepted: true };
      } catch (error) {
        if (error instanceof RefusedByExcel && error.reason === 'invalid') return { accepted: false, message: error.message };
        throw error;
      }
    },
    getCell: (sheet, a1) => person.getCell(sheet, a1),
    async select(sheet, a1) {
      person.select(sheet, a1);
      followSelection();
      await host.settle();
    },
    async scrollTo(sheet, a1) {
      person.select(sheet, a1);
      await host.settle();
      await scrollToSelection();
    },
    selection: () => Promise.resolve(person.selection()),
    undo: () => person.undo(),
    async downloadXlsx() {
      return toBase64(await exportXlsx(await host.describe()));
    },
    openXlsx: (base64) => openXlsx(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))),
    pasteText: (sheet, a1, text) => person.pasteText(sheet, a1, text),
    coAuthorTypes: (sheet, a1, input) => host.byCoAuthor((coAuthor) => coAuthor.typeInto(sheet, a1, input)),
    missing: () => host.missing,
    roundTrips: () => host.roundTrips,
  };
}

function toBase64(bytes: Uint8Array): string {
  const CHUNK = 0x8000;
  let text = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return btoa(text);
}

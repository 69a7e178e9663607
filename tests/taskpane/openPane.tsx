/** The pane on a workbook in memory, and what a clerk has typed into it. */
import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { currentSeed } from '../../seeds/current';
import { readSeed } from '../../src/domain/seed';
import { dateOf } from '../../src/domain/serialDate';
import type { Appendix } from '../../src/excel/OpenWorkbook';
import type { FileReading } from '../../src/taskpane/consolidation/FileReading';
import type { ColorScheme } from '../../src/taskpane/look/theme';
import { Pane } from '../../src/taskpane/Pane';
import { PaneRequests } from '../../src/taskpane/state/PaneRequests';
import type { Conflict } from '../../src/workbook/repair/repairPlan';
import { MemoryWorkbook } from './MemoryWorkbook';

export const resolution = readSeed(currentSeed);

const DEFAULTS = { scope: 'Toàn bộ', period: 'Quý I', evaluationDate: dateOf(2026, 1, 4) };

export const workbookWith = (...appendices: readonly Appendix[]): MemoryWorkbook =>
  new MemoryWorkbook(resolution, new Set(appendices), DEFAULTS);

/**
 * Quý I as it might come in. By hand from the design: 8 targets met (3, 7, 12, 13, 15, 16, 19, 21), 2 under way (6, 10:
 * lũy kế), 2 not met (4; 17 through its fourth row), 3 to be reviewed (14 and 23: text; 22: a fraction), 9 of the year
 * end. Of the tasks on 04/01/2026: 11 should have begun in December, 3 have no date, one is finished, one is unreadable.
 */
export function filledWorkbook(): MemoryWorkbook {
  const workbook = workbookWith(1, 2);
  workbook.header.set('unit', 'Văn phòng Tỉnh ủy');
  const figures: Readonly<Record<string, number | string>> = {
    'PL1.3': 3.2, 'PL1.4': 12.31, 'PL1.6': 21500, 'PL1.7': 14.2, 'PL1.10': 640, 'PL1.12': 12.7, 'PL1.13': 13.1,
    'PL1.14': '75.4', 'PL1.15.1': 88.2, 'PL1.15.2': 44, 'PL1.16': 2.01, 'PL1.17.1': 62, 'PL1.17.2': 18.5, 'PL1.17.3': 8,
    'PL1.17.4': 26, 'PL1.17.5': 97, 'PL1.19': 93, 'PL1.21.1': 96, 'PL1.21.2': 85.5, 'PL1.22.1': 100, 'PL1.22.2': 91,
    'PL1.22.3': 0.91, 'PL1.23.1': 'đạt', 'PL1.23.2': 100,
  };
  for (const [rowId, figure] of Object.entries(figures)) workbook.entries.set(`${rowId} q1`, figure);
  workbook.entries.set('PL1.6 baseline', 85050);
  workbook.entries.set('PL2.1.1 finishedOn', dateOf(2026, 1, 3));
  workbook.entries.set('PL2.1.2 finishedOn', '03/01/2026 sáng');
  return workbook;
}

/** A row that stands twice, with another figure each. */
export const CONFLICT: Conflict = {
  rowId: 'PL1.4',
  entry: 'q1',
  caption: 'Quý I',
  candidates: [
    { input: { kind: 'number', number: 12.31 }, sheet: 'Phụ lục 1', address: 'H11' },
    { input: { kind: 'number', number: 13 }, sheet: 'Phụ lục 1', address: 'H45' },
  ],
};

interface OpenedPane {
  readonly user: UserEvent;
  readonly workbook: MemoryWorkbook;
  readonly requests: PaneRequests;
  readonly container: HTMLElement;
  readonly close: () => void;
}

/** For tests in which nobody drops a file. */
const readsNothing: FileReading = {
  read: () => {
    throw new Error('No file was to be read');
  },
};

export function openPane(workbook: MemoryWorkbook, colorScheme: ColorScheme = 'light', fileReading = readsNothing): OpenedPane {
  const requests = new PaneRequests();
  const { container, unmount } = render(
    <Pane workbook={workbook} resolution={resolution} colorScheme={colorScheme} requests={requests} fileReading={fileReading} />,
  );
  return { user: userEvent.setup(), workbook, requests, container, close: unmount };
}

beforeEach(() => {
  window.localStorage.clear();
});

import type { IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/presets';
import type { Person } from '../host/person/Person';

const ROWS_BELOW = 3;

/**
 * Brings the selected cell into view after the add-in or a script has selected it, as Excel does. What a person
 * selects is in view already.
 */
export class SelectionFollower {
  private last: string;

  constructor(
    private readonly api: FUniver,
    private readonly person: Person,
  ) {
    this.last = this.current();
  }

  /** To be called before someone other than the person may select something. */
  remember(): void {
    this.last = this.current();
  }

  /** To be called afterwards. */
  follow(): void {
    const selection = this.current();
    if (selection === this.last) return;
    this.last = selection;
    void laidOut().then(() => this.scroll());
  }

  /** Brings the selected cell to the top left of what scrolls. */
  async scrollToIt(): Promise<void> {
    await laidOut();
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getActiveRange()?.getRange();
    if (!sheet || !range) return;
    // Univer takes the sizes of the first rows and columns for those beside the frozen ones, so all of it is said in pixels.
    const { xSplit, ySplit } = sheet.getFreeze();
    await this.api.executeCommand('sheet.command.scroll-view', {
      sheetViewStartRow: 0,
      sheetViewStartColumn: 0,
      offsetX: sumBetween(xSplit, range.startColumn, (column) => sheet.getColumnWidth(column)),
      offsetY: sumBetween(ySplit, range.startRow, (row) => sheet.getRowHeight(row)),
    });
  }

  private async scroll(): Promise<void> {
    const range = this.api.getActiveWorkbook()?.getActiveRange()?.getRange();
    if (!range) return;
    // Univer leaves a cell at the edge half hidden by the frozen panes or the tabs: go past it on both sides.
    await this.scrollTo(shifted(range, ROWS_BELOW, 1));
    await this.scrollTo(shifted(range, -1, -1));
  }

  private async scrollTo(range: IRange): Promise<void> {
    await this.api.executeCommand('sheet.command.scroll-to-cell', { range });
  }

  private current(): string {
    const { sheet, range } = this.person.selection();
    return `${sheet}!${range}`;
  }
}

/** A sheet that was just opened is laid out in the next frame. */
function laidOut(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        resolve();
      });
    });
  });
}

function sumBetween(from: number, to: number, sizeOf: (index: number) => number): number {
  let sum = 0;
  for (let index = from; index < to; index += 1) sum += sizeOf(index);
  return sum;
}

function shifted(range: IRange, rows: number, columns: number): IRange {
  return {
    ...range,
    startRow: Math.max(0, range.startRow + rows),
    endRow: Math.max(0, range.endRow + rows),
    startColumn: Math.max(0, range.startColumn + columns),
    endColumn: Math.max(0, range.endColumn + columns),
  };
}

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
    // A sheet that was just opened is laid out in the next frame.
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        void this.scroll();
      });
    });
  }

  private async scroll(): Promise<void> {
    const range = this.api.getActiveWorkbook()?.getActiveRange()?.getRange();
    if (!range) return;
    // Univer leaves the last row at the foot half hidden; a few rows further down first, then the cell itself.
    const further = { ...range, startRow: range.startRow + ROWS_BELOW, endRow: range.endRow + ROWS_BELOW };
    await this.api.executeCommand('sheet.command.scroll-to-cell', { range: further });
    await this.api.executeCommand('sheet.command.scroll-to-cell', { range });
  }

  private current(): string {
    const { sheet, range } = this.person.selection();
    return `${sheet}!${range}`;
  }
}

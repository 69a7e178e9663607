/** What the readers of rows share while a seed is drafted. */
import type { BodyRegister } from './bodyRegister';
import type { Inquiry } from './inquiry';
import type { LastYear } from './lastYear';

export interface Drafting {
  /** The year the resolution plans for. */
  readonly year: number;
  readonly inquiry: Inquiry;
  readonly bodies: BodyRegister;
  readonly lastYear: LastYear | undefined;
  readonly confirmations: Confirmations;
}

/** What the office has still to confirm, row by row. */
export class Confirmations {
  readonly #rowsBy = new Map<string, string[]>();
  readonly #ofRow = new Map<string, string[]>();

  add(rowId: string, what: string): void {
    this.#rowsBy.set(what, [...(this.#rowsBy.get(what) ?? []), rowId]);
    this.#ofRow.set(rowId, [...(this.#ofRow.get(rowId) ?? []), what]);
  }

  /** The field `review` of a row, where it has something to confirm. */
  review(rowId: string): { readonly review?: { readonly toConfirm: string } } {
    const own = this.#ofRow.get(rowId);
    return own ? { review: { toConfirm: own.join('; ') } } : {};
  }

  /** Each thing to confirm with the rows it is about. */
  get all(): readonly { readonly what: string; readonly rows: readonly string[] }[] {
    return [...this.#rowsBy].map(([what, rows]) => ({ what, rows }));
  }
}

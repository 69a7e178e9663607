/** Making cells of a {@link SheetSpec}. */
import type { CellContent } from '../spec';

export const text = (content: string): CellContent => ({ kind: 'text', text: content });
export const number = (content: number): CellContent => ({ kind: 'number', number: content });

/** @param body without the leading "=" */
export const formula = (body: string, result?: string | number): CellContent =>
  result === undefined ? { kind: 'formula', formula: `=${body}` } : { kind: 'formula', formula: `=${body}`, result };

export const textOrNothing = (content: string | null | undefined): CellContent => (content ? text(content) : null);

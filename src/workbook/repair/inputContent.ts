/** Drawing a cell again as it was found. */
import { isBlankInput, type CellInput } from '../../domain/entry';
import type { CellContent } from '../spec';

/** Zero-length text is blank. */
export function inputContent(input: CellInput): CellContent {
  if (isBlankInput(input) || input.kind === 'empty') return null;
  return input;
}

/** A formula with what it gives, where a cell can say that without calculating. */
export function formulaContent(formula: string, input: CellInput): CellContent {
  switch (input.kind) {
    case 'text':
      return { kind: 'formula', formula, result: input.text };
    case 'number':
      return { kind: 'formula', formula, result: input.number };
    case 'empty':
    case 'boolean':
    case 'error':
      return { kind: 'formula', formula };
  }
}

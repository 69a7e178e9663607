import { readWord, type CellInput } from './entry';
import { formatNumber } from './vietnameseNumber';

/** What stands in a cell as people read it; "" for a blank one. */
export function inputText(input: CellInput): string {
  switch (input.kind) {
    case 'number':
      return formatNumber(input.number);
    case 'error':
      return input.error;
    default:
      return readWord(input);
  }
}

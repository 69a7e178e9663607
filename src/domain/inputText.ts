import type { CellInput } from './entry';
import { formatNumber } from './vietnameseNumber';

/** What stands in a cell as people read it; "" for a blank one. */
export function inputText(input: CellInput): string {
  switch (input.kind) {
    case 'empty':
      return '';
    case 'text':
      return input.text;
    case 'number':
      return formatNumber(input.number);
    case 'boolean':
      return input.boolean ? 'TRUE' : 'FALSE';
    case 'error':
      return input.error;
  }
}

/**
 * The canonical text of what stands in a cell: the same after another program opened and saved the workbook, and
 * different for whatever means something else. Its first word says what kind of content it is, in Vietnamese, because it
 * is also what a person sees who looks at the record of a seal.
 */
import { EMPTY, isBlankInput, type CellInput } from './entry';

const KINDS = { number: 'số', text: 'chữ', boolean: 'đúng/sai', error: 'lỗi' } as const;

/** Excel keeps this many digits of what is typed; programs differ in the digits after them. */
const SIGNIFICANT_DIGITS = 15;

const YES = 'TRUE';

/** Programs write line breaks and composed letters in different ways. */
export const canonicalText = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC');

/** "số:12.5", "chữ:đang làm", "đúng/sai:TRUE", "lỗi:#N/A"; "" for blank. Dates are numbers, as in the cell. */
export function sealedValue(input: CellInput): string {
  if (isBlankInput(input)) return '';
  switch (input.kind) {
    case 'number':
      return `${KINDS.number}:${canonicalNumber(input.number)}`;
    case 'text':
      return `${KINDS.text}:${canonicalText(input.text)}`;
    case 'boolean':
      return `${KINDS.boolean}:${input.boolean ? YES : 'FALSE'}`;
    case 'error':
      return `${KINDS.error}:${input.error}`;
    case 'empty':
      return '';
  }
}

/** What a cell held that was sealed with this value; text that is no such value is taken for a text that was entered. */
export function inputOfSealed(value: string): CellInput {
  if (value === '') return EMPTY;
  const split = value.indexOf(':');
  const [kind, content] = [value.slice(0, split), value.slice(split + 1)];
  switch (kind) {
    case KINDS.number:
      return Number.isFinite(Number(content)) ? { kind: 'number', number: Number(content) } : { kind: 'text', text: value };
    case KINDS.text:
      return { kind: 'text', text: content };
    case KINDS.boolean:
      return { kind: 'boolean', boolean: content === YES };
    case KINDS.error:
      return { kind: 'error', error: content };
    default:
      return { kind: 'text', text: value };
  }
}

/** 0.1 + 0.2 is 0.3, and minus nought is nought. */
function canonicalNumber(number: number): string {
  const rounded = Number(number.toPrecision(SIGNIFICANT_DIGITS));
  if (rounded === 0) return '0';
  // The greatest numbers there are would be rounded up beyond them.
  return String(Number.isFinite(rounded) ? rounded : number);
}

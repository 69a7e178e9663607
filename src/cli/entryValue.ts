/** Values as programs read them. */
import type { CellInput } from '../domain/entry';
import type { ReceivedEntry } from '../domain/receivedFile';
import type { Resolution } from '../domain/resolution';
import { dateToIso, LAST_DATE } from '../domain/serialDate';
import { entryColumn } from '../workbook/sheets/entryColumn';

export type ValueKind = 'number' | 'date' | 'text' | 'boolean' | 'error';

export interface PlainValue {
  readonly kind: ValueKind;
  /** Dates as yyyy-mm-dd. */
  readonly value: number | string | boolean;
}

/** A number where a date belongs is a date, as far as Excel knows days; anything else is what it is. */
export function plainValue(resolution: Resolution, { entry, input }: Pick<ReceivedEntry, 'entry' | 'input'>): PlainValue {
  switch (input.kind) {
    case 'number':
      return isDay(input.number) && entryColumn(resolution, entry).content === 'date'
        ? { kind: 'date', value: dateToIso(input.number) }
        : { kind: 'number', value: input.number };
    case 'boolean':
      return { kind: 'boolean', value: input.boolean };
    case 'error':
      return { kind: 'error', value: input.error };
    case 'text':
    case 'empty':
      return { kind: 'text', value: textOf(input) };
  }
}

const isDay = (number: number): boolean => number >= 1 && number < LAST_DATE + 1;
const textOf = (input: CellInput): string => (input.kind === 'text' ? input.text : '');

/** What a cell shows: number formats in the region of the person at the keyboard. */

import { numfmt } from '@univerjs/core';

export const GENERAL = 'General';
export const TEXT = '@';

/** Regional settings that decide how numbers look and how typing is read. */
export interface Region {
  readonly name: string;
  readonly decimal: string;
  readonly thousands: string;
  /** Order of a typed date. */
  readonly dateOrder: 'dmy' | 'mdy';
  /** Format a typed date receives in a cell of format General. */
  readonly dateFormat: string;
}

export const VIETNAM: Region = { name: 'vi-VN', decimal: ',', thousands: '.', dateOrder: 'dmy', dateFormat: 'dd/mm/yyyy' };
export const UNITED_STATES: Region = { name: 'en-US', decimal: '.', thousands: ',', dateOrder: 'mdy', dateFormat: 'm/d/yyyy' };

export function showValue(value: string | number | boolean, format: string, region: Region): string {
  if (typeof value === 'boolean') {
    return value ? 'TRUE' : 'FALSE';
  }
  if (typeof value === 'string' || format === TEXT) {
    return String(value);
  }
  return numfmt.format(format, value, { locale: region.name === 'vi-VN' ? 'vi' : 'en', throws: false });
}

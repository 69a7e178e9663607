/** What a sealed workbook is called when it is sent. */
import type { Resolution } from './resolution';
import { dateToIso, type SerialDate } from './serialDate';

/** A name still fits where folders before it are long: Windows allows 260 characters for all of them together. */
const LONGEST_UNIT = 60;

const UNKNOWN_UNIT = 'Chua-ro-don-vi';
const UNKNOWN_PERIOD = 'Chua-ro-ky';

/**
 * "05-NQ-TU_Dang-uy-Uy-ban-nhan-dan-tinh_6-thang_2026-06-30.xlsx". Latin letters without marks, digits and hyphens only:
 * mail and document systems, and archives made on other machines, garble names with Vietnamese letters, and Windows
 * forbids some signs ("05-NQ/TU" has one). The date is written so that files stand in order.
 * @param unit as entered, however long; may be blank
 * @param date the day the figures are of (Số liệu tính đến ngày)
 */
export function sealedFileName(resolution: Pick<Resolution, 'number'>, unit: string, period: string, date: SerialDate): string {
  const name = shortened(plain(unit)) || UNKNOWN_UNIT;
  return `${plain(resolution.number)}_${name}_${shortened(plain(period)) || UNKNOWN_PERIOD}_${dateToIso(date)}.xlsx`;
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Cut between words. */
function shortened(name: string): string {
  if (name.length <= LONGEST_UNIT) return name;
  const end = name.lastIndexOf('-', LONGEST_UNIT);
  return name.slice(0, end > 0 ? end : LONGEST_UNIT);
}

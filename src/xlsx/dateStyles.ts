import { withoutLiterals } from '../domain/formatCode';
import { parseXml } from './parseXml';

/** The built-in formats that show a day; those of the time of day alone (18 to 21, 45 to 47) are not among them. */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
/** Hours, minutes or seconds counted on beyond a day: a length of time, not a date. */
const ELAPSED = /\[(?:h+|m+|s+)\]/i;

/** Whether a format code shows the day, month or year of a number. */
export function showsDate(formatCode: string): boolean {
  if (ELAPSED.test(formatCode)) return false;
  const [code = ''] = withoutLiterals(formatCode).toLowerCase().split(';');
  // "m" alone is a month; beside hours or seconds it is minutes.
  return /[dy]/.test(code) || (/m/.test(code) && !/[hs]/.test(code));
}

/**
 * The numbers of the cell styles that show a date.
 *
 * @throws UnusableFileError `damaged` when the part is not well-formed.
 */
export function readDateStyles(part: Uint8Array): ReadonlySet<number> {
  const customDates = new Set<number>();
  const dateStyles = new Set<number>();
  let style = -1;
  let inCellStyles = false;
  parseXml(part, 'styles', {
    open: (name, attributes) => {
      if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'numFmt' && showsDate(attributes['formatCode'] ?? '')) {
        customDates.add(Number(attributes['numFmtId']));
      } else if (name === 'xf' && inCellStyles) {
        style += 1;
        const format = Number(attributes['numFmtId'] ?? 0);
        if (BUILT_IN_DATES.has(format) || customDates.has(format)) dateStyles.add(style);
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return dateStyles;
}

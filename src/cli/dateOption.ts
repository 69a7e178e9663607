/** The option --date. */
import { dateFromIso, type SerialDate } from '../domain/serialDate';
import { parseDate } from '../domain/vietnameseDate';
import { UsageError } from './UsageError';

/** "2026-06-30" or "30/6/2026", day before month. @throws UsageError */
export function readDate(text: string): SerialDate {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return readIso(text);
  const vietnamese = /^\d{1,2}\/\d{1,2}\/\d{4}$/.exec(text) ? parseDate(text) : undefined;
  if (vietnamese?.kind === 'one') return vietnamese.date;
  const [first] = vietnamese?.kind === 'ambiguous' ? vietnamese.dates : [];
  if (first !== undefined) return first;
  throw new UsageError('--date viết năm-tháng-ngày hoặc ngày/tháng/năm.');
}

function readIso(text: string): SerialDate {
  try {
    return dateFromIso(text);
  } catch (error) {
    throw new UsageError(`--date ${text} không phải là một ngày.`, { cause: error });
  }
}

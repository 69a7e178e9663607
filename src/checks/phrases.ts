/** Vietnamese phrases that several checks use. */
import { seenText } from '../domain/seenText';
import type { Detail } from './check';

/** "Cột Quý I, chỉ tiêu 17 (ý 5)", "Cột Ngày hoàn thành, nhiệm vụ 1.10" or "Ô Kỳ báo cáo". */
export function placeOf({ field, column, target, task }: Detail): string {
  if (field !== undefined) return `Ô ${field}`;
  return target === undefined ? `Cột ${column ?? ''}, nhiệm vụ ${task ?? ''}` : `Cột ${column ?? ''}, chỉ tiêu ${target}`;
}

/** What was typed, between quotation marks; what cannot be seen of it is named instead. */
export function contentOf(typed = ''): string {
  const seen = seenText(typed);
  if (seen === '') return 'ô chỉ có dấu cách';
  return seen === typed ? `ô ghi “${typed}”` : `ô ghi “${seen}” kèm dấu cách thừa hoặc dấu tách rời khó thấy`;
}

/** 03/04/2026 as "ngày 03 tháng 4 năm 2026", for when day and month could be taken for each other. */
export function inWords(date: string): string {
  const [day = '', month = '', year = ''] = date.split('/');
  return `ngày ${day} tháng ${Number(month)} năm ${year}`;
}

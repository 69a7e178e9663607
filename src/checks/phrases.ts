/** Vietnamese phrases that several checks use. */
import type { Detail } from './check';

/** "Cột Quý I, chỉ tiêu 17 (ý 5)", "Cột Ngày hoàn thành, nhiệm vụ 1.10" or "Ô Kỳ báo cáo". */
export function placeOf({ field, column, target, task }: Detail): string {
  if (field !== undefined) return `Ô ${field}`;
  return target === undefined ? `Cột ${column ?? ''}, nhiệm vụ ${task ?? ''}` : `Cột ${column ?? ''}, chỉ tiêu ${target}`;
}

/** What was typed, between quotation marks; spaces alone cannot be seen and are named instead. */
export const contentOf = (typed = ''): string => (typed.trim() === '' ? 'ô chỉ có dấu cách' : `ô ghi “${typed}”`);

/** 03/04/2026 as "ngày 03 tháng 4 năm 2026", for when day and month could be taken for each other. */
export function inWords(date: string): string {
  const [day = '', month = '', year = ''] = date.split('/');
  return `ngày ${day} tháng ${Number(month)} năm ${year}`;
}

/** English phrases that several checks use. */
import type { Detail } from '../checks/check';

/** "Column Quý I, target 17 (ý 5)" or "Field Kỳ báo cáo". */
export const placeOf = ({ field, column = '', target, task = '' }: Detail): string => {
  if (field !== undefined) return `Field “${field}”`;
  return `Column “${column}”, ${target === undefined ? `task ${task}` : `target ${target}`}`;
};

export const contentOf = (typed = ''): string => (typed.trim() === '' ? 'only spaces' : `“${typed}”`);

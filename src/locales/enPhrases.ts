/** English phrases that several checks use. */
import type { Detail } from '../checks/check';
import { seenText } from '../domain/seenText';

/** "Column Quý I, target 17 (ý 5)" or "Field Kỳ báo cáo". */
export const placeOf = ({ field, column = '', target, task = '' }: Detail): string => {
  if (field !== undefined) return `Field “${field}”`;
  return `Column “${column}”, ${target === undefined ? `task ${task}` : `target ${target}`}`;
};

export function contentOf(typed = ''): string {
  const seen = seenText(typed);
  if (seen === '') return 'only spaces';
  return seen === typed ? `“${typed}”` : `“${seen}” with spaces or separate marks that do not show`;
}

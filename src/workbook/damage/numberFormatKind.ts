/** What a number format makes of a number, however a program spells it. */
import { withoutLiterals } from '../../domain/formatCode';

/** A date also by the order of its parts: 3/4 is another day where the month comes first. */
export type FormatKind = 'number' | 'percent' | 'text' | `date ${string}`;

/** Without the section for texts. */
const bare = (format: string): string => withoutLiterals(format).replace(/;@$/, '').toLowerCase();

/** Excel turns General into another format of numbers by itself, as somebody types 1.234: these are one kind. */
export function formatKind(format: string): FormatKind {
  const code = bare(format);
  if (code === '@') return 'text';
  if (code.includes('%')) return 'percent';
  if (code === '' || /general|[#0?]/.test(code)) return 'number';
  const parts = code.replace(/[^dmyhs]/g, '').replace(/(.)\1+/g, '$1');
  return parts === '' ? 'number' : `date ${parts.replace(/[hs].*$/, '')}`;
}

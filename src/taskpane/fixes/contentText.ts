/** Contents of cells side by side, old and new, so that a person sees what changes. */
import type { Finding } from '../../checks/check';
import { typedDate, typedText } from '../../checks/typed';
import { entryContent, type Entry } from '../../domain/entries';
import { isBlankInput, type CellInput } from '../../domain/entry';
import type { EntryCell } from '../../domain/submission';
import type { Locale } from '../../locales/Locale';

export type ContentKind = 'blank' | 'text' | 'number' | 'date' | 'boolean' | 'error' | 'formula';

const holdsDate = (entry: Entry | undefined): boolean => entry !== undefined && entryContent(entry) === 'date';

/** Spaces that nobody sees otherwise. */
const visible = (text: string): string => text.replace(/^\s+|\s+$|\s{2,}|[\u00a0\u200b]/gu, (spaces) => '␣'.repeat(spaces.length));

interface Content {
  readonly kind: ContentKind;
  readonly text: string;
}

function contentOf(input: CellInput, isDate: boolean): Content {
  if (input.kind === 'empty' || isBlankInput(input)) return { kind: 'blank', text: '' };
  if (input.kind === 'number') {
    return isDate ? { kind: 'date', text: typedDate(input) } : { kind: 'number', text: typedText(input) };
  }
  return { kind: input.kind, text: visible(typedText(input)) };
}

const oldContent = ({ input, formula }: EntryCell, isDate: boolean): Content =>
  formula === undefined ? contentOf(input, isDate) : { kind: 'formula', text: formula };

const withKind = ({ kind, text }: Content, { fixes }: Locale): string =>
  text === '' ? `(${fixes.kinds[kind]})` : `${text} (${fixes.kinds[kind]})`;

export interface ShownChange {
  readonly from: string;
  readonly to: string;
}

function shown(from: Content, to: Content, locale: Locale): ShownChange {
  return from.kind === to.kind && from.text !== to.text
    ? { from: from.text, to: to.text }
    : { from: withKind(from, locale), to: withKind(to, locale) };
}

/** "12,5 (chữ)" and "12,5 (số)"; the kinds are left out where they are the same and the contents differ. */
export function shownChange(finding: Pick<Finding, 'entry'>, cell: EntryCell, input: CellInput, locale: Locale): ShownChange {
  const isDate = holdsDate(finding.entry);
  return shown(oldContent(cell, isDate), contentOf(input, isDate), locale);
}

/** What stood and what stands in the cell of an entry, likewise. */
export function shownInputs(entry: Entry, from: CellInput, to: CellInput, locale: Locale): ShownChange {
  const isDate = holdsDate(entry);
  return shown(contentOf(from, isDate), contentOf(to, isDate), locale);
}

/** What stands in the cell of an entry. */
export const contentText = ({ input }: EntryCell, entry: Entry): string => contentOf(input, holdsDate(entry)).text;

/**
 * Something that was sealed is another now. It shows that something changed, not who changed it.
 *
 * Details: the place, `sealedOn`, `from` and `to` (each absent where the cell was or is blank).
 */
import { isBlankInput, type CellInput } from '../domain/entry';
import { newestSeal, placeOf as sealedPlace, type EntryChange } from '../domain/seal';
import { dateToVietnamese } from '../domain/serialDate';
import type { Check, Detail } from './check';
import { entryCells } from './entryCells';
import { fixOf, occurrenceAt } from './occurrence';
import { placeOf } from './phrases';
import { sealedChanges } from './sealedChanges';
import { contentAt, typedText } from './typed';

export const sealedValueChanged: Check = {
  id: 'sealed-value-changed',
  severity: 'warning',
  wording: {
    title: 'Số liệu đã chốt bị thay đổi',
    problem: (detail) => {
      const { sealedOn = '', from, to } = detail;
      const now = to === undefined ? 'nay để trống' : `nay là ${to}`;
      if (from === undefined) return `${placeOf(detail)}: lúc chốt ngày ${sealedOn} ô còn trống, ${now}.`;
      return `${placeOf(detail)}: số liệu đã chốt ngày ${sealedOn} là ${from}, ${now}.`;
    },
    remedy: ({ from }) =>
      from === undefined
        ? 'Nếu bổ sung có chủ ý thì chốt lại; nếu không thì xóa ô.'
        : 'Nếu sửa có chủ ý thì ghi lý do khi chốt lại; nếu không thì nhập lại như đã chốt.',
  },
  find: (assessment) => {
    const seal = newestSeal(assessment.submission);
    if (!seal || seal.intact === false) return [];
    const changes = new Map(sealedChanges(assessment).map((change) => [change.place, change]));
    if (changes.size === 0) return [];
    return entryCells(assessment).flatMap((placed) => {
      const change = changes.get(sealedPlace(placed.entry, placed.rowId));
      if (!change) return [];
      const sealedOn = dateToVietnamese(seal.sealedAt);
      const putBack = isBlankInput(change.from) ? undefined : fixOf(placed, [change.from], false);
      return [occurrenceAt(placed, { sealedOn, ...shown(change) }, putBack)];
    });
  },
};

/** Texts are quoted, so that "12" as text and 12 as a number look different. */
function shown({ entry, from, to }: EntryChange): Detail {
  const start = from.kind === 'text' && to.kind === 'text' ? excerptStart(visible(from.text), visible(to.text)) : 0;
  const usual = (input: CellInput): string =>
    input.kind === 'text' ? `“${excerpt(visible(input.text), start)}”` : contentAt(entry, input);
  if (isBlankInput(to)) return { from: usual(from) };
  if (isBlankInput(from)) return { to: usual(to) };
  return usual(from) === usual(to) ? { from: exact(from), to: exact(to) } : { from: usual(from), to: usual(to) };
}

/** With every digit, where six decimals show no difference, nor the day a time of day. */
const exact = (input: CellInput): string =>
  input.kind === 'number' ? String(input.number).replace('.', ',') : typedText(input);

/** Spaces and line breaks that nobody sees otherwise. */
const visible = (text: string): string =>
  text.replace(/\r\n?|\n/g, '⏎').replace(/^\s+|\s+$|\s{2,}/gu, (spaces) => '␣'.repeat(spaces.length));

/** Two long texts must fit into one sentence. */
const LONGEST = 36;
const BEFORE = 12;

/** Where to begin reading two long texts so that their first difference is seen. */
function excerptStart(one: string, other: string): number {
  if (Math.max(one.length, other.length) <= LONGEST) return 0;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  return Math.max(0, same - BEFORE);
}

function excerpt(text: string, start: number): string {
  const end = start + LONGEST;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${text.length > end ? '…' : ''}`;
}

/**
 * A formula in an entry cell. Its value counts, and may change with other cells after it was sent. One that leads into
 * another workbook is `external-link`, one that fails `formula-error` or `date-as-text`.
 *
 * Details: the place, `typed` (the value, "" for blank).
 */
import { isBlankInput } from '../domain/entry';
import type { Check } from './check';
import { formulaCells } from './formulaCells';
import { fixOf, occurrenceAt } from './occurrence';
import { placeOf } from './phrases';
import { typedContent } from './typed';

export const formulaInEntryCell: Check = {
  id: 'formula-in-entry-cell',
  severity: 'info',
  wording: {
    title: 'Ô nhập chứa công thức',
    problem: (detail) =>
      `${placeOf(detail)}: ô chứa công thức, ${detail.typed === '' ? 'đang cho kết quả trống' : `đang cho kết quả “${detail.typed ?? ''}” và kết quả này được dùng`}.`,
    remedy: () => 'Nếu đã đúng thì gõ đè kết quả lên công thức, để không bị đổi khi ô khác thay đổi; hoặc để nguyên.',
  },
  find: (assessment) =>
    formulaCells(assessment)
      .filter(({ cell, file }) => file === undefined && cell.input.kind !== 'error')
      .map((placed) =>
        occurrenceAt(
          placed,
          { typed: typedContent(placed) },
          fixOf(placed, isBlankInput(placed.cell.input) ? [] : [placed.cell.input], false),
        ),
      ),
};

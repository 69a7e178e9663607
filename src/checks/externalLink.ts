/**
 * An entry that is taken out of another workbook, which whoever receives this one does not have. A link that fails is an
 * error besides.
 *
 * Details: the place, `typed` (the value, "" for blank), `file` ("" where its name is not kept).
 */
import { isBlankInput } from '../domain/entry';
import type { Check } from './check';
import { formulaCells } from './formulaCells';
import { fixOf, occurrenceAt } from './occurrence';
import { placeOf } from './phrases';
import { typedContent } from './typed';

export const externalLink: Check = {
  id: 'external-link',
  severity: 'warning',
  wording: {
    title: 'Nội dung lấy từ tệp khác',
    problem: (detail) =>
      `${placeOf(detail)}: ô lấy nội dung từ tệp khác${detail.file === '' ? '' : ` (${detail.file ?? ''})`}; người nhận không có tệp đó nên nội dung có thể bị mất.`,
    remedy: ({ typed = '' }) =>
      `Xóa công thức rồi gõ thẳng nội dung vào ô${typed === '' ? '' : `, hiện đang là “${typed}”`}.`,
  },
  find: (assessment) =>
    formulaCells(assessment).flatMap((placed) => {
      const { cell, file } = placed;
      if (file === undefined) return [];
      const lost = isBlankInput(cell.input) || cell.input.kind === 'error';
      const detail = { typed: lost ? '' : typedContent(placed), file };
      return [occurrenceAt(placed, detail, fixOf(placed, lost ? [] : [cell.input], false))];
    }),
};

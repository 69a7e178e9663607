/**
 * Words whose marks are stored apart from their letters (as some Macs and web pages do). They look the same and are found
 * by no search.
 *
 * Details: the place, `typed`.
 */
import type { Check } from './check';
import { asText, fixOf, occurrenceAt } from './occurrence';
import { placeOf } from './phrases';
import { textCellsInTrouble } from './textCells';
import { unknownUnit } from './unitUnknown';
import { typedText } from './typed';

export const notNfc: Check = {
  id: 'not-nfc',
  severity: 'info',
  wording: {
    title: 'Chữ có dấu kiểu tổ hợp',
    problem: (detail) =>
      `${placeOf(detail)}: chữ “${detail.typed ?? ''}” có dấu tách rời (Unicode tổ hợp), nhìn giống nhưng tìm kiếm và so sánh không khớp.`,
    remedy: () => 'Gõ lại nội dung ô, chọn bảng mã Unicode dựng sẵn trong bộ gõ.',
  },
  find: (assessment) =>
    textCellsInTrouble(assessment, 'notNfc')
      .filter(({ entry }) => entry !== 'unit' || unknownUnit(assessment) === undefined)
      .map((cell) => {
        const detail = { typed: typedText(asText(cell.better)) };
        return occurrenceAt(cell, detail, fixOf(cell, [asText(cell.better)], cell.certain));
      }),
};

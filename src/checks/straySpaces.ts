/**
 * Spaces before, after or doubled between words, or of the sort that does not break lines (pasted from web pages).
 *
 * Details: the place, `typed`, `only` ("1") where there is nothing else.
 */
import type { Check } from './check';
import { asText, fixOf, occurrenceAt } from './occurrence';
import { placeOf } from './phrases';
import { textCellsInTrouble } from './textCells';
import { unknownUnit } from './unitUnknown';
import { typedText } from './typed';

export const straySpaces: Check = {
  id: 'stray-spaces',
  severity: 'info',
  wording: {
    title: 'Thừa dấu cách',
    problem: (detail) =>
      detail.only === undefined
        ? `${placeOf(detail)}: “${detail.typed ?? ''}” có dấu cách thừa ở đầu, ở cuối hoặc giữa các chữ.`
        : `${placeOf(detail)}: ô chỉ có dấu cách, nhìn như để trống nhưng vẫn bị coi là đã ghi.`,
    remedy: ({ only }) => (only === undefined ? 'Xóa các dấu cách thừa.' : 'Xóa nội dung ô, hoặc ghi nội dung thật.'),
  },
  find: (assessment) =>
    textCellsInTrouble(assessment, 'straySpaces')
      .filter(({ entry }) => entry !== 'unit' || unknownUnit(assessment) === undefined)
      .map((cell) => {
        const detail = { typed: typedText(asText(cell.better)), ...(cell.better === '' ? { only: '1' } : {}) };
        return occurrenceAt(cell, detail, fixOf(cell, [asText(cell.better)], cell.certain));
      }),
};

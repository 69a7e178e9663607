/**
 * Words typed in a TCVN3 (.VnTime) or VNI font: legible in that font only, and never equal to the same words in Unicode.
 *
 * Details: the place, `typed`, `reading` (in Unicode).
 */
import type { Check } from './check';
import { asText, fixOf, occurrenceAt } from './occurrence';
import { placeOf } from './phrases';
import { textCellsInTrouble } from './textCells';
import { typedText } from './typed';

export const legacyFont: Check = {
  id: 'legacy-font',
  severity: 'error',
  wording: {
    title: 'Chữ gõ bằng phông cũ',
    problem: (detail) =>
      `${placeOf(detail)}: chữ gõ bằng phông TCVN3 hoặc VNI, máy không có phông đó hiện thành “${detail.typed ?? ''}”.`,
    remedy: ({ reading = '' }) => `Gõ lại “${reading}” bằng bảng mã Unicode, phông Times New Roman.`,
  },
  find: (assessment) =>
    textCellsInTrouble(assessment, 'legacyFont').map((cell) => {
      const reading = asText(cell.better);
      const detail = { typed: typedText(cell.cell.input), reading: typedText(reading) };
      return occurrenceAt(cell, detail, fixOf(cell, [reading], cell.certain));
    }),
};

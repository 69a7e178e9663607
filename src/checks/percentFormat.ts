/**
 * A cell that holds percentage points is set to show per cent: "3,2 %" on the sheet is 0,032 in the cell, and would be
 * judged as that. Figures of rows measured in per cent, and the progress of tasks.
 *
 * Details: the place, `stored`, `shown` (as it should be typed).
 */
import { roundTo } from '../domain/entry';
import { formatNumber } from '../domain/vietnameseNumber';
import type { Check } from './check';
import { cellsInTrouble, troubleWith } from './numberCells';
import { asNumber, fixOf, occurrenceAt } from './occurrence';
import { placeOf } from './phrases';
import { asTyped } from './typed';

export const percentFormat: Check = {
  id: 'percent-format',
  severity: 'error',
  wording: {
    title: 'Ô số đặt định dạng phần trăm',
    problem: (detail) =>
      `${placeOf(detail)}: ô hiện ${detail.shown ?? ''} % nhưng số lưu trong ô là ${detail.stored ?? ''} nên bị tính sai; cột này chỉ gõ số, không kèm dấu %.`,
    remedy: ({ shown = '' }) => 
      `Bấm Sửa trong ngăn. Không có ngăn thì bỏ khóa trang (Xem lại → Bỏ bảo vệ trang tính), đổi định dạng ô từ phần trăm sang General rồi gõ lại ${shown}.`,
  },
  find: (assessment) =>
    cellsInTrouble(assessment, 'percentFormat').map((cell) => {
      const shown = roundTo(cell.number * 100, 6);
      const safe = Math.abs(cell.number) <= 1 && troubleWith(cell, shown) === undefined;
      const detail = { stored: formatNumber(cell.number), shown: asTyped(shown) };
      return occurrenceAt(cell, detail, fixOf(cell, [asNumber(shown)], safe));
    }),
};

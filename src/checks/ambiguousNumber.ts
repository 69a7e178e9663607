/**
 * Text in a number cell that reads as two numbers: "1.234" is 1234 to a Vietnamese eye and 1,234 to a machine set to
 * decimal points. Both are offered and neither is taken.
 *
 * Details: the place, `typed`, `reading` (the larger) and `otherReading`, as they should be typed.
 */
import type { Check } from './check';
import { asNumber, fixOf, occurrenceAt } from './occurrence';
import { contentOf, placeOf } from './phrases';
import { textNumbers } from './textNumbers';
import { asTyped, typedText } from './typed';

export const ambiguousNumber: Check = {
  id: 'ambiguous-number',
  severity: 'error',
  wording: {
    title: 'Số đọc được hai cách',
    problem: (detail) =>
      `${placeOf(detail)}: ${contentOf(detail.typed)} dưới dạng chữ; có thể là ${detail.reading ?? ''} (có ngăn hàng nghìn) hoặc ${detail.otherReading ?? ''} (có phần lẻ).`,
    remedy: ({ reading = '', otherReading = '' }) =>
      `Xóa ô rồi gõ lại ${reading} hoặc ${otherReading}, tùy số nào đúng; không gõ dấu ngăn hàng nghìn.`,
  },
  find: (assessment) =>
    textNumbers(assessment)
      .filter(({ readings }) => readings.length === 2)
      .map((cell) => {
        const [reading = '', otherReading = ''] = cell.readings.map(asTyped);
        const fix = fixOf(cell, cell.readings.map(asNumber), false);
        return occurrenceAt(cell, { typed: typedText(cell.cell.input), reading, otherReading }, fix);
      }),
};

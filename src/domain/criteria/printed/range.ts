/** How a range is printed: "3-3,5", "từ 12,5 đến 13". */
import { numbersIn, type PrintedForm } from './printedForm';

interface Range {
  readonly kind: 'range';
  readonly low: number;
  readonly high: number;
}

export const printedRange: PrintedForm<Range> = {
  read: (words) => {
    const [, first, second] = /^(?:từ |trong khoảng )?(.+?)(?: ?- ?| đến )(.+)$/iu.exec(words) ?? [];
    return numbersIn(first)
      .flatMap((low) => numbersIn(second).map((high): Range => ({ kind: 'range', low, high })))
      .filter(({ low, high }) => low < high);
  },
};

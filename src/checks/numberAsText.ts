/**
 * Text, spaces or TRUE/FALSE in a number cell. Says what the text reads as, with every reading where there are two, and
 * never takes one by itself. Covers the entries of all four periods, last year, the baseline and the progress of tasks.
 *
 * Details: the place, `typed`, `reading` and `otherReading` where there are any (as they should be typed), `example`.
 */
import { parseNumber } from '../domain/vietnameseNumber';
import type { CellInput } from '../domain/entry';
import type { Check, Detail } from './check';
import { cellsInTrouble } from './numberCells';
import { occurrenceAt } from './occurrence';
import { contentOf, placeOf } from './phrases';
import { asTyped, typedText } from './typed';

function readingsOf(input: CellInput): Detail {
  const reading = input.kind === 'text' ? parseNumber(input.text) : { kind: 'none' as const };
  switch (reading.kind) {
    case 'none':
      return {};
    case 'one':
      return { reading: asTyped(reading.number) };
    case 'ambiguous': {
      const [first = 0, second = first] = reading.numbers;
      return { reading: asTyped(first), otherReading: asTyped(second) };
    }
  }
}

const whereToExplain = ({ task }: Detail): string =>
  task === undefined ? 'Nguyên nhân, giải pháp' : 'Khó khăn, vướng mắc; giải pháp, kiến nghị';

export const numberAsText: Check = {
  id: 'number-as-text',
  severity: 'error',
  wording: {
    title: 'Ô số ghi bằng chữ',
    problem: (detail) => {
      const { typed = '', reading, otherReading } = detail;
      const content = `${placeOf(detail)}: ${contentOf(typed)}`;
      if (reading === undefined) return `${content}, không phải số.`;
      const readAs = otherReading === undefined ? `đọc là ${reading}` : `có thể là ${reading} hoặc ${otherReading}`;
      return `${content} dưới dạng chữ nên không tính được; ${readAs}.`;
    },
    remedy: (detail) => {
      const { typed = '', reading, otherReading, example = '' } = detail;
      if (otherReading !== undefined) {
        return `Xóa ô rồi gõ lại ${reading ?? ''} hoặc ${otherReading}, tùy số nào đúng; không gõ dấu chấm hàng nghìn.`;
      }
      if (reading !== undefined) {
        return `Xóa ô rồi gõ lại ${reading}, chỉ gõ số. Nếu gõ lại vẫn báo lỗi thì đổi định dạng ô từ Text sang General rồi gõ lại.`;
      }
      if (typed.trim() === '') return `Xóa dấu cách để ô trống, hoặc gõ số, ví dụ ${example}.`;
      return `Gõ số, ví dụ ${example}; chưa có số thì để trống ô và ghi lý do ở cột ${whereToExplain(detail)}.`;
    },
  },
  find: (assessment) =>
    cellsInTrouble(assessment, 'notANumber').map((cell) =>
      occurrenceAt(cell, {
        typed: typedText(cell.cell.input),
        example: cell.example,
        ...readingsOf(cell.cell.input),
      }),
    ),
};

/**
 * Text, spaces or TRUE/FALSE in a number cell, with what the text reads as. A text that reads in two ways is
 * `ambiguous-number`. Covers the entries of all four periods, last year, the baseline and the progress of tasks.
 *
 * Details: the place, `typed`, `reading` where there is one (as it should be typed), `qualifier` ("khoảng", "≥") where
 * the text says more than the number, `example`.
 */
import type { Check, Detail } from './check';
import { asNumber, fixOf, occurrenceAt } from './occurrence';
import { contentOf, placeOf } from './phrases';
import { textNumbers } from './textNumbers';
import { asTyped, typedText } from './typed';

const whereToExplain = ({ task }: Detail): string =>
  task === undefined ? 'Nguyên nhân, giải pháp' : 'Khó khăn, vướng mắc; giải pháp, kiến nghị';

export const numberAsText: Check = {
  id: 'number-as-text',
  severity: 'error',
  wording: {
    title: 'Ô số ghi bằng chữ',
    problem: (detail) => {
      const { typed = '', reading } = detail;
      const content = `${placeOf(detail)}: ${contentOf(typed)}`;
      return reading === undefined
        ? `${content}, không phải số.`
        : `${content} dưới dạng chữ nên không tính được; đọc là ${reading}.`;
    },
    remedy: (detail) => {
      const { typed = '', reading, qualifier, example = '' } = detail;
      if (reading !== undefined && qualifier !== undefined) {
        return `Ô này chỉ nhận số: gõ ${reading} nếu số đúng là ${reading}; ý “${qualifier}” thì ghi ở cột ${whereToExplain(detail)}.`;
      }
      if (reading !== undefined) {
        return `Bấm Sửa trong ngăn. Không có ngăn thì xóa ô rồi gõ lại ${reading}, chỉ gõ số; vẫn báo lỗi thì bỏ khóa trang (Xem lại → Bỏ bảo vệ trang tính), đổi định dạng ô từ Text sang General rồi gõ lại.`;
      }
      if (typed.trim() === '') return `Xóa dấu cách để ô trống, hoặc gõ số, ví dụ ${example}.`;
      return `Gõ số, ví dụ ${example}; chưa có số thì để trống ô và ghi lý do ở cột ${whereToExplain(detail)}.`;
    },
  },
  find: (assessment) =>
    textNumbers(assessment)
      .filter(({ readings }) => readings.length < 2)
      .map((cell) =>
        occurrenceAt(
          cell,
          {
            typed: typedText(cell.cell.input),
            example: cell.example,
            ...(cell.readings[0] === undefined ? {} : { reading: asTyped(cell.readings[0]) }),
            ...(cell.qualifier === undefined ? {} : { qualifier: cell.qualifier }),
          },
          fixOf(cell, cell.readings.map(asNumber), cell.plain),
        ),
      ),
};

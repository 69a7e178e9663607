/**
 * Text, an error value or TRUE/FALSE in a date cell: the dates of tasks, the evaluation date, Ngày gửi and Hạn gửi. Says
 * what the text reads as, with both readings where day and month could be taken for each other.
 *
 * Details: the place, `typed`, `reading` and `otherReading` where there are any (dd/mm/yyyy), `iso` of a single reading,
 * `error` ("1") for an error value, `example`.
 */
import type { Assessment } from '../domain/assessment';
import type { CellInput } from '../domain/entry';
import { dateToIso, dateToVietnamese, type SerialDate } from '../domain/serialDate';
import { parseDate } from '../domain/vietnameseDate';
import type { Check, Detail } from './check';
import { dateCellsInTrouble, exampleDate, troubleOf, type DateCell } from './dateCells';
import { asNumber, fixOf, occurrenceAt } from './occurrence';
import { contentOf, inWords, placeOf } from './phrases';
import { typedText } from './typed';

function readingsOf(input: CellInput): readonly SerialDate[] {
  const reading = input.kind === 'text' ? parseDate(input.text) : { kind: 'none' as const };
  switch (reading.kind) {
    case 'none':
      return [];
    case 'one':
      return [reading.date];
    case 'ambiguous':
      return reading.dates;
  }
}

function detailOf(input: CellInput, [reading, otherReading]: readonly SerialDate[]): Detail {
  if (input.kind === 'error') return { error: '1' };
  if (reading === undefined) return {};
  return otherReading === undefined
    ? { reading: dateToVietnamese(reading), iso: dateToIso(reading) }
    : { reading: dateToVietnamese(reading), otherReading: dateToVietnamese(otherReading) };
}

/** Nobody could mean anything else: one reading, and nothing wrong with it. */
const isSafe = (assessment: Assessment, cell: DateCell, [reading, ...others]: readonly SerialDate[]): boolean =>
  reading !== undefined &&
  others.length === 0 &&
  troubleOf(assessment, { ...cell, cell: { ...cell.cell, input: asNumber(reading) } }) === undefined;

export const dateAsText: Check = {
  id: 'date-as-text',
  severity: 'error',
  wording: {
    title: 'Ô ngày không đọc được',
    problem: (detail) => {
      const { typed = '', reading, otherReading, error } = detail;
      if (error !== undefined) return `${placeOf(detail)}: ô hiện lỗi ${typed}.`;
      const content = `${placeOf(detail)}: ${contentOf(typed)}`;
      if (reading === undefined) return `${content}, không phải ngày tháng.`;
      return otherReading === undefined
        ? `${content} dưới dạng chữ nên không tính được; đọc là ${inWords(reading)}.`
        : `${content} dưới dạng chữ nên không tính được; có thể là ${inWords(reading)} hoặc ${inWords(otherReading)}.`;
    },
    remedy: ({ typed = '', reading, otherReading, iso = '', example = '', error }) => {
      if (reading !== undefined) {
        return otherReading === undefined
          ? `Xóa ô rồi gõ lại ${reading}; nếu gõ lại vẫn báo lỗi thì gõ ${iso}.`
          : `Xóa ô rồi gõ lại ngày đúng theo thứ tự ngày/tháng/năm: ${reading} hoặc ${otherReading}.`;
      }
      if (error === undefined && typed.trim() === '') return `Xóa dấu cách để ô trống, hoặc gõ ngày, ví dụ ${example}.`;
      return `Xóa ô rồi gõ ngày theo thứ tự ngày/tháng/năm, ví dụ ${example}; chưa có ngày thì để trống.`;
    },
  },
  find: (assessment) =>
    dateCellsInTrouble(assessment, 'notADate').map((cell) => {
      const { input } = cell.cell;
      const readings = readingsOf(input);
      return occurrenceAt(
        cell,
        { typed: typedText(input), example: exampleDate(assessment), ...detailOf(input, readings) },
        fixOf(cell, readings.map(asNumber), isSafe(assessment, cell, readings)),
      );
    }),
};

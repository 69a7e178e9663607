/**
 * Kỳ báo cáo is blank or none of the four, so no target can be judged. An error value there is `formula-error`.
 *
 * Details: the place, `typed` ("" for blank), `choices`.
 */
import { PERIOD_NAMES } from '../domain/period';
import { inputOf } from '../domain/submission';
import type { Check } from './check';
import { headerAt, headerCells } from './entryPlace';
import { fixOf, occurrenceAt } from './occurrence';
import { contentOf } from './phrases';
import { cellsInLegacyFonts } from './textCells';
import { typedText } from './typed';
import { closestWord } from './words';

export const periodUnknown: Check = {
  id: 'period-unknown',
  severity: 'error',
  wording: {
    title: 'Chưa rõ kỳ báo cáo',
    problem: ({ field = '', typed = '' }) =>
      typed === ''
        ? `Ô ${field} còn trống nên chưa đánh giá được chỉ tiêu nào.`
        : `Ô ${field}: ${contentOf(typed)}, không phải một trong bốn kỳ nên chưa đánh giá được chỉ tiêu nào.`,
    remedy: ({ field = '', choices = '' }) => `Chọn ${field} ở Thông tin: ${choices}.`,
  },
  find: (assessment) => {
    const placed = headerAt(assessment, 'period');
    const input = inputOf(placed.cell);
    if (assessment.period !== undefined || input.kind === 'error') return [];
    if (placed.cell && cellsInLegacyFonts(assessment).has(placed.cell)) return [];
    const [fix] = headerCells(assessment, ['period']).map((cell) => fixOf(cell, closestWord(input, PERIOD_NAMES), true));
    return [occurrenceAt(placed, { typed: typedText(input), choices: PERIOD_NAMES.join(', ') }, fix)];
  },
};

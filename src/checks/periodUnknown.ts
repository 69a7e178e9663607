/**
 * Kỳ báo cáo is blank or none of the four, so no target can be judged. An error value there is `formula-error`.
 *
 * Details: the place, `typed` ("" for blank), `choices`.
 */
import { EMPTY } from '../domain/entry';
import { PERIOD_NAMES } from '../domain/period';
import type { Check } from './check';
import { headerPlace } from './entryPlace';
import { contentOf } from './phrases';
import { typedText } from './typed';

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
  find: ({ period, submission }) => {
    const cell = submission.header.period;
    const input = cell?.input ?? EMPTY;
    if (period !== undefined || input.kind === 'error') return [];
    return [
      {
        ...(cell ? { cell: { sheet: cell.sheet, address: cell.address } } : {}),
        detail: { ...headerPlace('period'), typed: typedText(input), choices: PERIOD_NAMES.join(', ') },
      },
    ];
  },
};

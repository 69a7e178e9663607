/**
 * An error value (#N/A, #REF!, #NAME?) in any entry but a date (those are `date-as-text`): numbers, choices and free
 * text, in all periods, and the fields of Thông tin.
 *
 * Details: the place, `typed`, and `text` ("1") where words belong.
 */
import type { Check } from './check';
import type { PlacedCell } from './entryPlace';
import { cellsInTrouble } from './numberCells';
import { occurrenceAt } from './occurrence';
import { placeOf } from './phrases';
import { wordCells } from './textCells';

const errorOf = ({ cell }: PlacedCell): string => (cell.input.kind === 'error' ? cell.input.error : '');

export const formulaError: Check = {
  id: 'formula-error',
  severity: 'error',
  wording: {
    title: 'Ô hiện giá trị lỗi',
    problem: (detail) => `${placeOf(detail)}: ô hiện lỗi ${detail.typed ?? ''}.`,
    remedy: ({ text }) =>
      text === undefined
        ? 'Sửa công thức trong ô, hoặc xóa công thức rồi gõ thẳng số.'
        : 'Xóa ô rồi gõ lại nội dung; dòng bắt đầu bằng dấu - hoặc = thì gõ dấu nháy đơn (\') ở đầu, ví dụ \'- Chậm giải phóng mặt bằng.',
  },
  find: (assessment) => [
    ...cellsInTrouble(assessment, 'error').map((cell) => occurrenceAt(cell, { typed: errorOf(cell) })),
    ...wordCells(assessment).filter(({ cell }) => cell.input.kind === 'error').map((cell) => occurrenceAt(cell, { typed: errorOf(cell), text: '1' })),
  ],
};

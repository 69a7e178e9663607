/**
 * A row whose criterion compares with a figure the resolution does not print, and that figure was not entered.
 *
 * Details: the place, `baseline` (its name), `unit`, `example`.
 */
import { baselineOf } from '../domain/criteria/criterion';
import { isBlankInput } from '../domain/entry';
import type { Check } from './check';
import { rowsInScope, targetCells } from './entryPlace';
import { exampleFor, unitOf } from './numberCells';
import { occurrenceAt } from './occurrence';

export const baselineMissing: Check = {
  id: 'baseline-missing',
  severity: 'warning',
  wording: {
    title: 'Chưa nhập số giao',
    problem: ({ target = '', baseline = '' }) =>
      `Chỉ tiêu ${target}: chưa nhập số giao (${baseline}) nên chưa đánh giá được.`,
    remedy: ({ column = '', unit = '', example = '' }) =>
      `Nhập số${unit === '' ? '' : ` (${unit.trim()})`} ở cột ${column}, chỉ gõ số, ví dụ ${example}.`,
  },
  find: (assessment) =>
    rowsInScope(assessment).flatMap((assessed) => {
      const baseline = baselineOf(assessed.row.criterion);
      if (baseline === undefined) return [];
      return targetCells(assessment, assessed, ['baseline'])
        .filter(({ cell }) => isBlankInput(cell.input))
        .map((cell) =>
          occurrenceAt(cell, {
            baseline,
            unit: unitOf(assessed.row),
            example: exampleFor(assessed.row),
          }),
        );
    }),
};

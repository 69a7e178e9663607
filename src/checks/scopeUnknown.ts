/**
 * Phạm vi is neither of its two words, so that every row is judged whatever was meant. Blank is Toàn bộ. An error value
 * there is `formula-error`.
 *
 * Details: the place, `typed`, `choices`, `taken` (the scope that is applied).
 */
import { isBlankInput, readPlace } from '../domain/entry';
import { SCOPES } from '../domain/words';
import type { Check } from './check';
import { headerCells } from './entryPlace';
import { fixOf, occurrenceAt } from './occurrence';
import { contentOf, placeOf } from './phrases';
import { cellsInLegacyFonts } from './textCells';
import { typedText } from './typed';
import { closestWord } from './words';

export const scopeUnknown: Check = {
  id: 'scope-unknown',
  severity: 'warning',
  wording: {
    title: 'Phạm vi không có trong danh sách',
    problem: (detail) =>
      `${placeOf(detail)}: ${contentOf(detail.typed)}, không có trong danh sách nên đang tính là “${detail.taken ?? ''}”.`,
    remedy: ({ choices = '' }) => `Chọn một trong: ${choices}.`,
  },
  find: (assessment) =>
    headerCells(assessment, ['scope'])
      .filter(({ cell }) => !isBlankInput(cell.input) && cell.input.kind !== 'error')
      .filter(({ cell }) => !cellsInLegacyFonts(assessment).has(cell) && readPlace(cell.input, SCOPES) === 0)
      .map((cell) =>
        occurrenceAt(
          cell,
          { typed: typedText(cell.cell.input), choices: SCOPES.join(', '), taken: SCOPES[0] },
          fixOf(cell, closestWord(cell.cell.input, SCOPES), true),
        ),
      ),
};

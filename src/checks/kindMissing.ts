/**
 * The period has its figure, and Loại số liệu is blank or not one of the list: whether a figure not met counts as final
 * depends on it. An error value there is `formula-error`.
 *
 * Details: the place, `period`, `typed` ("" for blank), `choices`.
 */
import { isBlankInput, readPlace } from '../domain/entry';
import { inputOf } from '../domain/submission';
import { FIGURE_KINDS } from '../domain/words';
import type { Check } from './check';
import { rowsInScope, targetCells } from './entryPlace';
import { fixOf, occurrenceAt } from './occurrence';
import { contentOf, placeOf } from './phrases';
import { cellsInLegacyFonts } from './textCells';
import { typedText } from './typed';
import { closestWord } from './words';

export const kindMissing: Check = {
  id: 'kind-missing',
  severity: 'info',
  wording: {
    title: 'Chưa rõ loại số liệu',
    problem: (detail) =>
      detail.typed === ''
        ? `Chỉ tiêu ${detail.target ?? ''}: đã có số liệu ${detail.period ?? ''} nhưng chưa chọn loại số liệu.`
        : `${placeOf(detail)}: ${contentOf(detail.typed)}, không có trong danh sách nên không rõ là số ước hay số chính thức.`,
    remedy: ({ column = '', choices = '' }) => `Chọn ở cột ${column} một trong: ${choices}.`,
  },
  find: (assessment) => {
    const { period } = assessment;
    if (period === undefined) return [];
    const legacy = cellsInLegacyFonts(assessment);
    return rowsInScope(assessment)
      .filter(({ cells }) => !isBlankInput(inputOf(cells[period.key])))
      .flatMap((assessed) => targetCells(assessment, assessed, ['figureKind']))
      .filter(({ cell }) => cell.input.kind !== 'error' && !legacy.has(cell))
      .filter(({ cell }) => readPlace(cell.input, FIGURE_KINDS) === 0)
      .map((cell) =>
        occurrenceAt(
          cell,
          { period: period.name, typed: typedText(cell.cell.input), choices: FIGURE_KINDS.join(', ') },
          fixOf(cell, closestWord(cell.cell.input, FIGURE_KINDS), true),
        ),
      );
  },
};

/**
 * Đơn vị báo cáo is a body of the list in another spelling ("Đảng ủy UBND tỉnh", uỷ for ủy), which is not taken for it.
 * A name that is wholly unknown is allowed (a commune), unless the scope asks for its own rows only: it has none.
 *
 * Details: the place, `typed`, `known` (as the list spells it) where there is one, `scope` and `wholeScope`.
 */
import type { Assessment } from '../domain/assessment';
import { sameWord } from '../domain/expression';
import { OWN_ROWS_ONLY, SCOPES } from '../domain/words';
import type { Check } from './check';
import { headerAt } from './entryPlace';
import { asText, fixOf, occurrenceAt } from './occurrence';
import { perAssessment } from './perAssessment';
import { contentOf, placeOf } from './phrases';
import { cellsInLegacyFonts } from './textCells';
import { typedText } from './typed';
import { closestWord } from './words';

/** The names of the list that this may be another spelling of. */
function knownNames({ resolution, unit }: Assessment): readonly string[] {
  const bodies = resolution.units.filter(({ kind }) => kind !== 'unnamed');
  return bodies
    .filter(({ name, aliases }) => [name, ...aliases].some((known) => closestWord(asText(unit), [known]).length > 0))
    .map(({ name }) => name);
}

interface UnknownUnit {
  readonly known?: string;
}

/** Undefined where the unit is one of the list, or need not be. */
export const unknownUnit = perAssessment((assessment): UnknownUnit | undefined => {
  const { unit, scope, submission } = assessment;
  const { unit: cell } = submission.header;
  if (cell?.input.kind === 'error' || (cell && cellsInLegacyFonts(assessment).has(cell))) return undefined;
  const [known] = knownNames(assessment);
  if (known !== undefined) return sameWord(known, unit) ? undefined : { known };
  return scope === OWN_ROWS_ONLY ? {} : undefined;
});

export const unitUnknown: Check = {
  id: 'unit-unknown',
  severity: 'warning',
  wording: {
    title: 'Tên đơn vị không có trong danh sách',
    problem: (detail) => {
      const { field = '', typed = '', known, scope = '' } = detail;
      if (known !== undefined) return `${placeOf(detail)}: ${contentOf(typed)}; danh sách ghi là “${known}” nên chưa nhận ra đơn vị.`;
      const what = typed === '' ? `Ô ${field} còn trống` : `${placeOf(detail)}: ${contentOf(typed)}, không có trong danh sách`;
      return `${what} nên phạm vi “${scope}” không có tác dụng, mọi dòng đều bị tính.`;
    },
    remedy: ({ known, wholeScope = '' }) =>
      known === undefined
        ? `Chọn đơn vị trong danh sách; đơn vị không có trong danh sách thì đổi Phạm vi thành “${wholeScope}”.`
        : `Chọn “${known}” trong danh sách.`,
  },
  find: (assessment) => {
    const found = unknownUnit(assessment);
    if (found === undefined) return [];
    const { known } = found;
    const placed = headerAt(assessment, 'unit');
    const detail = {
      typed: placed.cell ? typedText(placed.cell.input) : '',
      scope: OWN_ROWS_ONLY,
      wholeScope: SCOPES[0],
      ...(known === undefined ? {} : { known }),
    };
    const fix = placed.cell && known !== undefined ? fixOf({ ...placed, cell: placed.cell }, [asText(known)], true) : undefined;
    return [occurrenceAt(placed, detail, fix)];
  },
};

/**
 * Đơn vị báo cáo is a body of the list in another spelling ("Đảng ủy UBND tỉnh", uỷ for ủy) or with further words behind it
 * ("… Quảng Ninh"), which is not taken for it. A name that is wholly unknown is allowed (a commune), unless the scope asks
 * for its own rows only: it has none.
 *
 * Details: the place, `typed`, `known` (as the list spells it) where there is one, else `likely` where further words follow
 * it, `scope` and `wholeScope`.
 */
import type { Assessment } from '../domain/assessment';
import { sameWord } from '../domain/expression';
import type { Resolution } from '../domain/resolution';
import { OWN_ROWS_ONLY, SCOPES } from '../domain/words';
import type { Check } from './check';
import { headerAt } from './entryPlace';
import { unitGuess, type LikelyUnit, type UnitGuess } from './unitGuess';
import { asText, fixOf, occurrenceAt } from './occurrence';
import { perAssessment } from './perAssessment';
import { contentOf, placeOf } from './phrases';
import { cellsInLegacyFonts } from './textCells';
import { typedText } from './typed';

interface UnknownUnit {
  readonly likely?: LikelyUnit;
}

const guesses = new WeakMap<Resolution, UnitGuess>();

function guessOf(resolution: Resolution): UnitGuess {
  const guess = guesses.get(resolution) ?? unitGuess(resolution);
  guesses.set(resolution, guess);
  return guess;
}

const isListed = ({ resolution, unit }: Assessment): boolean =>
  resolution.units.some(({ kind, name }) => kind !== 'unnamed' && sameWord(name, unit));

/** Undefined where the unit is one of the list, or need not be. */
export const unknownUnit = perAssessment((assessment): UnknownUnit | undefined => {
  const { resolution, unit, scope, submission } = assessment;
  const { unit: cell } = submission.header;
  if (cell?.input.kind === 'error' || (cell && cellsInLegacyFonts(assessment).has(cell))) return undefined;
  if (isListed(assessment)) return undefined;
  const likely = guessOf(resolution)(unit);
  if (likely) return { likely };
  return scope === OWN_ROWS_ONLY ? {} : undefined;
});

export const unitUnknown: Check = {
  id: 'unit-unknown',
  severity: 'warning',
  wording: {
    title: 'Tên đơn vị không có trong danh sách',
    problem: (detail) => {
      const { field = '', typed = '', known, likely, scope = '' } = detail;
      if (likely !== undefined) return `${placeOf(detail)}: ${contentOf(typed)}, không có trong danh sách nên chưa nhận ra đơn vị; có phải là “${likely}”?`;
      if (known !== undefined) return `${placeOf(detail)}: ${contentOf(typed)}; danh sách ghi là “${known}” nên chưa nhận ra đơn vị.`;
      const what = typed === '' ? `Ô ${field} còn trống` : `${placeOf(detail)}: ${contentOf(typed)}, không có trong danh sách`;
      return `${what} nên phạm vi “${scope}” không có tác dụng, mọi dòng đều bị tính.`;
    },
    remedy: ({ known, likely, wholeScope = '' }) => {
      if (likely !== undefined) return `Nếu phải thì chọn “${likely}” trong danh sách; nếu là đơn vị khác thì giữ tên đã ghi và để Phạm vi là “${wholeScope}”.`;
      return known === undefined
        ? `Chọn đơn vị trong danh sách; đơn vị không có trong danh sách thì đổi Phạm vi thành “${wholeScope}”.`
        : `Chọn “${known}” trong danh sách.`;
    },
  },
  find: (assessment) => {
    const found = unknownUnit(assessment);
    if (found === undefined) return [];
    const { likely } = found;
    const placed = headerAt(assessment, 'unit');
    const detail = {
      typed: placed.cell ? typedText(placed.cell.input) : '',
      scope: OWN_ROWS_ONLY,
      wholeScope: SCOPES[0],
      ...(likely ? { [likely.withMore ? 'likely' : 'known']: likely.name } : {}),
    };
    const fix = placed.cell && likely ? fixOf({ ...placed, cell: placed.cell }, [asText(likely.name)], !likely.withMore) : undefined;
    return [occurrenceAt(placed, detail, fix)];
  },
};

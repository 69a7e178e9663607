/** The figure of the period, as people say it. */
import { typedText } from '../../checks/typed';
import type { AssessedRow } from '../../domain/assessment';
import { baselineOf } from '../../domain/criteria/criterion';
import { definitionOf } from '../../domain/criteria/registry';
import { isBlankInput, type CellInput } from '../../domain/entry';
import type { Period } from '../../domain/period';
import type { TargetRow } from '../../domain/resolution';
import { criterionWords, unitSuffix } from '../../domain/rowWording';
import { inputOf } from '../../domain/submission';
import { formatNumber } from '../../domain/vietnameseNumber';
import type { Locale } from '../../locales/Locale';

function entryText(row: TargetRow, input: CellInput, { targets }: Locale): string {
  if (isBlankInput(input)) return targets.noFigure;
  if (input.kind !== 'number') return targets.typedAs(typedText(input));
  const number = formatNumber(input.number);
  return definitionOf(row.criterion).isRank ? targets.rank(number) : `${number}${unitSuffix(row)}`;
}

/** "12,31 %", "hạng 3", "chưa nhập". */
export const figureText = ({ row, cells }: AssessedRow, period: Period | undefined, locale: Locale): string =>
  period ? entryText(row, inputOf(cells[period.key]), locale) : locale.targets.noFigure;

/** "đạt khi trên 12,5 %"; with the baseline itself where the row is compared with one. */
export function criterionText({ row, cells }: AssessedRow, locale: Locale): string {
  const words = locale.targets.metWhen(row, criterionWords(row));
  const baseline = inputOf(cells.baseline);
  return baselineOf(row.criterion) !== undefined && baseline.kind === 'number'
    ? `${words} (${entryText(row, baseline, locale)})`
    : words;
}

/** "Đánh giá theo chỉ tiêu": one word for a target out of the words of its rows. */
import { choose, constant, eq, evaluate, gt, plus, value, type Case, type Expression } from './expression';
import type { TargetVerdict } from './verdict';

/** Any row of these decides for the target, in this order. */
const DECIDING: readonly TargetVerdict[] = ['Không thuộc đơn vị', 'Không đạt', 'Chưa đạt', 'Cần rà soát'];
const MISSING: readonly TargetVerdict[] = ['Chưa có số liệu', 'Chưa có số giao', 'Chưa đến kỳ đánh giá'];

const rowsWith = (word: TargetVerdict): Expression => value(word);
const verdict = (word: TargetVerdict): Expression => constant(word);
const some = (word: TargetVerdict): Expression => gt(rowsWith(word), constant(0));

/** The rule over the number of the target's rows with each word (the names are the words themselves). */
export function rollupRule(rowCount: number): Expression {
  const every = (word: TargetVerdict): Expression => eq(rowsWith(word), constant(rowCount));
  const missing = MISSING.map(rowsWith).reduce((sum, rows) => plus(sum, rows));
  const cases: readonly Case[] = [
    ...DECIDING.map((word) => ({ when: some(word), then: verdict(word) })),
    ...MISSING.map((word) => ({ when: every(word), then: verdict(word) })),
    { when: eq(missing, constant(rowCount)), then: verdict('Chưa có số liệu') },
    { when: gt(missing, constant(0)), then: verdict('Chưa đủ số liệu') },
    { when: some('Đang thực hiện'), then: verdict('Đang thực hiện') },
    { when: every('Vượt'), then: verdict('Vượt') },
  ];
  return choose(cases, verdict('Đạt'));
}

/** The words whose rows {@link rollupRule} counts. */
export const COUNTED_IN_ROLLUP: readonly TargetVerdict[] = [...DECIDING, ...MISSING, 'Đang thực hiện', 'Vượt'];

/** The word of a target, given the words of all its rows. */
export function judgeWholeTarget(rows: readonly TargetVerdict[]): TargetVerdict {
  const [only] = rows;
  if (rows.length === 1 && only) return only;
  const counts = Object.fromEntries(
    COUNTED_IN_ROLLUP.map((word) => [word, rows.filter((row) => row === word).length]),
  );
  return evaluate(rollupRule(rows.length), counts) as TargetVerdict;
}

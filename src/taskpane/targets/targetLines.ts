/** Chỉ tiêu as the list shows it: the rows of a target that has several stand below a line of its own. */
import type { AssessedRow, AssessedTarget } from '../../domain/assessment';
import { targetId, type TargetGroup } from '../../domain/resolution';

export type TargetLine =
  | { readonly kind: 'target'; readonly assessed: AssessedTarget }
  | { readonly kind: 'row'; readonly assessed: AssessedRow };

export interface ListedGroup {
  readonly group: TargetGroup;
  readonly lines: readonly TargetLine[];
}

export const lineKey = (line: TargetLine): string =>
  line.kind === 'row' ? line.assessed.row.id : `${targetId(line.assessed.target.stt)} all`;

/**
 * The groups with anything to list.
 * @param keepsTarget whether the target is listed at all
 * @param keepsRow whether one of its rows is
 */
export function targetLines(
  groups: readonly TargetGroup[],
  targets: readonly AssessedTarget[],
  keepsTarget: (target: AssessedTarget) => boolean,
  keepsRow: (row: AssessedRow) => boolean,
): readonly ListedGroup[] {
  const linesOf = (target: AssessedTarget): readonly TargetLine[] => {
    const rows = target.rows.filter(keepsRow).map((assessed): TargetLine => ({ kind: 'row', assessed }));
    return rows.length > 0 && target.rows.length > 1 ? [{ kind: 'target', assessed: target }, ...rows] : rows;
  };
  const kept = targets.filter(keepsTarget);
  return groups
    .map((group) => ({
      group,
      lines: kept.filter(({ target }) => group.rows.some(({ stt }) => stt === target.stt)).flatMap(linesOf),
    }))
    .filter(({ lines }) => lines.length > 0);
}

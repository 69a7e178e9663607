/** The rows a report speaks of: all of them, or those that the reporting unit leads where only these are judged. */
import type { AssessedRow, AssessedTarget, AssessedTask, Assessment } from '../domain/assessment';
import { canonicalUnit, type Resolution } from '../domain/resolution';
import { judgeWholeTarget } from '../domain/targetRollup';

export interface OwnPart {
  readonly assessment: Assessment;
  /** The unit reports on its own rows only. */
  readonly ownOnly: boolean;
  readonly rows?: readonly AssessedRow[];
  /** Judged by the rows in scope, so that rows of others say nothing here. */
  readonly targets?: readonly AssessedTarget[];
  readonly tasks?: readonly AssessedTask[];
}

export function ownPart(assessment: Assessment): OwnPart {
  const { rows, targets, tasks } = assessment;
  const ownOnly = [...(rows ?? []), ...(tasks ?? [])].some(({ inScope }) => !inScope);
  if (!ownOnly) return { assessment, ownOnly, ...(rows && targets ? { rows, targets } : {}), ...(tasks ? { tasks } : {}) };
  return {
    assessment,
    ownOnly,
    ...(rows && targets ? { rows: rows.filter(isInScope), targets: targets.flatMap(ownTarget) } : {}),
    ...(tasks ? { tasks: tasks.filter(isInScope) } : {}),
  };
}

const isInScope = ({ inScope }: { readonly inScope: boolean }): boolean => inScope;

function ownTarget({ target, rows, verdict }: AssessedTarget): readonly AssessedTarget[] {
  const own = rows.filter(isInScope);
  if (own.length === rows.length) return [{ target, rows, verdict }];
  return own.length === 0 ? [] : [{ target, rows: own, verdict: judgeWholeTarget(own.map((row) => row.verdict)) }];
}

/** Each under its one name. */
export const leadNames = (resolution: Resolution, lead: readonly string[]): readonly string[] =>
  [...new Set(lead.map((name) => canonicalUnit(resolution, name)))];

/** Who a row is gathered under: its leads by their one name, of which only the reporting unit in its own report. */
export function leadsIn({ assessment, ownOnly }: OwnPart, lead: readonly string[]): readonly string[] {
  const { resolution, unit } = assessment;
  const leads = leadNames(resolution, lead);
  const own = leads.filter((name) => name.toLowerCase() === unit.toLowerCase());
  return ownOnly ? own : leads;
}

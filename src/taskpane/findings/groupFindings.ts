/** Findings as the list shows them: by severity, and many of one check folded into one line. */
import type { Check, Finding, Severity } from '../../checks/check';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** So many findings of one check are read one by one; more are folded. */
const READ_SINGLY = 4;

export type FindingLine =
  | { readonly kind: 'single'; readonly finding: Finding }
  | { readonly kind: 'folded'; readonly check: Check; readonly findings: readonly Finding[] };

export const ofSeverity = (findings: readonly Finding[], severity: Severity): readonly Finding[] =>
  findings.filter(({ check }) => check.severity === severity);

/** In the order given; a folded line stands where its first finding would. */
export function foldRepeated(findings: readonly Finding[]): readonly FindingLine[] {
  const byCheck = new Map<string, readonly Finding[]>();
  for (const finding of findings) {
    byCheck.set(finding.check.id, [...(byCheck.get(finding.check.id) ?? []), finding]);
  }
  return findings.flatMap((finding): FindingLine[] => {
    const same = byCheck.get(finding.check.id) ?? [];
    if (same.length <= READ_SINGLY) return [{ kind: 'single', finding }];
    return same[0] === finding ? [{ kind: 'folded', check: finding.check, findings: same }] : [];
  });
}

/** Tells findings apart from one reading to the next. */
export const findingKey = ({ check, cell, rowId, detail }: Finding): string =>
  [check.id, cell?.sheet ?? detail.sheet ?? '', cell?.address ?? detail.caption ?? '', rowId ?? ''].join('|');

/** The fixes that may be made all at once. */
import type { Check, Finding, Fix } from '../../checks/check';
import type { CellInput } from '../../domain/entry';

export interface SafeFix {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly to: CellInput;
}

export interface FixesOfCheck {
  readonly check: Check;
  readonly fixes: readonly SafeFix[];
}

/** In the order of the findings; a cell that several are about is there once, since each was made for what stands there now. */
export function safeFixesOf(findings: readonly Finding[]): readonly SafeFix[] {
  const taken = new Set<string>();
  return findings.flatMap((finding): SafeFix[] => {
    const { fix } = finding;
    const [to, ...others] = fix?.options ?? [];
    if (!fix?.safe || to === undefined || others.length > 0) return [];
    const key = `${fix.cell.sheet}!${fix.cell.address}`;
    if (taken.has(key)) return [];
    taken.add(key);
    return [{ finding, fix, to }];
  });
}

export function byCheck(fixes: readonly SafeFix[]): readonly FixesOfCheck[] {
  const groups = new Map<Check, SafeFix[]>();
  for (const fix of fixes) groups.set(fix.finding.check, [...(groups.get(fix.finding.check) ?? []), fix]);
  return [...groups].map(([check, own]) => ({ check, fixes: own }));
}

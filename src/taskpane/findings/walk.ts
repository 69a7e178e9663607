/** Going from finding to finding in sheet order. */
import type { Finding } from '../../checks/check';
import { findingKey, ofSeverity, SEVERITIES } from './groupFindings';

/** A finding that stands in a cell one can go to. */
export type PlacedFinding = Finding & { readonly cell: NonNullable<Finding['cell']> };

const isPlaced = (finding: Finding): finding is PlacedFinding => finding.cell !== undefined;

/** The findings to walk: the errors; without any, the warnings; without those, the notes. */
export function walkOf(findings: readonly Finding[]): readonly PlacedFinding[] {
  for (const severity of SEVERITIES) {
    const placed = ofSeverity(findings, severity).filter(isPlaced);
    if (placed.length > 0) return placed;
  }
  return [];
}

/** Where somebody is on the walk; the place is kept when the finding there has been put right. */
export interface WalkPosition {
  readonly key: string;
  readonly place: number;
}

/** The place of the next finding on a walk that is not empty, beginning again after the last. */
export function nextPlace(walk: readonly PlacedFinding[], last: WalkPosition | undefined): number {
  if (!last) return 0;
  const place = walk.findIndex((finding) => findingKey(finding) === last.key);
  return (place === -1 ? last.place : place + 1) % walk.length;
}

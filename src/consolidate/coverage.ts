/** From whom something came, how, and from whom nothing did. */
import type { UnitCoverage } from './consolidation';
import { inOrder, type UnitReport } from './reports';

/** @param expected the one names of the units that were to send, in the wanted order */
export function coverageOf(
  expected: readonly string[],
  used: readonly UnitReport[],
  superseded: readonly UnitReport[],
): readonly UnitCoverage[] {
  const others = [...new Set(used.map(({ unit }) => unit))].filter((unit) => !expected.includes(unit)).sort(inOrder);
  return [...expected, ...others].map((unit) => {
    const current = used.filter((each) => each.unit === unit);
    const [first] = current;
    const versions = current.length + superseded.filter((each) => each.unit === unit).length;
    return { unit, expected: expected.includes(unit), versions, ...standingOf(first) };
  });
}

function standingOf(first: UnitReport | undefined): Omit<UnitCoverage, 'unit' | 'expected' | 'versions'> {
  if (!first) return { oldTemplate: false, errors: 0, warnings: 0 };
  const { file, report: { seal, sentOn, dueOn, oldTemplate, errors, warnings } } = first;
  return {
    file,
    ...(seal ? { sealedAt: seal.sealedAt, sealHolds: seal.intact && seal.changes === 0 } : {}),
    ...(sentOn === undefined ? {} : { sentOn }),
    ...(sentOn === undefined || dueOn === undefined ? {} : { daysLate: Math.max(0, sentOn - dueOn) }),
    oldTemplate,
    errors,
    warnings,
  };
}

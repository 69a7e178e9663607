import type { Assessment } from '../domain/assessment';

/** The same answer for the same assessment, worked out once: several checks ask about the same cells. */
export function perAssessment<T>(find: (assessment: Assessment) => T): (assessment: Assessment) => T {
  const found = new WeakMap<Assessment, { readonly answer: T }>();
  return (assessment) => {
    const known = found.get(assessment);
    if (known) return known.answer;
    const answer = find(assessment);
    found.set(assessment, { answer });
    return answer;
  };
}

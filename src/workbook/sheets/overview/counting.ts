/** Counting rows by their words in the ledger's index, as formulas with what they give as drawn. */
import { textLiteral } from '../../../domain/expression';
import type { Verdict } from '../../../domain/verdict';
import { onSheet, type PlannedWorkbook } from '../../workbookPlan';
import { indexRange, type IndexColumn } from '../ledgerLayout';

export interface Count {
  /** A formula without "=". */
  readonly body: string;
  readonly result: number;
}

/** Where a set of rows has its words, and which of its columns must match. */
export interface Counted {
  readonly words: IndexColumn;
  readonly by?: { readonly column: IndexColumn; /** What COUNTIFS looks for. */ readonly pattern: string };
  /** The words as drawn. */
  readonly drawn: readonly Verdict[];
}

export function count(plan: PlannedWorkbook, { words, by, drawn }: Counted, verdicts: readonly Verdict[]): Count {
  const range = (column: IndexColumn): string => onSheet(plan, 'ledger', indexRange(plan.resolution, column));
  const condition = by ? `,${range(by.column)},${textLiteral(by.pattern)}` : '';
  return {
    body: verdicts.map((word) => `COUNTIFS(${range(words)},${textLiteral(word)}${condition})`).join('+'),
    result: drawn.filter((word) => verdicts.includes(word)).length,
  };
}

const sum = (counts: readonly Count[]): Count => ({
  body: counts.map(({ body }) => body).join('+'),
  result: counts.reduce((total, { result }) => total + result, 0),
});

/** Adds up each column of a table. */
export const totals = (lines: readonly { readonly counts: readonly Count[] }[]): readonly Count[] =>
  (lines[0]?.counts ?? []).map((_, column) => sum(lines.flatMap(({ counts }) => counts[column] ?? [])));

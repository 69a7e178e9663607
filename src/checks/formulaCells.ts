/** Entry cells whose content a formula gives, and whether it is taken out of another workbook. */
import { entryCells } from './entryCells';
import type { PlacedCell } from './entryPlace';
import { perAssessment } from './perAssessment';

/** [Book.xlsx]Sheet!, '…[Book.xlsx]Sheet'!, and the same without brackets where a whole path stands (LibreOffice). */
const BRACKETED = /(?:^|[^\p{L}\p{N}_.\]])\[([^\][]+)\][\p{L}\p{N}_.$]*!/u;
const QUOTED = /'([^']*(?:\[[^\][]+\]|\.(?:xls[xmb]?|ods|csv)\b)[^']*)'/iu;

/** What the link names, without its folders; "" where the file format keeps only a number. */
function linkedFile(formula: string): string | undefined {
  const code = formula.replace(/"[^"]*"/g, '');
  const name = (QUOTED.exec(code) ?? BRACKETED.exec(code))?.[1];
  if (name === undefined) return undefined;
  const file = /\[([^\][]+)\]/.exec(name)?.[1] ?? name;
  return /^\d+$/.test(file) ? '' : (file.split(/[\\/]/).at(-1) ?? '').replace(/'.*$/, '');
}

export interface FormulaCell extends PlacedCell {
  /** The other workbook; undefined where the formula stays in this one. */
  readonly file: string | undefined;
}

export const formulaCells = perAssessment((assessment): readonly FormulaCell[] =>
  entryCells(assessment).flatMap((placed) =>
    placed.cell.formula === undefined ? [] : [{ ...placed, file: linkedFile(placed.cell.formula) }],
  ),
);

/** Printed texts and numbers, computed cells and rows that differ from the template. */
import type { Damage, DamageKind } from '../../domain/damage';
import { inputText } from '../../domain/inputText';
import { cellAddress } from '../a1';
import { FIRST_DATA_ROW, HEADER_ROW } from '../sheets/appendixLayout';
import { contentText, holds } from './cellText';
import { damageRuns } from './damageRuns';
import { fold } from '../reading/align';
import type { ExpectedSheet } from '../reading/expectedWorkbook';
import type { FoundTemplate } from './templateDamage';
import { indexColumnNumber } from '../sheets/ledgerLayout';
import type { Placing } from '../reading/placing';
import type { FormulaComparison } from './sameFormula';
import type { SheetKey } from '../spec';

/** So many differing cells of one column are one report for each run of them, so many of a derived sheet one for all. */
const MANY = 10;

export function contentDamage(
  placing: Placing,
  formulas: FormulaComparison,
  other: FoundTemplate | undefined,
): readonly Damage[] {
  const { key } = placing.expected.spec;
  const cells = other ? [] : cellDamage(placing, formulas);
  const damage = [
    ...missingColumns(placing),
    ...unreadColumns(placing),
    ...rowDamage(placing),
    ...damageRuns(misnumberedRows(placing), 0),
    ...damageRuns(cells, MANY),
  ];
  return key === 'overview' || key === 'ledger' ? summed(damage, placing.sheet.name) : damage;
}

/** A derived sheet is drawn afresh whatever is wrong with it: a long list of its cells says nothing. */
function summed(damage: readonly Damage[], sheet: string): readonly Damage[] {
  const kinds = [...new Set(damage.map(({ kind }) => kind))];
  return kinds.flatMap((kind): readonly Damage[] => {
    const own = damage.filter((each) => each.kind === kind);
    return own.length > MANY ? [{ kind, sheet }] : own;
  });
}

/** Whether the row of the template belongs to the table of an annex: a row with an id, a heading or a group. */
const isTableRow = ({ rowIds }: ExpectedSheet, row: number): boolean =>
  rowIds.size > 0 && row >= FIRST_DATA_ROW && row <= Math.max(...rowIds.keys());

/** Columns that are gone: entry columns are told of with the captions that are missing. */
function missingColumns({ sheet, expected, columns }: Placing): readonly Damage[] {
  return expected.columns.flatMap(({ caption, content, entry }, index): readonly Damage[] =>
    entry || columns.has(index + 1)
      ? []
      : [{ kind: content === 'computed' ? 'formula' : 'lockedText', sheet: sheet.name, caption, expected: caption }],
  );
}

/** The header of each column that is not read: a second one of its caption, or none of the template's. */
function unreadColumns({ sheet, expected, rows, strays }: Placing): readonly Damage[] {
  const [header = HEADER_ROW] = rows.get(HEADER_ROW) ?? [];
  return strays.unreadColumns.map((column) => {
    const found = inputText(sheet.at(header, column));
    const again = expected.columns.find(({ caption }) => fold(caption) === fold(found))?.caption;
    return {
      kind: again === undefined ? 'columnUnknown' : 'columnDuplicated',
      sheet: sheet.name,
      address: cellAddress(column, header),
      found,
      ...(again === undefined ? {} : { caption: again }),
    };
  });
}

const misnumberedRows = ({ sheet, columns, strays }: Placing): readonly Damage[] =>
  [...strays.misnumbered.keys()].map((row) => ({ kind: 'rowMisnumbered', sheet: sheet.name, address: cellAddress(columns.get(1) ?? 1, row) }));

function rowDamage(placing: Placing): readonly Damage[] {
  const { sheet, expected, rows, columns, strays } = placing;
  const damage: Damage[] = [];
  for (let row = 1; row <= expected.spec.rows.length; row += 1) {
    const rowId = expected.rowIds.get(row);
    const inTable = isTableRow(expected, row);
    const [first, ...more] = rows.get(row) ?? [];
    const words = rowWords(expected, row);
    if (first === undefined && words !== '') {
      damage.push({ kind: inTable ? 'rowMissing' : 'lockedText', sheet: sheet.name, ...(rowId ? { rowId } : {}), expected: words });
    }
    for (const copy of more) {
      const address = cellAddress(columns.get(1) ?? 1, copy);
      damage.push({ kind: 'rowDuplicated', sheet: sheet.name, address, ...(rowId ? { rowId } : {}), expected: words });
    }
  }
  for (const row of strays.unknownRows) {
    const column = firstFilled(placing, row);
    damage.push({
      kind: 'rowUnknown', sheet: sheet.name, address: cellAddress(column, row), found: inputText(sheet.at(row, column)),
    });
  }
  return damage;
}

/** Number and name, or the label. */
const rowWords = (expected: ExpectedSheet, row: number): string =>
  [1, 2].map((column) => (expected.isEntry(row, column) ? '' : contentText(expected.contentAt(row, column)))).filter((word) => word !== '').join(' ');

function firstFilled({ sheet }: Placing, row: number): number {
  for (let column = 1; column <= sheet.columnCount; column += 1) if (inputText(sheet.at(row, column)) !== '') return column;
  return 1;
}

/** The cells of rows that are there; of copies only the first counts. */
function cellDamage(placing: Placing, formulas: FormulaComparison): readonly Damage[] {
  const { sheet, expected, rows, columns, strays } = placing;
  const { key } = expected.spec;
  const damage: Damage[] = [];
  for (const [template, [row]] of rows) {
    if (row === undefined) continue;
    const rowId = expected.rowIds.get(template);
    for (const [templateColumn, column] of columns) {
      if (expected.isEntry(template, templateColumn)) continue;
      // Those stayed behind with the id of another row, which is told of by itself.
      if (strays.misnumbered.has(row) && expected.columns[templateColumn - 1]?.hidden === true) continue;
      const content = expected.contentAt(template, templateColumn);
      // The ledger takes more than the template draws: what was sealed.
      if (content === null && key === 'ledger') continue;
      const input = sheet.at(row, column);
      const formula = sheet.formulaAt(row, column);
      const isFormula = content?.kind === 'formula';
      const unchanged = isFormula
        ? formula !== undefined && formulas.isSame(key, { formula: content.formula, row: template }, { formula, row })
        : holds(input, content);
      if (unchanged) continue;
      const caption = expected.columns[templateColumn - 1]?.caption;
      damage.push({
        kind: isFormula ? 'formula' : textKind(expected, templateColumn, template),
        sheet: sheet.name,
        address: cellAddress(column, row),
        ...(rowId ? { rowId } : {}),
        ...(caption === undefined ? {} : { caption }),
        ...(isFormula ? {} : { expected: contentText(content) }),
        ...(formula === undefined ? { found: inputText(input) } : {}),
      });
    }
  }
  return damage;
}

/** What says when a row is met is worse to change than any other text. */
function textKind({ spec, columns }: ExpectedSheet, column: number, row: number): DamageKind {
  if (row >= FIRST_DATA_ROW && columns[column - 1]?.key === 'targetText') return 'criterion';
  return isRule(spec.key, column, row) ? 'criterion' : 'lockedText';
}

const isRule = (key: SheetKey, column: number, row: number): boolean =>
  key === 'ledger' && row > 1 && [indexColumnNumber('rule'), indexColumnNumber('taskRule')].includes(column);

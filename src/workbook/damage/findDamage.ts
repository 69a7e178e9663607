/**
 * Where a workbook differs from the template it was made from, other than by what people entered. Sheets, rows and
 * columns are compared wherever they stand, so that sorting, inserting and renaming alone are no damage.
 */
import type { Damage } from '../../domain/damage';
import type { Resolution } from '../../domain/resolution';
import { positionOf } from '../a1';
import { colourDamage } from './colourDamage';
import { contentDamage } from './contentDamage';
import { foundWorkbook, type FoundWorkbook } from '../reading/foundWorkbook';
import { lookDamage } from './lookDamage';
import { nameDamage } from './nameDamage';
import type { WorkbookGrid } from '../reading/sheetGrid';
import { otherTemplate, templateDamage } from './templateDamage';

/**
 * In the order of sheets and rows; what concerns a whole sheet comes before its cells. What concerns looks is only found
 * where the grid has them. Empty for a workbook that has no sheet of ours.
 */
export function findDamage(resolution: Resolution, grid: WorkbookGrid): readonly Damage[] {
  const workbook = foundWorkbook(resolution, grid);
  if (!workbook) return [];
  const known = cache.get(workbook);
  if (known) return known;
  const damage = compare(resolution, workbook);
  cache.set(workbook, damage);
  return damage;
}

/** A grid does not change: reading and repairing it ask for the same. */
const cache = new WeakMap<FoundWorkbook, readonly Damage[]>();

function compare(resolution: Resolution, workbook: FoundWorkbook): readonly Damage[] {
  const other = otherTemplate(resolution, workbook);
  const found = [
    ...(other ? [templateDamage(resolution, other)] : []),
    ...sheetsMissing(workbook),
    ...nameDamage(workbook),
    ...[...workbook.placings.values()].flatMap((placing) => [
      ...contentDamage(placing, workbook.formulas, other),
      ...lookDamage(placing, other === undefined),
      ...(other ? [] : colourDamage(placing)),
    ]),
  ];
  return inOrder(workbook, found);
}

/** Also a sheet of which nothing can be made out any more. */
const sheetsMissing = ({ expected, placings }: FoundWorkbook): readonly Damage[] =>
  expected.spec.sheets.flatMap(({ key, name }) => (placings.has(key) ? [] : [{ kind: 'sheetMissing', sheet: name } as const]));

function inOrder({ expected }: FoundWorkbook, damage: readonly Damage[]): readonly Damage[] {
  const names = expected.spec.sheets.map(({ name }) => name);
  return damage
    .map((each) => ({ each, sheet: names.indexOf(each.sheet), at: each.address === undefined ? { row: 0, column: 0 } : positionOf(each.address) }))
    .sort((one, other) => one.sheet - other.sheet || one.at.row - other.at.row || one.at.column - other.at.column)
    .map(({ each }) => each);
}

/** Conditional formats with a formula, kept and shown by Univer. */

import type { IStyleBase } from '@univerjs/core';
import { FormulaResultStatus } from '@univerjs/engine-formula';
import { CFRuleType, CFSubRuleType, ConditionalFormattingFormulaService, ConditionalFormattingRuleModel, ConditionalFormattingService, type IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { ConditionalFormatDescription } from '../WorkbookDescription';
import { ExcelError } from '../wire/ExcelError';
import { type Area, formatA1, intersect, subtract } from './Area';
import type { HostSheet } from './HostSheet';
import { isOn, toHex } from './styles';
import { toArea, toRange } from './validations';

export interface HostConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  /** Begins with "=", relative to the top-left cell of the first area. */
  readonly formula: string;
  readonly style: IStyleBase;
  readonly stopIfTrue: boolean;
}

let count = 0;

/** By priority, the first one wins. */
export function conditionalFormatsOf(sheet: HostSheet): HostConditionalFormat[] {
  const rules = model(sheet).getSubunitRules(sheet.book.unitId, sheet.id) ?? [];
  return rules.map(toFormat);
}

export function conditionalFormatById(sheet: HostSheet, id: string): HostConditionalFormat {
  const format = conditionalFormatsOf(sheet).find((item) => item.id === id);
  if (!format) {
    throw ExcelError.itemNotFound();
  }
  return format;
}

/** Adds one at the top, as Excel does. */
export function addConditionalFormat(sheet: HostSheet, area: Area): string {
  return putConditionalFormat(sheet, { areas: [area], formula: '=FALSE', style: {}, stopIfTrue: false });
}

/** Puts a whole one above all others. */
export function putConditionalFormat(sheet: HostSheet, format: Omit<HostConditionalFormat, 'id'>): string {
  const id = `conditional-format-${++count}`;
  const areas = format.areas.map((area) => sheet.within(area));
  sheet.run('sheet.command.add-conditional-rule', { rule: toRule({ ...format, areas, id }) });
  return id;
}

export function changeConditionalFormat(sheet: HostSheet, format: HostConditionalFormat): void {
  sheet.run('sheet.command.set-conditional-rule', { cfId: format.id, rule: toRule(format) });
}

export function removeConditionalFormat(sheet: HostSheet, id: string): void {
  sheet.run('sheet.command.delete-conditional-rule', { cfId: id });
}

/** Takes conditional formats away from these cells only. */
export function clearConditionalFormats(sheet: HostSheet, area: Area): void {
  for (const format of conditionalFormatsOf(sheet)) {
    if (format.areas.some((covered) => intersect(covered, area))) {
      const left = format.areas.flatMap((covered) => subtract(covered, area));
      if (left.length > 0) {
        changeConditionalFormat(sheet, { ...format, areas: left });
      } else {
        removeConditionalFormat(sheet, format.id);
      }
    }
  }
}

/** Puts one at this place in the order. */
export function moveConditionalFormat(sheet: HostSheet, id: string, priority: number): void {
  const others = conditionalFormatsOf(sheet).filter((format) => format.id !== id);
  const next = others[priority];
  const last = others.at(-1);
  const end = next ? { id: next.id, type: 'before' } : last ? { id: last.id, type: 'after' } : null;
  if (end) {
    sheet.run('sheet.command.move-conditional-rule', { start: { id, type: 'self' }, end });
  }
}

const PATIENCE_MS = 10_000;
/** Univer takes in changes of its rules in batches of this long. */
const BATCH_MS = 120;

/** What the conditional formats make of a cell. */
export async function shownStyle(sheet: HostSheet, row: number, column: number): Promise<IStyleBase> {
  const { book } = sheet;
  const cell: Area = { row, column, rows: 1, columns: 1 };
  const formats = conditionalFormatsOf(sheet).filter(({ areas }) => areas.some((area) => intersect(area, cell)));
  if (formats.length === 0) {
    return {};
  }
  await pause(book.calculation.formatsChangedAt + BATCH_MS - Date.now());
  const results = book.injector.get(ConditionalFormattingFormulaService);
  const isReady = ({ id, formula }: HostConditionalFormat): boolean =>
    results.getFormulaMatrix(book.unitId, sheet.id, id, formula).status === FormulaResultStatus.SUCCESS;
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    // Looking at a cell is what makes Univer work out the formats it has not worked out yet.
    compose(sheet, row, column);
    if (formats.every(isReady)) {
      return compose(sheet, row, column);
    }
    if (Date.now() > deadline) {
      throw new Error(`The conditional formats of ${formatA1(cell)} were not worked out within ${PATIENCE_MS / 1000} s.`);
    }
    await pause(10);
    await book.calculation.settle();
  }
}

function compose(sheet: HostSheet, row: number, column: number): IStyleBase {
  const { injector, unitId } = sheet.book;
  return (injector.get(ConditionalFormattingService).composeStyle(unitId, sheet.id, row, column)?.style) ?? {};
}

function pause(milliseconds: number): Promise<void> {
  return milliseconds > 0 ? new Promise((resolve) => setTimeout(resolve, milliseconds)) : Promise.resolve();
}

export function describeConditionalFormat(format: HostConditionalFormat): ConditionalFormatDescription {
  const fill = toHex(format.style.bg?.rgb);
  const color = toHex(format.style.cl?.rgb);
  return {
    id: format.id,
    ranges: format.areas.map(formatA1),
    formula: format.formula,
    ...(fill === null ? {} : { fill }),
    ...(color === null ? {} : { color }),
    ...(isOn(format.style.bl) ? { bold: true } : {}),
    ...(isOn(format.style.it) ? { italic: true } : {}),
    stopIfTrue: format.stopIfTrue,
  };
}

function model(sheet: HostSheet): ConditionalFormattingRuleModel {
  return sheet.book.injector.get(ConditionalFormattingRuleModel);
}

function toRule(format: HostConditionalFormat): IConditionFormattingRule {
  return {
    cfId: format.id,
    ranges: format.areas.map(toRange),
    stopIfTrue: format.stopIfTrue,
    rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: format.formula, style: format.style },
  };
}

function toFormat(rule: IConditionFormattingRule): HostConditionalFormat {
  if (rule.rule.type !== CFRuleType.highlightCell || rule.rule.subType !== CFSubRuleType.formula) {
    throw ExcelError.notImplemented(`conditional formats of type ${rule.rule.type}`);
  }
  return { id: rule.cfId, areas: rule.ranges.map(toArea), formula: rule.rule.value, style: rule.rule.style, stopIfTrue: rule.stopIfTrue };
}

import {
  CellValueType,
  type ICellData,
  type ICellDataForSheetInterceptor,
  InterceptorEffectEnum,
  type Nullable,
  type Univer,
} from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { constantCell } from '../host/workbook/HostSheet';
import { GENERAL, showValue, VIETNAM } from '../host/workbook/NumberFormats';
import { readInput } from '../host/workbook/TypedInput';

/** Ahead of Univer's own handlers, which read and show numbers with a decimal point. */
const FIRST = 1000;
/** Univer's own number formats come at 10; what they show with a decimal point is shown anew. */
const AFTER_NUMBER_FORMATS = 8;

/**
 * Typing and showing as in Excel on a machine with Vietnamese regional settings: "12,5" is twelve and a half,
 * "31/3/2026" a date. What is typed on the screen is read as the host reads what is typed through the automation.
 */
export function useVietnameseRegion(univer: Univer): void {
  const service = univer.__getInjector().get(SheetInterceptorService);
  service.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { workbook, worksheet, row, col }, next) => {
      if (!cell || cell.f || cell.p || typeof cell.v !== 'string' || cell.t === CellValueType.FORCE_STRING) return next(cell);
      const style = workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col)) ?? undefined;
      const input = readInput(cell.v, style?.n?.pattern ?? GENERAL, VIETNAM);
      if (input.kind !== 'constant') return next(cell);
      const format = input.format === undefined ? {} : { s: { ...style, n: { pattern: input.format } } };
      return { ...cell, ...constantCell(input.value), ...format };
    },
  });
  service.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { workbook, worksheet, row, col }, next) => {
      const raw = worksheet.getCellRaw(row, col);
      if (!cell || !isPlainNumber(raw)) return next(cell);
      const pattern = workbook.getStyles().getStyleByCell(raw)?.n?.pattern ?? GENERAL;
      return { ...cell, v: forEditing(raw.v, pattern), t: CellValueType.NUMBER };
    },
  });
  service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_NUMBER_FORMATS,
    effect: InterceptorEffectEnum.Value,
        handler: (cell, { rawData, workbook }, next) => {
      if (!rawData || typeof rawData.v !== 'number' || rawData.t === CellValueType.BOOLEAN) return next(cell);
      const pattern = workbook.getStyles().getStyleByCell(rawData)?.n?.pattern ?? GENERAL;
      const shown: ICellDataForSheetInterceptor = { ...cell, v: showValue(rawData.v, pattern, VIETNAM), t: CellValueType.NUMBER };
      return next(shown);
    },
  });
}

function isPlainNumber(cell: Nullable<ICellData>): cell is ICellData & { v: number } {
  return Boolean(cell) && typeof cell?.v === 'number' && !cell.f && !cell.si && cell.t !== CellValueType.BOOLEAN;
}

/** A date opens for editing as a date, any other number with all its digits. */
function forEditing(value: number, pattern: string): string {
  const isDate = /[dy]/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
  if (isDate) return showValue(value, Number.isInteger(value) ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm', VIETNAM);
  if (pattern.includes('%')) return `${String(Number((value * 100).toPrecision(15))).replace('.', ',')}%`;
  return String(value).replace('.', ',');
}

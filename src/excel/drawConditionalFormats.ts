/** Colours as custom conditional formats, keyed to the words in the cells. */
import type { SheetSpec } from '../workbook/spec';

export function drawConditionalFormats(sheet: Excel.Worksheet, { conditionalFormats }: SheetSpec): void {
  conditionalFormats.forEach(({ range, formula, fill, color, bold }, priority) => {
    const format = sheet.getRange(range).conditionalFormats.add('Custom');
    format.custom.rule.formula = `=${formula}`;
    format.custom.format.fill.color = `#${fill}`;
    format.custom.format.font.color = `#${color}`;
    if (bold !== undefined) format.custom.format.font.bold = bold;
    format.priority = priority;
  });
}

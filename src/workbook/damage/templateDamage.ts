/** Whether a workbook was made from another template than the present one. */
import type { Damage } from '../../domain/damage';
import type { Resolution } from '../../domain/resolution';
import { cellAddress, columnNumber } from '../a1';
import type { FoundWorkbook } from '../reading/foundWorkbook';
import { INFO_COLUMNS, TEMPLATE_LABEL, TEMPLATE_ROW } from '../sheets/infoFields';
import { contextRow } from '../sheets/ledgerLayout';
import { parseTemplateLabel, TEMPLATE_VERSION, templateLabel, type Template } from '../template';

export interface FoundTemplate extends Template {
  readonly sheet: string;
  readonly address: string;
}

/** The template that the workbook says it is made from, where this is not the present one. */
export function otherTemplate(resolution: Pick<Resolution, 'id'>, workbook: FoundWorkbook): FoundTemplate | undefined {
  return [onInfo(workbook), onLedger(workbook)].find(
    (found) => found && (found.id !== resolution.id || found.version !== TEMPLATE_VERSION),
  );
}

export const templateDamage = (resolution: Resolution, found: FoundTemplate): Damage => ({
  kind: 'template',
  sheet: found.sheet,
  address: found.address,
  caption: TEMPLATE_LABEL,
  expected: templateLabel(resolution),
  found: templateLabel(found, found.version),
});

function onInfo({ placings }: FoundWorkbook): FoundTemplate | undefined {
  const info = placings.get('info');
  const row = info?.rows.get(TEMPLATE_ROW)?.[0];
  const column = info?.columns.get(columnNumber(INFO_COLUMNS.entry));
  if (!info || row === undefined || column === undefined) return undefined;
  const input = info.sheet.at(row, column);
  const template = input.kind === 'text' ? parseTemplateLabel(input.text) : undefined;
  return template && { ...template, sheet: info.sheet.name, address: cellAddress(column, row) };
}

function onLedger({ placings }: FoundWorkbook): FoundTemplate | undefined {
  const sheet = placings.get('ledger')?.sheet;
  const id = sheet?.at(contextRow('templateId'), 2);
  const version = sheet?.at(contextRow('templateVersion'), 2);
  if (!sheet || id?.kind !== 'text' || version?.kind !== 'number') return undefined;
  return { id: id.text, version: version.number, sheet: sheet.name, address: cellAddress(2, contextRow('templateVersion')) };
}

/** Which template a workbook was made from. */
import type { Resolution } from '../domain/resolution';

/** Raised whenever what is drawn changes in a way that an older workbook should be brought up to. */
export const TEMPLATE_VERSION = 1;

export interface Template {
  /** Of the resolution. */
  readonly id: string;
  readonly version: number;
}

/** What stands in the cell SCT_MauBieu: "05-NQ-TU-2026, mẫu 1". */
export const templateLabel = ({ id }: Pick<Resolution, 'id'>, version = TEMPLATE_VERSION): string => `${id}, mẫu ${version}`;

/** The reverse of {@link templateLabel}; undefined for any other text. */
export function parseTemplateLabel(label: string): Template | undefined {
  const [, id, version] = /^(\S+), mẫu (\d+)$/.exec(label.normalize('NFC').trim()) ?? [];
  return id === undefined ? undefined : { id, version: Number(version) };
}

/** Which template a workbook was made from. */
import type { Resolution } from '../domain/resolution';

/** Raised whenever what is drawn changes in a way that an older workbook should be brought up to. */
export const TEMPLATE_VERSION = 1;

/** What stands in the cell SCT_MauBieu: "05-NQ-TU-2026, mẫu 1". */
export const templateLabel = (resolution: Pick<Resolution, 'id'>): string =>
  `${resolution.id}, mẫu ${TEMPLATE_VERSION}`;

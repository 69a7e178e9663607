import type { Assessment } from '../../domain/assessment';
import type { Resolution } from '../../domain/resolution';
import { sealedFileName } from '../../domain/sealedFileName';
import { dateOf } from '../../domain/serialDate';

/** "Du-thao-bao-cao_05-NQ-TU_Van-phong-Tinh-uy_9-thang_2026-09-30.docx"; the year's first day where there is no date. */
export function draftFileName(
  resolution: Resolution,
  { unit, period, evaluationDate = dateOf(resolution.year, 1, 1) }: Pick<Assessment, 'unit' | 'period' | 'evaluationDate'>,
): string {
  const workbook = sealedFileName(resolution, unit, period?.name ?? '', evaluationDate);
  return `Du-thao-bao-cao_${workbook.replace(/\.xlsx$/, '.docx')}`;
}

/** A report as it is after Chốt số liệu. */
import { makeSeal } from '../../src/domain/seal';
import { readSubmission } from '../../src/workbook/reading/readSubmission';
import type { WorkbookSpec } from '../../src/workbook/spec';
import { templateLabel } from '../../src/workbook/template';
import { readXlsx } from '../../src/xlsx/readWorkbook';
import { toGrid } from '../../src/xlsx/toGrid';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { resolution } from '../engines/standardFile';
import { specOf, type Report } from './report';

const AT_NINE = 0.375;

export async function sealedSpecOf(report: Report): Promise<WorkbookSpec> {
  const submission = readSubmission(resolution, toGrid(readXlsx(await writeWorkbook(specOf(report)))));
  if (!submission) throw new Error('Not a workbook of ours');
  const template = templateLabel(resolution);
  return specOf(report, [await makeSeal({ submission, template, at: report.evaluationDate + 1 + AT_NINE })]);
}

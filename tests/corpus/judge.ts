/** What the checks say of a file, against what was put into it. */
import { runChecks } from '../../src/checks/runChecks';
import type { Finding } from '../../src/checks/check';
import { assess } from '../../src/domain/assessment';
import { withCheckedSeal } from '../../src/domain/seal';
import { readSubmission } from '../../src/workbook/reading/readSubmission';
import { positionOf } from '../../src/workbook/a1';
import { readXlsx } from '../../src/xlsx/readWorkbook';
import { toGrid } from '../../src/xlsx/toGrid';
import { resolution } from '../engines/standardFile';
import { nameOf, type CorpusFile } from './makeFiles';

export async function findingsIn(bytes: Uint8Array): Promise<readonly Finding[]> {
  const submission = readSubmission(resolution, toGrid(readXlsx(bytes, { looks: true })));
  if (!submission) throw new Error('Not a workbook of ours');
  return runChecks(assess(resolution, await withCheckedSeal(submission)));
}

const sheetOf = ({ cell, detail }: Finding): string | undefined => cell?.sheet ?? detail.sheet;

export const spoken = (finding: Finding): string =>
  [finding.check.id, finding.rowId, sheetOf(finding), finding.cell?.address, finding.check.wording.problem(finding.detail)].join(' | ');

function isExpected({ mistake: { check, expected }, address, row }: CorpusFile, finding: Finding): boolean {
  if (finding.check.id !== check) return false;
  if (expected.rowId !== undefined && finding.rowId !== expected.rowId) return false;
  if (expected.sheet !== undefined && expected.rowId === undefined && sheetOf(finding) !== expected.sheet) return false;
  if (row !== undefined) return finding.cell !== undefined && positionOf(finding.cell.address).row === row;
  // What is found on several cells at once says so with a range, and what is missing may have no cell.
  const found = finding.cell?.address;
  return address === undefined || found === undefined || found.includes(':') || found === address;
}

export interface Judgement {
  readonly file: string;
  readonly found: boolean;
  /** Errors and warnings that nothing accounts for, and a second word on the same cell. */
  readonly stray: readonly string[];
}

export async function judge(file: CorpusFile): Promise<Judgement> {
  const { mistake, address, bytes } = file;
  const findings = await findingsIn(bytes);
  const others = findings.filter((finding) => !isExpected(file, finding) && finding.check.id !== mistake.check);
  const isStray = ({ check, cell }: Finding): boolean =>
    !mistake.also.includes(check.id) && (check.severity !== 'info' || (address !== undefined && cell?.address === address));
  return {
    file: nameOf(mistake),
    found: findings.some((finding) => isExpected(file, finding)),
    stray: others.filter(isStray).map(spoken),
  };
}

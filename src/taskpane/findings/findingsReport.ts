/** The findings as the sheet Rà soát has them: in Vietnamese whatever the pane speaks, for whoever receives the file. */
import type { Finding } from '../../checks/check';
import type { Resolution } from '../../domain/resolution';
import { vi } from '../../locales/vi';
import type { FindingsReport } from '../../workbook/sheets/findingsSheet';
import { rowNames } from '../../domain/rowNames';
import { clockTime, dayOf } from '../look/time';
import { SEVERITIES } from './groupFindings';

export function findingsReport(resolution: Resolution, findings: readonly Finding[], madeAt: Date): FindingsReport {
  const names = rowNames(resolution);
  const worstFirst = SEVERITIES.flatMap((severity) => findings.filter(({ check }) => check.severity === severity));
  return {
    madeAt: `${dayOf(madeAt)} ${clockTime(madeAt)}`,
    lines: worstFirst.map(({ check, cell, rowId, detail }) => ({
      severity: vi.findings.severities[check.severity],
      sheet: cell?.sheet ?? detail.sheet ?? '',
      ...(cell ? { address: cell.address } : {}),
      ...(rowId === undefined ? {} : { rowId }),
      subject: names.get(rowId ?? '') ?? detail.field ?? detail.sheet ?? vi.findings.infoSheet,
      problem: check.wording.problem(detail),
      remedy: check.wording.remedy(detail),
    })),
  };
}

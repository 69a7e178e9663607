/** `check`: the verdicts and findings of a file. */
import { parseArgs } from 'node:util';
import type { Finding, Severity } from '../checks/check';
import type { Assessment } from '../domain/assessment';
import type { Resolution } from '../domain/resolution';
import { dateToIso, dateToVietnamese } from '../domain/serialDate';
import { checkFile, type CheckedFile } from './checkFile';
import { UsageError } from './UsageError';

/** 0 without errors, 1 with findings of severity error. @throws UncheckableFileError, UsageError */
export async function check(resolution: Resolution, args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('Cần đúng một tệp: check TỆP.xlsx [--json].');
  const checked = await checkFile(resolution, file);
  const print = values.json ? `${JSON.stringify(report(file, checked), null, 1)}\n` : sentences(file, checked);
  process.stdout.write(print);
  return checked.findings.some(({ check: { severity } }) => severity === 'error') ? 1 : 0;
}

const tally = (verdicts: readonly string[]): Readonly<Record<string, number>> => {
  const counts = new Map<string, number>();
  for (const verdict of verdicts) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return Object.fromEntries(counts);
};

const verdictsOf = (judged: readonly { readonly verdict: string }[] | undefined): readonly string[] =>
  judged?.map(({ verdict }) => verdict) ?? [];

const sentenceOf = ({ check: { wording }, detail }: Finding): string =>
  `${wording.problem(detail)} ${wording.remedy(detail)}`;

/** For programs; its shape is a contract. */
function report(file: string, { assessment, findings }: CheckedFile): object {
  const { unit, scope, period, evaluationDate, rows, targets, tasks } = assessment;
  return {
    file,
    unit,
    scope,
    period: period?.name ?? null,
    evaluationDate: evaluationDate === undefined ? null : dateToIso(evaluationDate),
    summary: {
      targets: tally(verdictsOf(targets)),
      rows: tally(verdictsOf(rows)),
      tasks: tally(verdictsOf(tasks)),
    },
    rows: [
      ...(rows ?? []).map(({ row, verdict }) => ({ id: row.id, verdict })),
      ...(tasks ?? []).map(({ task, verdict }) => ({ id: task.id, verdict })),
    ],
    targets: (targets ?? []).map(({ target, verdict }) => ({ stt: target.stt, verdict })),
    findings: findings.map((finding) => ({
      check: finding.check.id,
      severity: finding.check.severity,
      sheet: sheetOf(finding),
      cell: finding.cell?.address ?? null,
      rowId: finding.rowId ?? null,
      message: sentenceOf(finding),
    })),
  };
}

const sheetOf = ({ cell, detail }: Finding): string | null => cell?.sheet ?? detail.sheet ?? null;

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' };

/** For people. */
function sentences(file: string, { assessment, findings }: CheckedFile): string {
  const { unit, period, evaluationDate } = assessment;
  const date = evaluationDate === undefined ? '(chưa có)' : dateToVietnamese(evaluationDate);
  const lines = [
    `Tệp: ${file}`,
    `Đơn vị báo cáo: ${unit || '(chưa có)'} · Kỳ báo cáo: ${period?.name ?? '(chưa đúng)'} · Số liệu tính đến ngày: ${date}`,
    ...counts(assessment),
    '',
    ...findings.map((finding) => {
      const place = [sheetOf(finding), finding.cell?.address].filter(Boolean).join(', ô ');
      return `${SEVERITIES[finding.check.severity]} – ${place}: ${sentenceOf(finding)}`;
    }),
  ];
  if (findings.length === 0) lines.push('Không có lỗi.');
  return `${lines.join('\n')}\n`;
}

function counts({ targets, rows, tasks }: Assessment): readonly string[] {
  const words = (verdicts: readonly string[]): string =>
    Object.entries(tally(verdicts)).map(([word, count]) => `${count} ${word}`).join(' · ');
  return [
    ...(targets ? [`${targets.length} chỉ tiêu: ${words(verdictsOf(targets))}`] : []),
    ...(rows ? [`${rows.length} chỉ tiêu thành phần: ${words(verdictsOf(rows))}`] : []),
    ...(tasks ? [`${tasks.length} nhiệm vụ: ${words(verdictsOf(tasks))}`] : []),
  ];
}

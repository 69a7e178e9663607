/** What Tình hình gửi báo cáo tells. */
import { dateToVietnamese } from '../../domain/serialDate';
import { formatNumber } from '../../domain/vietnameseNumber';
import type { CoverageLine, CoverageReport } from '../../workbook/sheets/consolidation/coverageSheet';
import type { Accounting, Consolidation, FileOutcome, UnitCoverage } from '../consolidation';
import { isRefused, STATUS_WORDS } from '../statusWords';
import type { ShortNames } from './shortNames';

export function coverageReport(consolidation: Consolidation, names: ShortNames): CoverageReport {
  const { files, coverage, accounting } = consolidation;
  const outcomes = new Map(files.map((outcome) => [outcome.file, outcome]));
  return {
    sentences: coverageSentences(consolidation),
    units: coverage.map((unit) => coverageLine(unit, unit.file === undefined ? undefined : outcomes.get(unit.file), names)),
    files: files.map(({ file, unit, entries, status, reason }) => ({
      unit, entries,
      remark: names.inSentence(reason),
      file: names.file(file),
      status: STATUS_WORDS[status],
      refused: isRefused(status),
    })),
    accounting: [...accountingParts(accounting), { label: 'Cộng', count: accounting.total }],
  };
}

/** Who is missing goes before all numbers of files. */
export function coverageSentences({ files, coverage, missing, accounting }: Consolidation): readonly string[] {
  const sent = coverage.filter(({ file }) => file !== undefined).length;
  const refused = files.filter(({ status }) => isRefused(status)).length;
  const parts = accountingParts(accounting).map(({ label, count }) => `${formatNumber(count)} ô ${lowered(label)}`);
  return [
    `${sent} đơn vị đã gửi báo cáo của kỳ. ${stillMissing(missing, coverage)}`,
    `Nhận ${files.length} tệp, ${refused} tệp không gộp được; lý do ghi ở phần “Từng tệp” bên dưới.`,
    `Các tệp đọc được có ${formatNumber(accounting.total)} ô đã nhập, gồm: ${parts.join('; ')}.`,
  ];
}

function stillMissing(missing: readonly string[], coverage: readonly UnitCoverage[]): string {
  if (missing.length > 0) return `Chưa gửi (${missing.length}): ${missing.join('; ')}.`;
  return coverage.some(({ expected }) => expected)
    ? 'Các đơn vị trong danh sách đã gửi đủ.'
    : 'Không có danh sách đơn vị phải gửi nên chưa biết đơn vị nào chưa gửi.';
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** They add up to the total. In the words of the pane. */
export const accountingParts = ({ used, matrix, superseded, conflicting, refused }: Accounting): CoverageReport['accounting'] => [
  { label: 'Đưa vào bản tổng hợp', count: used },
  { label: 'Ở bảng số liệu đơn vị', count: matrix },
  { label: 'Trong bản cũ đã được thay', count: superseded },
  { label: 'Khác với số đã lấy', count: conflicting },
  { label: 'Trong tệp không gộp', count: refused },
];

function coverageLine(coverage: UnitCoverage, outcome: FileOutcome | undefined, names: ShortNames): CoverageLine {
  const { unit, file, sentOn, oldTemplate, versions, errors, warnings } = coverage;
  return {
    unit, versions, errors, warnings,
    entries: outcome?.entries ?? 0,
    remark: names.inSentence(outcome?.reason ?? ''),
    ...(file === undefined ? {} : { file: names.file(file) }),
    ...(sentOn === undefined ? {} : { sentOn }),
    timeliness: timeliness(coverage),
    seal: sealWords(coverage),
    template: oldTemplate ? 'Bản cũ' : 'Hiện hành',
  };
}

function timeliness({ daysLate }: UnitCoverage): string {
  if (daysLate === undefined) return 'Chưa rõ';
  return daysLate > 0 ? `Chậm ${daysLate} ngày` : 'Đúng hạn';
}

function sealWords({ sealedAt, sealHolds }: UnitCoverage): string {
  if (sealedAt === undefined) return 'Không áp dụng';
  const date = dateToVietnamese(sealedAt);
  return sealHolds ? `Đã chốt ${date}` : `Đã chốt ${date}, bị sửa sau khi chốt`;
}

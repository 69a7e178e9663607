/** What a report says of the targets: the table of all, those not met, those whose figures must be looked at. */
import type { AssessedRow, AssessedTarget } from '../domain/assessment';
import { definitionOf } from '../domain/criteria/registry';
import { readWord } from '../domain/entry';
import type { Period } from '../domain/period';
import { targetRowsOf, type TargetRow } from '../domain/resolution';
import { criterionWords, unitSuffix } from '../domain/rowWording';
import { inputOf } from '../domain/submission';
import { NOT_MET, TONES, type Verdict } from '../domain/verdict';
import { formatNumber } from '../domain/vietnameseNumber';
import { paragraph, type Block, type Paragraph, type Part, type TableCell, type TableColumn, type TableRow } from './blocks';
import { leadNames, type OwnPart } from './ownPart';
import { orBlank, unbroken } from './phrases';

const COLUMNS: readonly TableColumn[] = [
  { caption: 'STT', width: 6.5, align: 'center' },
  { caption: 'Chỉ tiêu', width: 26 },
  { caption: 'Đơn vị tính', width: 10, align: 'center' },
  { caption: 'Mục tiêu', width: 12, align: 'center' },
  { caption: 'Kết quả', width: 10, align: 'right' },
  { caption: 'So với mục tiêu', width: 10, align: 'right' },
  { caption: 'Đánh giá', width: 13, align: 'center' },
  { caption: 'Đánh giá theo chỉ tiêu', width: 13, align: 'center' },
];

export function targetParts(own: OwnPart): readonly Part[] {
  const { rows = [] } = own;
  const { period } = own.assessment;
  const notMet = rows.filter(({ verdict }) => NOT_MET.includes(verdict));
  const review = rows.filter(({ verdict }) => verdict === 'Cần rà soát');
  return [
    { title: 'Kết quả từng chỉ tiêu', blocks: [{ kind: 'table', columns: COLUMNS, rows: tableRows(own) }] },
    {
      title: 'Chỉ tiêu chưa đạt, nguyên nhân và giải pháp',
      blocks:
        notMet.length === 0
          ? [paragraph('Không có chỉ tiêu chưa đạt trong số các chỉ tiêu đã có đánh giá.')]
          : notMet.flatMap((row) => notMetBlocks(own, row)),
    },
    ...(review.length === 0
      ? []
      : [{ title: 'Chỉ tiêu cần rà soát số liệu', blocks: review.map((row) => reviewBlock(own, row, period)) }]),
  ];
}

function tableRows({ assessment, targets = [] }: OwnPart): readonly TableRow[] {
  const { resolution, period } = assessment;
  return resolution.targetGroups.flatMap(({ no, name, rows }): readonly TableRow[] => {
    const stts = new Set(rows.map(({ stt }) => stt));
    const inGroup = targets.filter(({ target }) => stts.has(target.stt));
    if (inGroup.length === 0) return [];
    return [{ kind: 'group', text: `${no}. ${name}` }, ...inGroup.flatMap((target) => targetRows(target, period))];
  });
}

/** A target of one row has one word, over both columns. */
const targetRows = ({ target, rows, verdict }: AssessedTarget, period: Period | undefined): readonly TableRow[] =>
  rows.map((assessed, index) => {
    const { row } = assessed;
    const span = index === 0 ? [rows.length] : [];
    return {
      kind: 'cells',
      cells: [
        ...span.map((rowSpan) => ({ text: String(target.stt), rowSpan })),
        { text: row.dash ? `- ${row.name}` : row.name },
        { text: row.unit ?? row.unitHint ?? '' },
        { text: row.targetText },
        { text: enteredText(assessed, period) },
        { text: comparisonText(assessed) },
        ...(rows.length === 1
          ? [{ ...verdictCell(verdict), columnSpan: 2 }]
          : [verdictCell(assessed.verdict), ...span.map((rowSpan) => ({ ...verdictCell(verdict), rowSpan }))]),
      ],
    };
  });

const verdictCell = (verdict: Verdict): TableCell => ({ text: verdict, tone: TONES[verdict] });

/** As entered, numbers in Vietnamese; "" for nothing. */
function enteredText({ cells }: AssessedRow, period: Period | undefined): string {
  const input = inputOf(period && cells[period.key]);
  return input.kind === 'number' ? formatNumber(input.number) : readWord(input).trim();
}

const figureText = (assessed: AssessedRow, period: Period | undefined): string =>
  definitionOf(assessed.row.criterion).isRank
    ? `hạng ${enteredText(assessed, period)}`
    : `${enteredText(assessed, period)}${unitSuffix(assessed.row)}`;

const decimals = (number: number, digits: number): string =>
  number.toLocaleString('vi-VN', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** "85,0 %" of the target, or "+0,20 điểm %" above it. */
function comparisonText({ row, comparison }: AssessedRow): string {
  if (typeof comparison !== 'number') return '';
  if (row.compareAs === 'percentOfTarget') return `${decimals(comparison * 100, 1)} %`;
  const sign = comparison > 0 ? '+' : '';
  return `${sign}${decimals(comparison, 2)}${row.unit === '%' ? ' điểm %' : ''}`;
}

/** A part ("Trong đó: …") is named after its whole. */
function called({ assessment }: OwnPart, { stt, name, partOf }: TargetRow): string {
  const whole = targetRowsOf(assessment.resolution).find(({ id }) => id === partOf);
  return `Chỉ tiêu ${stt}. ${whole ? `${whole.name} - ${name}` : name}:`;
}

const ledBy = (own: OwnPart, { lead }: TargetRow): string =>
  own.ownOnly ? '' : ` Đơn vị chủ trì: ${leadNames(own.assessment.resolution, lead).join('; ')}.`;

function notMetBlocks(own: OwnPart, assessed: AssessedRow): readonly Block[] {
  const { row, cells, verdict } = assessed;
  const reason = readWord(inputOf(cells.reason));
  const result = `${figureText(assessed, own.assessment.period)}, ${verdict.toLowerCase()}; mục tiêu: ${criterionWords(row)}`;
  return [
    { ...paragraph(unbroken(`${result}.${ledBy(own, row)}`), called(own, row)), keepNext: true },
    paragraph(`Nguyên nhân, giải pháp:${/[\r\n]/.test(reason.trim()) ? '\n' : ' '}${orBlank(reason)}`),
  ];
}

const reviewBlock = (own: OwnPart, assessed: AssessedRow, period: Period | undefined): Paragraph =>
  paragraph(`đã nhập “${enteredText(assessed, period)}”, cần rà soát lại số liệu.${ledBy(own, assessed.row)}`, called(own, assessed.row));

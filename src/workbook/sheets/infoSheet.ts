/** The sheet Thông tin: who reports, for which period, how it stands, and how to fill in. */
import { lacksReason } from '../../domain/assessment';
import { numberedTasks } from '../../domain/resolution';
import { FINISHED, MET, NOT_MET, OVERDUE, TARGET_VERDICTS, TASK_VERDICTS, TONES, type Tone, type Verdict } from '../../domain/verdict';
import { SCOPES } from '../../domain/words';
import { FONT_SIZE, footerText } from './appendixLayout';
import { formula, number, text } from './cell';
import { FIELD_NAMES, LIST_NAMES, TEMPLATE_NAME } from '../definedNames';
import { howToFillIn } from './howToFillIn';
import { FIRST_FIELD_ROW, INFO_COLUMNS, INFO_FIELDS, TEMPLATE_LABEL, TEMPLATE_ROW, type InfoField } from './infoFields';
import { indexRange, type IndexColumn } from './ledgerLayout';
import { BORDER, ENTRY_FILL, HEADER_FILL, INK, QUIET, TONE_COLOURS } from './palette';
import type { CellContent, NameSpec, RowSpec, SheetSpec, StyledRange, ValidationSpec } from '../spec';
import { lineCount, rowHeight } from './textHeight';
import { templateLabel } from '../template';
import { errorText, promptText, titleText } from './validationText';
import { hasAppendix, onSheet, type PlannedWorkbook } from '../workbookPlan';

const WIDTHS = { label: 34, entry: 44, hint: 62, key: 16 } as const;

const LEGEND: readonly { readonly tone: Tone; readonly meaning: string }[] = [
  { tone: 'good', meaning: 'Xanh' },
  { tone: 'bad', meaning: 'Đỏ' },
  { tone: 'watch', meaning: 'Vàng' },
  { tone: 'review', meaning: 'Cam' },
  { tone: 'muted', meaning: 'Xám' },
  { tone: 'plain', meaning: 'Không tô màu' },
];

/** The row of a field, from 1. */
const fieldRow = (field: InfoField): number => FIRST_FIELD_ROW + INFO_FIELDS.indexOf(field);

export const infoNames: readonly NameSpec[] = [
  ...INFO_FIELDS.map((field) => ({
    name: FIELD_NAMES[field.entry],
    sheet: 'info' as const,
    range: `${INFO_COLUMNS.entry}${fieldRow(field)}`,
  })),
  { name: TEMPLATE_NAME, sheet: 'info', range: `${INFO_COLUMNS.entry}${TEMPLATE_ROW}` },
];

export function infoSheet(plan: PlannedWorkbook): SheetSpec {
  const { resolution } = plan;
  const rows: RowSpec[] = [];
  const styles: StyledRange[] = [];
  const add = (cells: readonly CellContent[], height = rowHeight(1, FONT_SIZE)): number => rows.push({ height, cells });
  const section = (title: string): void => {
    const at = add([text(title)], rowHeight(1, FONT_SIZE) + 6);
    styles.push({ range: `A${at}:C${at}`, style: { bold: true, fill: HEADER_FILL, color: INK, vertical: 'center' } });
  };

  add([text('SỔ CHỈ TIÊU')], rowHeight(1, 16));
  add([text(`Nghị quyết số ${resolution.number} của ${resolution.issuedBy} ${resolution.subject}`)]);
  add([]);
  section('THÔNG TIN BÁO CÁO');
  for (const field of INFO_FIELDS) {
    const hint = field.hint(resolution.year);
    const lines = lineCount(hint, WIDTHS.hint, FONT_SIZE);
    add([text(field.label), initialEntry(plan, field), text(hint), text(FIELD_NAMES[field.entry])], rowHeight(lines, FONT_SIZE) + 4);
  }
  add([text(TEMPLATE_LABEL), text(templateLabel(resolution)), text('Không sửa ô này: người nhận dựa vào đây để biết biểu theo mẫu nào.')], rowHeight(1, FONT_SIZE) + 4);
  add([]);

  section('TÌNH HÌNH CỦA KỲ BÁO CÁO');
  const firstCount = rows.length + 1;
  for (const { label, content, hint } of standing(plan)) add([text(label), content, text(hint)], rowHeight(1, FONT_SIZE) + 2);
  const lastCount = rows.length;
  add([]);

  section('MÀU VÀ CHỮ ĐÁNH GIÁ');
  for (const { tone, meaning } of LEGEND) {
    const words = [...new Set<Verdict>([...TARGET_VERDICTS, ...TASK_VERDICTS])].filter((word) => TONES[word] === tone);
    const list = words.join('; ');
    const at = add([text(meaning), text(list)], rowHeight(lineCount(list, WIDTHS.entry, FONT_SIZE), FONT_SIZE) + 2);
    if (tone !== 'plain') styles.push({ range: `A${at}:B${at}`, style: TONE_COLOURS[tone] });
    styles.push({ range: `A${at}:B${at}`, style: { borderColor: BORDER, vertical: 'center', wrap: true } });
  }
  add([]);

  section('CÁCH NHẬP');
  const firstLine = rows.length + 1;
  howToFillIn(resolution.year).forEach((line, index) => add([text(`${index + 1}. ${line}`)]));
  const lastLine = rows.length;
  const sample = add([text('Trên máy này, mười hai phẩy năm gõ là:'), number(12.5)], rowHeight(1, FONT_SIZE) + 4);

  const lastField = TEMPLATE_ROW;
  styles.push(
    { range: 'A1', style: { fontSize: 16, bold: true, color: INK } },
    { range: 'A2', style: { italic: true } },
    { range: `A${FIRST_FIELD_ROW}:C${lastField}`, style: { borderColor: BORDER, vertical: 'center', wrap: true } },
    { range: `A${FIRST_FIELD_ROW}:A${lastField}`, style: { bold: true } },
    { range: `C${FIRST_FIELD_ROW}:C${lastField}`, style: { italic: true, color: QUIET } },
    ...INFO_FIELDS.map((field) => ({
      range: `B${fieldRow(field)}`,
      style: {
        unlocked: true,
        fill: ENTRY_FILL,
        horizontal: 'left' as const,
        numberFormat: field.content === 'date' ? 'dd/mm/yyyy' : '@',
      },
    })),
    { range: `A${firstCount}:C${lastCount}`, style: { borderColor: BORDER, vertical: 'center' } },
    { range: `B${firstCount}:B${lastCount}`, style: { horizontal: 'left', bold: true } },
    { range: `C${firstCount}:C${lastCount}`, style: { italic: true, color: QUIET } },
    { range: `A${firstLine}:A${lastLine}`, style: { vertical: 'center' } },
    { range: `B${sample}`, style: { bold: true, horizontal: 'left', borderColor: BORDER } },
  );

  return {
    key: 'info',
    name: plan.sheetNames.info,
    visibility: 'visible',
    tabColor: 'BF8F00',
    columns: [
      { width: WIDTHS.label }, { width: WIDTHS.entry }, { width: WIDTHS.hint }, { width: WIDTHS.key, hidden: true },
    ],
    rows,
    styles,
    validations: INFO_FIELDS.flatMap((field) => validation(plan, field)),
    conditionalFormats: INFO_FIELDS.filter(({ entry }) => NEEDED.includes(entry)).map((field) => ({
      range: `B${fieldRow(field)}`,
      formula: `LEN($B$${fieldRow(field)})=0`,
      ...TONE_COLOURS.watch,
    })),
    numbersAsText: [`B${FIRST_FIELD_ROW}:B${lastField}`],
    freeze: { rows: 2, columns: 0 },
    protected: true,
    print: {
      area: `A1:C${rows.length}`,
      titleRows: [1, 2],
      footerLeft: footerText(resolution),
      margins: { top: 40, bottom: 40, left: 36, right: 36 },
    },
  };
}

/** Without these a report cannot be read; their cells are amber while empty. */
const NEEDED: readonly InfoField['entry'][] = ['unit', 'period', 'evaluationDate'];

function initialEntry(plan: PlannedWorkbook, { entry }: InfoField): CellContent {
  switch (entry) {
    case 'scope':
      return text(SCOPES[0]);
    case 'period':
      return text(plan.period.name);
    case 'evaluationDate':
      return number(plan.evaluationDate);
    default:
      return null;
  }
}

function validation(plan: PlannedWorkbook, field: InfoField): readonly ValidationSpec[] {
  const range = `B${fieldRow(field)}`;
  const hint = field.hint(plan.resolution.year);
  if (field.content === 'text') return [];
  if (field.content === 'date') {
    const { earliestDate, year } = plan.resolution;
    return [
      {
        range,
        rule: { kind: 'formula', formula: `AND(ISNUMBER(${range}),${range}>=${earliestDate})` },
        promptTitle: titleText(field.label),
        prompt: promptText(hint, 'Gõ ngày/tháng/năm.'),
        errorTitle: 'Ngày chưa hợp lệ',
        error: errorText(`Gõ ngày/tháng/năm, ví dụ 31/03/${year}.`),
        severity: 'stop',
      },
    ];
  }
  const { list, othersAllowed } = field.content;
  return [
    {
      range,
      rule: { kind: 'list', source: LIST_NAMES[list] },
      promptTitle: titleText(field.label),
      prompt: promptText(hint),
      errorTitle: othersAllowed ? 'Tên không có trong danh sách' : 'Chưa đúng danh sách',
      error: othersAllowed
        ? errorText('Tên này không có trong danh sách. Nếu đúng là tên đầy đủ của đơn vị thì chọn Có (Yes) để giữ.')
        : errorText('Chọn một mục trong danh sách ở mũi tên bên phải ô.'),
      severity: othersAllowed ? 'warning' : 'stop',
    },
  ];
}

interface Standing {
  readonly label: string;
  readonly content: CellContent;
  readonly hint: string;
}

/** How the period stands, counted from the ledger's index. */
function standing(plan: PlannedWorkbook): readonly Standing[] {
  const { resolution, drawn } = plan;
  const count = (column: IndexColumn, words: readonly Verdict[]): string =>
    words.map((word) => `COUNTIF(${onSheet(plan, 'ledger', indexRange(resolution, column))},"${word}")`).join('+');
  const of = (verdicts: readonly Verdict[] | undefined, words: readonly Verdict[]): number =>
    verdicts?.filter((verdict) => words.includes(verdict)).length ?? 0;
  const targets = drawn.targets?.map(({ verdict }) => verdict);
  const rows = drawn.rows?.map(({ verdict }) => verdict);
  const tasks = drawn.tasks?.map(({ verdict }) => verdict);
  const withParts = tasks?.length === numberedTasks(resolution) ? '' : ', tính cả nhiệm vụ thành phần';
  const missing: readonly Verdict[] = ['Chưa có số liệu', 'Chưa có số giao'];
  const review: readonly Verdict[] = ['Cần rà soát'];
  const reasons = `SUM(${onSheet(plan, 'ledger', indexRange(resolution, 'reasonMissing'))})`;
  const line = (label: string, body: string, result: number, hint: string): Standing =>
    ({ label, content: formula(body, result), hint });
  return [
    ...(hasAppendix(plan, 1)
      ? [
          line('Chỉ tiêu đạt và vượt', count('targetVerdict', MET), of(targets, MET), `trên tổng số ${targets?.length ?? 0} chỉ tiêu`),
          line('Chỉ tiêu chưa đạt, không đạt', count('targetVerdict', NOT_MET), of(targets, NOT_MET), 'xem tên ở trang “Tổng quan”'),
        ]
      : []),
    ...(hasAppendix(plan, 2)
      ? [
          line('Nhiệm vụ đã hoàn thành', count('taskVerdict', FINISHED), of(tasks, FINISHED), `trên tổng số ${tasks?.length ?? 0} nhiệm vụ${withParts}`),
          line('Nhiệm vụ quá hạn', count('taskVerdict', OVERDUE), of(tasks, OVERDUE), 'kể cả nhiệm vụ chưa báo cáo'),
        ]
      : []),
    line(
      'Số ô cần rà soát',
      `${count('verdict', review)}+${count('taskVerdict', review)}`,
      of(rows, review) + of(tasks, review),
      'dòng có chữ “Cần rà soát”: sửa hết trước khi gửi',
    ),
    line('Số ô chưa nhập của kỳ', count('verdict', missing), of(rows, missing), 'chỉ tiêu đến kỳ mà chưa có số liệu hoặc số giao'),
    line('Dòng chưa đạt thiếu nguyên nhân', reasons, drawn.rows?.filter(lacksReason).length ?? 0, 'ghi ở cột “Nguyên nhân, giải pháp” của Phụ lục 1'),
  ];
}

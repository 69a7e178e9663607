/** The heading of the first page, as bodies of the Party or of the State have it. */
import type { FileChild, Paragraph, Table } from 'docx';
import { textWidth } from './documentTable';
import { line, rule, twips, type Docx } from './documentText';
import { BLANK, orBlank } from './phrases';
import type { ReportContent } from './reportContent';
import type { ReportSettings } from './reportSettings';

const DRAFT = 'DỰ THẢO';
const KIND = 'BÁO CÁO';
const DATE = `${BLANK}, ngày ${BLANK} tháng ${BLANK} năm ${BLANK}`;
/** Millimetres. */
const SHORT_RULE = 22;
const SUBJECT_RULE = 40;

export function documentHead(docx: Docx, content: ReportContent, settings: ReportSettings): readonly FileChild[] {
  const { sizes } = settings;
  const party = settings.layout === 'party';
  const centred = { alignment: docx.AlignmentType.CENTER, keepNext: true } as const;
  const subject = party ? content.subject : content.subject.charAt(0).toUpperCase() + content.subject.slice(1);
  return [
    columns(docx, party ? partyColumns(docx, content, settings) : stateColumns(docx, content, settings), settings),
    line(docx, KIND, { size: sizes.title, bold: true }, { ...centred, spacing: { before: 240 } }),
    line(docx, subject, { size: sizes.subject, bold: true }, centred),
    party
      ? line(docx, '-----', { size: sizes.subject }, { ...centred, spacing: { after: 240 } })
      : rule(docx, SUBJECT_RULE, textWidth(settings)),
    ...(party ? [] : [line(docx, '', { size: sizes.table })]),
  ];
}

interface Columns {
  readonly left: readonly Paragraph[];
  readonly right: readonly Paragraph[];
}

function partyColumns(docx: Docx, { unit }: ReportContent, settings: ReportSettings): Columns {
  const { sizes, agencyWidth, mottoRule } = settings;
  const centred = { alignment: docx.AlignmentType.CENTER };
  return {
    left: [
      superiorBody(docx, settings),
      line(docx, orBlank(unit).toUpperCase(), { size: sizes.agency, bold: true }, centred),
      line(docx, '*', { size: sizes.agency }, centred),
      line(docx, `Số ${BLANK}-BC/${BLANK}`, { size: sizes.reference }, centred),
      line(docx, DRAFT, { size: sizes.agency, bold: true }, centred),
    ],
    right: [
      line(docx, 'ĐẢNG CỘNG SẢN VIỆT NAM', { size: sizes.motto, bold: true }, centred),
      rule(docx, mottoRule, textWidth(settings) - agencyWidth),
      line(docx, DATE, { size: sizes.reference, italics: true }, { ...centred, spacing: { before: 120 } }),
    ],
  };
}

function stateColumns(docx: Docx, { unit }: ReportContent, settings: ReportSettings): Columns {
  const { sizes, agencyWidth, mottoRule } = settings;
  const centred = { alignment: docx.AlignmentType.CENTER };
  const below = { ...centred, spacing: { before: 120 } };
  return {
    left: [
      superiorBody(docx, settings),
      line(docx, orBlank(unit).toUpperCase(), { size: sizes.agency, bold: true }, centred),
      rule(docx, SHORT_RULE, agencyWidth),
      line(docx, `Số: ${BLANK}/BC-${BLANK}`, { size: sizes.reference }, below),
      line(docx, DRAFT, { size: sizes.agency, bold: true }, centred),
    ],
    right: [
      line(docx, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: sizes.motto, bold: true }, centred),
      line(docx, 'Độc lập - Tự do - Hạnh phúc', { size: sizes.motto + 1, bold: true }, centred),
      rule(docx, mottoRule, textWidth(settings) - agencyWidth),
      line(docx, DATE, { size: sizes.reference, italics: true }, below),
    ],
  };
}

/** The body above the one that reports is not known: to be filled in, or deleted where there is none. */
const superiorBody = (docx: Docx, { sizes }: ReportSettings): Paragraph =>
  line(docx, BLANK, { size: sizes.agency, allCaps: true }, { alignment: docx.AlignmentType.CENTER });

/** Two columns side by side, without lines. */
export function columns(docx: Docx, { left, right }: Columns, settings: ReportSettings): Table {
  const widths = [twips(settings.agencyWidth), twips(textWidth(settings) - settings.agencyWidth)];
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' };
  return new docx.Table({
    width: { size: twips(textWidth(settings)), type: docx.WidthType.DXA },
    layout: docx.TableLayoutType.FIXED,
    columnWidths: widths,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [
      new docx.TableRow({
        cantSplit: true,
        children: [left, right].map((children, index) =>
          new docx.TableCell({ width: { size: widths[index] ?? 0, type: docx.WidthType.DXA }, children }),
        ),
      }),
    ],
  });
}

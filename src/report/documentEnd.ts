/** Where the report is signed, and who it goes to. */
import type { FileChild } from 'docx';
import { columns } from './documentHead';
import { line, type Docx } from './documentText';
import { BLANK, orBlank } from './phrases';
import type { ReportContent } from './reportContent';
import type { ReportSettings } from './reportSettings';

/** Empty lines for signature and seal. */
const ROOM_TO_SIGN = 4;

export function documentEnd(docx: Docx, { approvedBy }: ReportContent, settings: ReportSettings): readonly FileChild[] {
  const { sizes } = settings;
  const party = settings.layout === 'party';
  const centred = { alignment: docx.AlignmentType.CENTER, keepNext: true } as const;
  const recipient = (text: string) => line(docx, text, { size: sizes.recipients }, { keepNext: true });
  const title = line(
    docx,
    'Nơi nhận:',
    { size: sizes.recipientsTitle, ...(party ? { underline: {} } : { bold: true, italics: true }) },
    { keepNext: true },
  );
  const mark = party ? ',' : ';';
  const kept = party ? `- Lưu ${BLANK}.` : `- Lưu: VT, ${BLANK}.`;
  const left = [title, recipient(`- ${BLANK}${mark}`), recipient(`- ${BLANK}${mark}`), recipient(kept)];
  const right = [
    line(docx, `${party ? 'T/M' : 'TM.'} ${BLANK}`, { size: sizes.signature, bold: true }, centred),
    line(docx, BLANK, { size: sizes.signature, bold: !party }, centred),
    ...Array.from({ length: ROOM_TO_SIGN }, () => line(docx, '', { size: sizes.signature }, centred)),
    line(docx, orBlank(approvedBy), { size: sizes.signature, bold: true }, { alignment: docx.AlignmentType.CENTER }),
  ];
  return [line(docx, '', { size: sizes.table }, { keepNext: true }), columns(docx, { left, right }, settings)];
}

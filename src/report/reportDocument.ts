/** The report as a Word file (.docx). */
import type { FileChild, IStylesOptions, Paragraph as WordParagraph } from 'docx';
import type { Block, Section } from './blocks';
import { documentEnd } from './documentEnd';
import { documentHead } from './documentHead';
import { documentTable } from './documentTable';
import { halfPoints, linesOf, printable, run, twips, TWIPS_PER_POINT, type Docx } from './documentText';
import type { ReportContent } from './reportContent';
import { PAPER, type ReportSettings } from './reportSettings';
import { settlePackage } from './settlePackage';

/** The same content and settings give the same bytes. The library is loaded when this is called, and not before. */
export async function reportDocument(content: ReportContent, settings: ReportSettings): Promise<Uint8Array> {
  const docx = await import('docx');
  const document = new docx.Document({
    title: printable(`Báo cáo ${content.subject}`),
    creator: 'Sổ chỉ tiêu',
    lastModifiedBy: 'Sổ chỉ tiêu',
    styles: styles(settings),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(PAPER.width), height: twips(PAPER.height) },
            margin: {
              top: twips(settings.margins.top),
              bottom: twips(settings.margins.bottom),
              left: twips(settings.margins.left),
              right: twips(settings.margins.right),
              header: twips(settings.pageNumberFromTop),
              footer: twips(settings.pageNumberFromTop),
            },
          },
        },
        headers: { first: new docx.Header({ children: [new docx.Paragraph({})] }), default: pageNumber(docx, settings) },
        children: [
          ...documentHead(docx, content, settings),
          ...paragraphs(docx, { kind: 'paragraph', text: content.opening }, settings),
          ...content.sections.flatMap((section, index) => sectionBlocks(docx, section, { number: index + 1, last: index === content.sections.length - 1 }, settings)),
          ...documentEnd(docx, content, settings),
        ],
      },
    ],
  });
  return settlePackage(new Uint8Array(await docx.Packer.toArrayBuffer(document)), content.evaluationDate);
}

function styles({ font, sizes }: ReportSettings): IStylesOptions {
  const heading = { run: { font, size: halfPoints(sizes.body), bold: true, color: '000000' } };
  return {
    default: {
      document: { run: { font, size: halfPoints(sizes.body), language: { value: 'vi-VN' } } },
      heading1: { ...heading, paragraph: { keepNext: true, spacing: { before: 200, after: 80 } } },
      heading2: { ...heading, paragraph: { keepNext: true, spacing: { before: 120, after: 80 } } },
    },
  };
}

const pageNumber = (docx: Docx, { sizes }: ReportSettings) =>
  new docx.Header({
    children: [
      new docx.Paragraph({
        alignment: docx.AlignmentType.CENTER,
        children: [new docx.TextRun({ children: [docx.PageNumber.CURRENT], size: halfPoints(sizes.pageNumber) })],
      }),
    ],
  });

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** Bodies of the Party number "I- " and "1- ", those of the State "I. " and "1. ". */
function sectionBlocks(
  docx: Docx,
  { title, parts, blocks = [] }: Section,
  { number, last }: { readonly number: number; readonly last: boolean },
  settings: ReportSettings,
): readonly FileChild[] {
  const mark = settings.layout === 'party' ? '-' : '.';
  const heading = (text: string, level: 1 | 2): WordParagraph =>
    new docx.Paragraph({
      heading: level === 1 ? docx.HeadingLevel.HEADING_1 : docx.HeadingLevel.HEADING_2,
      indent: { firstLine: twips(settings.firstLineIndent) },
      children: [new docx.TextRun(printable(text))],
    });
  return [
    heading(`${ROMAN[number - 1] ?? String(number)}${mark} ${title.toUpperCase()}`, 1),
    ...blockElements(docx, blocks, settings, last),
    ...parts.flatMap((part, index) => [
      heading(`${index + 1}${mark} ${part.title}`, 2),
      ...blockElements(docx, part.blocks, settings),
    ]),
  ];
}

/** @param last these blocks are the last before the signature, which does not stand on a page alone */
const blockElements = (docx: Docx, blocks: readonly Block[], settings: ReportSettings, last = false): readonly FileChild[] =>
  blocks.flatMap((block, index): readonly FileChild[] =>
    block.kind === 'table'
      ? [documentTable(docx, block, settings)]
      : paragraphs(docx, block, settings, last || block.keepNext === true || blocks[index + 1]?.kind === 'table'),
  );

/** @param keepNext what follows is to stand on the same page */
function paragraphs(
  docx: Docx,
  { name, text }: Extract<Block, { kind: 'paragraph' }>,
  { firstLineIndent, lineSpacing, paragraphSpacing, sizes }: ReportSettings,
  keepNext = false,
): readonly WordParagraph[] {
  return linesOf(text).map((each, index) =>
    new docx.Paragraph({
      keepNext,
      alignment: docx.AlignmentType.JUSTIFIED,
      indent: { firstLine: twips(firstLineIndent) },
      spacing: {
        after: paragraphSpacing * TWIPS_PER_POINT,
        line: lineSpacing * TWIPS_PER_POINT,
        lineRule: docx.LineRuleType.AT_LEAST,
      },
      children: [
        ...(name !== undefined && index === 0 ? [run(docx, `${name} `, { size: sizes.body, bold: true })] : []),
        run(docx, each, { size: sizes.body }),
      ],
    }),
  );
}

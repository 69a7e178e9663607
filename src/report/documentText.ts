/** Texts as Word paragraphs. */
import type * as docx from 'docx';
import type { IParagraphOptions, IRunOptions, Paragraph, TextRun } from 'docx';

/** The library, loaded only when a document is made. */
export type Docx = typeof docx;

/** Twentieths of a point, in which Word measures. */
export const TWIPS_PER_POINT = 20;
export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 72 * TWIPS_PER_POINT);
/** Type sizes are given in half points. */
export const halfPoints = (points: number): number => points * 2;

/** Control characters and the two non-characters may not stand in XML at all; "\n" is handled before. */
const NOT_XML = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** A text that any XML reader accepts; halves of surrogate pairs become the replacement character. */
export const printable = (text: string): string => text.replace(/\t/g, ' ').replace(NOT_XML, '').replace(LONE_SURROGATE, '\ufffd');

export const linesOf = (text: string): readonly string[] => text.split(/\r\n|\r|\n/).map(printable);

export interface Look extends Pick<IRunOptions, 'bold' | 'italics' | 'allCaps' | 'color' | 'underline'> {
  /** In points. */
  readonly size: number;
}

/** A stretch of text of one look. */
export const run = (docx: Docx, text: string, { size, ...look }: Look): TextRun =>
  new docx.TextRun({ text: printable(text), size: halfPoints(size), ...look });

/** One paragraph of one look. */
export const line = (docx: Docx, text: string, look: Look, layout: Omit<IParagraphOptions, 'children' | 'text'> = {}): Paragraph =>
  new docx.Paragraph({ ...layout, children: [run(docx, text, look)] });

/** A drawn line in the middle of its column, close under the text before it. Lengths in millimetres. */
export function rule(docx: Docx, length: number, columnWidth: number): Paragraph {
  const indent = twips(Math.max(0, (columnWidth - length) / 2));
  return new docx.Paragraph({
    spacing: { before: 60, line: 60, lineRule: docx.LineRuleType.EXACT },
    indent: { left: indent, right: indent },
    border: { top: { style: docx.BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  });
}

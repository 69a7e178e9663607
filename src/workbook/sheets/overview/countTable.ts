/** A table of counts: one line a set of rows or a word, one column a word or a set of rows. */
import { TARGET_VERDICTS, TASK_VERDICTS } from '../../../domain/verdict';
import { columnLetter } from '../../a1';
import type { CellContent } from '../../spec';
import { toneFormats } from '../appendixLayout';
import { formula, text } from '../cell';
import { BORDER } from '../palette';
import type { Count } from './counting';
import { add, header, section, type Page } from './page';

export interface CountLine {
  readonly label: string;
  readonly counts: readonly Count[];
}

export interface CountTable {
  readonly title: string;
  /** What the lines are called, then a caption for each count. */
  readonly captions: readonly string[];
  readonly lines: readonly CountLine[];
  readonly total?: CountLine;
}

/** @returns the range from the captions to the last line, without numbers and total: what a chart is drawn over */
export function countTable(page: Page, { title, captions, lines, total }: CountTable): string {
  add(page, []);
  section(page, title);
  const head = header(page, ['', ...captions]);
  const first = head + 1;
  const cells = ({ label, counts }: CountLine): readonly CellContent[] => [
    null, text(label), ...counts.map(({ body, result }) => formula(body, result)),
  ];
  for (const line of lines) add(page, cells(line));
  const lastLine = page.rows.length;
  if (total) add(page, cells(total));
  const last = page.rows.length;
  const end = columnLetter(captions.length + 1);
  page.styles.push(
    { range: `A${first}:${end}${last}`, style: { borderColor: BORDER } },
    { range: `C${first}:${end}${last}`, style: { horizontal: 'center', numberFormat: '0;-0;"–"' } },
    ...(total ? [{ range: `A${last}:${end}${last}`, style: { bold: true } }] : []),
  );
  for (const words of [TARGET_VERDICTS, TASK_VERDICTS]) {
    const ofWords = lines.every(({ label }) => (words as readonly string[]).includes(label));
    if (ofWords) page.formats.push(...toneFormats(`B${first}:B${lastLine}`, `B${first}`, words));
  }
  return `B${head}:${end}${lastLine}`;
}

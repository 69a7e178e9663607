/** What stands above an annex table: its title, and the resolution it belongs to. */
import { parseDate } from '../domain/vietnameseDate';
import type { SerialDate } from '../domain/serialDate';
import type { AnnexTable } from './annexTables';

export interface AnnexTitle {
  /** "" where none is printed. */
  readonly title: string;
  /** In brackets, as printed; "" where it is not printed. */
  readonly attachedTo: string;
}

/** What {@link AnnexTitle.attachedTo} says of the resolution, as far as it is filled in. */
export interface NamedResolution {
  readonly number?: string;
  readonly issuedOn?: SerialDate;
  readonly subject?: string;
}

/** Below "PHỤ LỤC n"; without such a line, what stands directly above the caption. */
export function titleOf({ sheet, titleFrom, captionRow }: AnnexTable<string>): AnnexTitle {
  const lines: string[] = [];
  for (let row = titleFrom; row < captionRow; row += 1) {
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      lines.push(...sheet.cell(row, column).lines.split('\n').filter((line) => line !== ''));
    }
  }
  const heading = lines.map((line) => /^phụ lục(?: |$)/iu.test(line)).lastIndexOf(true);
  const below = heading < 0 ? lines : lines.slice(heading + 1);
  const attached = below.findIndex((line) => /^\( ?kèm theo/iu.test(line));
  if (attached < 0) return { title: (heading < 0 ? below.slice(-1) : below).join(' '), attachedTo: '' };
  const end = below.findIndex((line, index) => index >= attached && line.endsWith(')'));
  const before = below.slice(0, attached);
  return {
    title: (heading < 0 ? before.slice(-1) : before).join(' '),
    attachedTo: below.slice(attached, (end < 0 ? attached : end) + 1).join(' '),
  };
}

export function namedResolution(attachedTo: string): NamedResolution {
  const [, number] = /nghị quyết số (\d+[^\s,]*)/iu.exec(attachedTo) ?? [];
  const [, written] = /ngày (\d{1,2}\/\d{1,2}\/\d{4})/iu.exec(attachedTo) ?? [];
  const [, subject] = /\d{4} của .*?(về .+?)\)$/u.exec(attachedTo) ?? [];
  const date = written === undefined ? undefined : parseDate(written);
  // Day before month: it is a Vietnamese document.
  const issuedOn = date?.kind === 'one' ? date.date : date?.kind === 'ambiguous' ? date.dates[0] : undefined;
  return {
    ...(number === undefined ? {} : { number }),
    ...(issuedOn === undefined ? {} : { issuedOn }),
    ...(subject === undefined ? {} : { subject }),
  };
}

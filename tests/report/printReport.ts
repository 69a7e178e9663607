/** A report as LibreOffice prints it. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { toPdf } from '../oracle/libreoffice';

const run = promisify(execFile);

export interface Printed {
  /** The text of each page, {@link bare}. */
  readonly pages: readonly string[];
  readonly info: string;
}

/** Without white space: where a font lacks a letter, the text of a PDF has spaces within words. */
export const bare = (text: string): string => text.replace(/\s+/g, '');

export async function printReport(docx: Uint8Array): Promise<Printed> {
  const folder = await mkdtemp(join(tmpdir(), 'report-'));
  try {
    const file = join(folder, 'report.docx');
    await writeFile(file, docx);
    const pdf = await toPdf(file, join(folder, 'pdf'));
    const [text, info] = await Promise.all([run('pdftotext', ['-layout', pdf, '-']), run('pdfinfo', [pdf])]);
    const pages = text.stdout.normalize('NFC').split('\f').slice(0, -1);
    return { pages: pages.map(bare), info: info.stdout };
  } finally {
    await rm(folder, { recursive: true });
  }
}

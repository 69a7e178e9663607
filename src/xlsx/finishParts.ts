import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { WorkbookSpec } from '../workbook/spec';
import { addCharts } from './addCharts';
import { dropLostCharts } from './dropLostCharts';
import { escaped } from './xmlText';

/** The earliest date that zip entries can carry, in local time as zip counts: the same digits in every time zone. */
const ENTRY_DATE = new Date(1980, 0, 1);

/**
 * What the writing library leaves undone. Charts of removed sheets go, those of the spec are added. The theme's fonts (those of charts and of new styles) become
 * the workbook's, where one is given.
 * The request to strip personal data on saving goes, so do announcements of extensions that nothing uses, and the
 * extents of sheets and rows, which the library counts wrongly and nobody needs. The zip's dates stop depending on where
 * and when it was written.
 */
export function finishParts(bytes: Uint8Array, spec: WorkbookSpec, themeFont?: string): Uint8Array {
  const parts = unzipSync(bytes);
  dropLostCharts(parts);
  addCharts(parts, spec.sheets);
  if (themeFont !== undefined) {
    rewrite(parts, 'xl/theme/theme1.xml', (xml) =>
      xml.replace(/(<a:(?:major|minor)Font>\s*<a:latin typeface=")[^"]*/g, (_, before: string) => before + escaped(themeFont)),
    );
  }
  rewrite(parts, 'xl/workbook.xml', (xml) => xml.replace(' filterPrivacy="1"', ''));
  for (const path of Object.keys(parts).filter((name) => SPREADSHEET_PARTS.test(name))) rewrite(parts, path, withoutExtensions);
  return zipSync(parts, { mtime: ENTRY_DATE });
}

const SPREADSHEET_PARTS = /^xl\/(workbook|styles|worksheets\/[^/]+)\.xml$/;

/** The base format alone, which every program and the standard's own schema know, without extents. */
const withoutExtensions = (xml: string): string =>
  withoutNamespaces(xml.replace(' x14ac:knownFonts="1"', ''))
    .replace(/<dimension [^>]*\/>/, '')
    .replace(/(<row [^>]*?) spans="[^"]*"/g, '$1');

/** Sheets of the user's own may use an extension. */
const withoutNamespaces = (xml: string): string =>
  /<[^>]*[ </](?:mc|x14ac|x15|x16r2):/.test(xml.replace(ROOT, ''))
    ? xml
    : xml.replace(ROOT, (root) => root.replace(/ (?:xmlns:(?:mc|x14ac|x15|x16r2)|mc:Ignorable)="[^"]*"/g, ''));

const ROOT = /<(?:workbook|styleSheet|worksheet) [^>]*>/;

function rewrite(parts: Record<string, Uint8Array>, path: string, change: (xml: string) => string): void {
  const part = parts[path];
  if (!part) throw new Error(`The written file has no part ${path}`);
  parts[path] = strToU8(change(strFromU8(part)));
}

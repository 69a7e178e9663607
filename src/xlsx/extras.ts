import { openPackage } from './openPackage';

/** What a workbook may hold besides sheets of cells. */
export type Extra =
  | 'chart'
  | 'picture'
  | 'note'
  | 'table'
  | 'pivotTable'
  | 'macro'
  | 'externalLink'
  | 'embeddedObject'
  | 'formControl'
  | 'slicer';

/** How each is recognised by the parts that it has in the file. */
const PARTS: Readonly<Record<Extra, RegExp>> = {
  chart: /^xl\/charts\/chart[^/]*\.xml$/,
  picture: /^xl\/media\//,
  note: /^xl\/(?:threadedcomments\/|comments[^/]*\.xml$)/,
  table: /^xl\/tables\//,
  pivotTable: /^xl\/pivottables\/[^/]+\.xml$/,
  macro: /^xl\/vbaproject\.bin$/,
  externalLink: /^xl\/externallinks\/[^/]+\.xml$/,
  embeddedObject: /^xl\/(?:embeddings|activex)\//,
  formControl: /^xl\/ctrlprops\//,
  slicer: /^xl\/(?:slicers|timelines)\//,
};

export type Extras = Readonly<Record<Extra, number>>;

/**
 * How many parts of each kind a file has.
 *
 * @throws UnusableFileError when it is no .xlsx that can be opened.
 */
export function countExtras(file: Uint8Array): Extras {
  const { paths } = openPackage(file);
  const count = (pattern: RegExp): number => paths.filter((path) => pattern.test(path)).length;
  return Object.fromEntries(Object.entries(PARTS).map(([extra, pattern]) => [extra, count(pattern)])) as Extras;
}

/** The kinds of which the second file has fewer than the first. */
export const lostExtras = (before: Extras, after: Extras): readonly Extra[] =>
  (Object.keys(PARTS) as Extra[]).filter((extra) => after[extra] < before[extra]);

/** Which cell styles show per cent. Reading values for a merge asks for nothing else of the looks. */
import { decodeText } from '../domain/decodeText';
import { showsPercent } from '../domain/percentSeen';
import { PLAIN_LOOK, readCellLooks } from './cellLooks';
import { BUILT_IN_FORMATS } from './numberFormats';
import { readEntities, UnusualXml } from './XmlScanner';

/** The format codes of those styles, by the styles' numbers. */
export type PercentFormats = ReadonlyMap<number, string>;

export const NO_PERCENT_FORMATS: PercentFormats = new Map();

/** @throws UnusableFileError `damaged` when the part is not well-formed */
export const readPercentFormats = (part: Uint8Array): PercentFormats =>
  percentsAmong(readCellLooks(part).map(({ numberFormat }) => numberFormat));

/**
 * What {@link readPercentFormats} gives, an order of magnitude faster: nothing is looked at but two lists of the part.
 *
 * @throws UnusualXml when the strict reader has to decide
 */
export function scanPercentFormats(part: Uint8Array): PercentFormats {
  const xml = decoded(part);
  if (xml.includes('<!')) throw new UnusualXml('a comment, CDATA or a document type');
  const formats = new Map(BUILT_IN_FORMATS);
  for (const attributes of tagsOf(xml, 'numFmts', 'numFmt')) {
    formats.set(Number(attributeOf(attributes, 'numFmtId')), readEntities(attributeOf(attributes, 'formatCode') ?? ''));
  }
  return percentsAmong(tagsOf(xml, 'cellXfs', 'xf').map((attributes) =>
    formats.get(Number(attributeOf(attributes, 'numFmtId') ?? 0)) ?? PLAIN_LOOK.numberFormat));
}

function decoded(part: Uint8Array): string {
  try {
    return decodeText(part);
  } catch (error) {
    throw new UnusualXml(String(error));
  }
}

const percentsAmong = (formatCodes: readonly string[]): PercentFormats =>
  new Map(formatCodes.flatMap((code, style): [number, string][] => (showsPercent(code) ? [[style, code]] : [])));

/** The attributes, as written, of each element of that name in the list; prefixes do not matter. */
function tagsOf(xml: string, list: 'numFmts' | 'cellXfs', name: 'numFmt' | 'xf'): readonly string[] {
  const { begin, end } = LISTS[list];
  const start = xml.search(begin);
  if (start < 0) return [];
  const rest = xml.slice(start);
  const length = rest.search(end);
  return Array.from(rest.slice(0, Math.max(length, 0)).matchAll(TAGS[name]), ([, attributes = '']) => attributes);
}

const listPattern = (name: string) => ({
  begin: new RegExp(`<(?:[\\w.-]+:)?${name}[\\s>]`),
  end: new RegExp(`</(?:[\\w.-]+:)?${name}[\\s>]`),
});
/** No piece of it goes beyond the next "<", however the part was made: looking for all of them takes one pass. */
const tagPattern = (name: string): RegExp => new RegExp(`<(?:[\\w.-]+:)?${name}(\\s(?:[^<>"']|"[^<"]*"|'[^<']*')*)?/?>`, 'g');
const LISTS = { numFmts: listPattern('numFmts'), cellXfs: listPattern('cellXfs') };
const TAGS = { numFmt: tagPattern('numFmt'), xf: tagPattern('xf') };
const attributePattern = (name: string): RegExp => new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
const ATTRIBUTES = { numFmtId: attributePattern('numFmtId'), formatCode: attributePattern('formatCode') };

function attributeOf(attributes: string, name: keyof typeof ATTRIBUTES): string | undefined {
  const [, quoted, inApostrophes] = ATTRIBUTES[name].exec(attributes) ?? [];
  return quoted ?? inApostrophes;
}

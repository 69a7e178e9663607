import { unescapeText } from './sharedStrings';
import { nameCode, XmlScanner } from './XmlScanner';

const SST = nameCode('sst');
const SI = nameCode('si');

/**
 * What `readSharedStrings` gives, faster.
 *
 * @throws UnusualXml when the strict reader has to decide
 */
export function scanStrings(part: Uint8Array): string[] {
  const scan = new XmlScanner(part);
  const strings: string[] = [];
  scan.nextAdjacent();
  if (scan.code !== SST || scan.closing) scan.unusual('no shared strings');
  scan.readAttributes();
  if (scan.selfClosed) return strings;
  for (; ;) {
    scan.nextAdjacent();
    if (scan.code === SST && scan.closing) break;
    if (scan.code !== SI || scan.closing) scan.unusual('an element that is no shared string');
    scan.readAttributes();
    strings.push(scan.selfClosed ? '' : unescapeText(scan.richText(SI) ?? ''));
  }
  scan.expectEnd();
  return strings;
}

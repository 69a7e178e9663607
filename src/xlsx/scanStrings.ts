import { unescapeText, type SharedTexts } from './sharedStrings';
import { nameCode, XmlScanner } from './XmlScanner';

const SST = nameCode('sst');
const SI = nameCode('si');

/** Texts that are made only when somebody asks for them: of a report, every other one is never looked at. */
class ScannedTexts implements SharedTexts {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #made: (string | undefined)[] = [];

  constructor(private readonly scan: XmlScanner) {}

  get length(): number {
    return this.#starts.length;
  }

  at(index: number): string | undefined {
    const [start, end] = [this.#starts[index], this.#ends[index]];
    if (start === undefined || end === undefined) return undefined;
    return (this.#made[index] ??= unescapeText(this.scan.text(start, end)));
  }

  add(start: number, end: number, made?: string): void {
    this.#made[this.length] = made;
    this.#starts.push(start);
    this.#ends.push(end);
  }
}

/**
 * What `readSharedStrings` gives, faster.
 *
 * @throws UnusualXml when the strict reader has to decide; never later, when a text is asked for
 */
export function scanStrings(part: Uint8Array): SharedTexts {
  const scan = new XmlScanner(part);
  const texts = new ScannedTexts(scan);
  scan.nextAdjacent();
  if (scan.code !== SST || scan.closing) scan.unusual('no shared strings');
  scan.readAttributes();
  if (scan.selfClosed) return texts;
  scan.expectTexts();
  for (; ;) {
    scan.nextAdjacent();
    if (scan.code === SST && scan.closing) break;
    if (scan.code !== SI || scan.closing) scan.unusual('an element that is no shared string');
    scan.readAttributes();
    if (scan.selfClosed) texts.add(0, 0);
    else if (scan.passOnlyText(SI)) texts.add(scan.textStart, scan.textEnd);
    else texts.add(0, 0, unescapeText(scan.richText(SI) ?? ''));
  }
  scan.expectEnd();
  return texts;
}

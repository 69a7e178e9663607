/** The names of bodies in a cell of Chủ trì or Phối hợp, where commas divide names and belong to names. */
import { foldName } from '../domain/names';

/** At the beginning of a text: what divides names. */
const DIVIDER = /^(?:[\s;,]+|và )+/;
/** Behind a name: its end, or what divides it from the next. */
const AFTER_NAME = /^(?:\s*(?:[;,\n]|$|\.$)|\s+và\s)/;
const BEFORE_NAME = /^(?:\s*[,\n]\s*|\s+và\s+)/;

/** The ways in which a name can be several: divided at each "và", or at each comma as well; none where it has neither. */
export function divisions(name: string): readonly (readonly string[])[] {
  const ways = [/\s+và\s+/, /\s*,\s*|\s+và\s+/].map((divider) => name.split(divider)).filter((names) => names.length > 1);
  return ways.filter((names, index) => names.length !== ways[index - 1]?.length);
}

/**
 * Divides a cell into known names, the longest that fits first, and the pieces between them, each on one line. ";" divides always;
 * a comma, "và" or a line break only beside a known name.
 *
 * @param lines the cell's text with its line breaks
 * @param known spellings of bodies, folded with {@link foldName}
 */
export function printedBodies(lines: string, known: ReadonlySet<string>): readonly string[] {
  const longestFirst = [...known].sort((one, other) => other.length - one.length);
  const text = lines.replace(/\.$/, '');
  const folded = foldName(text.replace(/\n/g, ' '));
  const knownLengthAt = (place: number): number =>
    longestFirst.find((name) => folded.startsWith(name, place) && AFTER_NAME.test(text.slice(place + name.length)))?.length ?? 0;

  const pieces: string[] = [];
  for (let place = 0; ; ) {
    place += DIVIDER.exec(text.slice(place))?.[0].length ?? 0;
    if (place >= text.length) return pieces;
    const length = knownLengthAt(place);
    const stop = length > 0 ? place + length : endOfUnknown(text, place, knownLengthAt);
    pieces.push(text.slice(place, stop).replace(/\n/g, ' ').trim());
    place = stop;
  }
}

/** Where the next ";" stands, or the divider before the next known name. */
function endOfUnknown(text: string, from: number, knownLengthAt: (place: number) => number): number {
  for (let place = from + 1; place < text.length; place += 1) {
    if (text[place] === ';') return place;
    const divider = BEFORE_NAME.exec(text.slice(place))?.[0];
    if (divider !== undefined && knownLengthAt(place + divider.length) > 0) return place;
  }
  return text.length;
}

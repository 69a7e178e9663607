/** The names of bodies in a cell of Chủ trì or Phối hợp, where commas divide names and belong to names. */
import { foldName } from '../domain/names';

/** A piece of a cell: a spelling that is known, or what stands between such. */
export interface BodyPiece {
  /** On one line. */
  readonly text: string;
  readonly known: boolean;
  /** The piece divided at every comma, "và" and line break in it; one part where there is none. */
  readonly parts: readonly string[];
}

/** At the beginning of a text: what divides names. */
const DIVIDER = /^(?:[\s;,]+|và )+/;
/** What may follow a name. */
const AFTER_NAME = /^(?:\s*(?:[;,\n]|$|\.$)|\s+và )/;
const ANY_DIVIDER = /\s*[;,\n]\s*|\s+và\s+/;

/**
 * Divides a cell into known names, the longest that fits first, and the pieces between them. ";" divides always; a comma, "và" or
 * a line break only where a known name begins behind it.
 *
 * @param lines the cell's text with its line breaks
 * @param known spellings of bodies, folded with {@link foldName}
 */
export function printedBodies(lines: string, known: ReadonlySet<string>): readonly BodyPiece[] {
  const longestFirst = [...known].sort((one, other) => other.length - one.length);
  const folded = foldName(lines.replace(/\n/g, ' '));
  const knownLengthAt = (place: number): number =>
    longestFirst.find((name) => folded.startsWith(name, place) && AFTER_NAME.test(lines.slice(place + name.length)))?.length ?? 0;

  const pieces: BodyPiece[] = [];
  let place = 0;
  for (;;) {
    place += DIVIDER.exec(lines.slice(place))?.[0].length ?? 0;
    if (place >= lines.length) return pieces;
    const length = knownLengthAt(place);
    const end = length > 0 ? place + length : endOfUnknown(lines, place, knownLengthAt);
    const text = lines.slice(place, end).replace(/\.$/, '');
    const parts = length > 0 ? [text] : text.split(ANY_DIVIDER).map((part) => part.trim());
    pieces.push({ text: text.replace(/\n/g, ' ').trim(), known: length > 0, parts });
    place = Math.max(end, place + 1);
    if (lines.slice(place) === '.') return pieces;
  }
}

/** Where the next ";" stands, or the divider before the next known name. */
function endOfUnknown(lines: string, from: number, knownLengthAt: (place: number) => number): number {
  for (let place = from + 1; place < lines.length; place += 1) {
    if (lines[place] === ';') return place;
    const divider = /^(?:\s*[,\n]\s*|\s+và\s+)/.exec(lines.slice(place))?.[0];
    if (divider !== undefined && knownLengthAt(place + divider.length) > 0) return place;
  }
  return lines.length;
}

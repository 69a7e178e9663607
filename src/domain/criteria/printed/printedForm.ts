/** How the rule of a target is printed, and reading it out of the print. Only for making a seed: sheets and verdicts need none of it. */
import { parseNumber } from '../../vietnameseNumber';

/** The printed words of one kind of criterion. Adding a kind is adding one such object to the registry beside this file. */
export interface PrintedForm<C> {
  /**
   * Every criterion of this kind that the words can mean: several where "1.234" can be two numbers, none where this kind
   * is not printed so.
   *
   * @param words as {@link plainTarget} gives them
   */
  read(words: string): readonly C[];
}

/** What says nothing that the number after it does not. */
const PADDING = /^(?:phấn đấu |đạt (?:mức )?)+/iu;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A printed target without what is no part of its rule: line breaks, "đạt", the row's own unit behind a number, a full stop.
 *
 * @param unit of the row; any other word beside a number stays and makes it unreadable
 */
export function plainTarget(text: string, unit: string | undefined): string {
  const plain = text
    .normalize('NFC')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;]$/, '')
    .replace(PADDING, '');
  if (unit === undefined) return plain;
  return plain.replace(new RegExp(`(?<=\\d) ?${escaped(unit.normalize('NFC'))}(?![\\p{L}\\d])`, 'giu'), '').trim();
}

/** Every number that a piece of a target can be; none where it is more than a number. */
export function numbersIn(piece: string | undefined): readonly number[] {
  const reading = parseNumber(piece ?? '');
  if (reading.kind === 'none' || reading.qualifier !== undefined || reading.unit !== undefined) return [];
  return reading.kind === 'one' ? [reading.number] : reading.numbers;
}

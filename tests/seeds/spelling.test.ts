import { SEEDS } from './seeds';

/** Every string of a value, however deep. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

describe.each(SEEDS)('strings of %s', (_, seed) => {
  const strings = stringsIn(seed);

  test('are composed (NFC)', () => {
    expect(strings.filter((text) => text !== text.normalize('NFC'))).toEqual([]);
  });

  test('have no double, leading or trailing spaces, and plain spaces only', () => {
    expect(strings.filter((text) => / {2}|^\s|\s$|[^\S ]/.test(text))).toEqual([]);
  });

  test('have no letters of another alphabet and no leftovers of the scan', () => {
    expect(strings.filter((text) => /[^\p{Script=Latin}\p{N}\p{P}\p{Zs}<>≥≤=%+|$^]/u.test(text))).toEqual([]);
    expect(strings.filter((text) => /ừiển|ữở|tmh|tinh ủy|Tinh ủy|rứi|^ủy ban|Đàng ủy/u.test(text))).toEqual([]);
  });
});

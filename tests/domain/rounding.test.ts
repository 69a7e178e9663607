import { roundTo } from '../../src/domain/entry';

/** As Excel's ROUND: in decimal, half away from zero. */
describe('rounding', () => {
  test.each([
    [12.500000000000002, 6, 12.5],
    [12.4999999, 6, 12.5],
    [12.4999994, 6, 12.499999],
    [12.5000004, 6, 12.5],
    [12.5000006, 6, 12.500001],
    [0.0000004, 6, 0],
    [0.0000006, 6, 0.000001],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.5, 0, 1],
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.675, 2, 2.68],
    [1.0000005, 6, 1.000001],
    [-1.0000005, 6, -1.000001],
    [999999.9999999, 6, 1000000],
    [85050, 6, 85050],
    [1e20, 6, 1e20],
    [0, 6, 0],
  ])('%d to %i decimals is %d', (number, decimals, rounded) => {
    expect(roundTo(number, decimals)).toBe(rounded);
  });

  test('what rounds to zero from below is plain zero', () => {
    expect(Object.is(roundTo(-0.0000001, 6), 0)).toBe(true);
  });

  test('rounding twice changes nothing more', () => {
    for (const number of [12.123456789, -7.7777777, 96.6, 2.05, 1 / 3]) {
      expect(roundTo(roundTo(number, 6), 6)).toBe(roundTo(number, 6));
    }
  });
});

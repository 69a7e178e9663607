import {
  dateFormula, isBlankInput, numberFormula, presenceFormula, readDate, readNumber, readPlace, readPresence, readWord,
  wordFormula, type CellInput,
} from '../../src/domain/entry';
import { UNREADABLE } from '../../src/domain/expression';
import { PERIOD_NAMES } from '../../src/domain/period';
import { failure, empty, no, number, text, yes } from '../fixtures/submissions';

const unreadable: readonly (readonly [string, CellInput])[] = [
  ['text', text('12,5')],
  ['text that is a number to Excel', text('91')],
  ['a space', text(' ')],
  ['a space that does not break', text('\u00a0')],
  ['TRUE', yes],
  ['FALSE', no],
  ['an error value', failure()],
];

describe('blank is empty or of zero length', () => {
  test.each([
    [empty, true],
    [text(''), true],
    [text(' '), false],
    [number(0), false],
    [no, false],
    [failure(), false],
  ])('%j: %s', (input, blank) => {
    expect(isBlankInput(input)).toBe(blank);
    expect(readPresence(input)).toBe(blank ? 0 : 1);
  });
});

describe('reading a number', () => {
  test.each([
    [empty, ''],
    [text(''), ''],
    [number(12.5), 12.5],
    [number(12.500000000000002), 12.5],
    [number(0), 0],
    [number(-3), -3],
  ])('%j is %j', (input, read) => {
    expect(readNumber(input)).toBe(read);
  });

  test.each(unreadable)('%s is not one', (_, input) => {
    expect(readNumber(input)).toBe(UNREADABLE);
  });
});

describe('reading a date', () => {
  test.each([
    [empty, ''],
    [text(''), ''],
    [number(46112), 46112],
    [number(46112.999), 46112],
    [number(0.5), 0],
    [number(-0.5), -1],
  ])('%j is %j', (input, read) => {
    expect(readDate(input)).toBe(read);
  });

  test.each(unreadable)('%s is not one', (_, input) => {
    expect(readDate(input)).toBe(UNREADABLE);
  });
});

describe('reading a word', () => {
  test.each([
    [empty, ''],
    [text(' Ước'), ' Ước'],
    [number(3), '3'],
    [yes, 'TRUE'],
    [no, 'FALSE'],
    [failure(), UNREADABLE],
  ])('%j is %j', (input, read) => {
    expect(readWord(input)).toBe(read);
  });

  test.each([
    [text('Quý I'), 1],
    [text('6 THÁNG'), 2],
    [text('9 tháng'), 3],
    [text('cả năm'), 4],
    [text('Quý II'), 0],
    [text('Quý I '), 0],
    [empty, 0],
    [number(1), 0],
    [failure(), 0],
  ])('its place among the periods: %j is %i', (input, place) => {
    expect(readPlace(input, PERIOD_NAMES)).toBe(place);
  });
});

describe('the formulas of the readings', () => {
  test.each([
    ['a number', numberFormula('A1'), 'ROUND(A1,6)'],
    ['a date', dateFormula('A1'), 'INT(A1)'],
  ])('%s: errors before anything is compared, TRUE before numbers, blank last', (_, formula, reading) => {
    const order = ['ISERROR(A1)', 'ISLOGICAL(A1)', 'ISNUMBER(A1)', reading, 'LEN(A1)=0'].map((part) => formula.indexOf(part));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(formula).not.toMatch(/ISBLANK|\b(AND|OR)\(/);
  });

  test('of words and of presence', () => {
    expect(wordFormula('A1')).toBe('IF(ISERROR(A1),"!",A1&"")');
    expect(presenceFormula('A1')).toBe('IF(ISERROR(A1),1,IF(LEN(A1)=0,0,1))');
  });
});

import {
  all, any, choose, constant, divide, eq, evaluate, ge, gt, isBlank, isKnown, isUnreadable, le, lt, minus, not, plus,
  sameWord, textLiteral, toFormula, value, whole, type Expression, type Scalar,
} from '../../src/domain/expression';

const x = value('x');
const y = value('y');
const cell = (name: string): string => name.toUpperCase();

describe('an expression means the same as its formula', () => {
  test.each<readonly [Expression, Readonly<Record<string, Scalar>>, Scalar | boolean, string]>([
    [constant(12.5), {}, 12.5, '12.5'],
    [constant('Đạt'), {}, 'Đạt', '"Đạt"'],
    [constant('a "b"'), {}, 'a "b"', '"a ""b"""'],
    [x, { x: 'text' }, 'text', 'X'],
    [eq(x, constant(3)), { x: 3 }, true, 'X=3'],
    [eq(x, constant('QUÝ I')), { x: 'Quý I' }, true, 'X="QUÝ I"'],
    [eq(x, constant('Quý I')), { x: 'Quý I ' }, false, 'X="Quý I"'],
    [eq(x, constant(1)), { x: '1' }, false, 'X=1'],
    [lt(x, constant(-50)), { x: -50 }, false, 'X<-50'],
    [le(x, constant(-50)), { x: -50 }, true, 'X<=-50'],
    [gt(x, y), { x: 2, y: 1 }, true, 'X>Y'],
    [ge(x, y), { x: 1, y: 2 }, false, 'X>=Y'],
    [plus(x, y), { x: 2, y: 3 }, 5, 'X+Y'],
    [minus(x, y), { x: 2, y: 3 }, -1, 'X-Y'],
    [divide(x, y), { x: 3, y: 2 }, 1.5, 'X/Y'],
    [minus(x, minus(y, constant(1))), { x: 5, y: 3 }, 3, 'X-(Y-1)'],
    [divide(plus(x, y), constant(2)), { x: 3, y: 5 }, 4, '(X+Y)/2'],
    [divide(x, divide(y, constant(2))), { x: 12, y: 4 }, 6, 'X/(Y/2)'],
    [whole(x), { x: 3 }, true, 'X=INT(X)'],
    [whole(x), { x: 3.5 }, false, 'X=INT(X)'],
    [whole(x), { x: -2 }, true, 'X=INT(X)'],
    [not(eq(x, y)), { x: 1, y: 2 }, true, 'X<>Y'],
    [not(gt(x, y)), { x: 1, y: 2 }, true, 'X<=Y'],
    [not(ge(x, y)), { x: 2, y: 2 }, false, 'X<Y'],
    [not(lt(x, y)), { x: 2, y: 2 }, true, 'X>=Y'],
    [not(le(x, y)), { x: 1, y: 2 }, false, 'X>Y'],
    [not(whole(x)), { x: 2.5 }, true, 'X<>INT(X)'],
    [not(not(eq(x, y))), { x: 1, y: 1 }, true, 'X=Y'],
    [not(all(eq(x, constant(1)), eq(y, constant(2)))), { x: 1, y: 3 }, true, 'IF(X<>1,TRUE,Y<>2)'],
    [not(any(eq(x, constant(1)), eq(y, constant(2)))), { x: 0, y: 2 }, false, 'IF(X<>1,Y<>2,FALSE)'],
    [isBlank(x), { x: '' }, true, 'X=""'],
    [isBlank(x), { x: 0 }, false, 'X=""'],
    [isBlank(x), { x: ' ' }, false, 'X=""'],
    [isKnown(x), { x: 0 }, true, 'X<>""'],
    [isUnreadable(x), { x: '!' }, true, 'X="!"'],
    [all(eq(x, constant(1)), eq(y, constant(2))), { x: 1, y: 2 }, true, 'IF(X=1,Y=2,FALSE)'],
    [any(eq(x, constant(1)), eq(y, constant(2))), { x: 0, y: 2 }, true, 'IF(X=1,TRUE,Y=2)'],
    [any(isBlank(x), isUnreadable(x), gt(x, y)), { x: 3, y: 2 }, true, 'IF(X="",TRUE,IF(X="!",TRUE,X>Y))'],
    [
      choose([{ when: isBlank(x), then: constant('a') }, { when: gt(x, constant(1)), then: constant('b') }], constant('c')),
      { x: 1 },
      'c',
      'IF(X="","a",IF(X>1,"b","c"))',
    ],
  ])('%#', (expression, values, result, formula) => {
    expect(evaluate(expression, values)).toBe(result);
    expect(toFormula(expression, cell)).toBe(formula);
  });
});

describe('later conditions may rely on earlier ones', () => {
  test('all stops at the first that does not hold', () => {
    expect(evaluate(all(isKnown(x), gt(x, constant(1))), { x: '' })).toBe(false);
  });

  test('any stops at the first that holds', () => {
    expect(evaluate(any(isUnreadable(x), gt(x, constant(1))), { x: '!' })).toBe(true);
  });

  test('choose looks no further than the first case that holds', () => {
    expect(evaluate(choose([{ when: isBlank(x), then: constant(1) }], plus(x, constant(1))), { x: '' })).toBe(1);
  });
});

describe('what a rule forgot to rule out is an error, not a guess', () => {
  test('text put in order', () => {
    expect(() => evaluate(gt(x, constant(1)), { x: '12,5' })).toThrow();
  });

  test('a name without a value', () => {
    expect(() => evaluate(x, {})).toThrow(/x/);
  });
});

describe('words are compared as Excel does', () => {
  test.each([
    ['Quý I', 'quý i', true],
    ['CHÍNH THỨC', 'Chính thức', true],
    ['Chính thức', 'Chính thức ', false],
    ['Ước', 'Uớc', false],
    ['Quý I', 'Quý I'.normalize('NFD'), false],
    ['', ' ', false],
  ])('%j and %j: %s', (left, right, same) => {
    expect(sameWord(left, right)).toBe(same);
  });
});

test('quotation marks are doubled in a literal', () => {
  expect(textLiteral('"của dân"')).toBe('"""của dân"""');
});

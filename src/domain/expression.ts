/**
 * A tiny language in which every rule of the resolution is written once.
 *
 * An {@link Expression} is data. {@link evaluate} gives its value in TypeScript, {@link toFormula} the same meaning as
 * an Excel formula, so that the add-in and the file cannot disagree. It knows numbers and text only; blank is "" and
 * an unreadable entry is {@link UNREADABLE}. Whatever could be an error value was sorted out before, when the entry was
 * read (`entry.ts`).
 */
export type Scalar = number | string;

type Comparison = 'lt' | 'le' | 'gt' | 'ge';

export type Expression =
  | { readonly op: 'constant'; readonly constant: Scalar }
  | { readonly op: 'value'; readonly name: string }
  | { readonly op: 'eq'; readonly left: Expression; readonly right: Expression }
  | { readonly op: Comparison; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'plus' | 'minus' | 'divide'; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'whole'; readonly of: Expression }
  | { readonly op: 'not'; readonly of: Expression }
  | { readonly op: 'all' | 'any'; readonly of: readonly Expression[] }
  | { readonly op: 'choose'; readonly cases: readonly Case[]; readonly otherwise: Expression };

/** The first case that holds gives the value. */
export interface Case {
  readonly when: Expression;
  readonly then: Expression;
}

/** What stands for an entry that is neither blank nor readable. */
export const UNREADABLE = '!';

export const constant = (value: Scalar): Expression => ({ op: 'constant', constant: value });
export const value = (name: string): Expression => ({ op: 'value', name });
export const eq = (left: Expression, right: Expression): Expression => ({ op: 'eq', left, right });
export const lt = (left: Expression, right: Expression): Expression => ({ op: 'lt', left, right });
export const le = (left: Expression, right: Expression): Expression => ({ op: 'le', left, right });
export const gt = (left: Expression, right: Expression): Expression => ({ op: 'gt', left, right });
export const ge = (left: Expression, right: Expression): Expression => ({ op: 'ge', left, right });
export const plus = (left: Expression, right: Expression): Expression => ({ op: 'plus', left, right });
export const minus = (left: Expression, right: Expression): Expression => ({ op: 'minus', left, right });
export const divide = (left: Expression, right: Expression): Expression => ({ op: 'divide', left, right });
/** True for a whole number. */
export const whole = (of: Expression): Expression => ({ op: 'whole', of });
export const not = (of: Expression): Expression => ({ op: 'not', of });
/** True when all are; stops at the first that is not, so later ones may rely on earlier ones. */
export const all = (...of: readonly Expression[]): Expression => ({ op: 'all', of });
/** True when one is; stops at the first that is. */
export const any = (...of: readonly Expression[]): Expression => ({ op: 'any', of });
export const choose = (cases: readonly Case[], otherwise: Expression): Expression => ({ op: 'choose', cases, otherwise });

export const isBlank = (of: Expression): Expression => eq(of, constant(''));
export const isUnreadable = (of: Expression): Expression => eq(of, constant(UNREADABLE));
export const isKnown = (of: Expression): Expression => not(isBlank(of));

/** Text compared as Excel's `=` compares: the whole of it, upper and lower case alike, nothing else folded. */
export const sameWord = (left: string, right: string): boolean =>
  left === right || left.toUpperCase() === right.toUpperCase();

const compare: Record<Comparison, (left: number, right: number) => boolean> = {
  lt: (left, right) => left < right,
  le: (left, right) => left <= right,
  gt: (left, right) => left > right,
  ge: (left, right) => left >= right,
};

type Values = Readonly<Record<string, Scalar>>;

/**
 * The value of an expression.
 * @param values what the names stand for
 * @throws when a name is missing, or when text is put in order or calculated with: the rule forgot to rule it out first
 */
export function evaluate(expression: Expression, values: Values): Scalar | boolean {
  switch (expression.op) {
    case 'constant':
      return expression.constant;
    case 'value': {
      const found = values[expression.name];
      if (found === undefined) throw new Error(`No value is given for ${expression.name}`);
      return found;
    }
    case 'eq': {
      const left = evaluate(expression.left, values);
      const right = evaluate(expression.right, values);
      return typeof left === 'string' && typeof right === 'string' ? sameWord(left, right) : left === right;
    }
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      return compare[expression.op](number(expression.left, values), number(expression.right, values));
    case 'plus':
      return number(expression.left, values) + number(expression.right, values);
    case 'minus':
      return number(expression.left, values) - number(expression.right, values);
    case 'divide':
      return number(expression.left, values) / number(expression.right, values);
    case 'whole':
      return Number.isInteger(number(expression.of, values));
    case 'not':
      return !truth(expression.of, values);
    case 'all':
      return expression.of.every((each) => truth(each, values));
    case 'any':
      return expression.of.some((each) => truth(each, values));
    case 'choose': {
      const first = expression.cases.find(({ when }) => truth(when, values));
      return evaluate(first ? first.then : expression.otherwise, values);
    }
  }
}

function number(of: Expression, values: Values): number {
  const result = evaluate(of, values);
  if (typeof result !== 'number') throw new Error(`A number is needed, not ${JSON.stringify(result)}`);
  return result;
}

const truth = (of: Expression, values: Values): boolean => evaluate(of, values) === true;

/** Text as a literal of a formula. */
export const textLiteral = (text: string): string => `"${text.replace(/"/g, '""')}"`;

const operators = { eq: '=', lt: '<', le: '<=', gt: '>', ge: '>=', plus: '+', minus: '-', divide: '/' } as const;

/**
 * The same meaning as an Excel formula (English function names, commas, no leading "="), of Excel 2010's functions only.
 * `all` and `any` become nested IFs, because AND and OR do not stop early.
 * @param refer what a name is called in the formula: a cell, usually
 */
export function toFormula(expression: Expression, refer: (name: string) => string): string {
  const formula = (of: Expression): string => toFormula(of, refer);
  const operand = (of: Expression): string =>
    of.op === 'plus' || of.op === 'minus' ? `(${formula(of)})` : formula(of);

  switch (expression.op) {
    case 'constant':
      return typeof expression.constant === 'number' ? String(expression.constant) : textLiteral(expression.constant);
    case 'value':
      return refer(expression.name);
    case 'eq':
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      return `${formula(expression.left)}${operators[expression.op]}${formula(expression.right)}`;
    case 'plus':
    case 'minus':
      return `${operand(expression.left)}${operators[expression.op]}${operand(expression.right)}`;
    case 'divide': {
      const divisor = operand(expression.right);
      return `${operand(expression.left)}/${expression.right.op === 'divide' ? `(${divisor})` : divisor}`;
    }
    case 'whole':
      return `${formula(expression.of)}=INT(${formula(expression.of)})`;
    case 'not':
      return negation(expression.of, refer);
    case 'all':
      return inTurn(expression.of.map(formula), 'TRUE', (first, rest) => `IF(${first},${rest},FALSE)`);
    case 'any':
      return inTurn(expression.of.map(formula), 'FALSE', (first, rest) => `IF(${first},TRUE,${rest})`);
    case 'choose':
      return expression.cases.reduceRight(
        (rest, { when, then }) => `IF(${formula(when)},${formula(then)},${rest})`,
        formula(expression.otherwise),
      );
  }
}

/** Joins conditions from the last one on; of none, `empty` holds. */
function inTurn(conditions: readonly string[], empty: string, join: (first: string, rest: string) => string): string {
  const last = conditions.at(-1) ?? empty;
  return conditions.slice(0, -1).reduceRight((rest, first) => join(first, rest), last);
}

const OPPOSITE = { lt: 'ge', le: 'gt', gt: 'le', ge: 'lt' } as const;

/** "Not" moved inwards to the comparisons: NOT(IF(…)) is an error in some engines where the plain comparison is not. */
function negation(of: Expression, refer: (name: string) => string): string {
  const formula = (expression: Expression): string => toFormula(expression, refer);
  switch (of.op) {
    case 'eq':
      return `${formula(of.left)}<>${formula(of.right)}`;
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      return formula({ ...of, op: OPPOSITE[of.op] });
    case 'whole':
      return `${formula(of.of)}<>INT(${formula(of.of)})`;
    case 'not':
      return formula(of.of);
    case 'all':
      return formula(any(...of.of.map(not)));
    case 'any':
      return formula(all(...of.of.map(not)));
    default:
      return `NOT(${formula(of)})`;
  }
}

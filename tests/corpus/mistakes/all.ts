/** Every mistake of the corpus. A new kind is a new table here. */
import type { Mistake } from '../mistake';
import { DATES } from './dates';
import { FORMULAS } from './formulas';
import { HEADER } from './header';
import { NUMBERS } from './numbers';
import { PLAUSIBILITY } from './plausibility';
import { PRINTED } from './printed';
import { ROWS } from './rows';
import { SEALS } from './seals';
import { TEXTS } from './texts';
import { WORKINGS } from './workings';

export const MISTAKES: readonly Mistake[] = [
  ...NUMBERS, ...DATES, ...PLAUSIBILITY, ...HEADER, ...TEXTS, ...FORMULAS, ...PRINTED, ...ROWS, ...WORKINGS, ...SEALS,
];

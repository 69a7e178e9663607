/** Every check there is. Their order decides between findings of one cell. */
import { aheadOfPeriod } from './aheadOfPeriod';
import { baselineMissing } from './baselineMissing';
import type { Check } from './check';
import { dateAsText } from './dateAsText';
import { dateInFuture } from './dateInFuture';
import { dateTooEarly } from './dateTooEarly';
import { dateTooLate } from './dateTooLate';
import { documentMissing } from './documentMissing';
import { evaluationDateMissing } from './evaluationDateMissing';
import { finishBeforeStart } from './finishBeforeStart';
import { formulaError } from './formulaError';
import { headerMissing } from './headerMissing';
import { missingForPeriod } from './missingForPeriod';
import { notWhole } from './notWhole';
import { numberAsText } from './numberAsText';
import { outOfBounds } from './outOfBounds';
import { percentAsFraction } from './percentAsFraction';
import { periodUnknown } from './periodUnknown';
import { statusUnknown } from './statusUnknown';
import { taskNotReported } from './taskNotReported';

export const CHECKS: readonly Check[] = [
  headerMissing,
  periodUnknown,
  evaluationDateMissing,
  formulaError,
  numberAsText,
  outOfBounds,
  notWhole,
  percentAsFraction,
  dateAsText,
  dateTooEarly,
  dateTooLate,
  dateInFuture,
  finishBeforeStart,
  statusUnknown,
  documentMissing,
  missingForPeriod,
  baselineMissing,
  taskNotReported,
  aheadOfPeriod,
];

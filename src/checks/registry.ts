/** Every check there is. Their order decides between findings of one cell. */
import { aheadOfPeriod } from './aheadOfPeriod';
import { ambiguousNumber } from './ambiguousNumber';
import { baselineMissing } from './baselineMissing';
import type { Check } from './check';
import { cumulativeDecreases } from './cumulativeDecreases';
import { columnDuplicated } from './damage/columnDuplicated';
import { columnUnknown } from './damage/columnUnknown';
import { criterionChanged } from './damage/criterionChanged';
import { formattingLost } from './damage/formattingLost';
import { hiddenRow } from './damage/hiddenRow';
import { lockedTextChanged } from './damage/lockedTextChanged';
import { mergedCells } from './damage/mergedCells';
import { nameLost } from './damage/nameLost';
import { protectionOff } from './damage/protectionOff';
import { rowDuplicated } from './damage/rowDuplicated';
import { rowMisnumbered } from './damage/rowMisnumbered';
import { rowMissing } from './damage/rowMissing';
import { rowUnknown } from './damage/rowUnknown';
import { sheetMissing } from './damage/sheetMissing';
import { templateOutdated } from './damage/templateOutdated';
import { validationLost } from './damage/validationLost';
import { verdictFormulaChanged } from './damage/verdictFormulaChanged';
import { dateAsText } from './dateAsText';
import { dateInFuture } from './dateInFuture';
import { dateTooEarly } from './dateTooEarly';
import { dateTooLate } from './dateTooLate';
import { dayAndMonthSwapped } from './dayAndMonthSwapped';
import { documentMissing } from './documentMissing';
import { earlierPeriodMissing } from './earlierPeriodMissing';
import { equalsStrictThreshold } from './equalsStrictThreshold';
import { evaluationDateMissing } from './evaluationDateMissing';
import { evaluationDateOutsidePeriod } from './evaluationDateOutsidePeriod';
import { externalLink } from './externalLink';
import { farFromLastYear } from './farFromLastYear';
import { finishBeforeStart } from './finishBeforeStart';
import { formulaError } from './formulaError';
import { formulaInEntryCell } from './formulaInEntryCell';
import { headerMissing } from './headerMissing';
import { kindMissing } from './kindMissing';
import { legacyFont } from './legacyFont';
import { missingForPeriod } from './missingForPeriod';
import { notNfc } from './notNfc';
import { notWhole } from './notWhole';
import { numberAsText } from './numberAsText';
import { outOfBounds } from './outOfBounds';
import { partExceedsWhole } from './partExceedsWhole';
import { percentAsFraction } from './percentAsFraction';
import { percentFormat } from './percentFormat';
import { periodUnknown } from './periodUnknown';
import { productMissing } from './productMissing';
import { progressContradictsDates } from './progressContradictsDates';
import { reasonMissing } from './reasonMissing';
import { scopeUnknown } from './scopeUnknown';
import { sealBroken } from './sealBroken';
import { sealedValueChanged } from './sealedValueChanged';
import { sourceMissing } from './sourceMissing';
import { statusUnknown } from './statusUnknown';
import { straySpaces } from './straySpaces';
import { taskNotReported } from './taskNotReported';
import { unitUnknown } from './unitUnknown';

export const CHECKS: readonly Check[] = [
  headerMissing,
  sealBroken,
  sheetMissing,
  templateOutdated,
  protectionOff,
  periodUnknown,
  evaluationDateMissing,
  formulaError,
  numberAsText,
  ambiguousNumber,
  percentFormat,
  outOfBounds,
  notWhole,
  percentAsFraction,
  dateAsText,
  dateTooEarly,
  dateTooLate,
  dayAndMonthSwapped,
  dateInFuture,
  finishBeforeStart,
  statusUnknown,
  documentMissing,
  legacyFont,
  lockedTextChanged,
  criterionChanged,
  verdictFormulaChanged,
  rowMissing,
  rowDuplicated,
  rowMisnumbered,
  columnDuplicated,
  unitUnknown,
  scopeUnknown,
  evaluationDateOutsidePeriod,
  missingForPeriod,
  baselineMissing,
  taskNotReported,
  aheadOfPeriod,
  earlierPeriodMissing,
  cumulativeDecreases,
  partExceedsWhole,
  farFromLastYear,
  reasonMissing,
  progressContradictsDates,
  externalLink,
  sealedValueChanged,
  rowUnknown,
  columnUnknown,
  nameLost,
  validationLost,
  formattingLost,
  hiddenRow,
  mergedCells,
  equalsStrictThreshold,
  sourceMissing,
  kindMissing,
  productMissing,
  formulaInEntryCell,
  notNfc,
  straySpaces,
];

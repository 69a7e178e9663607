/** How a check speaks in the language of the pane. Apart from the locales, because it is needed only once there are findings. */
import type { Check, CheckWording } from '../checks/check';
import type { Locale } from './Locale';
import { checksInEnglish } from './enChecks';

/** By language; Vietnamese is in the checks themselves. */
const TRANSLATED: Readonly<Record<string, Readonly<Record<string, CheckWording>>>> = { en: checksInEnglish };

/** A check without a wording in the language speaks Vietnamese. */
export const checkWording = ({ code }: Pick<Locale, 'code'>, { id, wording }: Check): CheckWording =>
  TRANSLATED[code]?.[id] ?? wording;

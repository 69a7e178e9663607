/** How a check speaks in the language of the pane. Apart from the locales, because it is needed only once there are findings. */
import type { Check, CheckWording } from '../checks/check';
import { checksInEnglish } from './enChecks';
import type { LanguageCode } from './languageCode';
import type { Locale } from './Locale';

/** By id of the check. Vietnamese is in the checks themselves. */
const TRANSLATED: Readonly<Record<Exclude<LanguageCode, 'vi'>, Readonly<Record<string, CheckWording>>>> = { en: checksInEnglish };

/** A check without a wording in the language speaks Vietnamese; a test says so. */
export const checkWording = ({ code }: Pick<Locale, 'code'>, { id, wording }: Check): CheckWording =>
  code === 'vi' ? wording : (TRANSLATED[code][id] ?? wording);

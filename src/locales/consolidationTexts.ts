/** How Tổng hợp speaks in the language of the pane. Apart from {@link Locale}, because it is needed only there. */
import type { ConsolidationWording } from './ConsolidationWording';
import { consolidationInEnglish } from './enConsolidation';
import type { LanguageCode } from './languageCode';
import type { Locale } from './Locale';
import { consolidationInVietnamese } from './viConsolidation';

const TEXTS: Readonly<Record<LanguageCode, ConsolidationWording>> = { vi: consolidationInVietnamese, en: consolidationInEnglish };

export const consolidationTexts = ({ code }: Pick<Locale, 'code'>): ConsolidationWording => TEXTS[code];

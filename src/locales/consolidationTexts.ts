/** How Tổng hợp speaks in the language of the pane. */
import type { ConsolidationWording } from './ConsolidationWording';
import { consolidationInEnglish } from './enConsolidation';
import type { Locale } from './Locale';
import { consolidationInVietnamese } from './viConsolidation';

const TRANSLATED: Readonly<Record<string, ConsolidationWording>> = { en: consolidationInEnglish };

/** In Vietnamese where the language has no texts of its own. */
export const consolidationTexts = ({ code }: Pick<Locale, 'code'>): ConsolidationWording => TRANSLATED[code] ?? consolidationInVietnamese;

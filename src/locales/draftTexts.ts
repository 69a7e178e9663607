/** How Báo cáo speaks in the language of the pane. Apart from {@link Locale}, because it is needed only there. */
import type { DraftWording } from './DraftWording';
import { draftInEnglish } from './enDraft';
import type { LanguageCode } from './languageCode';
import type { Locale } from './Locale';
import { draftInVietnamese } from './viDraft';

const TEXTS: Readonly<Record<LanguageCode, DraftWording>> = { vi: draftInVietnamese, en: draftInEnglish };

export const draftTexts = ({ code }: Pick<Locale, 'code'>): DraftWording => TEXTS[code];

/** How the pane speaks of a command that was cut off. Apart, because it is hardly ever needed. */
import type { Unfinished } from '../excel/OpenWorkbook';
import { unfinishedInEnglish } from './enUnfinished';
import type { LanguageCode } from './languageCode';
import type { Locale } from './Locale';
import { unfinishedInVietnamese } from './viUnfinished';

export interface UnfinishedWording {
  readonly heading: string;
  /** What happened, and what the ways out do. */
  readonly sentence: (unfinished: Unfinished) => string;
  readonly finish: string;
  readonly remove: string;
}

const TEXTS: Readonly<Record<LanguageCode, UnfinishedWording>> = { vi: unfinishedInVietnamese, en: unfinishedInEnglish };

export const unfinishedTexts = ({ code }: Pick<Locale, 'code'>): UnfinishedWording => TEXTS[code];

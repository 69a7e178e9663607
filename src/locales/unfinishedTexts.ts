/** How the pane speaks of a command that was cut off. Apart, because it is hardly ever needed. */
import type { Unfinished } from '../excel/OpenWorkbook';
import { unfinishedInEnglish } from './enUnfinished';
import type { Locale } from './Locale';
import { unfinishedInVietnamese } from './viUnfinished';

export interface UnfinishedWording {
  readonly heading: string;
  /** What happened, and what the ways out do. */
  readonly sentence: (unfinished: Unfinished) => string;
  readonly finish: string;
  readonly remove: string;
}

const TRANSLATED: Readonly<Record<string, UnfinishedWording>> = { en: unfinishedInEnglish };

/** In Vietnamese where the language has no texts of its own. */
export const unfinishedTexts = ({ code }: Pick<Locale, 'code'>): UnfinishedWording => TRANSLATED[code] ?? unfinishedInVietnamese;

/** The languages to choose from, in the order they are offered. */
import type { Locale } from './Locale';
import { vi } from './vi';

export interface Language {
  /** BCP 47, as {@link Locale.code}. */
  readonly code: string;
  /** The language's own name. */
  readonly name: string;
  /** Two letters, where there is no room for the name. */
  readonly shortName: string;
  /** Its texts, which are fetched when the language is chosen. */
  readonly load: () => Promise<Locale>;
}

/** Here from the start. */
export const DEFAULT_LOCALE: Locale = vi;

export const LANGUAGES: readonly Language[] = [
  { code: 'vi', name: 'Tiếng Việt', shortName: 'VI', load: () => Promise.resolve(vi) },
  { code: 'en', name: 'English', shortName: 'EN', load: async () => (await import('./en')).en },
];

/** The texts of the language with that code, or of the default. */
export async function loadLocale(code: string | null): Promise<Locale> {
  const language = LANGUAGES.find((each) => each.code === code);
  return language ? language.load() : DEFAULT_LOCALE;
}

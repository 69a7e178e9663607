/** The languages to choose from. */
import { LANGUAGE_CODES, type LanguageCode } from './languageCode';
import type { Locale } from './Locale';
import { vi } from './vi';

interface OfferedLanguage {
  /** The language's own name. */
  readonly name: string;
  /** Two letters, where there is no room for the name. */
  readonly shortName: string;
  /** Its texts, which are fetched when the language is chosen. */
  readonly load: () => Promise<Locale>;
}

/** Here from the start. */
export const DEFAULT_LOCALE: Locale = vi;

const OFFERED: Readonly<Record<LanguageCode, OfferedLanguage>> = {
  vi: { name: 'Tiếng Việt', shortName: 'VI', load: () => Promise.resolve(vi) },
  en: { name: 'English', shortName: 'EN', load: async () => (await import('./en')).en },
};

/** In the order they are offered. */
export const LANGUAGES = LANGUAGE_CODES.map((code) => ({ code, ...OFFERED[code] }));

/** The texts of the language with that code, or of the default. */
export async function loadLocale(code: string | null): Promise<Locale> {
  const language = LANGUAGES.find((each) => each.code === code);
  return language ? language.load() : DEFAULT_LOCALE;
}

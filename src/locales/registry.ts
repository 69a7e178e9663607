/** The languages to choose from, in the order they are offered; the first is the default. */
import { en } from './en';
import type { Locale } from './Locale';
import { vi } from './vi';

export const LOCALES: readonly [Locale, ...Locale[]] = [vi, en];

/** The language with that code, or the default. */
export const localeFor = (code: string | null): Locale => LOCALES.find((locale) => locale.code === code) ?? LOCALES[0];

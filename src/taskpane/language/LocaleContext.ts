import { createContext, useContext } from 'react';
import type { Locale } from '../../locales/Locale';
import { DEFAULT_LOCALE } from '../../locales/registry';

export const LocaleContext = createContext<Locale>(DEFAULT_LOCALE);

/** The texts of the language in force. */
export const useLocale = (): Locale => useContext(LocaleContext);

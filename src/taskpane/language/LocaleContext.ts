import { createContext, useContext } from 'react';
import type { Locale } from '../../locales/Locale';
import { LOCALES } from '../../locales/registry';

export const LocaleContext = createContext<Locale>(LOCALES[0]);

/** The texts of the language in force. */
export const useLocale = (): Locale => useContext(LocaleContext);

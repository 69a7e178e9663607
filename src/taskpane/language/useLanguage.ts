import { useEffect, useState } from 'react';
import type { Locale } from '../../locales/Locale';
import { DEFAULT_LOCALE, loadLocale } from '../../locales/registry';
import { rememberedLanguage, rememberLanguage } from './rememberedLanguage';

/** The texts of the language chosen here or last time, and how to choose another. Until they have arrived the former ones stay. */
export function useLanguage(): readonly [Locale, (code: string) => void] {
  const [code, setCode] = useState(rememberedLanguage);
  const [locale, setLocale] = useState(DEFAULT_LOCALE);

  useEffect(() => {
    let wanted = true;
    void loadLocale(code).then((loaded) => {
      if (wanted) setLocale(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [code]);

  return [
    locale,
    (chosen) => {
      setCode(chosen);
      rememberLanguage(chosen);
    },
  ];
}

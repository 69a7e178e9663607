import { useEffect, useState } from 'react';
import type { Locale } from '../../locales/Locale';
import { DEFAULT_LOCALE, loadLocale } from '../../locales/registry';
import { rememberedLanguage, rememberLanguage } from './rememberedLanguage';

interface Language {
  /** Until the texts of another language have arrived the former ones stay. */
  readonly locale: Locale;
  /** The texts of the language chosen last did not arrive. */
  readonly failed: boolean;
  readonly choose: (code: string) => void;
}

/** The texts of the language chosen here or last time, and how to choose another. */
export function useLanguage(): Language {
  // An object, so that the same one can be chosen again.
  const [chosen, setChosen] = useState(() => ({ code: rememberedLanguage() }));
  const [locale, setLocale] = useState(DEFAULT_LOCALE);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let wanted = true;
    loadLocale(chosen.code).then(
      (loaded) => {
        if (!wanted) return;
        setLocale(loaded);
        setFailed(false);
      },
      () => {
        if (wanted) setFailed(true);
      },
    );
    return () => {
      wanted = false;
    };
  }, [chosen]);

  return {
    locale,
    failed,
    choose: (code) => {
      setChosen({ code });
      rememberLanguage(code);
    },
  };
}

/** The language the user chose last, kept in this browser where it keeps anything. */
const KEY = 'so-chi-tieu.language';

// Storage is closed to the pane in some browsers and by some administrators (reading `localStorage` itself throws).
// Then the choice lasts as long as the pane does, which is no error.
export function rememberedLanguage(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function rememberLanguage(code: string): void {
  try {
    window.localStorage.setItem(KEY, code);
  } catch {
    return;
  }
}

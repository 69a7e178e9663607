/** The languages of the pane in the order they are offered. A code added here makes the compiler ask for all its texts. */
export const LANGUAGE_CODES = ['vi', 'en'] as const;

/** BCP 47. */
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

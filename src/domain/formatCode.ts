/** The parts of a number format's code that stand for themselves: quoted, escaped, padding, and what is in brackets. */
const LITERALS = /"[^"]*"|\\.|_.|\*.|\[[^[\]]*\]/g;

/** What of a number format's code decides how a number is shown. */
export const withoutLiterals = (formatCode: string): string => formatCode.replace(LITERALS, '');

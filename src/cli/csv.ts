/** Lines of a CSV file as RFC 4180 has them. */

/** Excel takes a file without it for one in an old encoding. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet would take for a formula, or what begins with the very sign that prevents it
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const TAKEN_FOR_FORMULA = /^[=+\-@\t\r\n']/;

/** Text that a spreadsheet shows and never calculates: one "'" goes before it where needed, to be taken off by who wants the text itself. */
export const harmless = (text: string): string => (TAKEN_FOR_FORMULA.test(text) ? `'${text}` : text);

const field = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

export const csvLine = (fields: readonly string[]): string => `${fields.map(field).join(',')}\r\n`;

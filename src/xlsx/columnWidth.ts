const PIXELS_PER_POINT = 96 / 72;

/**
 * A column width as a file holds it, from the width as Excel shows it.
 *
 * Excel's dialog counts the digits of the default font that fit, at 96 dpi; the file adds the space that Excel keeps
 * free at both sides of a cell (ECMA-376 part 1, 18.3.1.13 `col`).
 *
 * @param characters what the dialog would show
 * @param fontSize of the default font, in points; a digit of Times New Roman is half as wide as the font is high
 */
export function fileColumnWidth(characters: number, fontSize: number): number {
  const digit = Math.round((fontSize * PIXELS_PER_POINT) / 2);
  const padding = 2 * Math.ceil(digit / 4) + 1;
  return Math.floor(((characters * digit + padding) / digit) * 256) / 256;
}

import { ExcelError } from '../wire/ExcelError';

const FORBIDDEN = /[:\\/?*[\]]/;

/** Excel's rules for the name of a sheet; `others` are the names of the other sheets. */
export function checkSheetName(name: string, others: readonly string[]): void {
  const wellFormed = name.length >= 1 && name.length <= 31 && !FORBIDDEN.test(name) && !name.startsWith("'") && !name.endsWith("'");
  if (!wellFormed || name.toLowerCase() === 'history') {
    throw ExcelError.invalidArgument();
  }
  if (others.some((other) => other.toLowerCase() === name.toLowerCase())) {
    throw ExcelError.itemAlreadyExists();
  }
}

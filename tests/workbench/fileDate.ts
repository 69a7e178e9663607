/** Excel's number of a date, to the second. */
export function serialOf(date: Date): number {
  const DAYS_TO_1970 = 25_569;
  return DAYS_TO_1970 + Math.round(date.getTime() / 1000) / 86_400;
}

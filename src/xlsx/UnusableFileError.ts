/**
 * Why a file cannot be read as a workbook:
 * `notXlsx` something else (an old .xls, a .csv, a document); `encrypted` opens only with a password;
 * `damaged` an .xlsx that is cut short or broken; `tooLarge` unpacks to more than a workbook of ours ever would.
 */
export type UnusableReason = 'notXlsx' | 'encrypted' | 'damaged' | 'tooLarge';

/** A file that was given to be read and cannot be. The message is for whoever looks into it, not for the user. */
export class UnusableFileError extends Error {
  override readonly name = 'UnusableFileError';

  constructor(
    readonly reason: UnusableReason,
    detail: string,
  ) {
    super(`${reason}: ${detail}`);
  }
}

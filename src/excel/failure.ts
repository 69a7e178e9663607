/** What Excel's refusals mean to the user. */
import { WorkbookFailure, type FailureReason } from './OpenWorkbook';

const REASONS: Readonly<Record<string, FailureReason>> = {
  InvalidOperationInCellEditMode: 'editingCell',
  AccessDenied: 'denied',
  ApiNotFound: 'notSupported',
  InvalidSession: 'sessionLost',
  InvalidOrTimedOutSession: 'sessionLost',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
};

/** A {@link WorkbookFailure} for whatever a call to Excel threw. */
export function toFailure(error: unknown): WorkbookFailure {
  if (error instanceof WorkbookFailure) return error;
  const code = error instanceof OfficeExtension.Error ? error.code : undefined;
  return new WorkbookFailure((code && REASONS[code]) || 'unknown', { cause: error });
}

/** Whether Excel was asked about something that is no longer there. */
export const isUnknownItem = (error: unknown): boolean => {
  const cause = error instanceof WorkbookFailure ? error.cause : error;
  return cause instanceof OfficeExtension.Error && cause.code === 'ItemNotFound';
};

/** `Excel.run` whose failures are {@link WorkbookFailure}s. */
export async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw toFailure(error);
  }
}

/**
 * A single round trip. `Excel.run` would take a second one to release the ranges it keeps track of: for batches that use
 * no range after the synchronisation that loads it.
 */
export async function runOnce<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await batch(new Excel.RequestContext());
  } catch (error) {
    throw toFailure(error);
  }
}

/**
 * {@link run}, and once more where Excel gives no reason: it goes to no sheet at the moment when another workbook gets the
 * focus ({@link https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting}). For batches that
 * may be done twice.
 */
export async function runAgainOnce(batch: (context: Excel.RequestContext) => Promise<void>): Promise<void> {
  try {
    await run(batch);
  } catch (error) {
    if (toFailure(error).reason !== 'unknown') throw error;
    await run(batch);
  }
}

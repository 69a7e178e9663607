/** What the tests of the host share. */

import { createHeadlessHost, type HeadlessHost, type HeadlessOptions } from './headless';

/** A host per test. */
export function useHost(options: HeadlessOptions = {}): () => HeadlessHost {
  let current: HeadlessHost | null = null;
  beforeEach(async () => {
    current = await createHeadlessHost(options);
  });
  afterEach(() => {
    current?.dispose();
    current = null;
  });
  return () => {
    if (!current) {
      throw new Error('There is a host only while a test runs.');
    }
    return current;
  };
}

/** The error code Excel answers the batch with, or null. */
export async function codeOf(batch: (context: Excel.RequestContext) => void | Promise<void>): Promise<string | null> {
  try {
    await Excel.run(async (context) => {
      await batch(context);
      await context.sync();
    });
    return null;
  } catch (error) {
    if (error instanceof Error && 'code' in error) {
      return String(error.code);
    }
    throw error;
  }
}

/** Runs a batch and gives what it returns. */
export function excel<V>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<V>): Promise<V> {
  return Excel.run((context) => batch(context, context.workbook.worksheets.getItem('Sheet1')));
}

export async function valuesOf(address: string, sheetName = 'Sheet1'): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange(address).load('values');
    await context.sync();
    return range.values;
  });
}

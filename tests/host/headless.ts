/** Excel for Jest: Univer without a screen, and Microsoft's own client talking to the host. */

import { createUniver, LocaleType } from '@univerjs/presets';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { connectClient, type OfficeClient } from './client';
import { ExcelHost } from './ExcelHost';
import type { Person } from './person/Person';
import { emptyWorkbookData } from './workbook/HostWorkbook';
import type { Region } from './workbook/NumberFormats';
import type { WorkbookDescription } from './WorkbookDescription';

export interface HeadlessOptions {
  /** Highest set of ExcelApi on offer, "1.9" to "1.15"; the product demands 1.9. */
  readonly apiSet?: string;
  readonly region?: Region;
  /** False: no formula is calculated, which takes most of the time. */
  readonly calculates?: boolean;
}

export interface HeadlessHost {
  readonly host: ExcelHost;
  /** What a person does: type, select, paste, sort, undo. */
  readonly person: Person;
  readonly Excel: typeof globalThis.Excel;
  describe(): Promise<WorkbookDescription>;
  dispose(): void;
}

let client: OfficeClient | null = null;

/**
 * Starts Excel with one empty sheet, "Sheet1". `globalThis.Excel`, `OfficeExtension` and `Office` are those of this host
 * from then on: one host at a time.
 */
export async function createHeadlessHost(options: HeadlessOptions = {}): Promise<HeadlessHost> {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [UniverSheetsConditionalFormattingPlugin],
  });
  univerAPI.createWorkbook(emptyWorkbookData());
  const host = new ExcelHost(univer, { apiSet: options.apiSet ?? '1.9', ...(options.region ? { region: options.region } : {}) });
  if (options.calculates === false) host.book.calculation.rest();
  client ??= connectClient();
  client.connect(host);
  await host.settle();
  return {
    host,
    person: host.person,
    Excel: client.Excel,
    describe: () => host.describe(),
    dispose: () => univer.dispose(),
  };
}

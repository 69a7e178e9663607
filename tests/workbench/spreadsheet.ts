import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingVi from '@univerjs/preset-sheets-conditional-formatting/locales/vi-VN';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreVi from '@univerjs/preset-sheets-core/locales/vi-VN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationVi from '@univerjs/preset-sheets-data-validation/locales/vi-VN';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterVi from '@univerjs/preset-sheets-filter/locales/vi-VN';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import sortVi from '@univerjs/preset-sheets-sort/locales/vi-VN';
import { createUniver, defaultTheme, type FUniver, LocaleType, mergeLocales, type Univer } from '@univerjs/presets';

export interface Spreadsheet {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Univer with its screen, in Vietnamese, without a toolbar of its own: the ribbon above is the add-in's. */
export function createSpreadsheet(container: HTMLElement): Spreadsheet {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.VI_VN,
    locales: {
      [LocaleType.VI_VN]: mergeLocales(coreVi, conditionalFormattingVi, dataValidationVi, filterVi, sortVi),
    },
    theme: defaultTheme,
    presets: [
      UniverSheetsCorePreset({
        container,
        toolbar: false,
        disableAutoFocus: true,
        // Text that looks like a number is the checks' business.
        disableTextFormatAlert: true,
        disableTextFormatMark: true,
      }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsDataValidationPreset(),
      UniverSheetsFilterPreset(),
      UniverSheetsSortPreset(),
    ],
  });
  return { univer, api: univerAPI };
}

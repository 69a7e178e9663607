import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rangeClass } from './objects/range';
import { rangeAreasClass } from './objects/rangeAreas';
import { rangeFormatClass } from './objects/rangeFormat';
import { workbookClass } from './objects/workbook';
import { worksheetClass } from './objects/worksheet';
import { worksheetsClass } from './objects/worksheetCollection';
import { namedItemClass, namedItemsClass } from './objects/namedItem';
import { pageLayoutClass } from './objects/pageLayout';
import { dataValidationClass } from './objects/dataValidation';
import { conditionalFormatsClass } from './objects/conditionalFormat';
import { freezePanesClass } from './objects/freezePanes';
import { autoFilterClass } from './objects/autoFilter';
import { worksheetProtectionClass } from './objects/worksheetProtection';
import type { ExcelClass } from './wire/ExcelClass';
import { codeOf, useHost } from './testing';

const CLIENT = readFileSync(join(process.cwd(), 'node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js'), 'utf8');

/** "Range.getColumnsAfter" → "1.2", for every member the client names a set for; all others are of 1.1. */
const SETS = new Map([...CLIENT.matchAll(/_throwIfApiNotSupported\("(\w+\.\w+)", _defaultApiSetName, "([\d.]+)"/g)].map((match) => [match[1], match[2]]));

const CLASSES = [
  rangeClass, rangeFormatClass, workbookClass, worksheetClass, worksheetsClass, namedItemClass, namedItemsClass, pageLayoutClass, dataValidationClass,
  conditionalFormatsClass, freezePanesClass, autoFilterClass, worksheetProtectionClass, rangeAreasClass,
] as unknown as ExcelClass<unknown>[];

/** A member of a class that came later came with it. */
const OF_CLASS: Readonly<Record<string, string>> = {
  PageLayout: '1.9', DataValidation: '1.8', ConditionalFormatCollection: '1.6', WorksheetFreezePanes: '1.7', AutoFilter: '1.9', WorksheetProtection: '1.2',
  RangeAreas: '1.9',
};

describe.each(CLASSES)('$name', ({ name, members }) => {
  it('declares for each member the set the client knows it by', () => {
    const declared = Object.entries(members).map(([member, { since }]) => `${member} ${since}`);
    const known = Object.keys(members).map((member) => `${member} ${SETS.get(`${name}.${member}`) ?? OF_CLASS[name] ?? '1.1'}`);
    expect(declared).toEqual(known);
  });
});

describe('a host of ExcelApi 1.9', () => {
  useHost({ apiSet: '1.9' });

  it('answers ApiNotFound to what came later', async () => {
    expect(await codeOf((context) => void context.workbook.worksheets.getItem('Sheet1').customProperties.add('a', 'b'))).toBe('ApiNotFound');
  });
});

/** Damage to what works unseen: captions, names, limits, looks, protection, the template's version. */
import { positionOf } from '../../../src/workbook/a1';
import type { SheetSpec, WorkbookSpec } from '../../../src/workbook/spec';
import { SHEETS, type Place } from '../places';
import { withContents } from '../report';
import { byLibreOffice, byWriter, byXml, edited, type Edit, type Mistake } from '../mistake';

const everySheet = (change: (sheet: SheetSpec) => SheetSpec) => (spec: WorkbookSpec): WorkbookSpec => ({ ...spec, sheets: spec.sheets.map(change) });

const inSheet = (name: string, change: (sheet: SheetSpec) => SheetSpec): Edit =>
  byWriter(everySheet((sheet) => (sheet.name === name ? change(sheet) : sheet)));

const deleted = (key: string): Edit =>
  byLibreOffice((at) => [['unprotect', at(key).sheet], ['deleteColumn', at(key).sheet, positionOf(at(key).address).column], ['protect', at(key).sheet]]);

/** A program that copies the table without one of its columns. */
const leftOut = (key: string): Edit =>
  byWriter((spec, at) =>
    everySheet((sheet) =>
      sheet.name !== at(key).sheet
        ? sheet
        : { ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => index + 1 !== positionOf(at(key).address).column) })) },
    )(spec),
  );

/** Formulas, limits and colours go with a column. */
const WITH_A_COLUMN = [
  'locked-text-changed', 'verdict-formula-changed', 'validation-lost', 'formatting-lost', 'missing-for-period', 'task-not-reported',
  'reason-missing', 'progress-contradicts-dates', 'name-lost', 'sheet-missing',
];

const unnamed = (name: string): Edit => byXml((file) => file.removeName(name));
const unnamedByHand = (name: string): Edit => byLibreOffice(() => [['removeName', name]]);
const elsewhere = (name: string, range: string): Edit =>
  byWriter((spec) => ({ ...spec, names: spec.names.map((each) => (each.name === name ? { ...each, range } : each)) }));

const unprotected = (sheet: string): Edit => byXml((file) => file.changeSheet(sheet, /<sheetProtection[^>]*\/>/, ''));
const unprotectedByHand = (sheet: string): Edit => byLibreOffice(() => [['unprotect', sheet]]);

const unlimited = (sheet: string): Edit => byXml((file) => file.changeSheet(sheet, /<dataValidations.*?<\/dataValidations>/s, ''));
const limitless = (key: string): Edit => byLibreOffice((at) => [['allowAll', at(key).sheet, at(key).address]]);

const VERSION: Place = { sheet: SHEETS.ledger, address: 'B3' };
const olderLabel = (by: 'xml' | 'writer'): Edit =>
  by === 'xml'
    ? byXml((file, at) => { file.setText(at('header.template'), '05-NQ-TU-2026, mẫu 0'); file.setNumber(VERSION, 0); })
    : byWriter((spec, at) => withContents(spec, [
        { ...at('header.template'), content: { kind: 'text', text: '05-NQ-TU-2026, mẫu 0' } },
        { ...VERSION, content: { kind: 'number', number: 0 } },
      ]));
const olderByHand: Edit = byLibreOffice((at) => [
  ['unprotect', SHEETS.info], ['text', SHEETS.info, at('header.template').address, '05-NQ-TU-2026, mẫu 0'], ['protect', SHEETS.info],
  ['unprotect', SHEETS.ledger], ['number', SHEETS.ledger, VERSION.address, 0], ['protect', SHEETS.ledger],
]);

export const WORKINGS: readonly Mistake[] = [
  ...edited('header-missing', [
    { variant: 'reasons', at: { sheet: SHEETS.targets }, edit: deleted('PL1-captions.reason'), also: WITH_A_COLUMN },
    { variant: 'sources', at: { sheet: SHEETS.targets }, edit: deleted('PL1-captions.source'), also: WITH_A_COLUMN },
    { variant: 'products', at: { sheet: SHEETS.tasks }, edit: deleted('PL2-captions.product'), also: WITH_A_COLUMN },
    { variant: 'documents', at: { sheet: SHEETS.tasks }, edit: deleted('PL2-captions.adjustingDocument'), also: [...WITH_A_COLUMN, 'document-missing'] },
    { variant: 'difficulties, left out', at: { sheet: SHEETS.tasks }, edit: leftOut('PL2-captions.difficulty'), also: WITH_A_COLUMN },
    { variant: 'last year, left out', at: { sheet: SHEETS.targets }, edit: leftOut('PL1-captions.lastYear'), also: WITH_A_COLUMN },
  ]),
  ...edited('name-lost', [
    { variant: 'a sheet', at: {}, edit: unnamed('SCT_PhuLuc1') },
    { variant: 'a field', at: {}, edit: unnamed('SCT_DonVi') },
    { variant: 'a list, by hand', at: {}, edit: unnamedByHand('SCT_DS_LoaiSoLieu'), also: ['validation-lost'] },
    { variant: 'a field, by hand', at: {}, edit: unnamedByHand('SCT_NgayDanhGia'), also: ['validation-lost'] },
    { variant: 'pointing elsewhere', at: {}, edit: elsewhere('SCT_KyBaoCao', 'B6') },
  ]),
  ...edited('validation-lost', [
    { variant: 'of Phụ lục 1', at: { sheet: SHEETS.targets }, edit: unlimited(SHEETS.targets) },
    { variant: 'of Phụ lục 2', at: { sheet: SHEETS.tasks }, edit: unlimited(SHEETS.tasks) },
    { variant: 'of Thông tin', at: { sheet: SHEETS.info }, edit: unlimited(SHEETS.info) },
    { variant: 'of one cell, by hand', at: 'PL1.7', edit: limitless('PL1.7.h1') },
    { variant: 'of one date, by hand', at: 'PL2.1.13', edit: limitless('PL2.1.13.finishedOn') },
    { variant: 'other limits', at: { sheet: SHEETS.targets }, edit: inSheet(SHEETS.targets, (sheet) => ({
      ...sheet,
      validations: sheet.validations.map((each) => (each.rule.kind === 'wholeNumber' ? { ...each, rule: { ...each.rule, max: 5 } } : each)),
    })) },
  ]),
  ...edited('formatting-lost', [
    { variant: 'colours of Phụ lục 1', at: { sheet: SHEETS.targets }, edit: byXml((file) => file.changeSheet(SHEETS.targets, /<conditionalFormatting.*<\/conditionalFormatting>/s, '')) },
    { variant: 'colours of Phụ lục 2, by hand', at: { sheet: SHEETS.tasks }, edit: byLibreOffice(() => [['removeColours', SHEETS.tasks]]) },
    { variant: 'the number format of money', at: 'PL1.6', edit: byXml((file, at) => file.restyle(at('PL1.6.h1'), { numberFormat: 'dd/mm/yyyy' })) },
    { variant: 'the format of a date, by hand', at: 'PL2.1.1', edit: byLibreOffice((at) => [['numberFormat', SHEETS.tasks, at('PL2.1.1.finishedOn').address, 'General']]) },
    { variant: 'an entry cell that is locked', at: 'PL1.16', edit: byLibreOffice((at) => [['unprotect', SHEETS.targets], ['lock', SHEETS.targets, at('PL1.16.h1').address], ['protect', SHEETS.targets]]) },
    { variant: 'colours never written', at: { sheet: SHEETS.targets }, edit: inSheet(SHEETS.targets, (sheet) => ({ ...sheet, conditionalFormats: [] })) },
    { variant: 'an entry cell locked in the file', at: 'PL2.1.13', edit: byXml((file, at) => file.restyle(at('PL2.1.13.progress'), { locked: true })) },
  ]),
  ...edited('protection-off', [
    { variant: 'Phụ lục 1', at: { sheet: SHEETS.targets }, edit: unprotected(SHEETS.targets) },
    { variant: 'Phụ lục 2', at: { sheet: SHEETS.tasks }, edit: unprotected(SHEETS.tasks) },
    { variant: 'Thông tin', at: { sheet: SHEETS.info }, edit: unprotectedByHand(SHEETS.info) },
    { variant: 'Phụ lục 1, by hand', at: { sheet: SHEETS.targets }, edit: unprotectedByHand(SHEETS.targets) },
    { variant: 'Phụ lục 2, never written', at: { sheet: SHEETS.tasks }, edit: inSheet(SHEETS.tasks, (sheet) => ({ ...sheet, protected: false })) },
  ]),
  ...edited('template-outdated', [
    { variant: 'Quý I', period: 'q1', at: {}, edit: olderLabel('xml') },
    { variant: '6 tháng', period: 'h1', at: {}, edit: olderLabel('writer') },
    { variant: '9 tháng', period: 'm9', at: {}, edit: olderByHand },
    { variant: 'Cả năm', period: 'year', at: {}, edit: olderLabel('xml') },
    { variant: 'Cả năm, by hand', period: 'year', at: {}, edit: olderByHand },
  ]),
];

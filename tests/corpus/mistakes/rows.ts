/** Damage to rows, columns and sheets: gone, twice, unknown, under the id of another, hidden, merged. */
import { columnLetter, positionOf } from '../../../src/workbook/a1';
import type { WorkbookSpec } from '../../../src/workbook/spec';
import { SHEETS } from '../places';
import type { XmlFile } from '../means/XmlFile';
import { byLibreOffice, byWriter, byXml, edited, type At, type Edit, type Mistake } from '../mistake';

const rowOf = (at: At, id: string): number => positionOf(at(`${id}.name`).address).row;
const sheetOf = (id: string): string => (id.startsWith('PL1') ? SHEETS.targets : SHEETS.tasks);

const deleted = (id: string): Edit =>
  byLibreOffice((at) => [['unprotect', sheetOf(id)], ['deleteRows', sheetOf(id), rowOf(at, id), 1], ['protect', sheetOf(id)]]);

const cutOut = (id: string): Edit =>
  byXml((file, at) => file.changeSheet(sheetOf(id), new RegExp(`<row r="${rowOf(at, id)}".*?</row>`, 's'), ''));

const renamed = (id: string, other: string): Edit => byXml((file, at) => file.setText(at(`${id}.rowId`), other));

/** The whole row copied over an empty row that is put in below it. */
const doubled = (id: string): Edit =>
  byLibreOffice((at) => {
    const sheet = sheetOf(id);
    const row = rowOf(at, id);
    return [['unprotect', sheet], ['insertRows', sheet, row + 1, 1], ['copy', sheet, `A${row}:Z${row}`, `A${row + 1}`], ['protect', sheet]];
  });

const inserted = (below: string, id: string): Edit =>
  byLibreOffice((at) => {
    const sheet = sheetOf(below);
    const row = rowOf(at, below) + 1;
    const idCell = at(`${below}.rowId`).address.replace(/\d+/, String(row));
    return [
      ['unprotect', sheet], ['insertRows', sheet, row, 1], ['text', sheet, `B${row}`, 'Chỉ tiêu của đơn vị'],
      ['text', sheet, idCell, id], ['protect', sheet],
    ];
  });

const exchange = (file: XmlFile, at: At, id: string, other: string): void => {
  file.setText(at(`${id}.rowId`), other);
  file.setText(at(`${other}.rowId`), id);
};

/** From the first row to the last, backwards, as somebody does who has marked what is to be seen. */
const sorted = (first: string, last: string, lastColumn: string): Edit =>
  byLibreOffice((at) => {
    const sheet = sheetOf(first);
    return [['unprotect', sheet], ['sort', sheet, `A${rowOf(at, first)}:${lastColumn}${rowOf(at, last)}`, '-1'], ['protect', sheet]];
  });

/** @param behind 1 for the copy to stand behind the column, 0 for before it */
const columnCopied = (sheet: string, cell: string, behind: 0 | 1): Edit =>
  byLibreOffice((at) => {
    const { column } = positionOf(at(cell).address);
    const [from, to] = [columnLetter(column + 1 - behind), columnLetter(column + behind)];
    return [['unprotect', sheet], ['insertColumn', sheet, column + behind], ['copy', sheet, `${from}1:${from}120`, `${to}1`], ['protect', sheet]];
  });

const columnPutIn = (before: string, caption: string, figure: number): Edit =>
  byLibreOffice((at) => {
    const sheet = sheetOf(before);
    const { column, row } = positionOf(at(before).address);
    const letter = columnLetter(column);
    return [
      ['unprotect', sheet], ['insertColumn', sheet, column], ['text', sheet, `${letter}5`, caption],
      ['number', sheet, `${letter}${row}`, figure], ['protect', sheet],
    ];
  });

const without = (sheet: string): Edit =>
  byLibreOffice(() => [['removeSheet', sheet]]);

const neverDrawn = (key: WorkbookSpec['sheets'][number]['key']): Edit =>
  byWriter((spec) => ({
    ...spec,
    sheets: spec.sheets.filter((sheet) => sheet.key !== key),
    names: spec.names.filter((name) => name.sheet !== key),
  }));

const hidden = (id: string): Edit =>
  byXml((file, at) => file.changeSheet(sheetOf(id), `<row r="${rowOf(at, id)}" `, `<row r="${rowOf(at, id)}" hidden="1" `));
const hiddenByHand = (id: string): Edit => byLibreOffice((at) => [['hideRow', sheetOf(id), rowOf(at, id)]]);
const hiddenInSpec = (id: string): Edit =>
  byWriter((spec, at) => ({
    ...spec,
    sheets: spec.sheets.map((sheet) =>
      sheet.name !== sheetOf(id)
        ? sheet
        : { ...sheet, rows: sheet.rows.map((row, index) => (index + 1 === rowOf(at, id) ? { ...row, hidden: true } : row)) },
    ),
  }));

const merged = (sheet: string, range: (at: At) => string): Edit =>
  byXml((file, at) => file.changeSheet(sheet, /(?=<conditionalFormatting)/, `<mergeCells count="1"><mergeCell ref="${range(at)}"/></mergeCells>`));
const mergedByHand = (sheet: string, range: (at: At) => string): Edit =>
  byLibreOffice((at) => [['unprotect', sheet], ['merge', sheet, range(at)], ['protect', sheet]]);
const cells = (from: string, to: string) => (at: At): string => `${at(from).address}:${at(to).address}`;

/** Copying a row within coloured cells leaves the colours in pieces. */
const SPLIT_COLOURS = ['formatting-lost'];

/** With a sheet that goes, it writes #REF! into the limits of dates on the others. */
const LIBREOFFICE_LOSES_LIMITS = ['validation-lost'];

/** Nothing can be read of what was on it. */
const NO_INFO = ['period-unknown', 'evaluation-date-missing', 'unit-unknown', 'name-lost', 'verdict-formula-changed'];

export const ROWS: readonly Mistake[] = [
  ...edited('row-missing', [
    { variant: 'a target deleted', at: 'PL1.7', edit: deleted('PL1.7'), also: ['missing-for-period'] },
    { variant: 'a task deleted', at: 'PL2.2.13', edit: deleted('PL2.2.13') },
    { variant: 'the last target deleted', at: 'PL1.24', edit: deleted('PL1.24') },
    { variant: 'cut out of the file', at: 'PL2.1.21', edit: cutOut('PL2.1.21') },
    { variant: 'a heading deleted', at: 'PL2.3.10', edit: deleted('PL2.3.10') },
  ]),
  ...edited('row-duplicated', [
    { variant: 'a target copied', at: 'PL1.7', edit: doubled('PL1.7'), also: SPLIT_COLOURS },
    { variant: 'a task copied', at: 'PL2.2.13', edit: doubled('PL2.2.13'), also: SPLIT_COLOURS },
    { variant: 'a target of four parts copied', at: 'PL1.22.3', edit: doubled('PL1.22.3'), also: SPLIT_COLOURS },
    { variant: 'a project copied', at: 'PL2.3.4.7', edit: doubled('PL2.3.4.7'), also: SPLIT_COLOURS },
    { variant: 'a part of a target copied', at: 'PL1.17.5', edit: doubled('PL1.17.5'), also: SPLIT_COLOURS },
  ]),
  ...edited('row-unknown', [
    { variant: 'a target of their own', at: { sheet: SHEETS.targets, rowBelow: 'PL1.24' }, edit: inserted('PL1.24', 'PL1.99') },
    { variant: 'in the middle', at: { sheet: SHEETS.targets, rowBelow: 'PL1.4' }, edit: inserted('PL1.4', 'PL1.4a') },
    { variant: 'a task of their own', at: { sheet: SHEETS.tasks, rowBelow: 'PL2.6.5' }, edit: inserted('PL2.6.5', 'PL2.7.1') },
    { variant: 'a part of a target', at: { sheet: SHEETS.targets, rowBelow: 'PL1.17.5' }, edit: inserted('PL1.17.5', 'PL1.17.6') },
    { variant: 'a project', at: { sheet: SHEETS.tasks, rowBelow: 'PL2.3.4.23' }, edit: inserted('PL2.3.4.23', 'PL2.3.4.24') },
  ]),
  ...edited('row-misnumbered', [
    { variant: 'an id over another', at: { sheet: SHEETS.targets }, edit: renamed('PL1.8', 'PL1.4') },
    { variant: 'a task over another', at: { sheet: SHEETS.tasks }, edit: renamed('PL2.2.13', 'PL2.1.21') },
    { variant: 'two ids exchanged', at: { sheet: SHEETS.targets }, edit: byXml((file, at) => { exchange(file, at, 'PL1.7', 'PL1.14'); }) },
    { variant: 'sorted without the hidden columns', at: { sheet: SHEETS.targets }, edit: sorted('PL1.4', 'PL1.14', 'R') },
    { variant: 'tasks sorted so', at: { sheet: SHEETS.tasks }, edit: sorted('PL2.1.1', 'PL2.1.9', 'Q') },
  ]),
  ...edited('column-duplicated', [
    { variant: 'Quý I, the copy behind', at: { sheet: SHEETS.targets }, edit: columnCopied(SHEETS.targets, 'PL1.4.q1', 1) },
    { variant: 'Quý I, the copy before', at: { sheet: SHEETS.targets }, edit: columnCopied(SHEETS.targets, 'PL1.4.q1', 0), also: ['verdict-formula-changed'] },
    { variant: 'Nguồn số liệu', at: { sheet: SHEETS.targets }, edit: columnCopied(SHEETS.targets, 'PL1.4.source', 1) },
    { variant: 'Ngày hoàn thành', at: { sheet: SHEETS.tasks }, edit: columnCopied(SHEETS.tasks, 'PL2.1.1.finishedOn', 1) },
    { variant: 'Sản phẩm, kết quả', at: { sheet: SHEETS.tasks }, edit: columnCopied(SHEETS.tasks, 'PL2.1.1.product', 1) },
  ]),
  ...edited('column-unknown', [
    { variant: 'a month', at: { sheet: SHEETS.targets }, edit: columnPutIn('PL1.4.q1', 'Tháng 1', 4) },
    { variant: 'a month without a caption', at: { sheet: SHEETS.targets }, edit: columnPutIn('PL1.4.h1', '', 4) },
    { variant: 'a plan', at: { sheet: SHEETS.targets }, edit: columnPutIn('PL1.7.year', 'Kế hoạch', 15) },
    { variant: 'somebody in charge', at: { sheet: SHEETS.tasks }, edit: columnPutIn('PL2.1.1.product', 'Chuyên viên', 1) },
    { variant: 'a share', at: { sheet: SHEETS.tasks }, edit: columnPutIn('PL2.2.13.progress', 'Giải ngân', 40) },
  ]),
  ...edited('sheet-missing', [
    { variant: 'Tổng quan', at: {}, edit: without(SHEETS.overview), also: ['name-lost', ...LIBREOFFICE_LOSES_LIMITS] },
    { variant: 'Thông tin', at: {}, edit: without(SHEETS.info), also: NO_INFO },
    { variant: 'the ledger', at: {}, edit: without(SHEETS.ledger), also: ['name-lost', 'validation-lost', 'verdict-formula-changed'] },
    { variant: 'Tổng quan, not written', at: {}, edit: neverDrawn('overview'), also: ['name-lost'] },
    { variant: 'Thông tin, not written', at: {}, edit: neverDrawn('info'), also: NO_INFO },
  ]),
  ...edited('hidden-row', [
    { variant: 'a target', at: 'PL1.7', edit: hidden('PL1.7') },
    { variant: 'a target, by hand', at: 'PL1.16', edit: hiddenByHand('PL1.16') },
    { variant: 'a task', at: 'PL2.1.1', edit: hidden('PL2.1.1') },
    { variant: 'a task, by hand', at: 'PL2.2.13', edit: hiddenByHand('PL2.2.13') },
    { variant: 'written so', at: 'PL1.22.3', edit: hiddenInSpec('PL1.22.3') },
  ]),
  ...edited('merged-cells', [
    { variant: 'two verdicts', at: { sheet: SHEETS.targets }, edit: merged(SHEETS.targets, cells('PL1.15.1.targetVerdict', 'PL1.15.2.targetVerdict')) },
    { variant: 'two entries', at: { sheet: SHEETS.targets }, edit: merged(SHEETS.targets, cells('PL1.7.reason', 'PL1.7.source')) },
    { variant: 'tasks', at: { sheet: SHEETS.tasks }, edit: merged(SHEETS.tasks, cells('PL2.3.4.1.difficulty', 'PL2.3.4.3.difficulty')) },
    { variant: 'by hand', at: { sheet: SHEETS.targets }, edit: mergedByHand(SHEETS.targets, cells('PL1.17.1.stt', 'PL1.17.2.stt')), also: ['locked-text-changed'] },
    { variant: 'tasks, by hand', at: { sheet: SHEETS.tasks }, edit: mergedByHand(SHEETS.tasks, cells('PL2.1.2.coop', 'PL2.1.3.coop')), also: ['locked-text-changed'] },
  ]),
];

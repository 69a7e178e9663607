/** Damage to what is printed and computed: texts, targets, formulas. */
import { positionOf } from '../../../src/workbook/a1';
import type { CellContent } from '../../../src/workbook/spec';
import { SHEETS, type Place } from '../places';
import { withContents } from '../report';
import { byLibreOffice, byWriter, byXml, edited, expectedAt, type At, type Edit, type Mistake } from '../mistake';

const written = (key: string, content: CellContent): Edit =>
  byWriter((spec, at) => withContents(spec, [{ ...at(key), content }]));
const texted = (key: string, content: string): Edit => byXml((file, at) => file.setText(at(key), content));
const numbered = (key: string, content: number): Edit => byXml((file, at) => file.setNumber(at(key), content));

/** What a person does to a locked cell: takes the protection off, types, puts it back. */
const retyped = (key: string, command: 'text' | 'number' | 'formula' | 'clear', ...content: (string | number)[]): Edit =>
  byLibreOffice((at) => {
    const { sheet, address } = at(key);
    return [['unprotect', sheet], [command, sheet, address, ...content], ['protect', sheet]];
  });

/** A row written below the last one. */
const added = (last: string, id: string): Edit =>
  byWriter((spec, at) => {
    const below = ({ sheet, address }: Place): Place => ({ sheet, address: address.replace(/\d+/, (row) => String(Number(row) + 1)) });
    return withContents(spec, [
      { ...below(at(`${last}.name`)), content: text('Chỉ tiêu của đơn vị') },
      { ...below(at(`${last}.rowId`)), content: text(id) },
    ]);
  });

const text = (content: string): CellContent => ({ kind: 'text', text: content });
const title: Place = { sheet: SHEETS.targets, address: 'A2' };
const label: Place = { sheet: SHEETS.info, address: 'A8' };

/** The cell of the ledger that holds the rule of the nth row of Phụ lục 1, as it was loaded. */
const ruleInLedger = (nth: number): Place => ({ sheet: SHEETS.ledger, address: `M${nth + 1}` });

export const PRINTED: readonly Mistake[] = [
  ...edited('locked-text-changed', [
    { variant: 'the name of a target', at: expectedAt('PL1.7.name'), edit: texted('PL1.7.name', 'Tỷ trọng công nghiệp') },
    { variant: 'its unit', at: expectedAt('PL1.10.unit'), edit: written('PL1.10.unit', text('doanh nghiệp')) },
    { variant: 'who leads it', at: expectedAt('PL1.16.lead'), edit: retyped('PL1.16.lead', 'text', 'Sở Nội vụ') },
    { variant: 'its number', at: expectedAt('PL1.19.stt'), edit: numbered('PL1.19.stt', 91) },
    { variant: 'the name of a task', at: expectedAt('PL2.1.13.name'), edit: retyped('PL2.1.13.name', 'text', 'Nghiên cứu cơ chế') },
    { variant: 'the number of a task taken for 1,1', at: expectedAt('PL2.1.10.tt'), edit: numbered('PL2.1.10.tt', 1.1) },
    { variant: 'who helps', at: expectedAt('PL2.1.1.coop'), edit: written('PL2.1.1.coop', null) },
    { variant: 'the title', at: { sheet: SHEETS.targets }, edit: byXml((file) => file.setText(title, 'BIỂU TỔNG HỢP')) },
    { variant: 'the id of a row misspelt', at: 'PL1.1', edit: texted('PL1.1.rowId', 'PL1.1.1') },
    { variant: 'the id of a row taken away', at: 'PL1.19', edit: written('PL1.19.rowId', null) },
    { variant: 'the id of another resolution', at: 'PL2.2.13', edit: texted('PL2.2.13.rowId', 'PL3.1') },
    { variant: 'a caption', at: { sheet: SHEETS.targets }, edit: texted('PL1-captions.h1', 'Quý II') },
    { variant: 'a caption, typed', at: { sheet: SHEETS.tasks }, edit: retyped('PL2-captions.product', 'text', 'Kết quả') },
    { variant: 'a row written below the targets', at: { sheet: SHEETS.targets, rowBelow: 'PL1.24' }, edit: added('PL1.24', 'PL1.25'), also: ['row-unknown'] },
    { variant: 'a row written below the tasks', at: { sheet: SHEETS.tasks, rowBelow: 'PL2.6.5' }, edit: added('PL2.6.5', 'PL2.6.6'), also: ['row-unknown'] },
    { variant: 'a label of Thông tin', at: { sheet: SHEETS.info }, edit: byXml((file) => file.setText(label, 'Ngày')) },
  ]),
  ...edited('criterion-changed', [
    { variant: 'an easier target', at: expectedAt('PL1.4.targetText'), edit: texted('PL1.4.targetText', '>10') },
    { variant: 'an easier target, typed', at: expectedAt('PL1.21.2.targetText'), edit: retyped('PL1.21.2.targetText', 'text', '>80') },
    { variant: 'a target taken away', at: expectedAt('PL1.12.targetText'), edit: written('PL1.12.targetText', null) },
    { variant: 'a number for a text', at: expectedAt('PL1.15.1.targetText'), edit: numbered('PL1.15.1.targetText', 80) },
    { variant: 'words', at: expectedAt('PL1.6.targetText'), edit: written('PL1.6.targetText', text('Đạt dự toán TW giao')) },
    { variant: 'the rule as loaded', at: {}, edit: byXml((file) => file.setText(ruleInLedger(4), 'trên 10 %')) },
  ]),
  ...edited('verdict-formula-changed', [
    { variant: 'a word instead', at: expectedAt('PL1.7.verdict'), edit: texted('PL1.7.verdict', 'Đạt') },
    { variant: 'a word typed over a task', at: expectedAt('PL2.1.1.verdict'), edit: retyped('PL2.1.1.verdict', 'text', 'Hoàn thành đúng hạn') },
    { variant: 'a formula of its own', at: expectedAt('PL1.4.verdict'), edit: byXml((file, at) => file.setFormula(at('PL1.4.verdict'), 'IF($V10>10,"Đạt","Chưa đạt")', 'Đạt')) },
    { variant: 'the word of a whole target', at: expectedAt('PL1.17.1.targetVerdict'), edit: written('PL1.17.1.targetVerdict', text('Vượt')) },
    { variant: 'a helper', at: expectedAt('PL1.16.figure'), edit: numbered('PL1.16.figure', 1.9) },
    { variant: 'a formula typed', at: expectedAt('PL1.19.verdict'), edit: retyped('PL1.19.verdict', 'formula', '="Đạt"') },
    { variant: 'days', at: expectedAt('PL2.1.13.days'), edit: numbered('PL2.1.13.days', 30) },
    { variant: 'a formula of another row', at: expectedAt('PL1.14.verdict'), edit: byLibreOffice(copiedVerdict) },
  ]),
];

/** The verdict of PL1.4 copied over that of PL1.14. */
function copiedVerdict(at: At): ReturnType<Extract<Edit, { by: 'libreoffice' }>['steps'] & object> {
  const { sheet, address } = at('PL1.4.verdict');
  const target = at('PL1.14.verdict').address;
  if (positionOf(address).row === positionOf(target).row) throw new Error('The same row');
  return [['unprotect', sheet], ['copy', sheet, address, target], ['protect', sheet]];
}

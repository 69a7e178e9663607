/** What was changed after a report was sealed. */
import { columnLetter } from '../../../src/workbook/a1';
import { SEAL_COLUMN } from '../../../src/workbook/sheets/ledgerLayout';
import { SHEETS, type Place } from '../places';
import { NOTHING, number, text } from '../report';
import { byLibreOffice, byXml, edited, typed, type Edit, type Mistake } from '../mistake';

/** A cell of the record of seals: its first line is the seal, the entries stand to the right. */
const inRecord = (column: number, row = 2): Place => ({ sheet: SHEETS.ledger, address: `${columnLetter(SEAL_COLUMN + column)}${row}` });

const UNIT = 1;
const PERIOD = 2;
const DIGEST = 4;
const PLACE_OF_ENTRY = 14;
const VALUE_OF_ENTRY = 15;

const rewritten = (place: Place, content: string): Edit => byXml((file) => file.setText(place, JSON.stringify(content)));
const clearedByHand = ({ sheet, address }: Place): Edit => byLibreOffice(() => [['unprotect', sheet], ['clear', sheet, address], ['protect', sheet]]);

export const SEALS: readonly Mistake[] = [
  ...typed('sealed-value-changed', [
    { variant: 'a figure', period: 'h1', sealed: true, entries: { 'PL1.7.h1': number(14.97) }, at: 'PL1.7.h1' },
    { variant: 'a figure taken away', period: 'h1', sealed: true, entries: { 'PL1.19.h1': NOTHING }, at: 'PL1.19.h1', also: ['missing-for-period'] },
    { variant: 'a figure of an earlier period', period: 'm9', sealed: true, entries: { 'PL1.16.q1': number(1.71) }, at: 'PL1.16.q1' },
    { variant: 'a source', period: 'h1', sealed: true, entries: { 'PL1.4.source': text('Niên giám thống kê') }, at: 'PL1.4.source' },
    { variant: 'who prepared it', period: 'q1', sealed: true, entries: { 'header.preparedBy': text('Lê Văn Sơn') }, at: 'header.preparedBy' },
    { variant: 'a kind of figure', period: 'year', sealed: true, entries: { 'PL1.24.figureKind': text('ước') }, at: 'PL1.24.figureKind' },
  ]),
  ...edited('seal-broken', [
    { variant: 'the digest', sealed: true, at: {}, edit: rewritten(inRecord(DIGEST), '0'.repeat(64)) },
    { variant: 'the unit', sealed: true, at: {}, edit: rewritten(inRecord(UNIT), 'Văn phòng Tỉnh ủy') },
    { variant: 'the period', sealed: true, period: 'm9', at: {}, edit: rewritten(inRecord(PERIOD), 'Quý I') },
    { variant: 'an entry', sealed: true, at: {}, edit: rewritten(inRecord(VALUE_OF_ENTRY, 9), 'số:1') },
    { variant: 'the digest taken away', sealed: true, at: {}, edit: clearedByHand(inRecord(DIGEST)) },
    { variant: 'an entry taken away', sealed: true, at: {}, edit: clearedByHand(inRecord(PLACE_OF_ENTRY, 12)) },
  ]),
];

import type { SheetSpec, ValidationSpec, WorkbookSpec } from '../../src/workbook/spec';

const quiet = { promptTitle: '', prompt: '', errorTitle: 'Ngoài giới hạn', error: 'Nhập số từ 0 đến 100.' };

const validations: readonly ValidationSpec[] = [
  {
    range: 'C3:C4',
    rule: { kind: 'decimal', min: 0, max: 100 },
    ...quiet,
    promptTitle: 'Quý I',
    prompt: 'Nhập số.\nVí dụ: 12,5',
    severity: 'stop',
  },
  { range: 'C5', rule: { kind: 'list', source: 'SCT_Loai' }, ...quiet, severity: 'warning' },
  { range: 'B3', rule: { kind: 'textLength', max: 200 }, ...quiet, severity: 'stop' },
  { range: 'B4', rule: { kind: 'formula', formula: 'AND(ISNUMBER(B4),B4<>"")' }, ...quiet, severity: 'stop' },
  { range: 'B5', rule: { kind: 'wholeNumber', min: 1, max: 63 }, ...quiet, severity: 'stop' },
  { range: 'E3', rule: { kind: 'list', source: 'A3:A5' }, ...quiet, severity: 'stop' },
];

const ledger: SheetSpec = {
  key: 'ledger',
  name: "_so'chi tieu",
  visibility: 'veryHidden',
  columns: [{ width: 10 }],
  rows: ['Ước', 'Sơ bộ', 'Chính thức'].map((text) => ({ height: 15.75, cells: [{ kind: 'text', text }] })),
  styles: [],
  validations: [],
  conditionalFormats: [],
  numbersAsText: [],
  protected: false,
};

/** A sheet that uses everything a sheet can have; row 5 is hidden, its formula has no result. */
const targets: SheetSpec = {
  key: 'targets',
  name: 'Phụ lục 1',
  visibility: 'visible',
  tabColor: '1F6F43',
  columns: [{ width: 6 }, { width: 40 }, { width: 12 }, { width: 14 }, { width: 10, hidden: true }],
  rows: [
    { height: 24, cells: [{ kind: 'text', text: 'PHỤ LỤC 1' }] },
    {
      height: 31.5,
      cells: ['STT', 'Chỉ tiêu', 'Quý I', 'Đánh giá', 'Mã dòng'].map((text) => ({ kind: 'text', text })),
    },
    {
      height: 31.5,
      cells: [
        { kind: 'text', text: '1.10' },
        { kind: 'text', text: 'Tốc độ tăng\nGRDP  _x0041_ <b> & "c"' },
        { kind: 'number', number: 12.5 },
        { kind: 'formula', formula: '=IF(INDEX($C$1:$C$5,ROW())>12,"Đạt","Chưa đạt")', result: 'Đạt' },
        { kind: 'text', text: 'PL1.1.10' },
      ],
    },
    {
      height: 15.75,
      cells: [
        { kind: 'text', text: '3/2026' },
        { kind: 'text', text: ' Hai ' },
        null,
        { kind: 'formula', formula: '=IF(INDEX($C$1:$C$5,ROW())="","",1)', result: '' },
      ],
    },
    {
      height: 15.75,
      hidden: true,
      cells: [{ kind: 'text', text: '51' }, null, { kind: 'number', number: 3 }, { kind: 'formula', formula: '=C5*2' }],
    },
  ],
  styles: [
    { range: 'A1:E5', style: { vertical: 'center' } },
    { range: 'A1', style: { bold: true, fontSize: 14.5, color: '006100' } },
    { range: 'A2:E2', style: { bold: true, fill: 'DDEBF7', horizontal: 'center', wrap: true } },
    { range: 'A2:E5', style: { borderColor: '7F7F7F' } },
    { range: 'A3:A5', style: { numberFormat: '@', italic: true } },
    { range: 'B3:B5', style: { wrap: true, indent: 1, horizontal: 'left' } },
    { range: 'C3:C4', style: { numberFormat: '#,##0', unlocked: true } },
    { range: 'C5', style: { numberFormat: 'dd/mm/yyyy', unlocked: true } },
  ],
  validations,
  conditionalFormats: [
    { range: 'C3:D5', formula: '$D3="Đạt"', fill: 'C6EFCE', color: '006100', bold: true },
    { range: 'C3:D5', formula: '$D3="Chưa đạt"', fill: 'FFC7CE', color: '9C0006' },
  ],
  numbersAsText: ['A3:A5'],
  freeze: { rows: 2, columns: 2 },
  autoFilter: 'A2:D5',
  protected: true,
  print: {
    area: 'A1:D5',
    titleRows: [1, 2],
    footerLeft: 'Số & dấu',
    margins: { top: 36, bottom: 54, left: 18, right: 27 },
  },
};

export const sampleSpec: WorkbookSpec = {
  title: 'Sổ <thử>',
  language: 'vi-VN',
  fontName: 'Times New Roman',
  fontSize: 12,
  names: [
    { name: 'SCT_PhuLuc1', sheet: 'targets', range: 'A1' },
    { name: 'SCT_Loai', sheet: 'ledger', range: 'A1:A3' },
  ],
  sheets: [ledger, targets],
};

/** The sample with its second sheet changed. */
export const withTargets = (change: Partial<SheetSpec>): WorkbookSpec => ({
  ...sampleSpec,
  sheets: [ledger, { ...targets, ...change }],
});

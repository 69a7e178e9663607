/** The annex sheets as designed (design.md §4): captions, rows, entry cells, formats, print set-up. Row numbers are counted by hand. */
import { standardSpec } from '../engines/standardFile';
import { addressesIn, contentAt, letterOf, sheetOf, stylesOf, textAt, unlockedIn } from './specCells';

const spec = standardSpec();
const targets = sheetOf(spec, 'targets');
const tasks = sheetOf(spec, 'tasks');

const HEADER_ROW = 5;
const upTo = (last: number): readonly string[] => Array.from({ length: last }, (_, index) => String(index + 1));
const subs = (tt: string, last: number): readonly string[] => [tt, ...upTo(last).map((sub) => `${tt}.${sub}`)];

/** Rows of each group in order, as the annexes print them. */
const TARGET_GROUPS: readonly (readonly string[])[] = [
  ['1', '2', '3'],
  ['4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14'],
  ['15.1', '15.2', '16', '17.1', '17.2', '17.3', '17.4', '17.5', '18.1', '18.2', '19', '20'],
  ['21.1', '21.2', '22.1', '22.2', '22.3', '23.1', '23.2', '24'],
];
const TASK_GROUPS: readonly (readonly string[])[] = [
  upTo(22).map((no) => `1.${no}`),
  [...upTo(15).map((no) => `2.${no}`), ...subs('2.16', 3)],
  ['3.1', '3.2', '3.3', ...subs('3.4', 23), '3.5', '3.6', '3.7', '3.8', '3.9', ...subs('3.10', 3), '3.11', '3.12', '3.13'],
  upTo(13).map((no) => `4.${no}`),
  ['5.1', ...subs('5.2', 1), '5.3', '5.4', '5.5', ...subs('5.6', 3)],
  upTo(5).map((no) => `6.${no}`),
];

/** What the id column shows from the first row below the header: nothing beside a group's name. */
const idColumn = (prefix: string, groups: readonly (readonly string[])[]): readonly (string | null)[] =>
  groups.flatMap((rows) => [null, ...rows.map((row) => `${prefix}${row}`)]);

const TARGET_ROWS = { first: 6, last: 43, groups: [6, 10, 22, 35] };
const TASK_ROWS = { first: 6, last: 119, groups: [6, 29, 49, 89, 103, 114] };
const HEADING_ROWS: readonly (readonly [tt: string, row: number])[] = [['2.16', 45], ['3.4', 53], ['3.10', 82], ['5.6', 110]];

const rowsBetween = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
const measured = rowsBetween(7, TARGET_ROWS.last).filter((row) => !TARGET_ROWS.groups.includes(row));
const judged = rowsBetween(7, TASK_ROWS.last).filter(
  (row) => !TASK_ROWS.groups.includes(row) && !HEADING_ROWS.some(([, heading]) => heading === row),
);

test('the counts of the brief: 34 rows, 104 judged tasks', () => {
  expect([measured.length, judged.length]).toEqual([34, 104]);
});

describe('captions', () => {
  const captionsOf = (sheet: typeof targets): readonly (string | null)[] =>
    sheet.columns.map((_, index) => textAt(sheet, `${letterOf(index + 1)}${HEADER_ROW}`));

  test('Phụ lục 1', () => {
    const captions = captionsOf(targets);
    expect(captions.slice(0, 19)).toEqual([
      'STT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Đơn vị chủ trì', 'Thực hiện năm 2025', 'Số giao', 'Quý I', '6 tháng',
      '9 tháng', 'Cả năm', 'Kết quả kỳ báo cáo', 'So với mục tiêu', 'Loại số liệu', 'Đánh giá', 'Đánh giá theo chỉ tiêu',
      'Nguyên nhân, giải pháp', 'Nguồn số liệu', 'Mã dòng',
    ]);
    expect(targets.columns.map(({ hidden }) => hidden === true)).toEqual(captions.map((_, index) => index >= 18));
  });

  test('Phụ lục 2', () => {
    const captions = captionsOf(tasks);
    expect(captions.slice(0, 18)).toEqual([
      'TT', 'Nhiệm vụ cụ thể', 'Chủ trì', 'Phối hợp', 'Thời hạn thực hiện', 'Hạn bắt đầu', 'Hạn hoàn thành', 'Ngày bắt đầu',
      'Ngày hoàn thành', 'Tiến độ (%)', 'Sản phẩm, kết quả', 'Tình trạng', 'Thời hạn điều chỉnh', 'Văn bản điều chỉnh',
      'Đánh giá', 'Số ngày', 'Khó khăn, vướng mắc; giải pháp, kiến nghị', 'Mã dòng',
    ]);
    expect(tasks.columns.map(({ hidden }) => hidden === true)).toEqual(captions.map((_, index) => index >= 17));
  });

  test('every caption is there, and none is there twice', () => {
    for (const sheet of [targets, tasks]) {
      const captions = captionsOf(sheet);
      expect(captions).not.toContain(null);
      expect(new Set(captions).size).toBe(captions.length);
    }
  });
});

describe('row ids', () => {
  test('Phụ lục 1, in order, none beside a group', () => {
    const found = rowsBetween(TARGET_ROWS.first, TARGET_ROWS.last).map((row) => textAt(targets, `S${row}`));
    expect(found).toEqual(idColumn('PL1.', TARGET_GROUPS));
    expect(textAt(targets, `S${TARGET_ROWS.last + 1}`)).toBeNull();
  });

  test('Phụ lục 2, in order, headings too', () => {
    const found = rowsBetween(TASK_ROWS.first, TASK_ROWS.last).map((row) => textAt(tasks, `R${row}`));
    expect(found).toEqual(idColumn('PL2.', TASK_GROUPS));
    expect(textAt(tasks, `R${TASK_ROWS.last + 1}`)).toBeNull();
  });
});

describe('rows without a verdict', () => {
  const hasNothingToJudge = (sheet: typeof targets, row: number): void => {
    const unlocked = unlockedIn(sheet);
    sheet.columns.forEach((_, index) => {
      const address = `${letterOf(index + 1)}${row}`;
      expect([address, unlocked.has(address)]).toEqual([address, false]);
      expect([address, contentAt(sheet, address)?.kind === 'formula']).toEqual([address, false]);
    });
  };

  test.each(TARGET_ROWS.groups)('group row %i of Phụ lục 1', (row) => {
    hasNothingToJudge(targets, row);
    expect(textAt(targets, `A${row}`)).toBe(['I', 'II', 'III', 'IV'][TARGET_ROWS.groups.indexOf(row)]);
  });

  test.each(TASK_ROWS.groups)('group row %i of Phụ lục 2', (row) => {
    hasNothingToJudge(tasks, row);
    expect(textAt(tasks, `A${row}`)).toBe(String(TASK_ROWS.groups.indexOf(row) + 1));
  });

  test.each(HEADING_ROWS)('heading %s in row %i', (tt, row) => {
    hasNothingToJudge(tasks, row);
    expect([textAt(tasks, `A${row}`), textAt(tasks, `R${row}`)]).toEqual([tt, `PL2.${tt}`]);
  });
});

describe('rows with a verdict', () => {
  test('each row of Phụ lục 1 has its word; the first row of each target the word of the whole', () => {
    const formulas = (column: string): readonly number[] =>
      measured.filter((row) => contentAt(targets, `${column}${row}`)?.kind === 'formula');
    expect(formulas('L')).toEqual(measured);
    expect(formulas('M')).toEqual(measured);
    expect(formulas('O')).toEqual(measured);
    const ids = formulas('P').map((row) => textAt(targets, `S${row}`));
    expect(ids).toEqual(TARGET_GROUPS.flat().filter((id) => !/\.[2-9]$/.test(id)).map((id) => `PL1.${id}`));
    expect(ids).toHaveLength(24);
  });

  test('each judged row of Phụ lục 2 has its word and its days', () => {
    for (const column of ['O', 'P']) {
      expect(judged.filter((row) => contentAt(tasks, `${column}${row}`)?.kind === 'formula')).toEqual(judged);
    }
  });

  test('what is known of last year is filled in: 11,89 for PL1.4 and 85.050 for PL1.6, nothing else', () => {
    const known = measured.flatMap((row) => {
      const content = contentAt(targets, `F${row}`);
      return content === null ? [] : [[textAt(targets, `S${row}`), content]];
    });
    expect(known).toEqual([
      ['PL1.4', { kind: 'number', number: 11.89 }],
      ['PL1.6', { kind: 'number', number: 85050 }],
    ]);
  });

  test('every other entry is empty', () => {
    const filled = [targets, tasks].flatMap((sheet) =>
      [...unlockedIn(sheet)].filter((address) => !address.startsWith('F') && contentAt(sheet, address) !== null));
    // Place and date above the signatures may be edited.
    expect(filled).toEqual(['O45', 'M121']);
  });

  test('the dates read from printed deadlines', () => {
    const dates = (row: number): readonly unknown[] => [textAt(tasks, `E${row}`), contentAt(tasks, `F${row}`), contentAt(tasks, `G${row}`)];
    const ofDay = (number: number): unknown => ({ kind: 'number', number });
    // 1.1: 31/01/2026 is day 46053; 3.4(1) should have begun by 31/12/2025, day 46022.
    expect(dates(7)[2]).toEqual(ofDay(46053));
    expect(dates(7)[1]).toBeNull();
    expect(dates(54)[1]).toEqual(ofDay(46022));
  });
});

describe('entry cells', () => {
  const cells = (columns: string, rows: readonly number[]): readonly string[] =>
    rows.flatMap((row) => [...columns].map((column) => `${column}${row}`));

  test('Phụ lục 1: eight in each row, Số giao where there is a baseline (PL1.6), place and date', () => {
    const expected = [...cells('FHIJKNQR', measured), 'G13', 'O45'];
    expect(textAt(targets, 'S13')).toBe('PL1.6');
    expect([...unlockedIn(targets)].sort()).toEqual(expected.sort());
  });

  test('Phụ lục 2: eight in each judged row, place and date', () => {
    expect([...unlockedIn(tasks)].sort()).toEqual([...cells('HIJKLMNQ', judged), 'M121'].sort());
  });

  test('Thông tin: its nine fields; the other sheets have none', () => {
    expect([...unlockedIn(sheetOf(spec, 'info'))].sort()).toEqual(['B10', 'B11', 'B12', 'B13', 'B5', 'B6', 'B7', 'B8', 'B9']);
    expect([unlockedIn(sheetOf(spec, 'overview')).size, unlockedIn(sheetOf(spec, 'ledger')).size]).toEqual([0, 0]);
  });

  test('every sheet is protected', () => {
    expect(spec.sheets.map((sheet) => sheet.protected)).toEqual([true, true, true, true, true]);
  });
});

describe('number formats', () => {
  const formats = (sheet: typeof targets, columns: string, rows: readonly number[]): readonly (string | undefined)[] => {
    const styles = stylesOf(sheet);
    return [...new Set(rows.flatMap((row) => [...columns].map((column) => styles.get(`${column}${row}`)?.numberFormat)))];
  };

  test('TT and printed deadlines are text: kind text, format @, so that 1.10 is not 1.1', () => {
    expect(formats(tasks, 'AE', judged)).toEqual(['@']);
    for (const row of judged) {
      expect([row, contentAt(tasks, `E${row}`)?.kind]).toEqual([row, 'text']);
      expect([row, contentAt(tasks, `A${row}`)?.kind ?? 'none']).not.toEqual([row, 'number']);
    }
    expect(contentAt(tasks, 'A16')).toEqual({ kind: 'text', text: '1.10' });
    expect(contentAt(tasks, 'A26')).toEqual({ kind: 'text', text: '1.20' });
  });

  test('Mục tiêu is text', () => {
    expect(formats(targets, 'D', measured)).toEqual(['@']);
    expect(measured.filter((row) => contentAt(targets, `D${row}`)?.kind !== 'text')).toEqual([]);
  });

  test('free text is @, dates are dd/mm/yyyy', () => {
    expect(formats(targets, 'QR', measured)).toEqual(['@']);
    expect(formats(tasks, 'KNQ', judged)).toEqual(['@']);
    expect(formats(tasks, 'FGHIM', judged)).toEqual(['dd/mm/yyyy']);
    const info = stylesOf(sheetOf(spec, 'info'));
    expect(rowsBetween(5, 13).map((row) => info.get(`B${row}`)?.numberFormat)).toEqual([
      '@', '@', '@', 'dd/mm/yyyy', '@', '@', '@', 'dd/mm/yyyy', 'dd/mm/yyyy',
    ]);
  });

  test('money has thousands dots, a per cent is shown as typed', () => {
    expect(formats(targets, 'FGHIJK', [13])).toEqual(['#,##0']);
    expect(formats(targets, 'FHIJK', [11])).toEqual(['General']);
  });
});

test('printed: context and header on every page, all that is shown and the signatures inside the area', () => {
  expect([targets.print?.titleRows, targets.print?.area]).toEqual([[4, 5], 'A1:R48']);
  expect([tasks.print?.titleRows, tasks.print?.area]).toEqual([[4, 5], 'A1:Q124']);
  for (const sheet of [targets, tasks]) {
    const signers = sheet.rows.flatMap(({ cells }) => cells).flatMap((cell) => (cell?.kind === 'text' ? [cell.text] : []));
    expect(signers).toEqual(expect.arrayContaining(['NGƯỜI LẬP BIỂU', 'THỦ TRƯỞNG CƠ QUAN']));
    expect(contentAt(sheet, 'A4')?.kind).toBe('formula');
  }
});

test('frozen at the header and the name column; the filter takes the hidden ids along', () => {
  expect([targets.freeze, tasks.freeze]).toEqual([{ rows: 5, columns: 2 }, { rows: 5, columns: 2 }]);
  for (const [sheet, last] of [[targets, 43], [tasks, 119]] as const) {
    expect(sheet.autoFilter).toBe(`A5:${letterOf(sheet.columns.length)}${last}`);
  }
});

test('rows are as high as their names need at the very least', () => {
  const low = [targets, tasks].flatMap((sheet) =>
    sheet.rows.slice(HEADER_ROW).flatMap(({ height, cells }, index) => {
      const name = cells[17]?.kind === 'text' || cells[18]?.kind === 'text' ? textAt(sheet, `B${index + 6}`) ?? '' : '';
      // Of Vietnamese at 11 points, at most 1.3 letters go into the width of one digit; a line is 11 points at least.
      const lines = Math.ceil(name.length / (1.3 * (sheet.columns[1]?.width ?? 0)));
      return height >= Math.max(1, lines) * 11 ? [] : [[sheet.key, index + 6]];
    }));
  expect(low).toEqual([]);
});

test('no address is styled outside the sheet', () => {
  for (const sheet of spec.sheets) {
    const all = new Set(addressesIn(`A1:${letterOf(sheet.columns.length)}${sheet.rows.length}`));
    expect([...stylesOf(sheet).keys()].filter((address) => !all.has(address))).toEqual([]);
  }
});

/** Merging, rule by rule. Rows, leads and bodies are those of the resolution; what is expected is what the issue says. */
import { resolution as current } from '../engines/standardFile';
import { consolidate } from '../../src/consolidate/consolidate';
import { conflictKey, originKey, type Consolidation, type ConsolidationRequest } from '../../src/consolidate/consolidation';
import { PERIODS } from '../../src/domain/period';
import { dateOf } from '../../src/domain/serialDate';
import { number, NINE_MONTHS, sent, text, type SentFile } from './received';

const PROVINCE = 'Đảng ủy Ủy ban nhân dân tỉnh';
const ORGANISATION = 'Ban Tổ chức Tỉnh ủy';

const merge = (files: readonly SentFile[], more: Partial<ConsolidationRequest> = {}): Consolidation =>
  consolidate({ resolution: current, files: files.map(sent), period: NINE_MONTHS, ...more });

const valueAt = ({ entries }: Consolidation, rowId: string, entry: string) =>
  entries.find((each) => each.rowId === rowId && each.entry === entry);

const statusesOf = ({ files }: Consolidation) => Object.fromEntries(files.map(({ file, status }) => [file, status]));

test('the lead gives the value, whatever it calls itself, and where it comes from is known', () => {
  const merged = merge([{ file: 'a.xlsx', unit: 'Đảng uỷ  UBND tỉnh'.normalize('NFD'), values: { 'PL1.4/m9': 12.1 } }]);
  expect(valueAt(merged, 'PL1.4', 'm9')).toEqual({
    rowId: 'PL1.4', entry: 'm9', input: number(12.1), unit: PROVINCE, file: 'a.xlsx', sheet: 'Phụ lục 1', address: 'I6',
  });
  expect(merged.conflicts).toEqual([]);
});

test('a unit that does not lead the row is compared, never in conflict', () => {
  const merged = merge([
    { file: 'a.xlsx', unit: PROVINCE, values: { 'PL1.10/m9': 2600 } },
    { file: 'b.xlsx', unit: 'Đảng ủy phường Hồng Gai', values: { 'PL1.10/m9': 70 } },
  ]);
  expect(valueAt(merged, 'PL1.10', 'm9')?.input).toEqual(number(2600));
  expect(merged.figures).toMatchObject([{ unit: 'Đảng ủy phường Hồng Gai', entries: [{ rowId: 'PL1.10', input: number(70) }] }]);
  expect([merged.conflicts, merged.accounting]).toEqual([[], { total: 2, used: 1, matrix: 1, superseded: 0, conflicting: 0, refused: 0 }]);
});

test('an assignment goes before the lead', () => {
  const files = [
    { file: 'a.xlsx', unit: PROVINCE, values: { 'PL1.4/m9': 12.1 } },
    { file: 'b.xlsx', unit: 'Sở Tài chính', values: { 'PL1.4/m9': 12.4 } },
  ];
  const merged = merge(files, { assignments: new Map([['PL1.4', 'sở  Tài chính']]) });
  expect(valueAt(merged, 'PL1.4', 'm9')).toMatchObject({ input: number(12.4), file: 'b.xlsx' });
  expect(merged.figures).toMatchObject([{ unit: PROVINCE, entries: [{ input: number(12.1) }] }]);
});

describe('a row with two leads', () => {
  const files = [
    { file: '1.xlsx', unit: 'Đảng ủy UBND tỉnh', values: { 'PL2.1.10/progress': 50 } },
    { file: '2.xlsx', unit: ORGANISATION, values: { 'PL2.1.10/progress': 80 } },
  ];

  test('takes the first named, and puts the other beside it', () => {
    const merged = merge(files);
    expect(valueAt(merged, 'PL2.1.10', 'progress')).toMatchObject({ unit: ORGANISATION, input: number(80) });
    expect(merged.conflicts).toMatchObject([{ rowId: 'PL2.1.10', entry: 'progress', values: [{ unit: ORGANISATION }, { unit: PROVINCE }] }]);
    expect(merged.conflicts[0]).not.toHaveProperty('decided');
    expect(merged.accounting).toMatchObject({ total: 2, used: 1, conflicting: 1 });
  });

  test('takes what was decided', () => {
    const other = merge(files).conflicts[0]?.values[1];
    const decisions = new Map([[conflictKey({ rowId: 'PL2.1.10', entry: 'progress' }), other ? originKey(other) : '']]);
    const merged = merge(files, { decisions });
    expect(valueAt(merged, 'PL2.1.10', 'progress')).toMatchObject({ unit: PROVINCE, input: number(50) });
    expect(merged.conflicts).toMatchObject([{ decided: 1 }]);
  });

  test('is no conflict when both say the same, or one says nothing', () => {
    const same = merge([...files.slice(0, 1), { file: '2.xlsx', unit: ORGANISATION, values: { 'PL2.1.10/progress': 50 } }]);
    expect([same.conflicts, same.accounting.used]).toEqual([[], 2]);
    expect(merge([...files.slice(0, 1), { file: '2.xlsx', unit: ORGANISATION }]).conflicts).toEqual([]);
  });
});

test('a row without a lead: whoever cooperates by name, else all units in the order of their names', () => {
  const merged = merge([
    { file: '1.xlsx', unit: PROVINCE, values: { 'PL2.3.4.2/progress': 10, 'PL2.3.9/progress': 20 } },
    { file: '2.xlsx', unit: 'Đảng ủy xã Ba Chẽ', values: { 'PL2.3.4.2/progress': 90, 'PL2.3.9/progress': 30 } },
  ]);
  expect(valueAt(merged, 'PL2.3.4.2', 'progress')?.unit).toBe(PROVINCE);
  expect(merged.figures).toMatchObject([{ unit: 'Đảng ủy xã Ba Chẽ', entries: [{ rowId: 'PL2.3.4.2' }] }]);
  expect(merged.conflicts).toMatchObject([{ rowId: 'PL2.3.9', values: [{ input: number(30) }, { input: number(20) }] }]);
});

test('a collective lead gives a list: 2 of 3 have finished, and nothing is in conflict', () => {
  const done = dateOf(2026, 9, 1);
  const merged = merge(
    [
      { file: '1.xlsx', unit: 'Đảng ủy phường Hà Tu', values: { 'PL2.3.2/finishedOn': done, 'PL2.3.2/product': 'Đường tránh' } },
      { file: '2.xlsx', unit: 'Đảng ủy xã Ba Chẽ', values: { 'PL2.3.2/finishedOn': done + 9 } },
      { file: '3.xlsx', unit: 'Đảng ủy đặc khu Cô Tô', values: { 'PL2.3.2/progress': 40 } },
      { file: '4.xlsx', unit: PROVINCE, values: { 'PL2.3.2/progress': 70 } },
    ],
  );
  const [row] = merged.collective;
  expect(merged.collective).toHaveLength(1);
  expect([row?.rowId, row?.expected, row?.units.filter(({ finished }) => finished).length]).toEqual(['PL2.3.2', 3, 2]);
  expect(merged.conflicts).toEqual([]);
  expect(merged.accounting).toEqual({ total: 5, used: 4, matrix: 1, superseded: 0, conflicting: 0, refused: 0 });
  const listed = merge([], { expected: ['Đảng ủy phường Hà Tu', 'Đảng ủy xã Ba Chẽ', 'Đảng ủy xã Kỳ Thượng', 'Đảng ủy đặc khu Cô Tô', PROVINCE] });
  expect(listed.collective).toMatchObject([{ expected: 4, units: [] }]);
});

test('of a collective row a unit that sent two reports is one, and whoever is not on the list counts too', () => {
  const done = dateOf(2026, 9, 1);
  const files: readonly SentFile[] = [
    { file: '1.xlsx', unit: 'Đảng ủy xã Ba Chẽ', values: { 'PL2.3.2/finishedOn': done } },
    { file: '2.xlsx', unit: 'Đảng ủy xã Ba Chẽ', values: { 'PL2.3.2/finishedOn': done + 1 } },
    { file: '3.xlsx', unit: 'Đảng ủy phường Hà Tu', values: { 'PL2.3.2/finishedOn': done } },
  ];
  expect(merge(files).collective).toMatchObject([{ finished: 2, expected: 2 }]);
  expect(merge(files, { expected: ['Đảng ủy xã Ba Chẽ', 'Đảng ủy đặc khu Cô Tô'] }).collective).toMatchObject([{ finished: 2, expected: 3 }]);
});

test.each([
  ['the year 1900', 5],
  ['the day after the figures', dateOf(2026, 10, 1)],
])('of a collective row nobody has finished on %s', (_, finishedOn) => {
  const merged = merge([{ file: '1.xlsx', unit: 'Đảng ủy xã Ba Chẽ', evaluationDate: dateOf(2026, 9, 30), values: { 'PL2.3.2/finishedOn': finishedOn } }]);
  expect(merged.collective).toMatchObject([{ finished: 0, expected: 1 }]);
});

describe('the day of the merged figures', () => {
  const dated = (...dates: readonly number[]) =>
    merge(dates.map((evaluationDate, index) => ({ file: `${String(index)}.xlsx`, unit: `Đảng ủy xã ${String(index)}`, evaluationDate })));

  test('is the latest that suits the period; the other file is told', () => {
    const { evaluationDate, files } = dated(dateOf(2026, 9, 28), dateOf(2026, 9, 30), dateOf(2062, 9, 29));
    expect(evaluationDate).toBe(dateOf(2026, 9, 30));
    expect(files.map(({ reason }) => reason)).toEqual([
      '', '', 'Số liệu tính đến ngày 29/09/2062 không hợp với kỳ 9 tháng nên không lấy làm ngày chung.',
    ]);
  });

  test('is the end of the period where none suits', () => {
    expect(dated(dateOf(2026, 3, 31)).evaluationDate).toBe(dateOf(2026, 9, 30));
  });
});

test('a unit to which a row was assigned is expected to send it', () => {
  const merged = merge([{ file: 'a.xlsx', unit: PROVINCE, values: { 'PL1.6/m9': 1 } }], { assignments: new Map([['PL1.6', 'Văn phòng Tinh ủy']]) });
  expect(merged.missing).toEqual(['Văn phòng Tinh ủy']);
});

test('a date of sending that cannot be right is told, and is none', () => {
  const { files } = merge([{ file: 'a.xlsx', unit: PROVINCE, wrongDates: ['sentOn', 'dueOn'] }]);
  expect(files[0]?.reason).toBe('Ngày gửi ghi không đúng nên coi như chưa có. Hạn gửi báo cáo ghi không đúng nên coi như chưa có.');
});

describe('a report under a name that nobody knows', () => {
  const reasons = (unit: string, more: Partial<ConsolidationRequest> = {}) =>
    merge([{ file: 'a.xlsx', unit, values: { 'PL1.3/m9': 1 } }], more).files.map(({ reason }) => reason);
  const unknown = (unit: string) =>
    `Tên “${unit}” không có trong nghị quyết, cũng không có trong các danh sách đã đưa vào; ở những dòng có ghi cơ quan chủ trì hoặc phối hợp, số liệu chỉ để so sánh.`;

  test.each([
    ['Đảng ủy UBND tỉnh Quảng Ninh', PROVINCE],
    ['Ban Tổ chức Tỉnh ủy Quảng Ninh', ORGANISATION],
    ['Ban Tổ chúc Tỉnh ủy', ORGANISATION],
  ])('“%s” is asked whether it is “%s”', (unit, likely) => {
    const question = `${unknown(unit)} Có phải là “${likely}”? Hãy sửa tên ở trang Thông tin rồi đưa vào lại.`;
    expect(reasons(unit)).toEqual([question]);
    expect(reasons(unit, { expected: [ORGANISATION, PROVINCE] })).toEqual([question]);
  });

  test('it may be one of the lists; where it could be two of them, or none, nothing is guessed', () => {
    const question = `${unknown('Sở Tai chính')} Có phải là “Sở Tài chính”? Hãy sửa tên ở trang Thông tin rồi đưa vào lại.`;
    expect(reasons('Sở Tai chính', { expected: ['Sở Tài chính'] })).toEqual([question]);
    expect(reasons('Sở Tai chính', { assignments: new Map([['PL1.4', 'Sở Tài chính']]) })).toEqual([question]);
    const unguessed = (unit: string) => `${unknown(unit)} Nếu tên sai thì sửa ở trang Thông tin rồi đưa vào lại; nếu tên đúng thì thêm vào danh sách đơn vị phải gửi.`;
    expect(reasons('Sở Tai chính', { expected: ['Sở Y tế'] })).toEqual([unguessed('Sở Tai chính')]);
    expect(reasons('Dang uy xa Ha Tu', { expected: ['Đảng ủy xã Hà Tu', 'Đảng ủy xã Hạ Tú'] })).toEqual([unguessed('Dang uy xa Ha Tu')]);
  });

  test('without a list nobody knows who else reports: a name like none is no matter', () => {
    expect(reasons('Sở Tai chính')).toEqual(['']);
  });

  test.each([
    ['the resolution, in any spelling', 'Đảng uỷ  UBND tỉnh', {}],
    ['the communes', 'Đảng ủy xã Ba Chẽ', {}],
    ['those expected', 'sở Tài chính', { expected: ['Sở Tài chính'] }],
    ['those assigned', 'Sở Tài chính', { assignments: new Map([['PL1.4', 'Sở Tài chính']]) }],
  ])('one of %s is known', (_, unit, more) => {
    expect(reasons(unit, more)).toEqual(['']);
  });
});

describe('of several reports of one unit', () => {
  const values = (value: number) => ({ 'PL1.4/m9': value });

  test('those that say the same are one, whatever their bytes', () => {
    const merged = merge([
      { file: 'a.xlsx', unit: PROVINCE, values: values(1) },
      { file: 'b.xlsx', unit: PROVINCE, values: values(1) },
      { file: 'c.xlsx', unit: PROVINCE, values: values(2) },
    ]);
    expect(statusesOf(merged)).toEqual({ 'a.xlsx': 'used', 'b.xlsx': 'duplicate', 'c.xlsx': 'used' });
    expect(merged.files[1]?.reason).toBe('Cùng số liệu với tệp “a.xlsx”.');
    expect(merged.accounting).toEqual({ total: 3, used: 1, matrix: 0, superseded: 0, conflicting: 1, refused: 1 });
  });

  test('the one sealed later is used, then Ngày gửi, then when the file was saved', () => {
    const sealed = (sealedAt: number) => ({ seal: { sealedAt, intact: true, changes: 0 } });
    const of = (older: Partial<SentFile>, newer: Partial<SentFile>) =>
      statusesOf(merge([
        { file: 'z-old.xlsx', unit: PROVINCE, values: values(1), ...older },
        { file: 'a-new.xlsx', unit: 'Đảng ủy UBND tỉnh', values: values(2), ...newer },
      ]));
    const expected = { 'z-old.xlsx': 'superseded', 'a-new.xlsx': 'used' };
    expect(of(sealed(46300.25), sealed(46300.5))).toEqual(expected);
    expect(of({ ...sealed(46300.25), modifiedAt: 46400 }, { sentOn: 46301, modifiedAt: 46200 })).toEqual(expected);
    expect(of({ sentOn: 46300, modifiedAt: 46309.5 }, { sentOn: 46301, modifiedAt: 46301.5 })).toEqual(expected);
    expect(of({ modifiedAt: 46300.5 }, { modifiedAt: 46300.75 })).toEqual(expected);
    expect(of({}, { modifiedAt: 46300.75 })).toEqual(expected);
  });

  test('it is said which one goes before', () => {
    const { files } = merge([
      { file: 'cu.xlsx', unit: PROVINCE, values: values(1), sentOn: dateOf(2026, 10, 1) },
      { file: 'moi.xlsx', unit: PROVINCE, values: values(2), sentOn: dateOf(2026, 10, 3) },
    ]);
    expect(files[0]).toMatchObject({ status: 'superseded', reason: 'Đơn vị này đã gửi bản mới hơn (ngày 03/10/2026): “moi.xlsx”.' });
  });

  test('the newest is named, not one in between', () => {
    const { files } = merge([
      { file: '1.xlsx', unit: PROVINCE, values: values(1), sentOn: dateOf(2026, 10, 1) },
      { file: '2.xlsx', unit: PROVINCE, values: values(2), sentOn: dateOf(2026, 10, 2) },
      { file: '3.xlsx', unit: PROVINCE, values: values(3), sentOn: dateOf(2026, 10, 3) },
    ]);
    expect(files.map(({ reason }) => reason)).toEqual([
      'Đơn vị này đã gửi bản mới hơn (ngày 03/10/2026): “3.xlsx”.', 'Đơn vị này đã gửi bản mới hơn (ngày 03/10/2026): “3.xlsx”.', '',
    ]);
  });

  describe('what the unit says of a day is not compared with when a file was saved', () => {
    const draft: SentFile = { file: 'nhap.xlsx', unit: PROVINCE, values: values(1), modifiedAt: 46310.5 };
    const official: SentFile = { file: 'chinh-thuc.xlsx', unit: PROVINCE, values: values(2), sentOn: dateOf(2026, 10, 3), modifiedAt: 46310.25 };

    test.each([
      ['saved later', draft],
      ['saved earlier', { ...draft, modifiedAt: 46000.5 }],
    ])('a draft without Ngày gửi, %s, and the one with it are both kept, and it is said', (_, other) => {
      const { files, conflicts } = merge([other, official]);
      expect(files).toMatchObject([
        { status: 'used', reason: 'Không rõ bản nào mới hơn so với “nhap.xlsx”; chỗ khác nhau được đưa ra để chọn hoặc liệt kê cả hai.' },
        { status: 'used', reason: 'Không rõ bản nào mới hơn so với “chinh-thuc.xlsx”; chỗ khác nhau được đưa ra để chọn hoặc liệt kê cả hai.' },
      ]);
      expect(conflicts).toMatchObject([{ rowId: 'PL1.4', values: [{ file: 'chinh-thuc.xlsx' }, { file: 'nhap.xlsx' }] }]);
    });

    test('of three the two that say a day are compared by it, and those that say none not even with each other', () => {
      const earlier: SentFile = { file: 'cu.xlsx', unit: PROVINCE, values: values(3), sentOn: dateOf(2026, 10, 1), modifiedAt: 46320.5 };
      const merged = merge([draft, { ...draft, file: 'nhap-2.xlsx', values: values(4), modifiedAt: 46330.5 }, official, earlier]);
      expect(statusesOf(merged)).toEqual({ 'chinh-thuc.xlsx': 'used', 'cu.xlsx': 'superseded', 'nhap-2.xlsx': 'used', 'nhap.xlsx': 'used' });
      expect(merged.files[1]?.reason).toBe('Đơn vị này đã gửi bản mới hơn (ngày 03/10/2026): “chinh-thuc.xlsx”.');
    });

    test('where both say the same, the one that says a day is used', () => {
      const merged = merge([{ ...draft, file: 'a-nhap.xlsx', values: values(2) }, official]);
      expect(statusesOf(merged)).toEqual({ 'a-nhap.xlsx': 'duplicate', 'chinh-thuc.xlsx': 'used' });
      expect(merged.coverage).toMatchObject([{ file: 'chinh-thuc.xlsx', sentOn: dateOf(2026, 10, 3) }]);
    });
  });

  test('of one day neither goes before, and what differs is a conflict', () => {
    const merged = merge([
      { file: 'a.xlsx', unit: PROVINCE, values: { ...values(1), 'PL1.7/m9': 15 }, sentOn: 46300 },
      { file: 'b.xlsx', unit: PROVINCE, values: { ...values(2), 'PL1.7/m9': 15 }, sentOn: 46300 },
    ]);
    expect(statusesOf(merged)).toEqual({ 'a.xlsx': 'used', 'b.xlsx': 'used' });
    expect(merged.conflicts.map(({ rowId }) => rowId)).toEqual(['PL1.4']);
    expect(merged.coverage).toMatchObject([{ unit: PROVINCE, versions: 2 }]);
    expect(merged.accounting).toEqual({ total: 4, used: 3, matrix: 0, superseded: 0, conflicting: 1, refused: 0 });
  });

  test('the same bytes count once', () => {
    const merged = merge([
      { file: 'a.xlsx', digest: 'd', unit: PROVINCE, values: values(1) },
      { file: 'b.xlsx', digest: 'd', unit: PROVINCE, values: values(1) },
    ]);
    expect(statusesOf(merged)).toEqual({ 'a.xlsx': 'used', 'b.xlsx': 'duplicate' });
    expect(merged.accounting).toMatchObject({ total: 2, used: 1, refused: 1 });
  });

  test('two files of one name are told apart', () => {
    const merged = merge([
      { file: 'a.xlsx', digest: '1', unit: PROVINCE, values: values(1), sentOn: 46300 },
      { file: 'a.xlsx', digest: '2', unit: PROVINCE, values: values(2), sentOn: 46300 },
    ]);
    expect(merged.conflicts[0]?.values.map(({ file }) => file)).toEqual(['a.xlsx', 'a.xlsx (2)']);
  });
});

test('one period a run: the most frequent, of equals the latest, or the one asked for', () => {
  const [first, half] = PERIODS;
  const files: readonly SentFile[] = [
    { file: 'a.xlsx', unit: PROVINCE, period: first },
    { file: 'b.xlsx', unit: ORGANISATION, period: half },
    { file: 'c.xlsx', unit: '', period: half },
    { file: 'd.xlsx', unit: PROVINCE, period: undefined },
  ];
  const merged = consolidate({ resolution: current, files: files.map(sent) });
  expect(merged.period).toBe(half);
  expect(statusesOf(merged)).toEqual({ 'a.xlsx': 'otherPeriod', 'b.xlsx': 'used', 'c.xlsx': 'withoutUnit', 'd.xlsx': 'withoutPeriod' });
  expect(consolidate({ resolution: current, files: files.slice(0, 2).map(sent) }).period).toBe(half);
  expect(statusesOf(consolidate({ resolution: current, files: files.map(sent), period: first }))).toMatchObject({ 'a.xlsx': 'used' });
  expect(() => consolidate({ resolution: current, files: [] })).toThrow(RangeError);
});

test('files that came from another thread are copies, and merged like the others', () => {
  const files = [sent({ file: 'a.xlsx', unit: PROVINCE, values: { 'PL1.4/m9': 1 } }), sent({ file: 'b.xlsx', unit: ORGANISATION, period: PERIODS[0] })];
  expect(consolidate({ resolution: current, files: structuredClone(files) })).toEqual(consolidate({ resolution: current, files }));
});

test('who was expected, who sent how, and who did not', () => {
  const merged = merge(
    [
      { file: '1.xlsx', unit: 'đảng uỷ xã ba chẽ', sentOn: 46303, dueOn: 46300, errors: 2 },
      { file: '2.xlsx', unit: 'Đảng ủy xã Lạ', seal: { sealedAt: 46299.5, intact: true, changes: 1 } },
      { file: '3.xlsx', unit: ORGANISATION, seal: { sealedAt: 46299.5, intact: true, changes: 0 }, sentOn: 46299, dueOn: 46300 },
    ],
    { expected: [ORGANISATION, 'Đảng ủy xã Ba Chẽ', PROVINCE] },
  );
  expect(merged.coverage).toEqual([
    { unit: ORGANISATION, expected: true, file: '3.xlsx', sealedAt: 46299.5, sealHolds: true, sentOn: 46299, daysLate: 0, oldTemplate: false, versions: 1, errors: 0, warnings: 0 },
    { unit: 'Đảng ủy xã Ba Chẽ', expected: true, file: '1.xlsx', sentOn: 46303, daysLate: 3, oldTemplate: false, versions: 1, errors: 2, warnings: 0 },
    { unit: PROVINCE, expected: true, oldTemplate: false, versions: 0, errors: 0, warnings: 0 },
    { unit: 'Đảng ủy xã Lạ', expected: false, file: '2.xlsx', sealedAt: 46299.5, sealHolds: false, oldTemplate: false, versions: 1, errors: 0, warnings: 0 },
  ]);
  expect(merged.missing).toEqual([PROVINCE]);
});

test('the date is the latest of the reports, else the end of the period', () => {
  expect(merge([]).evaluationDate).toBe(dateOf(2026, 9, 30));
  const dates = [dateOf(2026, 9, 20), dateOf(2026, 9, 25)];
  expect(merge(dates.map((evaluationDate, index) => ({ file: `${String(index)}.xlsx`, unit: `Đơn vị ${String(index)}`, evaluationDate }))).evaluationDate).toBe(dates[1]);
});

test('a file that cannot be read is refused with a sentence, and what was not read of others is said', () => {
  const merged = consolidate({
    resolution: current,
    period: NINE_MONTHS,
    files: [
      { file: 'x.xlsx', digest: 'x', content: { kind: 'refused', reason: 'encrypted', detail: '' } },
      sent({ file: 'y.xlsx', unit: PROVINCE, lostColumns: [{ sheet: 'Phụ lục 1', caption: 'Nguồn số liệu' }], strayRows: 2, strayEntries: 3, values: { 'PL1.4/source': 'x' } }),
      sent({ file: 'z.xlsx', unit: ORGANISATION, strayRows: 1, strayColumns: 1, strayEntries: 2, misnumberedRows: 4, values: {} }),
    ],
  });
  expect(merged.files).toMatchObject([
    { status: 'encrypted', reason: 'Tệp có mật khẩu nên không đọc được. Hãy đề nghị đơn vị gửi lại bản không đặt mật khẩu.' },
    { status: 'used', reason: 'Không tìm thấy cột “Nguồn số liệu” (Phụ lục 1) nên số liệu cột đó chưa được đọc. Có 2 dòng lạ hoặc lặp lại (3 ô đã nhập) chưa được đọc; hãy mở tệp và bấm Rà soát.', unread: 2 },
    {
      status: 'used', unread: 2,
      reason: 'Có 1 dòng, 1 cột lạ hoặc lặp lại (2 ô đã nhập) chưa được đọc; hãy mở tệp và bấm Rà soát. Có 4 dòng mang mã của dòng khác, thường do sắp xếp thiếu cột ẩn; số liệu được lấy theo tên dòng.',
    },
  ]);
  expect(merged.accounting).toEqual({ total: 6, used: 1, matrix: 0, superseded: 0, conflicting: 0, refused: 5 });
});

test('a report of an old template is used, and so is one whose seal is broken; both are said', () => {
  const { files } = merge([
    { file: '1.xlsx', unit: ORGANISATION, oldTemplate: true, values: { 'PL1.3/m9': 3 } },
    { file: '2.xlsx', unit: PROVINCE, seal: { sealedAt: 46299.5, intact: false, changes: 0 }, values: { 'PL1.4/m9': 13 } },
  ]);
  expect(files).toMatchObject([
    { status: 'used', reason: 'Lập theo mẫu cũ; số liệu vẫn được gộp.' },
    { status: 'used', reason: 'Dấu chốt bị sửa hoặc mất một phần nên không biết số liệu có đổi sau khi chốt hay không; hãy hỏi lại đơn vị.' },
  ]);
});

test('names of the language itself are names', () => {
  const merged = merge([
    { file: '__proto__', unit: 'constructor', values: { 'PL1.4/m9': 1 } },
    { file: 'toString', unit: '__proto__', values: { 'PL1.4/reason': '__proto__' } },
  ]);
  expect(merged.figures).toMatchObject([
    { unit: '__proto__', file: 'toString', entries: [{ input: text('__proto__') }] },
    { unit: 'constructor', file: '__proto__', entries: [{ input: number(1) }] },
  ]);
});

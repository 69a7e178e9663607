/** Damage to the sheets. */
import type { Damage, DamageKind } from '../../src/domain/damage';
import { number, shownAs, text, type GivenSubmission } from '../fixtures/submissions';
import { findingsOf, saidBy } from './findings';

const idsOf = (given: GivenSubmission): readonly string[] =>
  findingsOf(given).filter(({ check }) => check.repairable).map(({ check }) => check.id);

const at = (kind: DamageKind, more: Partial<Damage> = {}): Damage => ({ kind, sheet: 'Phụ lục 1', address: 'B10', rowId: 'PL1.4', ...more });

test.each<[DamageKind, string]>([
  ['lockedText', 'locked-text-changed'],
  ['criterion', 'criterion-changed'],
  ['formula', 'verdict-formula-changed'],
  ['rowMissing', 'row-missing'],
  ['rowDuplicated', 'row-duplicated'],
  ['rowUnknown', 'row-unknown'],
  ['rowMisnumbered', 'row-misnumbered'],
  ['columnDuplicated', 'column-duplicated'],
  ['columnUnknown', 'column-unknown'],
  ['sheetMissing', 'sheet-missing'],
  ['name', 'name-lost'],
  ['rule', 'validation-lost'],
  ['look', 'formatting-lost'],
  ['protection', 'protection-off'],
  ['hiddenRow', 'hidden-row'],
  ['mergedCells', 'merged-cells'],
  ['template', 'template-outdated'],
])('%s is %s', (kind, id) => {
  expect(idsOf({ damage: [at(kind)] })).toEqual([id]);
});

const own = { unit: text('Ban Tổ chức Tỉnh ủy'), scope: text('Chỉ đơn vị chủ trì') };

test('rows of others are left alone, sheets are not', () => {
  const damage: readonly Damage[] = [at('lockedText'), { kind: 'protection', sheet: 'Phụ lục 1' }];
  expect(idsOf({ header: own, damage })).toEqual(['protection-off']);
});

test('where it is, and what was there', () => {
  const damage = [at('lockedText', { expected: 'Tốc độ tăng GRDP', found: 'Tăng GRDP' }), at('rule', { address: 'H10:H20' })];
  expect(saidBy('locked-text-changed', { damage })[0]).toMatchObject({
    cell: 'Phụ lục 1!B10',
    rowId: 'PL1.4',
    problem: 'Biểu Phụ lục 1, ô B10, chỉ tiêu 4: chữ in sẵn bị sửa thành “Tăng GRDP”; đúng mẫu là “Tốc độ tăng GRDP”.',
  });
  expect(saidBy('validation-lost', { damage })[0]?.problem).toContain('Biểu Phụ lục 1, các ô H10:H20: mất giới hạn');
});

test('a text that was there, was changed into nothing, or never was there', () => {
  const damage = [
    at('lockedText', { address: 'G7:G9' }), at('lockedText', { address: 'B11', expected: 'Tốc độ tăng GRDP', found: '' }),
    at('lockedText', { address: 'G12', expected: '', found: '1' }),
  ];
  expect(saidBy('locked-text-changed', { damage }).map(({ problem }) => problem)).toEqual([
    'Biểu Phụ lục 1, các ô G7:G9: chữ in sẵn bị sửa hoặc xóa.',
    'Biểu Phụ lục 1, ô B11, chỉ tiêu 4: chữ in sẵn “Tốc độ tăng GRDP” không còn.',
    'Biểu Phụ lục 1, ô G12, chỉ tiêu 4: mẫu để trống chỗ này nhưng đang ghi “1”.',
  ]);
});

test('columns that are not read', () => {
  const damage: readonly Damage[] = [
    { kind: 'columnDuplicated', sheet: 'Phụ lục 1', address: 'I5', caption: 'Quý I', found: 'Quý I' },
    { kind: 'columnUnknown', sheet: 'Phụ lục 1', address: 'J5', found: 'Tháng 1' },
    { kind: 'columnUnknown', sheet: 'Phụ lục 1', address: 'K5', found: '' },
  ];
  expect(saidBy('column-duplicated', { damage })[0]?.problem).toBe('Biểu Phụ lục 1, ô I5: có hai cột “Quý I”; số liệu ở cột này không được tính.');
  expect(saidBy('column-unknown', { damage }).map(({ problem }) => problem)).toEqual([
    'Biểu Phụ lục 1, ô J5: cột “Tháng 1” không thuộc biểu mẫu nên số liệu trong cột không được tính.',
    'Biểu Phụ lục 1, ô K5: cột không thuộc biểu mẫu nên số liệu trong cột không được tính.',
  ]);
});

test('findings of ranges stand in the order of their first cells', () => {
  const damage = [at('rule', { address: 'H12:H20' }), at('look', { address: 'C11' })];
  expect(findingsOf({ damage }).filter(({ check }) => check.repairable).map(({ cell }) => cell?.address)).toEqual(['C11', 'H12:H20']);
});

test('a row that is gone owes no figure', () => {
  const damage = [at('rowMissing'), at('rowMissing', { sheet: 'Phụ lục 2', rowId: 'PL2.1.1' })];
  const rows = findingsOf({ damage }).filter(({ rowId }) => rowId === 'PL1.4' || rowId === 'PL2.1.1');
  expect(rows.map(({ check }) => check.id)).toEqual(['row-missing', 'row-missing']);
});

test('a caption that is gone is said once, as a column', () => {
  const missingHeaders = [{ sheet: 'Phụ lục 1', caption: 'Quý I' }];
  expect(idsOf({ missingHeaders, damage: [at('lockedText', { expected: 'Quý I', found: 'Quý 1' })] })).toEqual([]);
});

test('a look that explains a number or a text is said as that', () => {
  const targets = {
    'PL1.3': { q1: shownAs(number(0.032), { numberFormat: '0.0%' }) },
    'PL1.4': { reason: shownAs(text('ChËm tiÕn ®é'), { fontName: '.VnTime' }) },
  };
  const damage = ['H9', 'Q10', 'H11'].map((address) => at('look', { address }));
  expect(saidBy('formatting-lost', { targets, damage }).map(({ cell }) => cell)).toEqual(['Phụ lục 1!H11']);
});

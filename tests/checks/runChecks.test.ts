import { CHECKS } from '../../src/checks/registry';
import { runChecks } from '../../src/checks/runChecks';
import { assess } from '../../src/domain/assessment';
import type { Submission } from '../../src/domain/submission';
import { ERRORS, INFOS, WARNINGS } from '../corpus/meanings';
import { failure, number, on, submissionOf, text } from '../fixtures/submissions';
import { troubledSubmissions } from '../fixtures/troubledSubmissions';
import { findingsOf, resolution } from './findings';

describe('the checks', () => {
  test.each([
    ['error', ERRORS],
    ['warning', WARNINGS],
    ['info', INFOS],
  ])('those agreed upon: %s', (severity, meanings) => {
    expect(CHECKS.filter((check) => check.severity === severity).map(({ id }) => id).sort()).toEqual(Object.keys(meanings).sort());
  });

  test('damage is what can be repaired', () => {
    expect(CHECKS.filter(({ repairable }) => repairable).map(({ id }) => id).sort()).toEqual(
      [
        'locked-text-changed', 'criterion-changed', 'verdict-formula-changed', 'row-missing', 'row-duplicated', 'row-unknown',
        'row-misnumbered', 'column-duplicated', 'column-unknown', 'sheet-missing', 'name-lost', 'validation-lost',
        'formatting-lost', 'protection-off', 'hidden-row', 'merged-cells', 'template-outdated',
      ].sort(),
    );
  });

  test('every finding about an entry says which, and every fix is of the cell it stands at', () => {
    const findings = troubledSubmissions.flatMap(findingsOf).filter(({ check }) => !check.repairable);
    const aboutEntries = findings.filter(({ cell }) => cell !== undefined);
    expect(aboutEntries.filter(({ entry }) => entry === undefined)).toEqual([]);
    expect(
      findings.filter(({ fix, cell }) => fix && (fix.cell.sheet !== cell?.sheet || fix.cell.address !== cell.address)),
    ).toEqual([]);
    expect(findings.filter(({ fix }) => fix && (fix.options.length === 0 || (fix.safe && fix.options.length > 1)))).toEqual([]);
  });

  test('a workbook filled in properly has nothing to be found', () => {
    const figures: Readonly<Record<string, number>> = {
      'PL1.3': 1, 'PL1.4': 12.7, 'PL1.6': 20000, 'PL1.7': 14.2, 'PL1.10': 700, 'PL1.12': 12.6, 'PL1.14': 75.5, 'PL1.15.1': 87,
      'PL1.15.2': 43, 'PL1.16': 2, 'PL1.17.1': 62, 'PL1.17.2': 18, 'PL1.17.3': 8, 'PL1.17.4': 27, 'PL1.17.5': 96.7, 'PL1.19': 93,
      'PL1.21.1': 95.6, 'PL1.21.2': 85.1, 'PL1.22.1': 100, 'PL1.22.2': 90, 'PL1.22.3': 100, 'PL1.23.1': 100, 'PL1.23.2': 100,
    };
    const words = { figureKind: text('Chính thức'), source: text('Báo cáo Quý I'), reason: text('Thiếu vốn') };
    const targets = Object.fromEntries(Object.entries(figures).map(([id, figure]) => [id, { ...words, q1: number(figure) }]));
    const finished = Object.fromEntries(
      (submissionOf(resolution, {}).tasks ?? []).map(({ task }) => [task.id, { finishedOn: on('31/03/2026'), product: text('Kế hoạch') }]),
    );
    const findings = findingsOf({
      header: { evaluationDate: on('31/03/2026') },
      targets: { ...targets, 'PL1.6': { ...words, q1: number(20000), baseline: number(52000) } },
      tasks: finished,
    });
    expect(findings.map(({ check, rowId }) => [check.id, rowId])).toEqual([]);
  });
});

describe('the order of findings', () => {
  test('Thông tin, Phụ lục 1, Phụ lục 2; then row and column', () => {
    const findings = findingsOf({
      header: { evaluationDate: text('x'), unit: failure(), period: text('6 tháng'), sentOn: text('y') },
      targets: { 'PL1.24': { h1: text('a') }, 'PL1.4': { year: text('a'), q1: text('a'), lastYear: number(999), h1: number(12) } },
      tasks: { 'PL2.6.5': { progress: number(101) }, 'PL2.1.1': { adjustedTo: text('x'), startedOn: text('x'), adjustingDocument: text('1') } },
    });
    const errors = findings.filter(({ check }) => check.severity === 'error');
    expect(errors.map(({ cell }) => cell && `${cell.sheet}!${cell.address}`)).toEqual([
      'Thông tin!B3', 'Thông tin!B6', 'Thông tin!B10',
      'Phụ lục 1!F10', 'Phụ lục 1!H10', 'Phụ lục 1!K10', 'Phụ lục 1!I40',
      'Phụ lục 2!H7', 'Phụ lục 2!M7', 'Phụ lục 2!J110',
    ]);
  });

  test('columns count as Excel counts them, rows as numbers', () => {
    const submission = submissionOf(resolution, { targets: { 'PL1.4': { q1: text('a'), h1: text('b'), m9: text('c') } } });
    const addresses: Readonly<Record<string, string>> = { H10: 'AA10', I10: 'B10', J10: 'B9' };
    const targets = submission.targets?.map(({ row, cells }) => ({
      row,
      cells: Object.fromEntries(
        Object.entries(cells).map(([key, cell]) => [key, { ...cell, address: addresses[cell.address] ?? cell.address }]),
      ),
    }));
    const moved: Submission = { ...submission, ...(targets ? { targets } : {}) };
    const found = runChecks(assess(resolution, moved)).filter(({ check }) => check.id === 'number-as-text');
    expect(found.map(({ cell }) => cell?.address)).toEqual(['B9', 'B10', 'AA10']);
  });

  test('a missing column comes first on its own sheet, whatever the sheet is called', () => {
    const findings = findingsOf({
      header: { evaluationDate: text('x') },
      targets: { 'PL1.1': { q1: text('a') } },
      tasks: { 'PL2.1.1': { startedOn: text('x') } },
      missingHeaders: [{ sheet: 'Phụ lục 2', caption: 'Tiến độ (%)' }, { sheet: 'Phụ lục 1', caption: 'Số giao' }],
    });
    const errors = findings.filter(({ check }) => check.severity === 'error');
    expect(errors.map(({ cell, detail }) => cell?.address ?? detail.caption)).toEqual([
      'B6', 'Số giao', 'H7', 'Tiến độ (%)', 'H7',
    ]);
  });
});

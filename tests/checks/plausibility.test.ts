/** Figures and words that are right in themselves and do not go together, and what is owed. */
import { number, on, text, type GivenSubmission } from '../fixtures/submissions';
import { fixesBy, saidBy } from './findings';

const q1: GivenSubmission['header'] = {};
const h1: GivenSubmission['header'] = { period: text('6 tháng'), evaluationDate: on('30/06/2026') };
const m9: GivenSubmission['header'] = { period: text('9 tháng'), evaluationDate: on('30/09/2026') };
const year: GivenSubmission['header'] = { period: text('Cả năm'), evaluationDate: on('31/12/2026') };

type Case = readonly [check: string, header: GivenSubmission['header'], targets: GivenSubmission['targets'], cells: readonly string[]];

test.each<Case>([
  ['equals-strict-threshold', q1, { 'PL1.4': { q1: number(12.5) } }, ['H10']],
  ['equals-strict-threshold', q1, { 'PL1.16': { q1: number(2.05) } }, ['H23']],
  ['equals-strict-threshold', year, { 'PL1.10': { year: number(2500) } }, ['K16']],
  ['equals-strict-threshold', year, { 'PL1.6': { year: number(52000), baseline: number(52000) } }, ['K12']],
  ['equals-strict-threshold', q1, { 'PL1.15.1': { q1: number(88) } }, []],
  ['equals-strict-threshold', q1, { 'PL1.4': { q1: number(12.51) } }, []],
  ['equals-strict-threshold', q1, { 'PL1.4': { h1: number(12.5), q1: number(13) } }, []],

  ['earlier-period-missing', m9, { 'PL1.4': { h1: number(13), m9: number(13) } }, ['H10']],
  ['earlier-period-missing', m9, { 'PL1.4': { m9: number(13) } }, ['H10']],
  ['earlier-period-missing', m9, { 'PL1.4': { q1: number(13), h1: number(13), m9: number(13) } }, []],
  ['earlier-period-missing', m9, { 'PL1.4': { q1: number(13) } }, []],
  ['earlier-period-missing', year, { 'PL1.1': { year: number(91) } }, []],
  ['earlier-period-missing', q1, { 'PL1.4': { q1: number(13) } }, []],

  ['cumulative-decreases', h1, { 'PL1.10': { q1: number(900), h1: number(800) } }, ['I16']],
  ['cumulative-decreases', m9, { 'PL1.10': { q1: number(900), m9: number(800) } }, ['J16']],
  ['cumulative-decreases', m9, { 'PL1.10': { q1: number(900), h1: number(800), m9: number(850) } }, ['I16']],
  ['cumulative-decreases', h1, { 'PL1.10': { q1: number(900), h1: number(900) } }, []],
  ['cumulative-decreases', h1, { 'PL1.4': { q1: number(14), h1: number(13) } }, []],
  ['cumulative-decreases', q1, { 'PL1.10': { q1: number(900), h1: number(800) } }, []],
  ['cumulative-decreases', h1, { 'PL1.10': { q1: text('900'), h1: number(800) } }, []],

  ['part-exceeds-whole', q1, { 'PL1.15.1': { q1: number(45) }, 'PL1.15.2': { q1: number(45.1) } }, ['H22']],
  ['part-exceeds-whole', h1, { 'PL1.15.1': { q1: number(45) }, 'PL1.15.2': { q1: number(46) } }, ['H22']],
  ['part-exceeds-whole', q1, { 'PL1.15.1': { lastYear: number(45) }, 'PL1.15.2': { lastYear: number(46) } }, ['F22']],
  ['part-exceeds-whole', q1, { 'PL1.15.1': { q1: number(45) }, 'PL1.15.2': { q1: number(45) } }, []],
  ['part-exceeds-whole', q1, { 'PL1.15.2': { q1: number(45) } }, []],

  ['far-from-last-year', year, { 'PL1.10': { lastYear: number(2400), year: number(7201) } }, ['K16']],
  ['far-from-last-year', year, { 'PL1.10': { lastYear: number(2400), year: number(799) } }, ['K16']],
  ['far-from-last-year', year, { 'PL1.10': { lastYear: number(2400), year: number(7200) } }, []],
  ['far-from-last-year', year, { 'PL1.10': { lastYear: number(2400), year: number(800) } }, []],
  ['far-from-last-year', m9, { 'PL1.10': { lastYear: number(2400), m9: number(9) } }, []],
  ['far-from-last-year', year, { 'PL1.16': { lastYear: number(0.5), year: number(2) } }, []],

  ['reason-missing', q1, { 'PL1.7': { q1: number(13) } }, ['Q13']],
  ['reason-missing', year, { 'PL1.7': { year: number(13), figureKind: text('Chính thức') } }, ['Q13']],
  ['reason-missing', q1, { 'PL1.7': { q1: number(13), reason: text('Thiếu điện') } }, []],
  ['reason-missing', q1, { 'PL1.7': { q1: number(15) } }, []],
  ['reason-missing', q1, { 'PL1.10': { q1: number(600) } }, []],

  ['source-missing', q1, { 'PL1.4': { q1: number(13) } }, ['R10']],
  ['source-missing', q1, { 'PL1.4': { q1: number(13), source: text('Thống kê') } }, []],
  ['source-missing', q1, { 'PL1.4': { h1: number(13) } }, []],
  ['kind-missing', q1, { 'PL1.4': { q1: number(13) } }, ['N10']],
  ['kind-missing', q1, { 'PL1.4': { q1: number(13), figureKind: text('số ước') } }, ['N10']],
  ['kind-missing', q1, { 'PL1.4': { q1: number(13), figureKind: text('ước') } }, []],
  ['kind-missing', q1, {}, []],
])('%s, %j, %j: %j', (check, header = {}, targets = {}, cells) => {
  expect(saidBy(check, { header, targets }).map(({ cell }) => cell)).toEqual(cells.map((cell) => `Phụ lục 1!${cell}`));
});

type TaskCase = readonly [check: string, tasks: GivenSubmission['tasks'], cells: readonly string[]];

test.each<TaskCase>([
  ['progress-contradicts-dates', { 'PL2.1.9': { finishedOn: on('20/03/2026'), progress: number(99) } }, ['J15']],
  ['progress-contradicts-dates', { 'PL2.1.9': { progress: number(100) } }, ['I15']],
  ['progress-contradicts-dates', { 'PL2.3.4.9': { progress: number(30) } }, ['H58']],
  ['progress-contradicts-dates', { 'PL2.1.9': { finishedOn: on('20/03/2026'), progress: number(100) } }, []],
  ['progress-contradicts-dates', { 'PL2.1.9': { finishedOn: on('20/03/2026') } }, []],
  ['progress-contradicts-dates', { 'PL2.1.9': { progress: number(30) } }, []],
  ['progress-contradicts-dates', { 'PL2.3.4.9': { startedOn: on('20/03/2026'), progress: number(30) } }, []],
  ['progress-contradicts-dates', { 'PL2.3.4.9': { progress: number(0) } }, []],
  // Wrong in itself, and said as that.
  ['progress-contradicts-dates', { 'PL2.1.9': { finishedOn: text('xong'), progress: number(60) } }, []],
  ['progress-contradicts-dates', { 'PL2.1.9': { progress: number(101) } }, []],
  // Here it counts what was disbursed.
  ['progress-contradicts-dates', { 'PL2.2.16.1': { finishedOn: on('20/03/2026'), progress: number(60) } }, []],

  ['product-missing', { 'PL2.1.9': { finishedOn: on('20/03/2026') } }, ['K15']],
  ['product-missing', { 'PL2.1.9': { finishedOn: on('20/03/2026'), product: text('Quy chế') } }, []],
  ['product-missing', { 'PL2.1.9': { progress: number(50) } }, []],

  // Due on 31/01/2026.
  ['reason-missing', { 'PL2.1.1': { progress: number(40) } }, ['Q7']],
  ['reason-missing', { 'PL2.1.1': { difficulty: text('Thiếu người') } }, []],
  ['reason-missing', { 'PL2.1.1': {} }, []],
])('%s, %j: %j', (check, tasks = {}, cells) => {
  expect(saidBy(check, { tasks }).map(({ cell }) => cell)).toEqual(cells.map((cell) => `Phụ lục 2!${cell}`));
});

test('what the thresholds say', () => {
  const [said] = saidBy('equals-strict-threshold', { targets: { 'PL1.4': { q1: number(12.5) } } });
  expect(said?.problem).toBe(
    'Cột Quý I, chỉ tiêu 4: bằng đúng 12,5 %; Nghị quyết ghi trên 12,5 % nên chưa được tính là đạt.',
  );
});

test('all earlier periods that are blank are named, once', () => {
  const [said, ...more] = saidBy('earlier-period-missing', { header: m9, targets: { 'PL1.4': { m9: number(13) } } });
  expect(more).toEqual([]);
  expect(said?.problem).toBe('Chỉ tiêu 4: đã có số liệu 9 tháng nhưng còn trống Quý I, 6 tháng.');
});

test('thousands lost on the way are offered back, and said instead of a decrease', () => {
  const given = { header: year, targets: { 'PL1.6': { lastYear: number(85050), m9: number(63000), year: number(90.5) } } };
  expect(fixesBy('far-from-last-year', given)).toEqual([{ options: [90500], safe: false }]);
  expect(saidBy('cumulative-decreases', given)).toEqual([]);
});

test.each([
  ['Chính thức ', 'Chính thức'],
  ['chinh thuc', 'Chính thức'],
  ['Sơ bô', 'Sơ bộ'],
])('“%s” can only be “%s”', (typed, word) => {
  const targets = { 'PL1.4': { q1: number(13), figureKind: text(typed) } };
  expect(fixesBy('kind-missing', { targets })).toEqual([{ options: [word], safe: true }]);
});

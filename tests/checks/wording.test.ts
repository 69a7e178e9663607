/** What every sentence of every check has in common. */
import { CHECKS } from '../../src/checks/registry';
import { failure, no, number, on, text, yes, type GivenSubmission } from '../fixtures/submissions';
import { findingsOf } from './findings';

/** Between them they make every check speak. */
const workbooks: readonly GivenSubmission[] = [
  {},
  { header: { period: text('x'), evaluationDate: text('') }, missingHeaders: [{ sheet: 'Phụ lục 1', caption: 'Quý I' }] },
  { header: { evaluationDate: on('01/01/2101'), period: failure() } },
  {
    header: { evaluationDate: on('31/12/2026'), sentOn: text('03/04/2026'), dueOn: text('31/12/26') },
    targets: {
      'PL1.1': { q1: text('91 %'), h1: number(5), m9: number(0.5), year: text('1.234') },
      'PL1.3': { q1: number(99), h1: number(-3), m9: text('  '), year: yes },
      'PL1.6': { q1: number(-1), baseline: number(0) },
      'PL1.10': { q1: number(2.5), h1: number(2.501), m9: number(1e9) },
      'PL1.18.1': { q1: number(0), reason: failure() },
    },
    tasks: {
      'PL2.1.1': { startedOn: on('05/03/2026'), finishedOn: on('04/03/2026') },
      'PL2.1.2': { startedOn: on('05/03/2027'), finishedOn: on('04/03/1926'), adjustedTo: number(9e8), status: text('?') },
      'PL2.1.3': { startedOn: failure(), finishedOn: no, adjustedTo: on('31/12/2027'), progress: number(101) },
      'PL2.1.4': { progress: text('xong'), status: text('Tạm dừng') },
    },
  },
];

const spoken = workbooks.flatMap(findingsOf).map(({ check, detail }) => ({
  id: check.id,
  problem: check.wording.problem(detail),
  remedy: check.wording.remedy(detail),
}));
const sentences = spoken.flatMap(({ problem, remedy }) => [problem, remedy]);
const all = [...CHECKS.map(({ wording }) => wording.title), ...sentences];

test('every check has spoken', () => {
  expect(new Set(spoken.map(({ id }) => id))).toEqual(new Set(CHECKS.map(({ id }) => id)));
});

test('ids are kebab-case and unique', () => {
  const ids = CHECKS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
});

test('problems and remedies are whole sentences', () => {
  expect(sentences.filter((sentence) => !/^\p{Lu}.*[.]$/su.test(sentence))).toEqual([]);
  expect(sentences.filter((sentence) => / {2}|undefined|NaN|Infinity|\[object| [,;.:]|\(\)|“”/.test(sentence))).toEqual([]);
});

test('no sentence is too long to be read beside a sheet', () => {
  expect(sentences.filter((sentence) => sentence.length > 200)).toEqual([]);
});

test('titles are a few words without a full stop', () => {
  const titles = CHECKS.map(({ wording }) => wording.title);
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles.filter((title) => title.length > 40 || /[.:]$/.test(title))).toEqual([]);
});

test('the word "kiểm tra" belongs to others', () => {
  expect(all.filter((text_) => /kiểm tra/i.test(text_))).toEqual([]);
});

test('no names of the code reach the user', () => {
  const codeNames = /PL[12]\.|SCT_|[a-z]+[A-Z]|[a-z]+-[a-z]+-|\b(null|true|false|error|text|number|q1|h1|m9)\b/;
  // Text and General are what Excel itself calls the formats.
  expect(all.filter((text_) => codeNames.test(text_.replace(/Text sang General/g, '')))).toEqual([]);
});

test('every remedy says what to do', () => {
  const verbs = /(gõ|nhập|chọn|xóa|sửa|ghi|xem lại|chuyển|để trống|đổi|chép)/i;
  expect(spoken.filter(({ remedy }) => !verbs.test(remedy))).toEqual([]);
});

/** What every sentence of every check has in common. */
import { CHECKS } from '../../src/checks/registry';
import { troubledSubmissions } from '../fixtures/troubledSubmissions';
import { findingsOf } from './findings';

const spoken = troubledSubmissions.flatMap(findingsOf).map(({ check, detail }) => ({
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
  expect(all.filter((text_) => codeNames.test(text_.replace(/(Text|phần trăm) sang General/g, '').replace(/Bao cao.xlsx/g, '')))).toEqual([]);
});

test('every remedy says what to do', () => {
  const verbs = /(gõ|nhập|chọn|xóa|sửa|ghi|xem lại|chuyển|để trống|đổi|chép|bấm)/i;
  expect(spoken.filter(({ remedy }) => !verbs.test(remedy))).toEqual([]);
});

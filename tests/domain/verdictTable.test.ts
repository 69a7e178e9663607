import { currentSeed } from '../../seeds/current';
import { assess } from '../../src/domain/assessment';
import { readSeed } from '../../src/domain/seed';
import { judgeWholeTarget } from '../../src/domain/targetRollup';
import { submissionOf } from '../fixtures/submissions';
import { DEFAULT_HEADER, rollupCases, targetCases, taskCases } from './verdictTable';

const resolution = readSeed(currentSeed);

describe('verdicts of target rows, as written by hand', () => {
  test('there are enough of them, and every rule decides some', () => {
    expect(targetCases.length).toBeGreaterThanOrEqual(120);
    expect(new Set(targetCases.map(({ rule }) => rule))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]));
  });

  test.each(targetCases.map((one, index) => [index, one.id, one.rule, one.expected, one.why, one] as const))(
    '#%i %s, rule %i: %s (%s)',
    (_, id, __, expected, ___, { header, entries }) => {
      const submission = submissionOf(resolution, {
        header: { ...DEFAULT_HEADER, ...header },
        targets: { [id]: entries },
        without: 'tasks',
      });
      const row = assess(resolution, submission).rows?.find((assessed) => assessed.row.id === id);
      expect(row?.verdict).toBe(expected);
    },
  );
});

describe('verdicts of tasks, as written by hand', () => {
  test('there are enough of them, and every rule decides some', () => {
    expect(taskCases.length).toBeGreaterThanOrEqual(150);
    expect(new Set(taskCases.map(({ rule }) => rule))).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9]));
  });

  test.each(taskCases.map((one, index) => [index, one.id, one.rule, one.expected, one.why, one] as const))(
    '#%i %s, rule %i: %s (%s)',
    (_, id, __, expected, ___, { header, entries }) => {
      const submission = submissionOf(resolution, {
        header: { ...DEFAULT_HEADER, ...header },
        tasks: { [id]: entries },
        without: 'targets',
      });
      const assessed = assess(resolution, submission).tasks?.find(({ task }) => task.id === id);
      expect(assessed?.verdict).toBe(expected);
    },
  );
});

describe('the word of a whole target, as written by hand', () => {
  test.each(rollupCases)('%j: %s (%s)', (rows, expected) => {
    expect(judgeWholeTarget(rows)).toBe(expected);
  });
});

import { currentSeed } from '../../seeds/current';
import { assess } from '../../src/domain/assessment';
import { readSeed } from '../../src/domain/seed';
import type { TaskEntry } from '../../src/domain/entries';
import { number, on, submissionOf, text, type Given } from '../fixtures/submissions';

const resolution = readSeed(currentSeed);

function assessed(id: string, evaluated: string, entries: Given<TaskEntry>) {
  const submission = submissionOf(resolution, { header: { evaluationDate: on(evaluated) }, tasks: { [id]: entries } });
  return assess(resolution, submission).tasks?.find(({ task }) => task.id === id);
}

const adjusted: Given<TaskEntry> = { adjustedTo: on('30/06/2026'), adjustingDocument: text('Công văn số 45') };

/** PL2.1.9 finish by 31/03/2026; PL2.1.20 start by 31/03/2026; PL2.3.4.9 start by 31/03/2026, finish by 31/12/2027. */
describe('Số ngày', () => {
  test.each<readonly [string, string, string, Given<TaskEntry>, number | '']>([
    ['days left till the finish', 'PL2.1.9', '21/03/2026', {}, 10],
    ['none on the day', 'PL2.1.9', '31/03/2026', {}, 0],
    ['below zero past it', 'PL2.1.9', '05/04/2026', {}, -5],
    ['days to spare when finished', 'PL2.1.9', '31/03/2026', { finishedOn: on('24/03/2026') }, 7],
    ['days late when finished', 'PL2.1.9', '30/04/2026', { finishedOn: on('03/04/2026') }, -3],
    ['the adjusted finish counts', 'PL2.1.9', '31/03/2026', adjusted, 91],
    ['the adjusted finish counts when finished', 'PL2.1.9', '30/06/2026', { ...adjusted, finishedOn: on('20/06/2026') }, 10],
    ['days left till the start', 'PL2.1.20', '21/03/2026', {}, 10],
    ['begun, and no finish is set', 'PL2.1.20', '31/03/2026', { startedOn: on('01/03/2026') }, ''],
    ['finished, and no finish is set', 'PL2.1.20', '31/03/2026', { finishedOn: on('01/03/2026') }, ''],
    ['the start comes first', 'PL2.3.4.9', '21/03/2026', {}, 10],
    ['then the finish', 'PL2.3.4.9', '31/12/2026', { startedOn: on('01/03/2026') }, 365],
    ['no date', 'PL2.4.3', '31/03/2026', {}, ''],
    ['times of day do not count', 'PL2.1.9', '31/03/2026', { finishedOn: number(46105.9) }, 7],
  ])('%s', (_, id, evaluated, entries, days) => {
    expect(assessed(id, evaluated, entries)?.days).toBe(days);
  });

  test('the date to finish by is the adjusted one', () => {
    expect(assessed('PL2.1.9', '31/03/2026', adjusted)?.finishBy).toBe(46203);
    expect(assessed('PL2.1.9', '31/03/2026', {})?.finishBy).toBe(46112);
    expect(assessed('PL2.1.20', '31/03/2026', {})?.finishBy).toBe('');
  });
});

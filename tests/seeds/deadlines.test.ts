import { parseDeadline } from '../../src/domain/deadline';
import { judgedTasksOf } from '../../src/domain/resolution';
import { readSeed } from '../../src/domain/seed';
import { SEEDS } from './seeds';

describe.each(SEEDS)('deadlines of %s', (_, seed) => {
  const tasks = judgedTasksOf(readSeed(seed)).map((task) => [task.id, task] as const);

  test.each(tasks)('%s: the printed text reads as the recorded dates', (__, { deadline }) => {
    expect(deadline && parseDeadline(deadline.text)).toEqual(deadline);
  });

  test.each(tasks)('%s: a start is not after its finish', (__, { deadline }) => {
    if (deadline?.startBy && deadline.finishBy) expect(deadline.startBy).toBeLessThanOrEqual(deadline.finishBy);
  });
});

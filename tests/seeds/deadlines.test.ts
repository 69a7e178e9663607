import { parseDeadline } from '../../src/domain/deadline';
import { judgedTasksOf } from '../../src/domain/resolution';
import { readSeed } from '../../src/domain/seed';
import { SEEDS } from './seeds';

describe.each(SEEDS)('deadlines of %s', (_, seed) => {
  const tasks = judgedTasksOf(readSeed(seed)).map((task) => [task.id, task] as const);
  const readAs = new Map(seed.tasks.groups.flatMap((group) => group.tasks.map(({ id, deadline }) => [id, deadline?.readAs])));

  test.each(tasks)('%s: the printed text, or what it was taken to mean, reads as the recorded dates', (id, { deadline }) => {
    expect(deadline && { ...parseDeadline(readAs.get(id) ?? deadline.text), text: deadline.text }).toEqual(deadline);
  });

  test.each(tasks)('%s: a start is not after its finish', (__, { deadline }) => {
    if (deadline?.startBy && deadline.finishBy) expect(deadline.startBy).toBeLessThanOrEqual(deadline.finishBy);
  });
});

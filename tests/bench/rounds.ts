/** Times of several ways of doing one thing, taken in turn so that a slow moment of the machine hits all of them. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
/** What one way leaves behind is not for the next one to clear away. */
const collectGarbage = runInNewContext('gc') as () => void;

export interface Way {
  readonly name: string;
  run(): Promise<void> | void;
}

const ROUNDS = 9;
const WARM_UP = 2;

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** In milliseconds. */
export async function timeOf(run: Way['run']): Promise<number> {
  collectGarbage();
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Milliseconds by name: the median of nine rounds. */
export async function timeInTurn(ways: readonly Way[]): Promise<Readonly<Record<string, number>>> {
  const times = new Map<string, number[]>(ways.map(({ name }) => [name, []]));
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (const { name, run } of ways) {
      const time = await timeOf(run);
      if (round >= 0) times.get(name)?.push(time);
    }
  }
  return Object.fromEntries([...times].map(([name, taken]) => [name, median(taken)]));
}

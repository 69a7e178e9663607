/** What last year's resolution knows of rows that are printed again, under the same name. */
import { foldName } from '../domain/names';
import type { Seed, SeedTargetRow, SeedTask } from '../domain/seed';

export class LastYear {
  readonly #targets: ReadonlyMap<string, SeedTargetRow>;
  readonly #tasks: ReadonlyMap<string, SeedTask>;

  constructor(readonly seed: Seed) {
    this.#targets = byName(seed.targets.groups.flatMap(({ rows }) => rows));
    this.#tasks = byName(this.#allTasks());
  }

  /** "05-NQ/TU" */
  get number(): string {
    return this.seed.resolution.number;
  }

  /** What stood in the place of a lead that is no body, folded. */
  get leadWords(): ReadonlySet<string> {
    return new Set(this.#allTasks().flatMap(({ leadText }) => (leadText === undefined ? [] : [foldName(leadText)])));
  }

  target(name: string): SeedTargetRow | undefined {
    return this.#targets.get(foldName(name));
  }

  task(name: string): SeedTask | undefined {
    return this.#tasks.get(foldName(name));
  }

  #allTasks(): readonly SeedTask[] {
    return this.seed.tasks.groups.flatMap(({ tasks }) => tasks);
  }
}

/** A name that two rows have says nothing of either. */
function byName<Row extends { readonly name: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const counts = new Map<string, number>();
  for (const { name } of rows) counts.set(foldName(name), (counts.get(foldName(name)) ?? 0) + 1);
  return new Map(rows.filter(({ name }) => counts.get(foldName(name)) === 1).map((row) => [foldName(row.name), row]));
}

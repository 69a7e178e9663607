/** The seeds under test: every folder of `seeds/`, in force or not yet, and the made-up one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import resolution from '../../seeds/05-nq-tu-2026/resolution.json';
import targets from '../../seeds/05-nq-tu-2026/targets.json';
import tasks from '../../seeds/05-nq-tu-2026/tasks.json';
import type { Seed } from '../../src/domain/seed';
import { secondSeed } from '../fixtures/secondSeed';

/** Nghị quyết 05-NQ/TU, for tests that speak of its rows; another may be in force. */
export const seed05 = { resolution, targets, tasks } as Seed;

const ROOT = join(__dirname, '../../seeds');

const seedIn = (folder: string): unknown =>
  Object.fromEntries(['resolution', 'targets', 'tasks'].map((part): [string, unknown] => [part, JSON.parse(readFileSync(join(ROOT, folder, `${part}.json`), 'utf8'))]));

export const SEEDS: readonly (readonly [name: string, seed: Seed])[] = [
  ...readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => [name, seedIn(name) as Seed] as const),
  ['the made-up resolution', secondSeed],
];

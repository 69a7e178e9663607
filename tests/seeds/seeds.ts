/** The seeds under test: every folder of `seeds/`, in force or not yet, and the made-up one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Seed } from '../../src/domain/seed';
import { secondSeed } from '../fixtures/secondSeed';

const ROOT = join(__dirname, '../../seeds');

const seedIn = (folder: string): unknown =>
  Object.fromEntries(['resolution', 'targets', 'tasks'].map((part): [string, unknown] => [part, JSON.parse(readFileSync(join(ROOT, folder, `${part}.json`), 'utf8'))]));

export const REAL_SEEDS: readonly (readonly [folder: string, seed: Seed])[] = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => [name, seedIn(name) as Seed]);

export const SEEDS: readonly (readonly [name: string, seed: Seed])[] = [...REAL_SEEDS, ['the made-up resolution', secondSeed]];

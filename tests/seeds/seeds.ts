/** The seeds under test: the resolution in force and the made-up one. */
import { currentSeed } from '../../seeds/current';
import type { Seed } from '../../src/domain/seed';
import { secondSeed } from '../fixtures/secondSeed';

export const SEEDS: readonly (readonly [name: string, seed: Seed])[] = [
  ['the resolution in force', currentSeed],
  ['the made-up resolution', secondSeed],
];

/** The resolution in force: change these three lines to next year's folder. */
import resolution from './05-nq-tu-2026/resolution.json';
import targets from './05-nq-tu-2026/targets.json';
import tasks from './05-nq-tu-2026/tasks.json';
import type { Seed } from '../src/domain/seed';

export const currentSeed = { resolution, targets, tasks } as Seed;

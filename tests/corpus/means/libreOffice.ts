/** Edits made by LibreOffice itself, many files of the corpus in one run of it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runMacro } from '../../oracle/basicMacro';
import type { Filling } from '../../engines/fillTemplate';
import type { Place } from '../places';

/** A command of EditSteps.bas: what to do, on which sheet, with what. */
export type Step = readonly [command: string, sheet: string, ...fields: (string | number)[]];

export interface Job {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly steps: readonly Step[];
}

const MACRO = join(__dirname, '../../engines/EditSteps.bas');
const START_LIMIT = 90_000;
const JOB_LIMIT = 5_000;
/** LibreOffice takes longer for each file than for the one before: the hundredth costs half as much again as the first. */
const JOBS_OF_A_RUN = 28;

/** Typing into a cell. Dates are typed as their numbers: the cell has the format already. */
export function typing({ sheet, address }: Place, filling: Filling): Step {
  switch (filling.kind) {
    case 'empty':
      return ['clear', sheet, address];
    case 'text':
      return ['text', sheet, address, filling.text];
    case 'number':
      return ['number', sheet, address, filling.number];
    case 'formula':
      return ['formula', sheet, address, `=${filling.formula}`];
    case 'boolean':
    case 'error':
      throw new Error(`A ${filling.kind} is not typed`);
  }
}

/** @returns the saved files by the names of the jobs */
export async function editAll(jobs: readonly Job[], folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  await mkdir(folder, { recursive: true });
  const sources = new Map<Uint8Array, string>();
  for (const { bytes } of jobs) {
    if (sources.has(bytes)) continue;
    const path = join(folder, `source${sources.size}.xlsx`);
    sources.set(bytes, path);
    await writeFile(path, bytes);
  }
  const output = (index: number): string => join(folder, `${index}.xlsx`);
  const commands = jobs.map(({ bytes, steps }, index) => [['open', sources.get(bytes) ?? ''], ...steps, ['save', output(index)]]);
  for (let first = 0; first < jobs.length; first += JOBS_OF_A_RUN) {
    const lines = commands.slice(first, first + JOBS_OF_A_RUN).flat();
    const script = join(folder, `script${first}.txt`);
    // LibreOffice would take a line feed at the very end for part of the last line.
    await writeFile(script, lines.map((fields) => fields.join('\t')).join('\n'));
    await runMacro(MACRO, script, START_LIMIT + JOBS_OF_A_RUN * JOB_LIMIT);
  }
  return new Map(await Promise.all(jobs.map(async ({ name }, index) => [name, await readFile(output(index))] as const)));
}

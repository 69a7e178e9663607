/** The folder of a resolution in `seeds/`: three files that their schemas describe. */
import Ajv2020, { type ErrorObject } from 'ajv/dist/2020';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import resolutionSchema from '../../seeds/resolution.schema.json';
import targetsSchema from '../../seeds/targets.schema.json';
import tasksSchema from '../../seeds/tasks.schema.json';
import type { Seed } from '../domain/seed';
import { UncheckableFileError } from './ownFile';
import { notSaved, refuseExisting } from './saveFile';

const SCHEMAS = { resolution: resolutionSchema, targets: targetsSchema, tasks: tasksSchema } as const;
export const SEED_PARTS = Object.keys(SCHEMAS) as readonly (keyof Seed)[];

const fileOf = (folder: string, part: keyof Seed): string => join(folder, `${part}.json`);

/** More say no more. */
const MOST_ERRORS = 5;

/** @throws UncheckableFileError when a file is missing, is no JSON or is not what its schema describes */
export async function readSeedFolder(folder: string): Promise<Seed> {
  const parts = await Promise.all(SEED_PARTS.map(async (part) => [part, await readPart(folder, part)] as const));
  return Object.fromEntries(parts) as unknown as Seed;
}

async function readPart(folder: string, part: keyof Seed): Promise<unknown> {
  const file = fileOf(folder, part);
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new UncheckableFileError(`Không mở được ${file}: thư mục của một nghị quyết có resolution.json, targets.json và tasks.json.`, { cause });
  });
  const data = parsed(file, text);
  const errors = schemaErrors(part, data);
  if (errors.length > 0) throw new UncheckableFileError(`${file} không theo seeds/${part}.schema.json:\n${errors.map((error) => `- ${error}`).join('\n')}`);
  return data;
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new UncheckableFileError(`${file} không phải là JSON đúng cú pháp.`, { cause });
  }
}

/** Where a part of a seed is not as described, at most five places. */
function schemaErrors(part: keyof Seed, data: unknown): readonly string[] {
  // Conditions of a schema may speak of properties that are declared one level up.
  const validate = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true }).compile(SCHEMAS[part]);
  validate(data);
  return (validate.errors ?? []).slice(0, MOST_ERRORS).map(({ instancePath, message = '' }: ErrorObject) => `${instancePath}: ${message}`);
}

/** Told before long work, not after it. @throws UsageError */
export async function refuseExistingSeed(folder: string, overwrite: boolean): Promise<void> {
  for (const part of SEED_PARTS) await refuseExisting(fileOf(folder, part), overwrite);
}

/** All three files or none. @throws UsageError when the folder cannot be written to */
export async function writeSeedFolder(folder: string, seed: Seed, overwrite: boolean): Promise<readonly string[]> {
  await refuseExistingSeed(folder, overwrite);
  const files = SEED_PARTS.map((part) => {
    const errors = schemaErrors(part, seed[part]);
    if (errors.length > 0) throw new Error(`A drafted ${part} is not as its schema describes: ${errors.join('; ')}`);
    return { file: fileOf(folder, part), text: `${JSON.stringify({ $schema: `../${part}.schema.json`, ...seed[part] }, null, 1)}\n` };
  });
  try {
    await mkdir(folder, { recursive: true });
    for (const { file, text } of files) await writeFile(`${file}.moi`, text);
    for (const { file } of files) await rename(`${file}.moi`, file);
  } catch (error) {
    throw notSaved(folder, error);
  }
  return files.map(({ file }) => file);
}

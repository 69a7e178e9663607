/** Seeds held against their schemas. */
import Ajv2020 from 'ajv/dist/2020';
import resolutionSchema from '../../seeds/resolution.schema.json';
import targetsSchema from '../../seeds/targets.schema.json';
import tasksSchema from '../../seeds/tasks.schema.json';

const schemas = { resolution: resolutionSchema, targets: targetsSchema, tasks: tasksSchema } as const;
export type Part = keyof typeof schemas;
export const PARTS = Object.keys(schemas) as readonly Part[];

/** The sentence of every error; none for a valid part. */
export function errorsOf(part: Part, data: unknown): readonly string[] {
  // Conditions of a schema may speak of properties that are declared one level up.
  const validate = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true }).compile(
    schemas[part],
  );
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

import targetsSchema from '../../seeds/targets.schema.json';
import { CRITERION_KINDS } from '../../src/domain/criteria/registry';
import { currentSeed } from '../fixtures/seed05';
import { errorsOf, PARTS } from './schemaErrors';
import { SEEDS } from './seeds';

describe.each(SEEDS)('the schemas of %s', (_, seed) => {
  test.each(PARTS)('%s is valid', (part) => {
    expect(errorsOf(part, seed[part])).toEqual([]);
  });
});

test('the schema knows every kind of criterion, and no other', () => {
  const kinds = targetsSchema.$defs.criterion.oneOf.flatMap(({ properties: { kind } }) => ('const' in kind ? [kind.const] : kind.enum));
  expect([...kinds].sort()).toEqual([...CRITERION_KINDS].sort());
});

describe('the schemas refuse', () => {
  const [firstGroup] = currentSeed.targets.groups;
  const row = firstGroup?.rows[0];
  const withRow = (change: object): unknown => ({
    ...currentSeed.targets,
    groups: [{ ...firstGroup, rows: [{ ...row, ...change }] }],
  });
  const [firstTaskGroup] = currentSeed.tasks.groups;
  const task = firstTaskGroup?.tasks[0];
  const withTask = (change: object): unknown => ({
    ...currentSeed.tasks,
    groups: [{ ...firstTaskGroup, tasks: [{ ...task, ...change }] }],
  });

  test.each([
    ['an unknown field', { colour: 'red' }],
    ['an id of another form', { id: 'PL1-1' }],
    ['a row without a unit and without a hint', { unit: null }],
    ['a hint beside a unit', { unitHint: 'tỷ đồng' }],
    ['an unknown criterion', { criterion: { kind: 'about', value: 90 } }],
    ['a range without its upper end', { criterion: { kind: 'range', low: 3 } }],
    ['a baseline that nothing is compared with', { baselineBounds: { min: 0, max: 1 } }],
    ['a rank compared by subtraction', { criterion: { kind: 'rank_lte', value: 5 } }],
    ['nobody in the lead', { lead: [] }],
    ['a name that ends in a space', { name: 'Tỷ lệ ' }],
  ])('a target row with %s', (_, change) => {
    expect(errorsOf('targets', withRow(change))).not.toEqual([]);
  });

  test.each([
    ['no deadline', { deadline: undefined }],
    ['a deadline though it is a heading', { heading: true }],
    ['a number that is no text', { tt: 1.1 }],
    ['an unknown field', { priority: 1 }],
    ['words in the place of a lead that is named', { leadText: 'Theo chỉ đạo của Trung ương' }],
  ])('a task with %s', (_, change) => {
    // As it would stand in a file: what is undefined is not there.
    expect(errorsOf('tasks', JSON.parse(JSON.stringify(withTask(change))))).not.toEqual([]);
  });

  test('a resolution whose dates are no dates', () => {
    expect(errorsOf('resolution', { ...currentSeed.resolution, earliestDate: '01/01/2020' })).not.toEqual([]);
  });
});

import { foldName } from '../../src/domain/names';
import { canonicalUnit, targetRowsOf, tasksOf, type Resolution } from '../../src/domain/resolution';
import { readSeed } from '../../src/domain/seed';
import { SEEDS } from './seeds';

const idsOf = (resolution: Resolution): readonly string[] => [
  ...targetRowsOf(resolution).map(({ id }) => id),
  ...tasksOf(resolution).map(({ id }) => id),
];

describe.each(SEEDS)('ids in %s', (_, seed) => {
  const resolution = readSeed(seed);

  test('no two rows share one, capitals aside', () => {
    const ids = idsOf(resolution).map((id) => id.toLowerCase());
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('a part names another row of the same unit', () => {
    const rows = targetRowsOf(resolution);
    for (const { id, partOf, unit } of rows.filter((row) => row.partOf !== undefined)) {
      expect(rows.find((whole) => whole.id === partOf && whole.id !== id)?.unit).toBe(unit);
    }
  });

  test('are made of the printed numbers', () => {
    for (const { id, stt, sub } of targetRowsOf(resolution)) {
      expect(id).toBe(sub === null ? `PL1.${stt}` : `PL1.${stt}.${sub}`);
    }
    for (const { id, tt, sub } of tasksOf(resolution)) {
      expect(id).toBe(sub === null ? `PL2.${tt}` : `PL2.${tt}.${sub}`);
    }
  });

  test('rows of one target or task stand together and count from 1', () => {
    const subsBy = new Map<string, (number | null)[]>();
    for (const { stt, sub } of targetRowsOf(resolution)) {
      subsBy.set(`PL1.${stt}`, [...(subsBy.get(`PL1.${stt}`) ?? []), sub]);
    }
    for (const { tt, sub } of tasksOf(resolution)) {
      subsBy.set(`PL2.${tt}`, [...(subsBy.get(`PL2.${tt}`) ?? []), sub]);
    }
    for (const subs of subsBy.values()) {
      const counted = subs.filter((sub) => sub !== null);
      expect(counted).toEqual(counted.map((__, index) => index + 1));
    }
  });

  test('every body named in a row is among the units, and every unit is named in a row', () => {
    const printed = [
      ...targetRowsOf(resolution).flatMap(({ lead }) => lead),
      ...tasksOf(resolution).flatMap(({ lead, coop }) => [...lead, ...coop]),
    ];
    const names = new Set(printed.map((name) => canonicalUnit(resolution, name)));
    expect(names).toEqual(new Set(resolution.units.map(({ name }) => name)));
    // An alias is printed in a row, unless it is the same name with its tone mark elsewhere.
    const strangers = resolution.units.flatMap(({ name, aliases }) =>
      aliases.filter((alias) => !printed.includes(alias) && foldName(alias) !== foldName(name)),
    );
    expect(strangers).toEqual([]);
  });
});

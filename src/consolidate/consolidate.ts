/** Merging the reports of one period. What comes out does not depend on the order of the files. */
import { readDate } from '../domain/entry';
import { periodEnd, suitsPeriod } from '../domain/period';
import type { ReceivedEntry, ReceivedFile } from '../domain/receivedFile';
import { judgedTasksOf, targetRowsOf } from '../domain/resolution';
import { sealedValue } from '../domain/sealedValue';
import type { SerialDate } from '../domain/serialDate';
import { inputOf } from '../domain/submission';
import {
  conflictKey, originKey,
  type Accounting, type CollectiveRow, type Conflict, type Consolidation, type ConsolidationRequest, type Decisions, type MergedEntry,
  type ReportedPeriod, type UnitFigures, type ValueWithOrigin,
} from './consolidation';
import { coverageOf } from './coverage';
import { entitlements, rankOf, type Entitlement } from './entitlement';
import { inOrder, sortReports, usualPeriod, type UnitReport } from './reports';
import { isMember, strangeUnits, unitNamer } from './unitNames';

/** @throws RangeError when neither the request nor any file has a period */
export function consolidate(request: ConsolidationRequest): Consolidation {
  const { resolution, assignments = new Map<string, string>(), decisions = new Map<string, string>() } = request;
  const files = withOwnNames(request.files);
  const period = request.period ?? usualPeriod(files);
  const reported = files.flatMap(({ content }) => (content.kind === 'report' ? [content.unit] : [])).sort(inOrder);
  const name = unitNamer(resolution, [...(request.expected ?? []), ...assignments.values(), ...reported]);
  // Whoever gives the figures of a row has to send them.
  const expected = [...new Set([...(request.expected ?? []), ...assignments.values()].map(name))];
  const reporting = { period, year: resolution.year };
  const { outcomes, used, superseded } = sortReports(files, reporting, { name, strange: strangeUnits(resolution, expected) });

  const rights = entitlements(resolution, assignments, name);
  const places = gather(used, rights);
  const evaluationDate = commonDate(used, reporting);
  const collective = collectiveRows({ resolution, used, rights, expected, evaluationDate });
  const merged = places.flatMap((place) => merge(place, decisions));
  const figures = used.flatMap((each) => figuresOf(each, rights));
  const coverage = coverageOf(expected, used, superseded);
  return {
    resolution,
    period,
    evaluationDate,
    files: outcomes,
    entries: merged.map(({ entry }) => entry),
    conflicts: merged.flatMap(({ conflict }) => conflict ?? []),
    collective,
    figures,
    coverage,
    missing: coverage.filter((unit) => unit.expected && unit.file === undefined).map(({ unit }) => unit),
    accounting: account(),
  };

  function account(): Accounting {
    const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
    const entriesOf = (...statuses: readonly string[]): number =>
      sum(outcomes.filter(({ status }) => statuses.includes(status)).map(({ entries }) => entries));
    const told = sum(collective.flatMap(({ units }) => units.map(({ entries }) => entries.length)));
    const stray = sum(used.map(({ report }) => report.strayEntries));
    const total = sum(outcomes.map(({ entries }) => entries));
    return {
      total,
      used: sum(merged.map(({ agreeing }) => agreeing)) + told,
      matrix: sum(figures.map(({ entries }) => entries.length)),
      superseded: entriesOf('superseded'),
      conflicting: sum(merged.map(({ differing }) => differing)),
      refused: total - entriesOf('used', 'superseded') + stray,
    };
  }
}

/** The latest date of those that suit the period: a slip in one file must not make tasks overdue in all. The period's end where none does. */
function commonDate(used: readonly UnitReport[], { period, year }: ReportedPeriod): SerialDate {
  const dates = used.flatMap(({ report }) => report.evaluationDate ?? []).filter((date) => suitsPeriod(date, period, year));
  return dates.length > 0 ? Math.max(...dates) : periodEnd(period, year);
}

/** Files of different folders may have one name: the second is called "báo cáo.xlsx (2)". */
function withOwnNames(files: readonly ReceivedFile[]): readonly ReceivedFile[] {
  const taken = new Set<string>();
  return [...files]
    .sort((one, other) => inOrder(one.file, other.file) || inOrder(one.digest, other.digest))
    .map((received) => {
      let file = received.file;
      for (let number = 2; taken.has(file); number += 1) file = `${received.file} (${String(number)})`;
      taken.add(file);
      return { ...received, file };
    });
}

/** One cell of the merged workbook and whoever has something to say of it, the one who goes first at the head. */
interface Place {
  readonly rowId: string;
  readonly entry: ReceivedEntry['entry'];
  readonly values: readonly ValueWithOrigin[];
}

/** In the resolution's order. Rows of collectives are not among them. */
function gather(used: readonly UnitReport[], rights: ReadonlyMap<string, Entitlement>): readonly Place[] {
  const places = new Map<string, { rowId: string; entry: ReceivedEntry['entry']; values: { rank: number; value: ValueWithOrigin }[] }>();
  for (const { unit, file, report } of used) {
    for (const { rowId, entry, input, sheet, address } of report.entries) {
      const right = rights.get(rowId);
      const rank = right?.kind === 'collective' ? undefined : rankOf(right, unit);
      if (rank === undefined) continue;
      const key = conflictKey({ rowId, entry });
      const place = places.get(key) ?? { rowId, entry, values: [] };
      places.set(key, place);
      place.values.push({ rank, value: { unit, file, input, sheet, address } });
    }
  }
  const gathered = [...places.values()].map(({ values, ...place }) => ({
    ...place,
    // Those of one rank stay in the order of units and files.
    values: values.sort((one, other) => one.rank - other.rank).map(({ value }) => value),
  }));
  return inResolutionOrder(gathered.sort((one, other) => inOrder(one.entry, other.entry)), rights);
}

interface Merged {
  readonly entry: MergedEntry;
  readonly conflict?: Conflict;
  /** How many say what stands in the workbook, and how many say something else. */
  readonly agreeing: number;
  readonly differing: number;
}

function merge({ rowId, entry, values }: Place, decisions: Decisions): readonly Merged[] {
  const different = new Map<string, ValueWithOrigin>();
  for (const value of values) {
    const content = sealedValue(value.input);
    if (!different.has(content)) different.set(content, value);
  }
  const choices = [...different.values()];
  const wanted = decisions.get(conflictKey({ rowId, entry }));
  const decided = choices.findIndex((value) => originKey(value) === wanted);
  const chosen = choices[Math.max(decided, 0)];
  if (!chosen) return [];
  const agreeing = values.filter(({ input }) => sealedValue(input) === sealedValue(chosen.input)).length;
  const conflict: Conflict = { rowId, entry, values: choices, ...(decided < 0 ? {} : { decided }) };
  return [{
    entry: { rowId, entry, ...chosen },
    ...(choices.length > 1 ? { conflict } : {}),
    agreeing,
    differing: values.length - agreeing,
  }];
}

interface Reported {
  readonly resolution: ConsolidationRequest['resolution'];
  readonly used: readonly UnitReport[];
  readonly rights: ReadonlyMap<string, Entitlement>;
  readonly expected: readonly string[];
  readonly evaluationDate: SerialDate;
}

function collectiveRows({ resolution, used, rights, expected, evaluationDate }: Reported): readonly CollectiveRow[] {
  const dayOf = (entries: readonly ReceivedEntry[]): SerialDate | undefined => {
    const day = readDate(inputOf(entries.find(({ entry }) => entry === 'finishedOn')));
    return typeof day === 'number' && day >= resolution.earliestDate && day <= evaluationDate ? day : undefined;
  };
  return [...targetRowsOf(resolution), ...judgedTasksOf(resolution)].flatMap(({ id }): readonly CollectiveRow[] => {
    const right = rights.get(id);
    if (right?.kind !== 'collective') return [];
    const members = used.filter(({ unit }) => isMember(right.collective, unit));
    const reported = members.map(({ unit, file, report }) => {
      const entries = report.entries.filter(({ rowId }) => rowId === id);
      return { unit, file, entries, day: dayOf(entries) };
    });
    const listed = expected.filter((unit) => isMember(right.collective, unit));
    const wanted = new Set([...listed, ...members.map(({ unit }) => unit)]);
    // Nobody has to, and nobody did.
    if (wanted.size === 0) return [];
    const days = reported.flatMap(({ day }) => day ?? []);
    const finished = new Set(reported.filter(({ day }) => day !== undefined).map(({ unit }) => unit));
    return [{
      rowId: id,
      units: reported.map(({ day, ...unit }) => ({ ...unit, finished: day !== undefined })),
      finished: finished.size,
      expected: wanted.size,
      ...(finished.size > 0 && finished.size === wanted.size ? { finishedOn: Math.max(...days) } : {}),
    }];
  });
}

function figuresOf({ unit, file, report }: UnitReport, rights: ReadonlyMap<string, Entitlement>): readonly UnitFigures[] {
  const entries = report.entries.filter(({ rowId }) => rankOf(rights.get(rowId), unit) === undefined);
  return entries.length > 0 ? [{ unit, file, entries }] : [];
}

/** Things of one row stay in the order they have. */
function inResolutionOrder<Of extends { readonly rowId: string }>(things: readonly Of[], rights: ReadonlyMap<string, Entitlement>): readonly Of[] {
  const place = new Map([...rights.keys()].map((id, index) => [id, index]));
  return [...things].sort((one, other) => (place.get(one.rowId) ?? 0) - (place.get(other.rowId) ?? 0));
}

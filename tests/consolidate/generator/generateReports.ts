/**
 * Filled workbooks as the province receives them for one period, the same ones every time: most ordinary; some late,
 * sealed, changed after the seal, from an old template, with a name spelt otherwise. The first 63 are the reports of the
 * 63 units; from the 64th on come two newer versions of reports already sent, then units nobody knows.
 */
import { periodEnd, type Period } from '../../../src/domain/period';
import { canonicalUnit, targetRowsOf, type TargetRow, type Task } from '../../../src/domain/resolution';
import { SCOPES } from '../../../src/domain/words';
import { TEMPLATE_VERSION, templateLabel } from '../../../src/workbook/template';
import { Chance } from '../../corpus/chance';
import { number, text, type EntriesByPlace } from '../../corpus/report';
import { sensibleFigures } from '../../corpus/sensibleFigures';
import { sensibleProgress } from '../../corpus/sensibleProgress';
import { resolution } from '../../engines/standardFile';
import { ReportTemplate } from './ReportTemplate';
import { sealOf } from './sealOf';
import { COLLECTIVE, COMMUNES, OTHER_SPELLINGS, PROVINCIAL, UNITS, unitAt } from './units';

export type Kind = 'ordinary' | 'late' | 'sealed' | 'changedAfterSealing' | 'oldTemplate';

export interface GeneratedReport {
  readonly file: string;
  /** Under its one name. */
  readonly unit: string;
  readonly period: Period;
  readonly kind: Kind;
  /** By place, Thông tin too: what stands in the file. */
  readonly entries: EntriesByPlace;
  readonly bytes: Uint8Array;
}

/** Led by two provincial bodies that report differently. */
export const CONTESTED_ROW = 'PL2.1.10';

const NEWER_VERSIONS = [12, 40];
const DAYS_TO_SEND = 5;
const NAMES = ['Nguyễn Văn An', 'Trần Thị Bích Hằng', 'Phạm Quốc Khánh', 'Đỗ Thúy Quỳnh'];

const KINDS: readonly Kind[] = ['ordinary', 'sealed', 'ordinary', 'late', 'ordinary', 'sealed', 'ordinary', 'changedAfterSealing', 'ordinary', 'oldTemplate', 'ordinary'];

const unitIndexAt = (index: number): number =>
  index < UNITS.length ? index : (NEWER_VERSIONS[index - UNITS.length] ?? index - NEWER_VERSIONS.length);

/** Of several leads only the first named reports, so that conflicts are where they are meant to be. */
const leads = (unit: string, { id, lead }: TargetRow | Task): boolean => {
  const names = lead.map((name) => canonicalUnit(resolution, name));
  return id === CONTESTED_ROW ? names.includes(unit) : names[0] === unit;
};

/** A commune has no ranks and no budget of the province. */
const hasOwnFigure = ({ criterion }: TargetRow): boolean => criterion.kind !== 'gt_baseline' && criterion.kind !== 'rank_lte';

/** What is counted one by one is a share of the province's. */
function shareOf(figures: EntriesByPlace): EntriesByPlace {
  const counted = targetRowsOf(resolution).filter(({ bounds }) => bounds.integer);
  const share = ([key, filling]: [string, EntriesByPlace[string]]): [string, EntriesByPlace[string]] =>
    filling.kind === 'number' && counted.some(({ id }) => key.startsWith(`${id}.`))
      ? [key, number(Math.round(filling.number / COMMUNES.length))]
      : [key, filling];
  return Object.fromEntries(Object.entries(figures).map(share));
}

/** What the template brings along: last year's results, of the province. */
const PREFILLED: EntriesByPlace = Object.fromEntries(
  targetRowsOf(resolution).flatMap(({ id, lastYear }) => (lastYear ? [[`${id}.lastYear`, number(lastYear.value)]] : [])),
);

function rowEntries(unit: string, period: Period, chance: Chance): EntriesByPlace {
  const on = periodEnd(period, resolution.year);
  const success = chance.between(0.5, 1);
  if (PROVINCIAL.includes(unit)) {
    const owns = (row: TargetRow | Task): boolean => leads(unit, row);
    return { ...sensibleFigures({ period, success, owns }, chance), ...sensibleProgress({ on, success, owns }, chance) };
  }
  return {
    ...shareOf(sensibleFigures({ period, success, owns: hasOwnFigure }, chance)),
    ...sensibleProgress({ on, success, owns: ({ lead }) => lead.includes(COLLECTIVE) }, chance),
  };
}

function headerEntries(unit: string, period: Period, kind: Kind, chance: Chance): EntriesByPlace {
  const on = periodEnd(period, resolution.year);
  const dueOn = on + DAYS_TO_SEND;
  return {
    'header.unit': text(OTHER_SPELLINGS.get(unit) ?? unit),
    'header.scope': text(SCOPES[0]),
    'header.period': text(period.name),
    'header.evaluationDate': number(on),
    'header.preparedBy': text(chance.pick(NAMES)),
    'header.phone': text('0203 383 5555'),
    'header.approvedBy': text(chance.pick(NAMES)),
    'header.sentOn': number(kind === 'late' ? dueOn + chance.whole(1, 9) : on + chance.whole(1, DAYS_TO_SEND)),
    'header.dueOn': number(dueOn),
    ...(kind === 'oldTemplate' ? { 'header.template': text(templateLabel(resolution, TEMPLATE_VERSION - 1)) } : {}),
  };
}

/** One figure more than was sealed. */
function changed(entries: EntriesByPlace, { key }: Period): EntriesByPlace {
  const place = Object.keys(entries).find((each) => each.endsWith(`.${key}`)) ?? 'header.phone';
  const before = entries[place];
  return { ...entries, [place]: before?.kind === 'number' ? number(Math.round(before.number) + 1) : text('0203 383 9999') };
}

const fileName = (index: number, unit: string, { name }: Period): string =>
  `${String(index + 1).padStart(4, '0')} ${unit} - ${name}.xlsx`;

export async function generateReport(template: ReportTemplate, period: Period, index: number): Promise<GeneratedReport> {
  const chance = new Chance(50_000 + index);
  const unitIndex = unitIndexAt(index);
  const unit = unitAt(unitIndex);
  const isNewer = index !== unitIndex && unitIndex < UNITS.length;
  const kind: Kind = isNewer ? 'ordinary' : (KINDS[unitIndex % KINDS.length] ?? 'ordinary');
  const filled = { ...PREFILLED, ...headerEntries(unit, period, kind, chance), ...rowEntries(unit, period, chance) };
  const on = periodEnd(period, resolution.year);
  const entries: EntriesByPlace = {
    ...(kind === 'changedAfterSealing' ? changed(filled, period) : filled),
    ...(isNewer ? { 'header.sentOn': number(on + DAYS_TO_SEND + 10) } : {}),
  };
  const sealed = kind === 'sealed' || kind === 'changedAfterSealing';
  const seals = sealed ? [await sealOf(filled, template.places, on + 2.375)] : [];
  return { file: fileName(index, unit, period), unit, period, kind, entries, bytes: template.fill(entries, seals) };
}

/** One after another, so that a thousand of them need no memory. */
export async function* generateReports(period: Period, count = UNITS.length): AsyncGenerator<GeneratedReport> {
  const template = await ReportTemplate.of(period);
  for (let index = 0; index < count; index += 1) yield await generateReport(template, period, index);
}

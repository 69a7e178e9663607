/** Figures that a careful office would report for a measured row: near the threshold, in order, in the row's own size. */
import { PERIODS, type Period } from '../../src/domain/period';
import { targetRowsOf, type TargetRow } from '../../src/domain/resolution';
import { FIGURE_KINDS } from '../../src/domain/words';
import { resolution } from '../engines/standardFile';
import type { Chance } from './chance';
import { number, text, type EntriesByPlace } from './report';

const REASONS = [
  'Tiến độ giải phóng mặt bằng chậm; đã chỉ đạo các địa phương hoàn thành trong tháng tới.',
  '- Nguồn thu giảm do thị trường bất động sản trầm lắng\n- Tăng cường chống thất thu',
  'Thiếu nhân lực; tỉnh đang tuyển dụng bổ sung.',
  'Ảnh hưởng của mưa bão; phấn đấu đạt trong quý sau.',
];
const SOURCES = ['Cục Thống kê tỉnh', 'Báo cáo số 125/BC-UBND', 'Ban Tổ chức Tỉnh ủy', 'Sở Y tế', 'Thuế tỉnh Quảng Ninh'];

/** How much of the year's figure is there by the end of each period, at most and at least. */
const SHARES = [[0.18, 0.3], [0.42, 0.58], [0.68, 0.82], [1, 1]] as const;

const DOWN: readonly string[] = ['lt', 'lte', 'rank_lte'];

interface Scale {
  readonly threshold: number;
  /** How far from the threshold a figure may well lie. */
  readonly spread: number;
  readonly decimals: number;
}

function scaleOf(row: TargetRow, baseline: number): Scale {
  const { criterion } = row;
  switch (criterion.kind) {
    case 'gt_baseline':
      return { threshold: baseline, spread: baseline * 0.08, decimals: 0 };
    case 'range':
      return { threshold: criterion.low, spread: 0.6, decimals: 2 };
    case 'rank_lte':
      return { threshold: criterion.value, spread: 4, decimals: 0 };
    case 'lt':
      return { threshold: criterion.value, spread: 0.4, decimals: 2 };
    case 'lte':
      return { threshold: criterion.value, spread: 0.3, decimals: 2 };
    case 'gt':
    case 'gte':
      return row.compareAs === 'percentOfTarget'
        ? { threshold: criterion.value, spread: criterion.value * 0.12, decimals: 0 }
        : { threshold: criterion.value, spread: Math.min(2.5, criterion.value * 0.05), decimals: criterion.value > 30 ? 1 : 2 };
  }
}

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** A figure on the wanted side of the threshold, and never on it where it must be passed. */
function figureOn(met: boolean, row: TargetRow, { threshold, spread, decimals }: Scale, chance: Chance): number {
  const step = 10 ** -decimals;
  const away = Math.max(step, rounded(chance.between(0.1, 1) * spread, decimals));
  const beyond = DOWN.includes(row.criterion.kind) === met ? threshold - away : threshold + away;
  const { min, max } = row.bounds;
  return Math.min(max, Math.max(min, rounded(beyond, decimals)));
}

const canBeMissed = ({ criterion, bounds }: TargetRow): boolean => criterion.kind !== 'gte' || criterion.value > bounds.min;

/** The four figures of a row up to the period, blank where the row is known only at year end. */
function figuresOf(row: TargetRow, period: Period, met: boolean, scale: Scale, chance: Chance): ReadonlyMap<string, number> {
  const last = PERIODS.indexOf(period);
  const due = PERIODS.slice(0, last + 1).filter(({ key }) => row.measure !== 'annual' || key === 'year');
  const reached = figureOn(met, row, scale, chance);
  if (row.measure === 'cumulative') {
    return new Map(
      due.map(({ key }, index) => {
        const [low, high] = SHARES[index] ?? [1, 1];
        return [key, rounded(reached * chance.between(low, high), scale.decimals)];
      }),
    );
  }
  return new Map(due.map(({ key }) => [key, key === period.key ? reached : figureOn(chance.likely(0.7), row, scale, chance)]));
}

export interface Figures {
  readonly period: Period;
  /** How often a row reaches its target, from 0 to 1. */
  readonly success: number;
  readonly owns: (row: TargetRow) => boolean;
}

/** Every entry of Phụ lục 1. */
export function sensibleFigures({ period, success, owns }: Figures, chance: Chance): EntriesByPlace {
  const entries: Record<string, EntriesByPlace[string]> = {};
  const baseline = Math.round(chance.between(86_000, 92_000));
  for (const row of targetRowsOf(resolution).filter(owns)) {
    const scale = scaleOf(row, baseline);
    const met = !canBeMissed(row) || chance.likely(success);
    const figures = figuresOf(row, period, met, scale, chance);
    for (const [key, figure] of figures) entries[`${row.id}.${key}`] = number(figure);
    if (row.criterion.kind === 'gt_baseline') entries[`${row.id}.baseline`] = number(baseline);
    const lastYear = row.lastYear?.value ?? (chance.likely(0.6) ? figureOn(chance.likely(0.5), row, scale, chance) : undefined);
    if (lastYear !== undefined) entries[`${row.id}.lastYear`] = number(lastYear);
    if (!figures.has(period.key)) continue;
    entries[`${row.id}.figureKind`] = text(chance.pick(FIGURE_KINDS));
    entries[`${row.id}.source`] = text(chance.pick(SOURCES));
    if (!met) entries[`${row.id}.reason`] = text(chance.pick(REASONS));
  }
  return entries;
}

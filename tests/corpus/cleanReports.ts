/** Reports without a mistake: of varied units, scopes, periods, annexes and days. */
import { PERIODS, periodEnd, type Period } from '../../src/domain/period';
import { canonicalUnit, leadsOf } from '../../src/domain/resolution';
import { dateOf, type SerialDate } from '../../src/domain/serialDate';
import { OWN_ROWS_ONLY, SCOPES } from '../../src/domain/words';
import type { Appendix } from '../../src/workbook/workbookPlan';
import { resolution } from '../engines/standardFile';
import { Chance } from './chance';
import { number, text, type EntriesByPlace, type Report } from './report';
import { sensibleFigures } from './sensibleFigures';
import { sensibleProgress } from './sensibleProgress';

/** Communes, which the seed names together: they lead nothing by their own names and report on everything. */
const COMMUNES = ['Đảng ủy phường Hồng Gai', 'Đảng ủy xã Đầm Hà', 'Đảng ủy đặc khu Cô Tô'];
const ONLY_COOPERATES = 'Ban Nội chính Tỉnh ủy';
const NAMES = ['Nguyễn Văn An', 'Trần Thị Bích Hằng', 'Phạm Quốc Khánh', 'Đỗ Thúy Quỳnh'];
const APPENDICES: readonly (readonly Appendix[])[] = [[1, 2], [1, 2], [1], [2]];
/** Of the evaluation date from the period's end: the template itself proposes any day from 20 before until the next period is near. */
const DAYS_FROM_END = [0, 0, -15, 5, 12, 0, 25];

interface Wish {
  readonly appendices: readonly Appendix[];
  readonly period: Period;
  readonly evaluationDate: SerialDate;
  readonly unit: string;
  readonly scope: (typeof SCOPES)[number];
  /** How often targets are met and tasks done in time, from 0 to 1. */
  readonly success: number;
}

function reportOf(wish: Wish, chance: Chance): Report {
  const { appendices, period, evaluationDate, unit, scope, success } = wish;
  const ownOnly = scope === OWN_ROWS_ONLY && leadsOf(resolution).includes(unit);
  const owns = ({ lead }: { readonly lead: readonly string[] }): boolean =>
    !ownOnly || lead.some((name) => canonicalUnit(resolution, name) === unit);
  const sentOn = evaluationDate + chance.whole(1, 8);
  const header: EntriesByPlace = {
    'header.unit': text(unit),
    'header.scope': text(scope),
    'header.period': text(period.name),
    'header.evaluationDate': number(evaluationDate),
    'header.preparedBy': text(chance.pick(NAMES)),
    'header.phone': text('0203 383 5555'),
    'header.approvedBy': text(chance.pick(NAMES)),
    ...(chance.likely(0.6) ? { 'header.sentOn': number(sentOn), 'header.dueOn': number(sentOn + chance.whole(0, 5)) } : {}),
  };
  return {
    appendices,
    period,
    evaluationDate,
    entries: {
      ...header,
      ...(appendices.includes(1) ? sensibleFigures({ period, success, owns }, chance) : {}),
      ...(appendices.includes(2) ? sensibleProgress({ on: evaluationDate, success, owns }, chance) : {}),
    },
  };
}

const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('An empty list');
  return found;
};

/** @returns the report and a few words on it */
export function cleanReport(index: number): { readonly name: string; readonly report: Report } {
  const chance = new Chance(20260000 + index);
  const unit = at([...leadsOf(resolution), ONLY_COOPERATES, ...COMMUNES], index);
  const wish: Wish = {
    appendices: at(APPENDICES, Math.floor(index / 4)),
    period: at(PERIODS, index),
    evaluationDate: periodEnd(at(PERIODS, index), resolution.year) + at(DAYS_FROM_END, index),
    unit,
    scope: COMMUNES.includes(unit) ? SCOPES[0] : at(SCOPES, Math.floor(index / 2)),
    success: at([0.9, 0.6, 0.3, 1], Math.floor(index / 3)),
  };
  const name = `${index}: ${wish.unit}, ${wish.scope}, ${wish.period.name}, phụ lục ${wish.appendices.join(' và ')}`;
  return { name, report: reportOf(wish, chance) };
}

/** A report in which everything goes well, for mistakes to be put into. */
export function ordinaryReport(period: Period): Report {
  const wish: Wish = {
    appendices: [1, 2],
    period,
    evaluationDate: periodEnd(period, resolution.year),
    unit: 'Đảng ủy Ủy ban nhân dân tỉnh',
    scope: SCOPES[0],
    success: 1,
  };
  const { entries, ...plan } = reportOf(wish, new Chance(7));
  const year = resolution.year + (period.key === 'year' ? 1 : 0);
  const sentOn = dateOf(year, at([4, 7, 10, 1], PERIODS.indexOf(period)), 15);
  return { ...plan, entries: { ...entries, 'header.sentOn': number(sentOn), 'header.dueOn': number(sentOn + 5) } };
}

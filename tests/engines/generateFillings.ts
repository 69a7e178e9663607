/** Workbooks full of what people and machines leave in cells, generated from a fixed seed. */
import type { CellInput } from '../../src/domain/entry';
import { definitionOf } from '../../src/domain/criteria/registry';
import { PERIOD_NAMES } from '../../src/domain/period';
import { judgedTasksOf, targetRowsOf, type Resolution, type TargetRow, type Task } from '../../src/domain/resolution';
import { FIGURE_KINDS, SCOPES, TASK_STATUSES } from '../../src/domain/words';
import type { Filling, Fillings } from './fillTemplate';

/** Where entries stand on the sheets as drawn. */
export interface EntryPlaces {
  /** A1 address by sheet-independent key: `header.unit`, `PL1.4.q1`, `PL2.1.10.startedOn`. */
  readonly addresses: ReadonlyMap<string, { readonly sheet: string; readonly address: string }>;
}

/** A small linear congruential generator: the same seed gives the same workbooks everywhere. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const text = (content: string): Filling => ({ kind: 'text', text: content });
const number = (content: number): Filling => ({ kind: 'number', number: content });
const formula = (content: string): Filling => ({ kind: 'formula', formula: content });
const EMPTY: CellInput = { kind: 'empty' };

const RUBBISH: readonly Filling[] = [
  text(''), text(' '), text('12,5'), text('12.5'), text('đạt'), text('91%'), text('0'),
  { kind: 'boolean', boolean: true }, { kind: 'boolean', boolean: false },
  { kind: 'error', error: '#N/A' }, { kind: 'error', error: '#DIV/0!' }, { kind: 'error', error: '#VALUE!' },
  formula('""'), formula('1/0'), formula('1=1'), formula('"abc"'), formula('NA()'),
];

export class WorkbookGenerator {
  private readonly random: () => number;

  constructor(
    private readonly resolution: Resolution,
    seed: number,
  ) {
    this.random = randomNumbers(seed);
  }

  private pick<T>(from: readonly T[]): T {
    const picked = from[Math.floor(this.random() * from.length)];
    if (picked === undefined) throw new Error('Nothing to pick from');
    return picked;
  }

  /** Mostly sensible, sometimes rubbish. */
  private oftenOneOf(sensible: readonly Filling[]): Filling {
    return this.random() < 0.82 ? this.pick(sensible) : this.pick(RUBBISH);
  }

  /** Every entry of one workbook. */
  fill(places: EntryPlaces, index: number): Fillings {
    const fillings: Record<string, Record<string, Filling>> = {};
    const put = (key: string, filling: Filling): void => {
      const place = places.addresses.get(key);
      if (!place) throw new Error(`There is no entry ${key}`);
      (fillings[place.sheet] ??= {})[place.address] = filling;
    };
    const evaluationDate = this.fillHeader(put, index);
    for (const row of targetRowsOf(this.resolution)) this.fillTarget(put, row);
    for (const task of judgedTasksOf(this.resolution)) this.fillTask(put, task, evaluationDate);
    return fillings;
  }

  private fillHeader(put: (key: string, filling: Filling) => void, index: number): number {
    const bodies = this.resolution.units.flatMap(({ name, aliases }) => [name, ...aliases]);
    const period = PERIOD_NAMES[index % PERIOD_NAMES.length] ?? '';
    put('header.unit', index % 3 === 0 ? this.pick([text('Đảng ủy phường Hồng Gai'), text(''), ...RUBBISH]) : text(this.pick(bodies)));
    put('header.scope', index % 2 === 0 ? text(SCOPES[1]) : this.pick([text(SCOPES[0]), text('chỉ đơn vị CHỦ TRÌ'), text(''), ...RUBBISH]));
    put('header.period', index % 13 === 12 ? this.pick([text('Quý 1'), text('CẢ NĂM '), ...RUBBISH]) : text(index % 7 === 6 ? period.toUpperCase() : period));
    const dates = judgedTasksOf(this.resolution).flatMap(({ deadline }) => [deadline?.startBy, deadline?.finishBy]);
    const around = this.pick(dates.filter((date): date is number => typeof date === 'number' && date < 46500));
    const date = around + this.pick([-16, -15, -1, 0, 1, 15, 16, 40]);
    const odd = index % 11 === 10;
    put('header.evaluationDate', odd ? this.pick([number(this.resolution.earliestDate - 1), number(73416), number(73415), ...RUBBISH]) : number(date + this.pick([0, 0, 0.5, 0.999])));
    return date;
  }

  private fillTarget(put: (key: string, filling: Filling) => void, row: TargetRow): void {
    const { bounds, criterion } = row;
    const thresholds = definitionOf(criterion).numbers(criterion);
    const near = [...thresholds, bounds.min, bounds.max, 0, 1].flatMap((at) =>
      [0, 1e-7, -1e-7, 4e-7, -4e-7, 1e-6, -1e-6, 0.01, -0.01, 1, -1].map((step) => number(at + step)),
    );
    const sensible = [
      ...near, ...near,
      EMPTY, EMPTY, EMPTY, number(0.91), number(0.125), number(12.500000000000002), number(46022), number(1e15), number(-5),
      number((bounds.min + bounds.max) / 2),
    ];
    for (const period of ['q1', 'h1', 'm9', 'year']) put(`${row.id}.${period}`, this.oftenOneOf(sensible));
    put(`${row.id}.figureKind`, this.oftenOneOf([EMPTY, text('chính thức'), text('Chính thức '), ...FIGURE_KINDS.map(text)]));
    put(`${row.id}.reason`, this.oftenOneOf([EMPTY, text('- do thời tiết'), text(' ')]));
    if (criterion.kind === 'gt_baseline') {
      put(`${row.id}.baseline`, this.oftenOneOf([number(500), number(500000), number(0), number(-1), number(1e-7), number(1000001), EMPTY]));
      put(`${row.id}.q1`, this.oftenOneOf([number(500), number(500.0000001), number(500.01), number(499), number(500001)]));
    }
  }

  private fillTask(put: (key: string, filling: Filling) => void, task: Task, evaluationDate: number): void {
    const { earliestDate } = this.resolution;
    const anchors = [task.deadline?.startBy, task.deadline?.finishBy, evaluationDate, evaluationDate].filter(
      (date): date is number => typeof date === 'number',
    );
    const dates = anchors.flatMap((anchor) =>
      [-400, -16, -15, -1, 0, 1, 0.5, -0.5, 15].map((days) => number(anchor + days)),
    );
    const odd = [number(earliestDate - 1), number(earliestDate), number(0.5), number(-3), number(2958466), number(20260331)];
    const date = (): Filling => (this.random() < 0.45 ? EMPTY : this.random() < 0.9 ? this.pick(dates) : this.oftenOneOf(odd));
    put(`${task.id}.startedOn`, date());
    put(`${task.id}.finishedOn`, this.random() < 0.5 ? EMPTY : date());
    put(`${task.id}.progress`, this.random() < 0.5 ? EMPTY : this.oftenOneOf([number(0), number(45), number(100), number(1e-7), number(150)]));
    put(`${task.id}.product`, this.random() < 0.6 ? EMPTY : this.oftenOneOf([text('Quyết định số 12-QĐ/TU'), text(' ')]));
    const adjusted = this.random() < 0.25;
    put(`${task.id}.status`, adjusted && this.random() < 0.5 ? this.oftenOneOf([...TASK_STATUSES.map(text), text('TẠM DỪNG'), text('Dừng')]) : EMPTY);
    put(`${task.id}.adjustedTo`, adjusted ? date() : EMPTY);
    put(`${task.id}.adjustingDocument`, adjusted && this.random() < 0.8 ? text('Công văn số 45-CV/TU') : this.pick([EMPTY, EMPTY, text(''), text(' ')]));
    put(`${task.id}.difficulty`, this.random() < 0.7 ? EMPTY : this.oftenOneOf([text('- chờ hướng dẫn')]));
  }
}

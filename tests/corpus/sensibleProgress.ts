/** What a careful office would report of a task on a day: dates in order, and a word wherever something is late. */
import { judgedTasksOf, type Task } from '../../src/domain/resolution';
import { dateOf, type SerialDate } from '../../src/domain/serialDate';
import { TASK_STATUSES } from '../../src/domain/words';
import { resolution } from '../engines/standardFile';
import type { Chance } from './chance';
import { number, text, type EntriesByPlace } from './report';

const PRODUCTS = ['Kế hoạch số 45-KH/TU ngày 20/01/2026', 'Quyết định số 312/QĐ-UBND', '- Nghị quyết chuyên đề\n- Hướng dẫn số 08', 'Báo cáo tổng kết'];
const DIFFICULTIES = ['Chờ hướng dẫn của Trung ương; kiến nghị sớm ban hành.', '- Vướng giải phóng mặt bằng', 'Thiếu kinh phí, đã đề nghị bổ sung.'];
const DOCUMENTS = ['Công văn số 45-CV/TU ngày 15/03/2026', 'Thông báo số 112-TB/TU của Thường trực Tỉnh ủy'];

type TaskEntries = Readonly<Record<string, number | string>>;

/** Nothing of this resolution began before. */
const EARLIEST_START = dateOf(resolution.year - 1, 11, 3);

interface Situation {
  readonly on: SerialDate;
  readonly success: number;
  readonly chance: Chance;
}

/** Between two days, the earlier taken where they cross. */
const dayBetween = (chance: Chance, from: SerialDate, to: SerialDate): SerialDate => chance.whole(Math.min(from, to), to);

function finished(by: SerialDate, { on, chance }: Situation): TaskEntries {
  const latest = Math.min(by, on);
  const startedOn = dayBetween(chance, EARLIEST_START, latest - 5);
  return {
    startedOn,
    finishedOn: dayBetween(chance, startedOn + 1, latest),
    product: chance.pick(PRODUCTS),
    ...(chance.likely(0.7) ? { progress: 100 } : {}),
  };
}

const underWay = (latestStart: SerialDate, { chance }: Situation): TaskEntries => ({
  startedOn: dayBetween(chance, EARLIEST_START, latestStart),
  progress: chance.whole(5, 95),
});

/** Its date has passed. */
function overdue(due: SerialDate, situation: Situation): TaskEntries {
  const { on, chance } = situation;
  const difficulty = chance.pick(DIFFICULTIES);
  switch (chance.whole(0, 3)) {
    case 0: {
      const startedOn = dayBetween(chance, EARLIEST_START, due - 5);
      return { startedOn, finishedOn: dayBetween(chance, due + 1, on), progress: 100, product: chance.pick(PRODUCTS), difficulty };
    }
    case 1:
      return { ...underWay(due - 5, situation), difficulty };
    case 2:
      return { ...underWay(due - 5, situation), adjustedTo: on + chance.whole(20, 200), adjustingDocument: chance.pick(DOCUMENTS) };
    default:
      return { status: chance.pick(TASK_STATUSES), adjustingDocument: chance.pick(DOCUMENTS), difficulty };
  }
}

/** Its beginning is what is asked for. */
function toBegin(startBy: SerialDate, finishBy: SerialDate | null, situation: Situation): TaskEntries {
  const { on, success, chance } = situation;
  if (startBy >= on) return {};
  if (!chance.likely(success)) {
    return chance.likely(0.5)
      ? { difficulty: chance.pick(DIFFICULTIES), progress: 0 }
      : { startedOn: dayBetween(chance, startBy + 1, on), progress: chance.whole(1, 30), difficulty: chance.pick(DIFFICULTIES) };
  }
  if (finishBy !== null && chance.likely(0.1)) return finished(on, situation);
  return underWay(startBy, situation);
}

/** A share that is paid out little by little; reaching its goal is not 100. */
function disbursed(finishBy: SerialDate, situation: Situation): TaskEntries {
  const { on, chance } = situation;
  const startedOn = dateOf(resolution.year, 1, 15);
  if (finishBy > on) return { startedOn, progress: chance.whole(5, 45) };
  return { startedOn, finishedOn: dayBetween(chance, finishBy - 10, finishBy), progress: 50.5, product: chance.pick(PRODUCTS) };
}

function progressOf({ deadline, progressMeans }: Task, situation: Situation): TaskEntries {
  const { on, success, chance } = situation;
  const startBy = deadline?.startBy ?? null;
  const finishBy = deadline?.finishBy ?? null;
  if (progressMeans !== undefined && finishBy !== null) return disbursed(finishBy, situation);
  if (startBy !== null) return toBegin(startBy, finishBy, situation);
  if (finishBy === null) return chance.likely(0.5) ? underWay(on, situation) : {};
  if (finishBy < on) return chance.likely(success) ? finished(finishBy, situation) : overdue(finishBy, situation);
  return chance.likely(0.3) ? finished(on, situation) : chance.likely(0.6) ? underWay(on, situation) : {};
}

export interface Progress {
  readonly on: SerialDate;
  /** How often a task is done in time, from 0 to 1. */
  readonly success: number;
  readonly owns: (task: Task) => boolean;
}

/** Every entry of Phụ lục 2. */
export function sensibleProgress({ on, success, owns }: Progress, chance: Chance): EntriesByPlace {
  const entries: Record<string, EntriesByPlace[string]> = {};
  for (const task of judgedTasksOf(resolution).filter(owns)) {
    for (const [key, value] of Object.entries(progressOf(task, { on, success, chance }))) {
      entries[`${task.id}.${key}`] = typeof value === 'number' ? number(value) : text(value);
    }
  }
  return entries;
}

/** The criterion of a target row out of its printed target. */
import type { Criterion } from '../domain/criteria/criterion';
import { readPrintedTarget } from '../domain/criteria/printed/registry';
import { definitionOf } from '../domain/criteria/registry';
import type { TargetRow } from '../domain/resolution';
import { unitSuffix } from '../domain/rowWording';
import type { Drafting } from './drafting';
import type { TargetLine } from './targetLines';

type Unit = Pick<TargetRow, 'unit' | 'unitHint'>;

export interface ReadCriterion {
  readonly criterion: Criterion;
  /** For the user, where the criterion is not what is printed. */
  readonly note?: string;
}

const same = (one: Criterion, other: Criterion): boolean => JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
const inOrder = (criterion: Criterion): readonly (readonly [string, unknown])[] =>
  Object.entries(criterion).sort(([one], [other]) => (one < other ? -1 : 1));

/**
 * The one reading there is; of several, the one that last year's row was read by. Where the resolution's text overruled the annex
 * last year, or nothing tells between readings, it is asked.
 */
export function readCriterion(id: string, line: TargetLine, unit: Unit, drafting: Drafting): ReadCriterion | undefined {
  const shownUnit = unit.unit ?? unit.unitHint;
  const { text, number } = line.target;
  const last = drafting.lastYear?.target(line.name);
  const printed = readPrintedTarget(text, shownUnit).filter((criterion) => number === undefined || numbersOf(criterion).includes(number));
  const readings = last ? byLastNumbers(printed, last) : printed;
  if (readings.length < printed.length) drafting.confirmations.add(id, `dấu chấm trong “${text}” đọc như năm trước`);
  const words = (criterion: Criterion): string => definitionOf(criterion).describe(criterion, unitSuffix(unit));

  const [first] = readings;
  const overruling = last && first && isOverruled(last) ? withLastKind(first, last.criterion) : undefined;
  if (first && readings.length === 1 && !overruling) return { criterion: first };
  const offered = overruling ? [...readings, overruling] : readings;
  const before = overruling && last
    ? ` Năm trước phụ lục ghi “${last.targetText}” mà áp dụng “${words(last.criterion)}”, theo lời văn của Nghị quyết; xem lời văn năm nay.`
    : '';
  const criterion = drafting.inquiry.ask<Criterion>({
    id: `${id} mục tiêu`,
    where: line.where,
    text: `“${line.name}”: phụ lục ghi “${text}”.${before} ${first ? '' : 'Chưa đọc được mục tiêu này. '}Đạt khi nào`,
    readings: offered.map((value) => ({ words: words(value), value })),
    ...(overruling ? { proposal: offered.length - 1 } : first ? { proposal: 0 } : {}),
    typed: {
      hint: 'hoặc viết lại: >90; từ 90 trở lên; <2; không quá 3; 3 - 3,5; không còn; nhóm 5 địa phương đứng đầu; vượt dự toán …',
      read: (typed) => {
        const [only, ...more] = readPrintedTarget(typed, shownUnit);
        return more.length === 0 ? only : undefined;
      },
    },
  });
  if (!criterion) return undefined;
  if (printed.some((reading) => same(reading, criterion))) return { criterion };
  drafting.confirmations.add(id, `mục tiêu “${text}” áp dụng khác bản in`);
  return { criterion, note: `Phụ lục ghi “${text}”; áp dụng: ${words(criterion)}.` };
}

const numbersOf = (criterion: Criterion): readonly number[] => definitionOf(criterion).numbers(criterion);
const readingsOf = ({ targetText, unit, unitHint }: TargetRow): readonly Criterion[] => readPrintedTarget(targetText, unit ?? unitHint);

/** The resolution's text made another rule of last year's row than the annex prints. */
const isOverruled = (last: TargetRow): boolean => {
  const readings = readingsOf(last);
  return readings.length > 0 && !readings.some((reading) => same(reading, last.criterion));
};

/** Where "1.234" can be two numbers this year as last year: the one that it was. */
function byLastNumbers(printed: readonly Criterion[], last: TargetRow): readonly Criterion[] {
  const before = readingsOf(last);
  if (printed.length < 2 || before.length !== printed.length) return printed;
  const chosen = before.map((reading) => String(numbersOf(reading)) === String(numbersOf(last.criterion)));
  const kept = printed.filter(({ kind }, index) => chosen[index] && kind === before[index]?.kind);
  return kept.length === 1 ? kept : printed;
}

/** This year's number under last year's kind of rule; undefined where they have not both one number. */
function withLastKind(printed: Criterion, last: Criterion): Criterion | undefined {
  if (!('value' in printed) || !('value' in last)) return undefined;
  return { kind: last.kind, value: printed.value };
}

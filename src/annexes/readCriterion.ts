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
  const readings = readPrintedTarget(text, shownUnit).filter(
    (criterion) => number === undefined || definitionOf(criterion).numbers(criterion).includes(number),
  );
  const words = (criterion: Criterion): string => definitionOf(criterion).describe(criterion, unitSuffix(unit));
  const last = drafting.lastYear?.target(line.name);
  const lastReadings = last ? readPrintedTarget(last.targetText, last.unit ?? last.unitHint) : [];
  const lastPlace = last ? lastReadings.findIndex((reading) => same(reading, last.criterion)) : -1;
  const [first] = readings;

  const overruled = last && first && lastReadings.length > 0 && lastPlace < 0 ? withLastKind(first, last.criterion) : undefined;
  if (!overruled && first) {
    if (readings.length === 1) return { criterion: first };
    const chosen = readings[lastPlace];
    if (last && chosen?.kind === last.criterion.kind && readings.length === lastReadings.length) {
      drafting.confirmations.add(id, `dấu chấm trong “${text}” đọc như năm trước`);
      return { criterion: chosen };
    }
  }
  const offered = overruled ? [...readings, overruled] : readings;
  const before = overruled && last
    ? ` Năm trước phụ lục ghi “${last.targetText}” mà áp dụng “${words(last.criterion)}”, theo lời văn của Nghị quyết; xem lời văn năm nay.`
    : '';
  const criterion = drafting.inquiry.ask<Criterion>({
    id: `${id} mục tiêu`,
    where: line.where,
    text: `“${line.name}”: phụ lục ghi “${text}”.${before} ${offered.length > 0 ? 'Đạt khi' : 'Chưa đọc được mục tiêu này. Đạt khi nào'}`,
    readings: offered.map((value) => ({ words: words(value), value })),
    ...(overruled ? { proposal: offered.length - 1 } : offered.length > 0 ? { proposal: 0 } : {}),
    typed: {
      hint: 'hoặc viết lại: >90; từ 90 trở lên; <2; không quá 3; 3 - 3,5; không còn; nhóm 5 địa phương đứng đầu; vượt dự toán …',
      read: (typed) => {
        const [only, ...more] = readPrintedTarget(typed, shownUnit);
        return more.length === 0 ? only : undefined;
      },
    },
  });
  if (!criterion) return undefined;
  if (readings.some((reading) => same(reading, criterion))) return { criterion };
  drafting.confirmations.add(id, `mục tiêu “${text}” áp dụng khác bản in`);
  return { criterion, note: `Phụ lục ghi “${text}”; áp dụng: ${words(criterion)}.` };
}

/** This year's number under last year's kind of rule; undefined where they have not both one number. */
function withLastKind(printed: Criterion, last: Criterion): Criterion | undefined {
  if (!('value' in printed) || !('value' in last)) return undefined;
  return { kind: last.kind, value: printed.value };
}

/** The verdict of a task on the evaluation date, first rule that applies (design: "Verdict of a task"). */
import {
  all, any, choose, constant, eq, evaluate, ge, gt, isBlank, isKnown, isUnreadable, le, lt, minus, not, plus, value,
  type Expression, type Scalar,
} from './expression';
import { LAST_DATE, dateOf, type SerialDate } from './serialDate';
import type { TaskVerdict } from './verdict';
import { TASK_STATUSES } from './words';

/**
 * What the rule looks at. Dates are entries as read (`readDate`), `startBy` and `finishBy` what the resolution sets
 * ("" for none); `status` is the word as written, "" for none; `hasDocument`, `hasReport` and `inScope` are 1 or 0;
 * `hasReport`: at least one of Ngày bắt đầu, Tiến độ, Sản phẩm, Khó khăn is given.
 */
export interface TaskFacts {
  readonly inScope: number;
  readonly evaluationDate: Scalar;
  readonly startBy: Scalar;
  readonly finishBy: Scalar;
  readonly startedOn: Scalar;
  readonly finishedOn: Scalar;
  readonly adjustedTo: Scalar;
  readonly status: string;
  readonly hasDocument: number;
  readonly hasReport: number;
  readonly progress: Scalar;
}

const on = value('evaluationDate');
const startBy = value('startBy');
const startedOn = value('startedOn');
const finishedOn = value('finishedOn');
const adjustedTo = value('adjustedTo');
const status = value('status');
const progress = value('progress');
const isSet = (name: keyof TaskFacts): Expression => eq(value(name), constant(1));

/** The date to finish by: as adjusted, or as the resolution sets it. */
const finishBy = choose([{ when: isKnown(adjustedTo), then: adjustedTo }], value('finishBy'));

/** "Sắp đến hạn" begins this many days before a date. */
export const DAYS_OF_WARNING = 15;

/** No report is evaluated after this day. */
export const LATEST_EVALUATION: SerialDate = dateOf(2100, 12, 31);

const verdict = (word: TaskVerdict): Expression => constant(word);

const isNoDate = (date: Expression, earliest: SerialDate, latest: SerialDate): Expression =>
  any(isUnreadable(date), lt(date, constant(earliest)), gt(date, constant(latest)));

const enteredWrongly = (date: Expression, earliest: SerialDate, latest: SerialDate): Expression =>
  all(isKnown(date), isNoDate(date, earliest, latest));

const isNoStatus = all(
  isKnown(status),
  not(any(...TASK_STATUSES.map((word) => eq(status, constant(word))))),
);

const needsReview = (earliest: SerialDate): Expression =>
  any(
    isBlank(on),
    isNoDate(on, earliest, LATEST_EVALUATION),
    enteredWrongly(startedOn, earliest, LAST_DATE),
    enteredWrongly(finishedOn, earliest, LAST_DATE),
    enteredWrongly(adjustedTo, earliest, LAST_DATE),
    all(isKnown(startedOn), gt(startedOn, on)),
    all(isKnown(finishedOn), gt(finishedOn, on)),
    all(isKnown(startedOn), isKnown(finishedOn), lt(finishedOn, startedOn)),
    isNoStatus,
    all(any(isKnown(status), isKnown(adjustedTo)), not(isSet('hasDocument'))),
  );

const soon = (date: Expression): Expression =>
  all(isKnown(date), le(on, date), le(date, plus(on, constant(DAYS_OF_WARNING))));
const ahead = (date: Expression): Expression => all(isKnown(date), ge(date, on));
const passed = (date: Expression): Expression => all(isKnown(date), gt(on, date));
/** The start is still to come in. */
const startAwaited = all(isKnown(startBy), isBlank(startedOn));

const overdue = (word: TaskVerdict): Expression =>
  choose([{ when: isSet('hasReport'), then: verdict(word) }], verdict('Quá hạn, chưa báo cáo'));

/** The rule over the names of {@link TaskFacts}; the same for every task. */
export const taskVerdictRule = (earliest: SerialDate): Expression =>
  choose(
    [
      { when: eq(value('inScope'), constant(0)), then: verdict('Không thuộc đơn vị') },
      { when: needsReview(earliest), then: verdict('Cần rà soát') },
      {
        when: isKnown(finishedOn),
        then: choose(
          [
            { when: isBlank(finishBy), then: verdict('Đã hoàn thành') },
            { when: le(finishedOn, finishBy), then: verdict('Hoàn thành đúng hạn') },
          ],
          verdict('Hoàn thành quá hạn'),
        ),
      },
      { when: isKnown(status), then: verdict('Đã điều chỉnh') },
      { when: passed(finishBy), then: overdue('Quá hạn chưa hoàn thành') },
      {
        when: all(isKnown(startBy), isKnown(startedOn)),
        then: choose(
          [
            { when: soon(finishBy), then: verdict('Sắp đến hạn') },
            { when: le(startedOn, startBy), then: verdict('Đã bắt đầu đúng hạn') },
          ],
          verdict('Đã bắt đầu, chậm hạn'),
        ),
      },
      { when: passed(startBy), then: overdue('Quá hạn chưa bắt đầu') },
      {
        when: any(soon(finishBy), all(startAwaited, soon(startBy))),
        then: verdict('Sắp đến hạn'),
      },
      { when: any(ahead(finishBy), all(startAwaited, ahead(startBy))), then: verdict('Trong hạn') },
      {
        when: any(isKnown(startedOn), all(isKnown(progress), not(isUnreadable(progress)), gt(progress, constant(0)))),
        then: verdict('Đang thực hiện'),
      },
    ],
    verdict('Không ấn định thời hạn'),
  );

export const judgeTask = (facts: TaskFacts, earliest: SerialDate): TaskVerdict =>
  evaluate(taskVerdictRule(earliest), { ...facts }) as TaskVerdict;

/**
 * "Số ngày" over {@link TaskFacts} and `verdict`: days to spare (late below zero) of a finished task, days left till
 * the next date of an open one, "" where no date is set or the entries cannot be relied on.
 */
export const daysRule: Expression = choose(
  [
    {
      when: any(
        eq(value('verdict'), verdict('Cần rà soát')),
        eq(value('verdict'), verdict('Không thuộc đơn vị')),
      ),
      then: constant(''),
    },
    {
      when: isKnown(finishedOn),
      then: choose([{ when: isKnown(finishBy), then: minus(finishBy, finishedOn) }], constant('')),
    },
    { when: startAwaited, then: minus(startBy, on) },
    { when: isKnown(finishBy), then: minus(finishBy, on) },
  ],
  constant(''),
);

export const countDays = (facts: TaskFacts, verdictOfTask: TaskVerdict): Scalar =>
  evaluate(daysRule, { ...facts, verdict: verdictOfTask }) as Scalar;

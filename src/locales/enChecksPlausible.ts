/** The wording in English of what is right in itself and does not go together, and of what is owed. */
import type { CheckWording } from '../checks/check';
import { contentOf, placeOf } from './enPhrases';

export const plausibilityInEnglish: Readonly<Record<string, CheckWording>> = {
  'equals-strict-threshold': {
    title: 'Exactly the threshold',
    problem: (detail) =>
      `${placeOf(detail)}: it is exactly ${detail.typed ?? ''}; the resolution says “${detail.criterion ?? ''}”, so it does not count as met.`,
    remedy: () => 'Type the full figure if this one was rounded; leave it if it is exact.',
  },
  'earlier-period-missing': {
    title: 'Earlier period missing',
    problem: ({ target = '', period = '', missing = '' }) =>
      `Target ${target}: there is a figure for ${period}, but none for ${missing}.`,
    remedy: ({ missing = '' }) => `Type the figures reported then in column ${missing}.`,
  },
  'cumulative-decreases': {
    title: 'Cumulative figure goes down',
    problem: (detail) =>
      `${placeOf(detail)}: ${detail.typed ?? ''} is less than ${detail.earlier ?? ''} of ${detail.earlierPeriod ?? ''}; this figure adds up through the year and cannot go down.`,
    remedy: ({ column = '', earlierPeriod = '' }) =>
      `Type the total since the beginning of the year in column “${column}”, not that of one quarter; look at ${earlierPeriod} as well.`,
  },
  'part-exceeds-whole': {
    title: 'Part larger than the whole',
    problem: (detail) =>
      `${placeOf(detail)}: ${detail.typed ?? ''} is more than ${detail.whole ?? ''} of target ${detail.wholeTarget ?? ''}, of which it is only a part.`,
    remedy: ({ column = '' }) => `Look at both figures in column “${column}”; one may be in the wrong row.`,
  },
  'far-from-last-year': {
    title: 'Far from last year',
    problem: (detail) => `${placeOf(detail)}: ${detail.typed ?? ''} is far from last year’s ${detail.lastYear ?? ''}.`,
    remedy: ({ scaled }) =>
      `${scaled === undefined ? 'Look at this year’s figure, last year’s and the unit' : `Type ${scaled} if thousands went wrong`}; if it is right, leave it and give the reason.`,
  },
  'reason-missing': {
    title: 'Reason missing',
    problem: ({ target, task = '', verdict = '' }) =>
      `${target === undefined ? `Task ${task}` : `Target ${target}`}: it is judged “${verdict}” and no reason is given.`,
    remedy: ({ column = '' }) => `Say briefly why, and what is being done, in column “${column}”.`,
  },
  'source-missing': {
    title: 'Source missing',
    problem: ({ target = '', period = '' }) => `Target ${target}: there is a figure for ${period}, but not where it is from.`,
    remedy: ({ column = '' }) => `Name the body and the report in column “${column}”.`,
  },
  'kind-missing': {
    title: 'Kind of figure unknown',
    problem: (detail) =>
      detail.typed === ''
        ? `Target ${detail.target ?? ''}: there is a figure for ${detail.period ?? ''}, but not whether it is final.`
        : `${placeOf(detail)}: ${contentOf(detail.typed)} is not in the list.`,
    remedy: ({ choices = '' }) => `Choose one of: ${choices}.`,
  },
  'product-missing': {
    title: 'Result missing',
    problem: ({ task = '' }) => `Task ${task}: it is finished, and nothing says what came of it.`,
    remedy: ({ column = '' }) => `Give the document or the result in column “${column}”.`,
  },
  'progress-contradicts-dates': {
    title: 'Progress contradicts the dates',
    problem: ({ task = '', contradiction, progress = '', finished = '' }) => {
      if (contradiction === 'finished') return `Task ${task}: it was finished on ${finished}, but its progress is ${progress} %.`;
      const missing = contradiction === 'complete' ? 'finish' : 'start';
      return `Task ${task}: its progress is ${progress} %, but there is no ${missing} date.`;
    },
    remedy: ({ contradiction }) => {
      if (contradiction === 'finished') return 'Type 100 if it is finished; else clear the finish date.';
      return contradiction === 'complete'
        ? 'Type the finish date if it is finished; else type a progress below 100.'
        : 'Type the start date if it has begun; else type 0 as its progress.';
    },
  },
  'evaluation-date-outside-period': {
    title: 'Evaluation date outside the period',
    problem: (detail) =>
      `${placeOf(detail)}: ${detail.typed ?? ''} does not suit ${detail.period ?? ''}, which is mostly reported as of a day from ${detail.from ?? ''} to ${detail.until ?? ''}.`,
    remedy: ({ example = '' }) => `Type the date again, such as ${example}; or choose the period that is being reported.`,
  },
  'sealed-value-changed': {
    title: 'Changed since sealing',
    problem: (detail) =>
      `${placeOf(detail)}: when sealed on ${detail.sealedOn ?? ''} it was ${detail.from ?? 'empty'}, now it is ${detail.to ?? 'empty'}.`,
    remedy: () => 'Seal again and give the reason if the change is right; else put the old value back.',
  },
  'seal-broken': {
    title: 'Seal damaged',
    problem: ({ sealedOn }) =>
      `The seal${sealedOn === undefined ? '' : ` of ${sealedOn}`} was changed or is incomplete, so nothing can be compared with it.`,
    remedy: () => 'Look through the figures, compare with what was sent, and seal again.',
  },
};

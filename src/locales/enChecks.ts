/** The wording of the checks in English. Captions of columns and fields stay as they stand on the sheets. */
import type { CheckWording, Detail } from '../checks/check';
import { partsOf } from '../domain/serialDate';
import { parseDate } from '../domain/vietnameseDate';
import { damageInEnglish } from './enChecksDamage';
import { plausibilityInEnglish } from './enChecksPlausible';
import { textsInEnglish } from './enChecksTexts';
import { contentOf, placeOf } from './enPhrases';

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
];

/** 03/04/2026, always day first, as "3 April 2026". */
function inWords(date: string): string {
  const reading = parseDate(date);
  if (reading.kind === 'none') return date;
  const first = reading.kind === 'one' ? reading.date : reading.dates[0];
  if (first === undefined) return date;
  const { day, month, year } = partsOf(first);
  return `${day} ${MONTHS[month - 1] ?? ''} ${year}`;
}

const limits = ({ min = '', max, positive, unit = '' }: Detail): string =>
  positive === undefined
    ? `from ${min} to ${max ?? ''}${unit}`
    : `above 0${max === undefined ? '' : ` and up to ${max}${unit}`}`;

export const checksInEnglish: Readonly<Record<string, CheckWording>> = {
  ...plausibilityInEnglish,
  ...textsInEnglish,
  ...damageInEnglish,
  'header-missing': {
    title: 'Column not found',
    problem: ({ sheet = '', caption = '' }) => `Sheet ${sheet} has no column “${caption}”, so it cannot be read.`,
    remedy: ({ caption = '' }) =>
      `Type the caption “${caption}” again; if the whole column is gone, copy the figures into a newly loaded sheet.`,
  },
  'period-unknown': {
    title: 'Reporting period unknown',
    problem: ({ field = '', typed = '' }) =>
      typed === ''
        ? `Field “${field}” is empty, so no target can be judged.`
        : `Field “${field}” holds ${contentOf(typed)}, which is none of the four periods, so no target can be judged.`,
    remedy: ({ choices = '' }) => `Choose one of: ${choices}.`,
  },
  'evaluation-date-missing': {
    title: 'Evaluation date missing',
    problem: ({ field = '' }) => `Field “${field}” is empty, so no task can be judged.`,
    remedy: ({ example = '' }) => `Type the date, such as ${example}.`,
  },
  'formula-error': {
    title: 'Formula error',
    problem: (detail) => `${placeOf(detail)}: the cell shows ${detail.typed ?? ''}.`,
    remedy: ({ text }) =>
      text === undefined
        ? 'Repair the formula, or delete it and type the number.'
        : "Clear the cell and type the text again; begin a line that starts with - or = with an apostrophe (').",
  },
  'number-as-text': {
    title: 'Number written as text',
    problem: (detail) => {
      const { typed = '', reading } = detail;
      const content = `${placeOf(detail)}: ${contentOf(typed)}`;
      return reading === undefined
        ? `${content} is not a number.`
        : `${content} is text and cannot be calculated with; it reads as ${reading}.`;
    },
    remedy: ({ typed = '', reading, qualifier, example = '' }) => {
      if (reading !== undefined && qualifier !== undefined) {
        return `Only a number fits here: type ${reading} if that is the figure; say “${qualifier}” in the row’s remarks.`;
      }
      if (reading !== undefined) {
        return `Press Fix in the pane. Without it, clear the cell and type ${reading}, digits only; if it is still reported, unprotect the sheet, change the cell’s format from Text to General and type it again.`;
      }
      if (typed.trim() === '') return `Clear the cell, or type a number such as ${example}.`;
      return `Type a number such as ${example}; without one, leave the cell empty and give the reason in the row.`;
    },
  },
  'ambiguous-number': {
    title: 'Number reads two ways',
    problem: (detail) =>
      `${placeOf(detail)}: ${contentOf(detail.typed)} is text; it may be ${detail.reading ?? ''} (thousands) or ${detail.otherReading ?? ''} (decimals).`,
    remedy: ({ reading = '', otherReading = '' }) =>
      `Clear the cell and type ${reading} or ${otherReading}, whichever is right, without thousands separators.`,
  },
  'percent-format': {
    title: 'Cell formatted as per cent',
    problem: (detail) =>
      `${placeOf(detail)}: the cell shows ${detail.shown ?? ''} % but holds ${detail.stored ?? ''}, and is judged by that; this column takes the number without a % sign.`,
    remedy: ({ shown = '' }) => 
      `Press Fix in the pane. Without it, unprotect the sheet, change the cell’s format from percentage to General and type ${shown}.`,
  },
  'out-of-bounds': {
    title: 'Number out of bounds',
    problem: (detail) => `${placeOf(detail)}: it cannot be ${detail.typed ?? ''}; only numbers ${limits(detail)} are accepted.`,
    remedy: ({ shifted, unsigned, unit = '', example = '' }) => {
      if (shifted !== undefined) return `Type ${shifted} if ${shifted}${unit} is meant; look at the decimal comma.`;
      if (unsigned !== undefined) return `Type ${unsigned} if the minus sign is a slip.`;
      return `Type the right number, such as ${example}.`;
    },
  },
  'not-whole': {
    title: 'Whole number needed',
    problem: (detail) => `${placeOf(detail)}: ${detail.typed ?? ''} is not a whole number.`,
    remedy: ({ typed = '', grouped, lower = '', upper = '' }) =>
      grouped === undefined
        ? `Type a whole number, such as ${lower} or ${upper}.`
        : `Type ${grouped}, without a thousands dot, if ${grouped} is meant; if ${typed} is meant, type it rounded.`,
  },
  'percent-as-fraction': {
    title: 'Percentage typed as a decimal fraction',
    problem: (detail) =>
      `${placeOf(detail)}: ${detail.typed ?? ''} is far below the target; this column holds per cent, so ${detail.percent ?? ''} % is typed as ${detail.percent ?? ''}.`,
    remedy: ({ percent = '' }) => `Type ${percent} if ${percent} % is meant.`,
  },
  'date-as-text': {
    title: 'Date cannot be read',
    problem: (detail) => {
      const { typed = '', reading, otherReading, error } = detail;
      if (error !== undefined) return `${placeOf(detail)}: the cell shows ${typed}.`;
      const content = `${placeOf(detail)}: ${contentOf(typed)}`;
      if (reading === undefined) return `${content} is not a date.`;
      return otherReading === undefined
        ? `${content} is text and cannot be calculated with; it reads as ${inWords(reading)}.`
        : `${content} is text and cannot be calculated with; it may be ${inWords(reading)} or ${inWords(otherReading)}.`;
    },
    remedy: ({ typed = '', reading, otherReading, iso = '', example = '', error }) => {
      if (reading !== undefined) {
        return otherReading === undefined
          ? `Clear the cell and type ${reading}; if it is still reported, type ${iso}.`
          : `Clear the cell and type the right date as day/month/year: ${reading} or ${otherReading}.`;
      }
      if (error === undefined && typed.trim() === '') return `Clear the cell, or type a date such as ${example}.`;
      return `Clear the cell and type the date as day/month/year, such as ${example}; without a date leave it empty.`;
    },
  },
  'date-too-early': {
    title: 'Date too early',
    problem: (detail) =>
      `${placeOf(detail)}: it cannot be ${detail.typed ?? ''}; only dates from ${detail.earliest ?? ''} are accepted.`,
    remedy: ({ example = '' }) => `Type the full day/month/year, such as ${example}; look at the year.`,
  },
  'date-too-late': {
    title: 'Date too late',
    problem: (detail) =>
      `${placeOf(detail)}: it cannot be ${detail.typed ?? ''}; only dates up to ${detail.latest ?? ''} are accepted.`,
    remedy: ({ example = '' }) => `Type the full day/month/year, such as ${example}; look at the year.`,
  },
  'date-in-future': {
    title: 'Date after the evaluation date',
    problem: (detail) =>
      `${placeOf(detail)}: ${detail.typed ?? ''} is after the evaluation date ${detail.evaluationDate ?? ''}.`,
    remedy: ({ evaluationDate = '' }) =>
      `Type a date not after ${evaluationDate}; leave the cell empty if it has not happened yet; if the evaluation date is an old one, change it on the sheet Thông tin.`,
  },
  'day-and-month-swapped': {
    title: 'Day and month may be exchanged',
    problem: (detail) =>
      `${placeOf(detail)}: ${detail.typed ?? ''} is after the evaluation date ${detail.evaluationDate ?? ''}; day and month may be exchanged for ${detail.swapped ?? ''}.`,
    remedy: ({ swapped = '', iso = '' }) =>
      `Type ${swapped}, or ${iso} if it is still reported, if that is the day; else type the right date; if the evaluation date is an old one, change it on the sheet Thông tin.`,
  },
  'finish-before-start': {
    title: 'Finished before begun',
    problem: ({ task = '', started = '', finished = '' }) =>
      `Task ${task}: it was finished on ${finished}, before it was begun on ${started}.`,
    remedy: () => 'Type the wrong date again; most often day and month were exchanged.',
  },
  'status-unknown': {
    title: 'Status not in the list',
    problem: (detail) => `${placeOf(detail)}: ${contentOf(detail.typed)} is not in the list.`,
    remedy: ({ choices = '' }) => `Choose one of: ${choices}; leave it empty if the task goes on as planned.`,
  },
  'document-missing': {
    title: 'Document missing',
    problem: ({ task = '', given = '' }) => `Task ${task}: “${given}” is given, but no document that allows it.`,
    remedy: ({ column = '', given = '' }) =>
      `Give the document’s number, date and issuer in column “${column}”; without a document, clear “${given}”.`,
  },
  'missing-for-period': {
    title: 'No figure for the reporting period',
    problem: ({ target = '', period = '' }) => `Target ${target}: there is no figure for ${period}.`,
    remedy: ({ column = '', example = '' }) =>
      `Type a number in column “${column}”, such as ${example}; without an official one, type an estimate and choose “Ước” in column “Loại số liệu”.`,
  },
  'baseline-missing': {
    title: 'Baseline not entered',
    problem: ({ target = '', baseline = '' }) =>
      `Target ${target}: the baseline (${baseline}) is not entered, so it cannot be judged.`,
    remedy: ({ column = '', unit = '', example = '' }) =>
      `Type the number${unit === '' ? '' : ` (${unit.trim()})`} in column “${column}”, digits only, such as ${example}.`,
  },
  'task-not-reported': {
    title: 'Overdue and not reported',
    problem: ({ task = '', due = '', begin }) =>
      `Task ${task}: it should have been ${begin === undefined ? 'finished' : 'begun'} by ${due}, and nothing is reported.`,
    remedy: ({ column = '' }) =>
      `If it is done, type the date in column “${column}”; if not, give Tiến độ (%) and Khó khăn, vướng mắc.`,
  },
  'ahead-of-period': {
    title: 'Figure of a later period',
    problem: (detail) => `${placeOf(detail)}: it already holds ${detail.typed ?? ''} while ${detail.period ?? ''} is reported.`,
    remedy: ({ column = '', period = '' }) =>
      `If it is in the wrong column, move it to “${period}”; if ${column} is being reported, change the period.`,
  },
};

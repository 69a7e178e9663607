import type { TargetRow } from '../domain/resolution';
import { unitSuffix } from '../domain/rowWording';
import { dateToVietnamese } from '../domain/serialDate';
import type { Verdict } from '../domain/verdict';
import { formatNumber } from '../domain/vietnameseNumber';
import type { Appendix } from '../excel/OpenWorkbook';
import type { Locale } from './Locale';

const appendix = (number: Appendix): string => `Appendix ${number}`;
const list = (appendices: readonly Appendix[]): string => appendices.map(appendix).join(' and ');
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const reviewed = (rows: number | undefined, tasks: number | undefined): string =>
  [
    ...(rows === undefined ? [] : [counted(rows, 'target row', 'target rows')]),
    ...(tasks === undefined ? [] : [counted(tasks, 'task', 'tasks')]),
  ].join(' and ');

function metWhen(row: TargetRow): string {
  const { criterion } = row;
  const unit = unitSuffix(row);
  switch (criterion.kind) {
    case 'gt':
      return `met above ${formatNumber(criterion.value)}${unit}`;
    case 'gte':
      return `met from ${formatNumber(criterion.value)}${unit}`;
    case 'lt':
      return `met below ${formatNumber(criterion.value)}${unit}`;
    case 'lte':
      return criterion.value === 0 ? `met at 0${unit}` : `met up to ${formatNumber(criterion.value)}${unit}`;
    case 'range':
      return `met from ${formatNumber(criterion.low)}${unit} (exceeded above ${formatNumber(criterion.high)}${unit})`;
    case 'gt_baseline':
      return `met above the baseline (${criterion.baseline})`;
    case 'rank_lte':
      return `met at rank 1 to ${formatNumber(criterion.value)}`;
  }
}

/** Every word has its meaning; the words themselves stay Vietnamese. */
const verdictMeanings = {
  Vượt: 'exceeded',
  Đạt: 'met',
  'Đang thực hiện': 'under way',
  'Chưa đạt': 'not yet met',
  'Không đạt': 'not met',
  'Cần rà soát': 'needs review',
  'Chưa có số liệu': 'no figure yet',
  'Chưa đủ số liệu': 'figures incomplete',
  'Chưa có số giao': 'no baseline yet',
  'Chưa đến kỳ đánh giá': 'not due yet',
  'Không thuộc đơn vị': 'not this unit’s',
  'Hoàn thành đúng hạn': 'finished on time',
  'Hoàn thành quá hạn': 'finished late',
  'Đã hoàn thành': 'finished',
  'Đã bắt đầu đúng hạn': 'begun on time',
  'Đã bắt đầu, chậm hạn': 'begun late',
  'Trong hạn': 'on schedule',
  'Sắp đến hạn': 'due soon',
  'Quá hạn chưa hoàn thành': 'overdue, not finished',
  'Quá hạn chưa bắt đầu': 'overdue, not begun',
  'Quá hạn, chưa báo cáo': 'overdue, not reported',
  'Đã điều chỉnh': 'adjusted',
  'Không ấn định thời hạn': 'no deadline set',
} as const satisfies Readonly<Record<Verdict, string>>;

const outside = (sheets: readonly string[], done: boolean): string =>
  `Formulas on ${sheets.map((sheet) => `“${sheet}”`).join(', ')} look at cells of the template that ${done ? 'have moved: check them' : 'will move: check them afterwards'}`;

const WITHOUT_PRINT = 'This version of Excel does not allow the print set-up; choose A4 landscape when printing.';

export const en: Locale = {
  code: 'en',

  resolution: (number, year) => `Resolution ${number}, ${year}`,
  language: 'Language',
  languageMissing: 'The chosen language could not be fetched, so the pane stays as it was. Choose it again once the network is there.',
  outsideExcel: 'Sổ chỉ tiêu runs in Excel. Open Excel and choose the “Sổ chỉ tiêu” tab on the ribbon.',
  brokenPart: {
    sentence: 'This part failed and stopped. The figures in the workbook are not affected. Press Open again; if it fails once more, close the pane and open it from the ribbon.',
    retry: 'Open again',
    report: 'For your administrator (no entered figures in it):',
  },
  opening: 'Opening…',

  help: 'Help',
  reviewAgain: 'Check again',
  reading: 'Reading the workbook…',
  readAt: (time) => `Figures read at ${time}`,
  dismiss: 'Dismiss message',

  firstRun: {
    heading: 'Sổ chỉ tiêu',
    introduction: 'Load the sheets into this workbook, enter figures, and see at once what is met.',
    load: (number) => `Load ${appendix(number)}`,
    loadBoth: 'Load both',
    loading: 'Loading the sheets, one moment…',
    privacy: 'Figures stay in this Excel file and are not sent anywhere. Do not enter state secrets.',
    consolidate: 'Merge the reports of the units',
  },
  notLoaded: (number) => `This workbook has no ${appendix(number)} yet.`,

  header: {
    heading: 'About this report',
    unit: 'Reporting unit',
    unitMissing: 'Choose or type the unit',
    period: 'Period',
    periodMissing: 'Choose',
    evaluationDate: 'Figures as of',
    dateExample: 'dd/mm/yyyy',
    dateInvalid: 'This is not a date. Type day/month/year, the year with four digits.',
    dateOutOfRange: (earliest, latest) => `The date must be from ${earliest} to ${latest}.`,
    scope: 'Scope',
    ownRowsOnly: 'Judge only the rows this unit leads',
    confirm: (period, date) =>
      `The period was set to ${period}, figures as of ${date}. Change them here if they are not right, and say which unit reports.`,
    confirmed: 'They are right',
    written: (label, value) => `${label} was set to ${value}.`,
    cleared: (label) => `${label} was cleared.`,
  },

  standing: {
    targets: (count) => counted(count, 'target', 'targets'),
    tasks: (count) => counted(count, 'task', 'tasks'),
    parts: {
      met: 'met or exceeded',
      underWay: 'under way',
      notYetMet: 'not yet met',
      notMet: 'not met',
      review: 'to review',
      noFigure: 'without figures',
      notDue: 'not due yet',
      outOfScope: 'not this unit’s',
      finished: 'finished',
      finishedLate: 'finished late',
      begun: 'begun',
      begunLate: 'begun late',
      onTrack: 'on schedule',
      dueSoon: 'due soon',
      overdue: 'overdue',
      undated: 'without a deadline',
      adjusted: 'adjusted',
    },
    filtered: (part) => `Showing: ${part}`,
    clear: 'Show all',
  },

  tabs: {
    label: 'Lists',
    findings: (errors) => `Errors (${errors})`,
    targets: 'Targets',
    tasks: 'Tasks',
    seal: 'Seal',
    consolidation: 'Merge',
    draft: 'Report',
  },

  findings: {
    severities: { error: 'Errors', warning: 'Warnings', info: 'Notes' },
    next: { error: 'Next error', warning: 'Next warning', info: 'Next note' },
    position: (place, count) => `${place}/${count}`,
    goTo: 'Go to cell',
    goToFor: (row) => `Go to cell: ${row}`,
    group: (title, count) => `${title}: ${counted(count, 'place', 'places')}`,
    infoSheet: 'About this report',
    none: (rows, tasks, time) => `No errors. Checked ${reviewed(rows, tasks)} at ${time}.`,
    noErrors: 'No errors.',
  },

  fixes: {
    kinds: { blank: 'blank', text: 'text', number: 'number', date: 'date', boolean: 'true/false', error: 'error value', formula: 'formula' },
    becomes: 'becomes',
    fix: 'Fix',
    fixFor: (place) => `Fix: ${place}`,
    which: 'Which is meant?',
    choose: (place, option) => `${option}: fix ${place}`,
    group: (count) => `Fix the group (${count})`,
    allSafe: (count) => `Fix ${counted(count, 'certain place', 'certain places')}`,
    preview: 'Cells to be fixed',
    all: (count) => `Fix all (${count})`,
    cancel: 'Cancel',
  },

  findingsSheet: {
    write: 'Write the sheet Rà soát',
    refresh: 'Update the sheet Rà soát',
    remove: 'Remove the sheet Rà soát',
  },

  repair: {
    damaged: (places) => `The template was changed in ${counted(places, 'place', 'places')}.`,
    outdated: 'These sheets follow an older template.',
    repair: 'Repair the template',
    update: 'Update the template',
    keeps: 'Keeps every entered value',
    planning: 'Looking at the template…',
    intact: 'The template is intact; there is nothing to repair.',
    will: 'To be repaired',
    done: 'Repaired',
    kinds: {
      lockedText: (count) => counted(count, 'printed text changed', 'printed texts changed'),
      criterion: (count) => counted(count, 'target cell changed', 'target cells changed'),
      formula: (count) => counted(count, 'formula replaced', 'formulas replaced'),
      rowMissing: (count) => counted(count, 'row missing', 'rows missing'),
      rowDuplicated: (count) => counted(count, 'row there twice', 'rows there twice'),
      rowUnknown: (count) => counted(count, 'row unknown to the template', 'rows unknown to the template'),
      rowMisnumbered: (count) => counted(count, 'place with rows under the ids of others', 'places with rows under the ids of others'),
      columnDuplicated: (count) => counted(count, 'column there twice', 'columns there twice'),
      columnUnknown: (count) => counted(count, 'column unknown to the template', 'columns unknown to the template'),
      sheetMissing: (count) => counted(count, 'sheet missing', 'sheets missing'),
      name: (count) => counted(count, 'name lost that formulas need', 'names lost that formulas need'),
      rule: (count) => counted(count, 'entry limit lost', 'entry limits lost'),
      look: (count) => counted(count, 'format or colour lost', 'formats or colours lost'),
      protection: (count) => counted(count, 'sheet unprotected', 'sheets unprotected'),
      hiddenRow: (count) => counted(count, 'row hidden', 'rows hidden'),
      mergedCells: (count) => counted(count, 'merged range', 'merged ranges'),
      template: () => 'an older template',
    },
    updatedFrom: (version) => `From version ${version} of the template to the present one.`,
    kept: (count) => `Entered values kept: ${counted(count, 'cell', 'cells')}.`,
    moved: (count) => `Values put back into their rows: ${counted(count, 'cell', 'cells')}`,
    movedFrom: (row, from, to) => `${row}: from ${from} to ${to}`,
    setAside: (count) => `Content without a place in the template, kept on the sheet “Phần giữ lại”: ${counted(count, 'cell', 'cells')}`,
    outside,
    conflict: (row, caption) => `${row}, column “${caption}”, has several different values. Which is to be kept?`,
    undecided: (count) => `${counted(count, 'place is', 'places are')} still to be decided.`,
    cancel: 'Cancel',
    close: 'Close',
  },

  seal: {
    heading: 'Seal the figures',
    shows: 'A seal shows whether figures were changed after sealing; it does not show who changed them.',
    unnamed: 'Fill in the reporting unit, the period and the date of the figures at the top of this pane first.',
    blocked: (errors) => `Not yet: ${counted(errors, 'error has', 'errors have')} to be fixed.`,
    toErrors: 'Show the errors',
    waive: 'Seal although errors are left',
    waivedBy: 'Allowed by',
    waivedFor: 'Reason',
    waiverMissing: 'Say who allowed it and why.',
    records: (unit, period, date) => `Records all figures entered by ${unit} for the period ${period}, as of ${date}.`,
    seal: 'Seal the figures',
    sealAgain: 'Seal again',
    sealAnyway: 'Seal with errors',
    sealedAt: (period, day, time) => `Period ${period} was sealed on ${day} at ${time}.`,
    waived: (by, reason) => `Sealed with errors. Allowed by: ${by}. Reason: ${reason}.`,
    fileName: 'Suggested file name',
    copy: 'Copy',
    copied: 'The file name was copied.',
    notCopied: 'It could not be copied. Select the file name and press Ctrl+C.',
    unchanged: 'Nothing has changed since it was sealed.',
    broken:
      'The record of the seal was changed or is partly lost, so nobody can tell whether figures have changed since. Compare them with the file that was sent, then seal again.',
    changed: (count) => `Changed since it was sealed (${count})`,
    reasonFor: (place) => `Reason for the change: ${place}`,
    reason: 'Reason for the change',
    reasonForAll: 'One reason for all sealed figures that changed',
    reasonMissing: 'Give one reason for all, or one for every figure that changed.',
    nextPeriod: 'Next period',
    openNext: 'Open the next period',
    opensNext: (period, date) =>
      `Moves to the period ${period}, figures as of ${date}. Figures of earlier periods stay and can still be corrected. Ngày gửi and Hạn gửi báo cáo are emptied, to be filled in again.`,
    lastPeriod: 'Cả năm is the last period of this resolution; there is none after it.',
  },

  targets: {
    target: (stt) => `Target ${stt}`,
    rows: (count) => counted(count, 'row', 'rows'),
    metWhen,
    rank: (rank) => `rank ${rank}`,
    noFigure: 'not entered',
    typedAs: (text) => `“${text}”`,
    reading: (row) => `How the resolution is read: ${row}`,
    annex: 'The appendix says',
    body: 'The resolution says',
    note: 'Reading',
    lead: 'Lead',
  },

  tasks: {
    sections: {
      overdue: 'Overdue',
      open: 'By deadline',
      undated: 'No date to finish by',
      closed: 'Finished or adjusted',
      outOfScope: 'Not this unit’s',
    },
    lead: 'Lead',
    cooperating: 'With',
    deadline: 'Deadline',
    adjusted: 'adjusted',
    details: (task) => `Details of task ${task}`,
    note: 'Note',
    daysLeft: (days) =>
      days < 0 ? `${counted(-days, 'day', 'days')} over` : days === 0 ? 'due that day' : `${counted(days, 'day', 'days')} left`,
    daysSpared: (days) =>
      days < 0 ? `${counted(-days, 'day', 'days')} late` : days === 0 ? 'on the day' : `${counted(days, 'day', 'days')} early`,
  },

  search: {
    label: 'Find',
    clear: 'Clear the search',
    count: (shown, all) => `${shown}/${all}`,
    nothing: 'No row matches.',
  },

  verdictMeanings,

  loaded: ({ added, present, renamed, withoutPrintSetup }) => [
    ...(added.length > 0 ? [`${list(added)} ${added.length === 1 ? 'was' : 'were'} loaded.`] : []),
    ...(present.length > 0
      ? [`${list(present)} ${present.length === 1 ? 'was' : 'were'} here already; nothing was changed.`]
      : []),
    ...renamed.map(
      ({ wanted, taken }) => `Another sheet is called “${wanted}” and was left alone; the new sheet is called “${taken}”.`,
    ),
    ...(withoutPrintSetup ? [WITHOUT_PRINT] : []),
  ],
  done: (deed) => {
    switch (deed.kind) {
      case 'fixed':
        return [
          ...(deed.changes.length > 0 ? [`${counted(deed.changes.length, 'cell was', 'cells were')} fixed.`] : []),
          ...(deed.keptCells > 0
            ? [`${counted(deed.keptCells, 'cell holds', 'cells hold')} something else by now and was left alone. See what is left in the list.`]
            : []),
        ];
      case 'periodOpened':
        return [
          `The period ${deed.period} was opened, figures as of ${dateToVietnamese(deed.date)}. Ngày gửi and Hạn gửi báo cáo were emptied, to be filled in again.`,
        ];
      case 'undone':
        return [
          ...(deed.cells > 0 ? [`${counted(deed.cells, 'cell has', 'cells have')} the old content again.`] : []),
          ...(deed.keptCells > 0 ? [`${counted(deed.keptCells, 'cell has new content and was', 'cells have new content and were')} left alone.`] : []),
        ];
      case 'sealed':
        return [`The figures were sealed. Suggested file name: ${deed.fileName}`];
      case 'findingsWritten':
        return [`${counted(deed.count, 'line was', 'lines were')} written to the sheet Rà soát.`];
      case 'findingsRemoved':
        return ['The sheet Rà soát was removed.'];
      case 'finished':
        return deed.command === 'repair'
          ? ['The template is repaired.', ...(deed.outside.length > 0 ? [`${outside(deed.outside, true)}.`] : [])]
          : ['The sealing is finished.'];
      case 'cleared':
        return ['What was half done was removed.'];
      case 'consolidated':
        return [
          `The merge of ${counted(deed.files, 'file', 'files')} was put into the workbook.`,
          ...(deed.withoutPrintSetup ? [WITHOUT_PRINT] : []),
        ];
    }
  },
  undo: 'Undo',
  failed: {
    read: 'The latest figures could not be read.',
    load: 'The sheets could not be loaded.',
    goTo: 'That cell could not be reached.',
    write: 'The sheet Thông tin could not be written.',
    fix: 'It could not be fixed; the cells are as before.',
    undo: 'It could not be undone.',
    planRepair: 'The template could not be looked at.',
    repair: 'The template could not be repaired.',
    findingsSheet: 'The sheet Rà soát could not be written.',
    removeFindings: 'The sheet Rà soát could not be removed.',
    seal: 'The figures could not be sealed.',
    openNext: 'The next period could not be opened.',
    consolidate: 'The merged sheets could not be put into the workbook.',
    overview: 'The sheet Tổng quan could not be opened.',
    draft: 'The report could not be drafted.',
    clear: 'What was half done could not be removed.',
    finishSeal: 'The sealing could not be finished.',
    watch: 'The pane cannot follow changes on the sheets. Press “Check again” after editing.',
  },
  remedy: {
    editingCell: 'Press Enter to finish the cell being edited, then try again.',
    denied: 'The workbook or a sheet is protected: unprotect it and try again.',
    notSupported: 'This version of Excel does not support it. Update Excel, or use the ready-made file.',
    sessionLost: 'Excel has lost touch with this workbook. Save it if that still works, close it and open it again (in a browser: reload the page).',
    tooLarge: 'Excel does not take that many cells at once. Fix fewer of them at a time, or close other files and try again.',
    incomplete:
      'It was cut off because Excel does not answer; what was entered is still there. Choose Finish or Remove at the top of the pane; if they are not there, save the file, close it and open it again.',
    partly: 'Excel stopped answering while writing: some cells have their new content, others the old one. Press “Check again” to see what is left.',
    unfinished: 'Something else was cut off: choose Finish or Remove at the top of the pane first.',
    occupied: 'An appendix, or a sheet with the name of one of the merged sheets, is in the way: open an empty workbook and merge there.',
    absent: 'The workbook has no such sheet yet: load an appendix first.',
    damaged: 'The template has lost a sheet or a cell that this takes: choose Sửa biểu mẫu (Repair the template) on the ribbon, then try again.',
    unknown: 'Try again; if it still fails, save the file, close it and open it again.',
  },
  shownFrom: (time) => `Below are the figures read at ${time}.`,
  details: (message) => `Details: ${message}`,
};

import type { ConsolidationWording } from './ConsolidationWording';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const files = (rest: string) => (count: number) => `${counted(count, 'file', 'files')} ${rest}`;
const units = (rest: string) => (count: number) => `${counted(count, 'unit', 'units')} ${rest}`;

export const consolidationInEnglish: ConsolidationWording = {
  heading: 'Merge the reports of the units',
  back: 'Back',
  introduction: 'Choose the files that came in; one period at a time. They are only read, on this machine, and sent nowhere.',
  drop: 'Drop files or a folder here, or',
  chooseFiles: 'Choose files',
  chooseFolder: 'Choose a folder',
  addFiles: 'Add files',
  startOver: 'Start over',
  nothingFound: 'There is no Excel file there.',
  occupied: 'The merged sheets need an empty workbook. This one has sheets already, so the result can only be looked at; to get the merged sheets, open a new workbook and merge there.',

  lists: 'Expected units, assignments (optional)',
  expected: 'Units that have to report',
  expectedHint: 'One unit a line. With this list you see who has not sent.',
  assignments: 'Who gives which figures',
  assignmentsHint: 'Each line: row id; unit. Such as PL1.4; Sở Tài chính. It goes before the lead.',

  progress: (done, total) => `${done}/${total} files read`,
  stop: 'Stop reading',
  stopped: (done, total) => `Stopped after ${done}/${total} files. None of them was merged.`,
  trouble: 'It could not be merged. Try again; if it still fails, close the pane and open it again.',

  period: 'Period merged',
  merged: (used, from) => `${counted(used, 'file', 'files')} of ${counted(from, 'unit', 'units')} merged.`,
  nothingMerged: 'No file could be merged; the reasons are below.',
  missing: units('sent nothing'),
  allSent: (expected) => `All ${expected} units of the list have sent.`,
  files: 'The files',
  statuses: {
    used: files('used'),
    superseded: files('replaced by a newer one of the same unit'),
    duplicate: files('the same as another'),
    otherPeriod: files('of another period'),
    withoutUnit: files('without a reporting unit'),
    withoutPeriod: files('without a period'),
    unreadable: files('could not be opened'),
    notXlsx: files('not Excel workbooks (.xlsx)'),
    encrypted: files('with a password'),
    damaged: files('damaged'),
    tooLarge: files('too large'),
    notOurs: files('without sheets of Sổ chỉ tiêu'),
    otherResolution: files('of another resolution'),
    newerTemplate: files('of a newer template than this Sổ chỉ tiêu'),
  },
  remarked: files('used, with a remark'),
  late: units('sent late'),
  daysLate: (days) => `${counted(days, 'day', 'days')} late`,
  changedAfterSeal: units('changed figures after sealing'),
  oldTemplate: units('used an old template'),
  withErrors: units('sent errors'),
  errors: (count) => counted(count, 'error', 'errors'),

  conflicts: (count) => `Figures that differ (${count})`,
  noConflicts: 'No figures differ between units.',
  conflict: (row, caption) => `${row}, column “${caption}”`,
  standing: 'default',
  decideRest: 'Take the default for all the rest',
  undecided: (count) => `${count} undecided; the default stands.`,
  showMore: (count) => `Show ${count} more`,

  collective: (rows) => `${counted(rows, 'task', 'tasks')} led by many units together`,
  finished: (row, finished, expected) => `${row}: ${finished}/${expected} units have finished`,
  accounting: 'Entered cells, accounted for',
  parts: {
    used: 'In the merged workbook',
    matrix: 'In the table of unit figures',
    superseded: 'In versions that were replaced',
    conflicting: 'Different from what was taken',
    refused: 'In files that were not merged',
    total: 'Total',
  },

  draw: 'Put into the workbook',
  drawing: 'Putting the merged sheets into the workbook…',
  drawn: 'This merge is in the workbook. Whose each figure is, and where they differ, stands on the sheet Xuất xứ số liệu.',
};

/** What mistake each check stands for and how grave it is, written from the issue and the design, not from the checks. */
type Meanings = Readonly<Record<string, string>>;

/** Nothing can be sent with one of these. */
export const ERRORS: Meanings = {
  'header-missing': 'A caption of an entry column is gone or reads otherwise, so the column cannot be read.',
  'period-unknown': 'Kỳ báo cáo is blank or none of the four words.',
  'evaluation-date-missing': 'Số liệu tính đến ngày is blank.',
  'formula-error': 'An entry other than a date shows an error value.',
  'number-as-text': 'A number cell holds text, spaces or TRUE; at most one number can be meant.',
  'out-of-bounds': 'A number that cannot be: outside what the row, the baseline or progress allows.',
  'not-whole': 'A fraction where whole things or ranks are counted.',
  'percent-as-fraction': '0,91 typed for 91 where the target is far above 1.',
  'date-as-text': 'A date cell holds text or an error value.',
  'date-too-early': 'A date before the earliest the resolution allows.',
  'date-too-late': 'An evaluation date after 31/12/2100, a day of sending after the year that follows the resolution\'s, or a number beyond every date.',
  'date-in-future': 'A task is said to have begun or finished after the evaluation date.',
  'finish-before-start': 'A task finished before it began.',
  'status-unknown': 'Tình trạng holds something outside its list.',
  'document-missing': 'A task was adjusted without naming the document.',
  'ambiguous-number': 'Text with one separator before three digits that could be thousands or decimals, both believable.',
  'day-and-month-swapped': 'A date after the evaluation date that is before it with day and month exchanged.',
  'legacy-font': 'Text typed for a TCVN3 or VNI font: unreadable without it.',
  'percent-format': 'A % number format on a row that holds points, so that 12,6 % is stored as 0,126.',
  'locked-text-changed': 'A printed text or number differs from the template.',
  'criterion-changed': 'The printed target, or the rule as loaded, differs from the resolution.',
  'verdict-formula-changed': 'A computed cell no longer holds its formula.',
  'row-missing': 'A row of the resolution is not on the sheet.',
  'row-duplicated': 'A row id stands twice.',
  'row-misnumbered': 'A row with the number and name of one row and the id of another.',
  'column-duplicated': 'A column where something is entered stands there twice.',
  'sheet-missing': 'A sheet of the template is gone.',
  'seal-broken': 'The seal itself does not add up.',
};

/** Probably wrong. */
export const WARNINGS: Meanings = {
  'missing-for-period': 'A row that is due in the period has no figure.',
  'baseline-missing': 'A row that is compared with Số giao has none.',
  'task-not-reported': 'A task is overdue and nothing at all was reported.',
  'ahead-of-period': 'A figure stands in a period that is yet to come.',
  'earlier-period-missing': 'The period has a figure and one before it, in which the row was due, has none.',
  'cumulative-decreases': 'A figure counted from the year\'s beginning is smaller than in a period before.',
  'part-exceeds-whole': 'A "trong đó" row is larger than the row it is part of.',
  'far-from-last-year': 'The whole year\'s count or sum is many times, or a fraction of, last year\'s.',
  'reason-missing': 'Not met or overdue, and no word on why.',
  'progress-contradicts-dates': 'Finished and not at 100, or at 100 and not finished.',
  'scope-unknown': 'Phạm vi is neither of its two words.',
  'unit-unknown': 'Đơn vị báo cáo is another spelling of a body of the resolution, has further words behind one, or asks for its own rows and has none.',
  'evaluation-date-outside-period': 'Số liệu tính đến ngày does not belong to Kỳ báo cáo.',
  'external-link': 'A formula that reads another workbook, which the receiver does not have.',
  'row-unknown': 'A row id that the resolution does not have.',
  'column-unknown': 'Figures typed into a column between those of the template.',
  'name-lost': 'A defined name is gone or points elsewhere.',
  'validation-lost': 'The limit on an entry cell is gone or another.',
  'formatting-lost': 'Number format, lock of an entry cell or colours that follow the verdict are not the template\'s.',
  'protection-off': 'A sheet that should be protected is not.',
  'hidden-row': 'A row of the annex is hidden.',
  'merged-cells': 'Cells of a table are merged.',
  'template-outdated': 'Made from an older version of the template.',
  'sealed-value-changed': 'An entry that was sealed is another now, or gone.',
};

/** Worth a look. */
export const INFOS: Meanings = {
  'equals-strict-threshold': 'The figure is exactly the threshold that must be passed.',
  'source-missing': 'A figure of the period without Nguồn số liệu.',
  'kind-missing': 'A figure of the period without Loại số liệu.',
  'product-missing': 'A finished task without Sản phẩm, kết quả.',
  'formula-in-entry-cell': 'A formula in an entry cell; its value counts.',
  'not-nfc': 'Vietnamese text with its marks apart: looks the same, is not found by searching.',
  'stray-spaces': 'Spaces before, behind or doubled within a text.',
};

export const MEANINGS: Meanings = { ...ERRORS, ...WARNINGS, ...INFOS };

/** Dates that cannot be read or cannot be, and what they contradict. */
import { day, NOTHING, number, text } from '../report';
import { typed, wholeTask, type Mistake } from '../mistake';

const DOCUMENT = text('Công văn số 45-CV/TU ngày 15/03/2026');
const PRODUCT = text('Kế hoạch số 45-KH/TU');
const DIFFICULTY = text('Chờ hướng dẫn của Trung ương.');

/** The tasks that the ordinary report of another day says nothing of. */
const FOLLOWING_A_WRONG_DAY = ['date-in-future', 'task-not-reported', 'reason-missing', 'ahead-of-period', 'progress-contradicts-dates', 'day-and-month-swapped'];

export const DATES: readonly Mistake[] = [
  ...typed('date-as-text', [
    { variant: 'a beginning', period: 'h1', entries: wholeTask('PL2.1.21', { startedOn: text('15/03/2026'), progress: number(40) }), at: 'PL2.1.21.startedOn' },
    { variant: 'a finish with hyphens', period: 'h1', entries: wholeTask('PL2.1.1', { finishedOn: text('31-01-2026'), product: PRODUCT }), at: 'PL2.1.1.finishedOn' },
    { variant: 'a month', period: 'h1', entries: wholeTask('PL2.1.18', { adjustedTo: text('tháng 9'), adjustingDocument: DOCUMENT }), at: 'PL2.1.18.adjustedTo' },
    { variant: 'two readings', period: 'm9', entries: wholeTask('PL2.2.4', { finishedOn: text('03/02/2026'), product: PRODUCT }), at: 'PL2.2.4.finishedOn' },
    { variant: 'the evaluation date', period: 'h1', entries: { 'header.evaluationDate': text('30.6.2026') }, at: 'header.evaluationDate' },
    { variant: 'the day of sending', period: 'h1', entries: { 'header.sentOn': text('hôm nay') }, at: 'header.sentOn' },
  ]),
  ...typed('date-too-early', [
    { variant: 'a lost century', period: 'h1', entries: wholeTask('PL2.1.21', { startedOn: day(15, 3, 1926), progress: number(40) }), at: 'PL2.1.21.startedOn' },
    { variant: 'a number that is no date', period: 'h1', entries: wholeTask('PL2.1.1', { finishedOn: number(45), product: PRODUCT }), at: 'PL2.1.1.finishedOn' },
    { variant: 'a new deadline', period: 'q1', entries: wholeTask('PL2.1.1', { adjustedTo: day(30, 9, 1926), adjustingDocument: DOCUMENT }), at: 'PL2.1.1.adjustedTo' },
    { variant: 'the evaluation date', period: 'h1', entries: { 'header.evaluationDate': day(30, 6, 2016) }, at: 'header.evaluationDate' },
    { variant: 'the day of sending', period: 'h1', entries: { 'header.sentOn': day(15, 7, 2006) }, at: 'header.sentOn' },
  ]),
  ...typed('date-too-late', [
    { variant: 'the evaluation date', period: 'h1', entries: { 'header.evaluationDate': day(30, 6, 2126) }, at: 'header.evaluationDate' },
    { variant: 'digits without slashes', period: 'h1', entries: wholeTask('PL2.1.21', { startedOn: number(15032026), progress: number(40) }), at: 'PL2.1.21.startedOn' },
    { variant: 'a finish', period: 'h1', entries: wholeTask('PL2.1.1', { finishedOn: number(20260131), product: PRODUCT }), at: 'PL2.1.1.finishedOn' },
    { variant: 'a new deadline', period: 'h1', entries: wholeTask('PL2.1.18', { adjustedTo: number(30092026), adjustingDocument: DOCUMENT }), at: 'PL2.1.18.adjustedTo' },
    { variant: 'the day of sending', period: 'q1', entries: { 'header.sentOn': number(15042026) }, at: 'header.sentOn' },
    { variant: 'the day of sending, two digits of the year exchanged', period: 'q1', entries: { 'header.sentOn': day(1, 4, 2062) }, at: 'header.sentOn' },
  ]),
  ...typed('date-in-future', [
    { variant: 'a beginning', period: 'h1', entries: wholeTask('PL2.1.21', { startedOn: day(15, 7) }), at: 'PL2.1.21.startedOn' },
    { variant: 'a finish', period: 'h1', entries: wholeTask('PL2.1.13', { finishedOn: day(20, 8), product: PRODUCT }), at: 'PL2.1.13.finishedOn' },
    { variant: 'the day after, whatever its day and month', period: 'q1', entries: wholeTask('PL2.2.10', { startedOn: day(1, 4) }), at: 'PL2.2.10.startedOn' },
    { variant: 'the middle of the next month', period: 'q1', entries: wholeTask('PL2.1.1', { finishedOn: day(14, 4), product: PRODUCT, difficulty: DIFFICULTY }), at: 'PL2.1.1.finishedOn' },
    { variant: 'the end of the year', period: 'm9', entries: wholeTask('PL2.2.10', { finishedOn: day(31, 12), product: PRODUCT }), at: 'PL2.2.10.finishedOn' },
    { variant: 'next year', period: 'year', entries: wholeTask('PL2.2.10', { startedOn: day(15, 1, 2027) }), at: 'PL2.2.10.startedOn' },
  ]),
  ...typed('finish-before-start', [
    { variant: 'by days', period: 'h1', entries: wholeTask('PL2.1.13', { startedOn: day(20, 3), finishedOn: day(15, 3), product: PRODUCT }), at: 'PL2.1.13.finishedOn' },
    { variant: 'by a day', period: 'q1', entries: wholeTask('PL2.1.1', { startedOn: day(21, 1), finishedOn: day(20, 1), product: PRODUCT }), at: 'PL2.1.1.finishedOn' },
    { variant: 'by a year', period: 'm9', entries: wholeTask('PL2.2.4', { startedOn: day(20, 2), finishedOn: day(25, 2, 2025), product: PRODUCT }), at: 'PL2.2.4.finishedOn' },
    { variant: 'a start of its own', period: 'h1', entries: wholeTask('PL2.3.4.3', { startedOn: day(20, 3), finishedOn: day(15, 2), product: PRODUCT }), at: 'PL2.3.4.3.finishedOn' },
    { variant: 'no deadline', period: 'year', entries: wholeTask('PL2.4.3', { startedOn: day(30, 11), finishedOn: day(13, 11), product: PRODUCT }), at: 'PL2.4.3.finishedOn' },
  ]),
  ...typed('status-unknown', [
    { variant: 'another word', period: 'h1', entries: wholeTask('PL2.1.13', { status: text('Hoãn'), adjustingDocument: DOCUMENT }), at: 'PL2.1.13.status' },
    { variant: 'nearly', period: 'h1', entries: wholeTask('PL2.1.1', { status: text('Tạm ngừng'), adjustingDocument: DOCUMENT }), at: 'PL2.1.1.status' },
    { variant: 'a space behind', period: 'q1', entries: wholeTask('PL2.1.1', { status: text('Tạm dừng '), adjustingDocument: DOCUMENT }), at: 'PL2.1.1.status' },
    { variant: 'how it goes', period: 'm9', entries: wholeTask('PL2.2.10', { startedOn: day(15, 3), progress: number(60), status: text('Đang thực hiện'), adjustingDocument: DOCUMENT }), at: 'PL2.2.10.status' },
    { variant: 'a number', period: 'h1', entries: wholeTask('PL2.2.5', { status: number(1), adjustingDocument: DOCUMENT }), at: 'PL2.2.5.status' },
  ]),
  ...typed('document-missing', [
    { variant: 'a status', period: 'h1', entries: wholeTask('PL2.1.13', { status: text('Tạm dừng'), difficulty: DIFFICULTY }), at: 'PL2.1.13' },
    { variant: 'a new deadline', period: 'h1', entries: wholeTask('PL2.1.18', { startedOn: day(15, 1), progress: number(50), adjustedTo: day(30, 9) }), at: 'PL2.1.18' },
    { variant: 'both', period: 'q1', entries: wholeTask('PL2.1.1', { status: text('Chuyển năm sau'), adjustedTo: day(31, 1, 2027), difficulty: DIFFICULTY }), at: 'PL2.1.1' },
    { variant: 'given up', period: 'm9', entries: wholeTask('PL2.2.4', { status: text('Không tiếp tục'), difficulty: DIFFICULTY }), at: 'PL2.2.4' },
    { variant: 'text of no length', period: 'year', entries: wholeTask('PL2.2.10', { status: text('Tạm dừng'), adjustingDocument: text(''), difficulty: DIFFICULTY }), at: 'PL2.2.10' },
  ]),
  ...typed('task-not-reported', [
    { variant: 'January', period: 'h1', entries: wholeTask('PL2.1.1', {}), at: 'PL2.1.1' },
    { variant: 'February', period: 'q1', entries: wholeTask('PL2.2.4', {}), at: 'PL2.2.4' },
    { variant: 'a beginning that is late', period: 'h1', entries: wholeTask('PL2.3.4.3', {}), at: 'PL2.3.4.3' },
    { variant: 'a row below a heading', period: 'm9', entries: wholeTask('PL2.2.16.1', {}), at: 'PL2.2.16.1' },
    { variant: 'September', period: 'year', entries: wholeTask('PL2.2.5', {}), at: 'PL2.2.5' },
  ]),
  ...typed('progress-contradicts-dates', [
    { variant: 'finished at 60', period: 'h1', entries: wholeTask('PL2.1.1', { startedOn: day(5, 1), finishedOn: day(30, 1), progress: number(60), product: PRODUCT }), at: 'PL2.1.1' },
    { variant: 'finished at 0', period: 'q1', entries: wholeTask('PL2.2.4', { finishedOn: day(20, 2), progress: number(0), product: PRODUCT }), at: 'PL2.2.4' },
    { variant: '100 without a finish', period: 'h1', entries: wholeTask('PL2.1.21', { startedOn: day(20, 1), progress: number(100) }), at: 'PL2.1.21' },
    { variant: '100 without any date', period: 'm9', entries: wholeTask('PL2.2.10', { progress: number(100) }), at: 'PL2.2.10' },
    { variant: 'finished at 95', period: 'year', entries: wholeTask('PL2.4.11', { startedOn: day(15, 3), finishedOn: day(30, 11), progress: number(95), product: PRODUCT }), at: 'PL2.4.11' },
  ]),
  ...typed('product-missing', [
    { variant: 'in time', period: 'h1', entries: wholeTask('PL2.1.1', { startedOn: day(5, 1), finishedOn: day(30, 1), progress: number(100) }), at: 'PL2.1.1' },
    { variant: 'a finish alone', period: 'q1', entries: wholeTask('PL2.2.4', { finishedOn: day(20, 2) }), at: 'PL2.2.4' },
    { variant: 'late', period: 'h1', entries: wholeTask('PL2.1.18', { startedOn: day(15, 1), finishedOn: day(15, 6), difficulty: DIFFICULTY }), at: 'PL2.1.18' },
    { variant: 'no deadline', period: 'm9', entries: wholeTask('PL2.4.3', { startedOn: day(15, 3), finishedOn: day(15, 6) }), at: 'PL2.4.3' },
    { variant: 'text of no length', period: 'year', entries: wholeTask('PL2.2.10', { startedOn: day(15, 3), finishedOn: day(15, 6), product: text('') }), at: 'PL2.2.10' },
  ]),
  ...typed('day-and-month-swapped', [
    { variant: 'a beginning on 12/01, read as December', period: 'q1', entries: wholeTask('PL2.3.4.3', { startedOn: day(1, 12) }), at: 'PL2.3.4.3.startedOn' },
    { variant: 'a finish on 07/05, read as July', period: 'h1', entries: wholeTask('PL2.1.13', { finishedOn: day(5, 7), product: PRODUCT }), at: 'PL2.1.13.finishedOn' },
    { variant: 'a beginning on 11/02, read as November', period: 'h1', entries: wholeTask('PL2.1.21', { startedOn: day(2, 11), progress: number(40) }), at: 'PL2.1.21.startedOn' },
    { variant: 'a finish on 12/02, read as December', period: 'm9', entries: wholeTask('PL2.2.4', { finishedOn: day(2, 12), product: PRODUCT, difficulty: DIFFICULTY }), at: 'PL2.2.4.finishedOn' },
    { variant: 'a beginning on 10/02, read as October', period: 'q1', entries: wholeTask('PL2.2.10', { startedOn: day(2, 10) }), at: 'PL2.2.10.startedOn' },
  ]),
  ...typed('evaluation-date-missing', [
    { variant: 'Quý I', period: 'q1', entries: { 'header.evaluationDate': NOTHING }, at: 'header.evaluationDate' },
    { variant: '6 tháng', period: 'h1', entries: { 'header.evaluationDate': NOTHING }, at: 'header.evaluationDate' },
    { variant: '9 tháng', period: 'm9', entries: { 'header.evaluationDate': NOTHING }, at: 'header.evaluationDate' },
    { variant: 'Cả năm', period: 'year', entries: { 'header.evaluationDate': NOTHING }, at: 'header.evaluationDate' },
    { variant: 'text of no length', period: 'h1', entries: { 'header.evaluationDate': text('') }, at: 'header.evaluationDate' },
  ]),
  ...typed('evaluation-date-outside-period', [
    { variant: 'Quý I at the end of the year', period: 'q1', entries: { 'header.evaluationDate': day(31, 12) }, at: 'header.evaluationDate', also: FOLLOWING_A_WRONG_DAY },
    { variant: '6 tháng in February', period: 'h1', entries: { 'header.evaluationDate': day(15, 2) }, at: 'header.evaluationDate', also: FOLLOWING_A_WRONG_DAY },
    { variant: '9 tháng in March', period: 'm9', entries: { 'header.evaluationDate': day(31, 3) }, at: 'header.evaluationDate', also: FOLLOWING_A_WRONG_DAY },
    { variant: 'Cả năm in June', period: 'year', entries: { 'header.evaluationDate': day(30, 6) }, at: 'header.evaluationDate', also: FOLLOWING_A_WRONG_DAY },
    { variant: 'a year before', period: 'q1', entries: { 'header.evaluationDate': day(31, 3, 2025) }, at: 'header.evaluationDate', also: FOLLOWING_A_WRONG_DAY },
  ]),
];

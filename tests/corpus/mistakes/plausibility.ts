/** Figures that are right in themselves and do not go together, and words that are owed. */
import { day, NOTHING, number, text } from '../report';
import { typed, wholeTask, type Mistake } from '../mistake';

const REASON = text('Tiến độ giải phóng mặt bằng chậm.');

export const PLAUSIBILITY: readonly Mistake[] = [
  ...typed('equals-strict-threshold', [
    { variant: 'trên 12,5', period: 'h1', entries: { 'PL1.4.h1': number(12.5), 'PL1.4.reason': REASON }, at: 'PL1.4' },
    { variant: 'trên 14', period: 'q1', entries: { 'PL1.7.q1': number(14), 'PL1.7.reason': REASON }, at: 'PL1.7' },
    { variant: 'dưới 2,05', period: 'm9', entries: { 'PL1.16.m9': number(2.05), 'PL1.16.reason': REASON }, at: 'PL1.16' },
    { variant: 'trên 96,6, printed as 96.6', period: 'h1', entries: { 'PL1.17.5.h1': number(96.6), 'PL1.17.5.reason': REASON }, at: 'PL1.17.5' },
    { variant: 'trên 46 at year end', period: 'year', entries: { 'PL1.24.year': number(46), 'PL1.24.reason': REASON }, at: 'PL1.24' },
  ]),
  ...typed('earlier-period-missing', [
    { variant: 'Quý I', period: 'h1', entries: { 'PL1.7.q1': NOTHING }, at: 'PL1.7' },
    { variant: '6 tháng', period: 'm9', entries: { 'PL1.19.h1': NOTHING }, at: 'PL1.19' },
    { variant: '9 tháng', period: 'year', entries: { 'PL1.16.m9': NOTHING }, at: 'PL1.16' },
    { variant: 'cumulative', period: 'm9', entries: { 'PL1.6.q1': NOTHING }, at: 'PL1.6' },
    { variant: 'growth', period: 'year', entries: { 'PL1.4.h1': NOTHING }, at: 'PL1.4' },
  ]),
  ...typed('cumulative-decreases', [
    { variant: 'revenue', period: 'h1', entries: { 'PL1.6.q1': number(60000), 'PL1.6.h1': number(45000) }, at: 'PL1.6' },
    { variant: 'enterprises', period: 'h1', entries: { 'PL1.10.q1': number(1300), 'PL1.10.h1': number(1250) }, at: 'PL1.10' },
    { variant: 'a share', period: 'm9', entries: { 'PL1.3.q1': number(0.6), 'PL1.3.h1': number(2.1), 'PL1.3.m9': number(1.9) }, at: 'PL1.3' },
    { variant: 'the whole year', period: 'year', entries: { 'PL1.6.m9': number(96000), 'PL1.6.year': number(94000) }, at: 'PL1.6' },
    { variant: 'two earlier periods', period: 'm9', entries: { 'PL1.10.q1': number(1000), 'PL1.10.h1': number(900), 'PL1.10.m9': number(2000) }, at: 'PL1.10' },
  ]),
  ...typed('part-exceeds-whole', [
    { variant: 'Quý I', period: 'q1', entries: { 'PL1.15.1.q1': number(88.5), 'PL1.15.2.q1': number(91) }, at: 'PL1.15.2' },
    { variant: '6 tháng', period: 'h1', entries: { 'PL1.15.1.h1': number(88.5), 'PL1.15.2.h1': number(88.6) }, at: 'PL1.15.2' },
    { variant: '9 tháng', period: 'm9', entries: { 'PL1.15.1.m9': number(89), 'PL1.15.2.m9': number(98) }, at: 'PL1.15.2' },
    { variant: 'Cả năm', period: 'year', entries: { 'PL1.15.1.year': number(88), 'PL1.15.2.year': number(100) }, at: 'PL1.15.2' },
    { variant: 'an earlier period', period: 'h1', entries: { 'PL1.15.1.q1': number(45), 'PL1.15.2.q1': number(86) }, at: 'PL1.15.2' },
  ]),
  ...typed('far-from-last-year', [
    { variant: 'a digit short last year', period: 'year', entries: { 'PL1.6.lastYear': number(8505) }, at: 'PL1.6' },
    { variant: 'a digit too many last year', period: 'year', entries: { 'PL1.6.lastYear': number(850500) }, at: 'PL1.6' },
    { variant: 'ten times the enterprises', period: 'year', entries: { 'PL1.10.lastYear': number(2450), 'PL1.10.year': number(24500) }, at: 'PL1.10' },
    { variant: 'a tenth of the enterprises', period: 'year', entries: { 'PL1.10.lastYear': number(26000) }, at: 'PL1.10' },
    { variant: 'income a head', period: 'year', entries: { 'PL1.5.lastYear': number(1120) }, at: 'PL1.5' },
  ]),
  ...typed('reason-missing', [
    { variant: 'a share not reached', period: 'h1', entries: { 'PL1.7.h1': number(13.2), 'PL1.7.reason': NOTHING }, at: 'PL1.7' },
    { variant: 'too much unemployment', period: 'm9', entries: { 'PL1.16.m9': number(2.3), 'PL1.16.reason': text('') }, at: 'PL1.16' },
    { variant: 'known at year end', period: 'year', entries: { 'PL1.1.year': number(88), 'PL1.1.reason': NOTHING }, at: 'PL1.1' },
    { variant: 'officially missed', period: 'year', entries: { 'PL1.24.year': number(45.5), 'PL1.24.figureKind': text('Chính thức'), 'PL1.24.reason': NOTHING }, at: 'PL1.24' },
    { variant: 'an overdue task', period: 'h1', entries: wholeTask('PL2.1.1', { startedOn: day(15, 1), progress: number(40) }), at: 'PL2.1.1' },
    { variant: 'a task that has not begun', period: 'h1', entries: wholeTask('PL2.3.4.3', { progress: number(0) }), at: 'PL2.3.4.3' },
  ]),
  ...typed('source-missing', [
    { variant: 'Quý I', period: 'q1', entries: { 'PL1.7.source': NOTHING }, at: 'PL1.7' },
    { variant: '6 tháng', period: 'h1', entries: { 'PL1.6.source': NOTHING }, at: 'PL1.6' },
    { variant: '9 tháng', period: 'm9', entries: { 'PL1.17.2.source': NOTHING }, at: 'PL1.17.2' },
    { variant: 'Cả năm', period: 'year', entries: { 'PL1.24.source': NOTHING }, at: 'PL1.24' },
    { variant: 'text of no length', period: 'h1', entries: { 'PL1.22.3.source': text('') }, at: 'PL1.22.3' },
  ]),
  ...typed('kind-missing', [
    { variant: 'Quý I', period: 'q1', entries: { 'PL1.7.figureKind': NOTHING }, at: 'PL1.7' },
    { variant: '6 tháng', period: 'h1', entries: { 'PL1.6.figureKind': NOTHING }, at: 'PL1.6' },
    { variant: '9 tháng', period: 'm9', entries: { 'PL1.17.2.figureKind': NOTHING }, at: 'PL1.17.2' },
    { variant: 'Cả năm', period: 'year', entries: { 'PL1.24.figureKind': NOTHING }, at: 'PL1.24' },
    { variant: 'text of no length', period: 'h1', entries: { 'PL1.22.3.figureKind': text('') }, at: 'PL1.22.3' },
  ]),
];

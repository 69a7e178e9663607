/** Figures that cannot be read, or cannot be. */
import { error, NOTHING, number, text, truth } from '../report';
import { typed, type Mistake } from '../mistake';

/** Given a text that it could read as a number, LibreOffice gives the cell the format of text besides. */
const TAKEN_FOR_TEXT = ['formatting-lost'];

export const NUMBERS: readonly Mistake[] = [
  ...typed('formula-error', [
    { variant: 'a figure', period: 'h1', entries: { 'PL1.7.h1': error('#N/A') }, at: 'PL1.7.h1' },
    { variant: 'an earlier figure', period: 'h1', entries: { 'PL1.10.q1': error('#DIV/0!') }, at: 'PL1.10.q1' },
    { variant: 'the baseline', period: 'm9', entries: { 'PL1.6.baseline': error('#REF!') }, at: 'PL1.6.baseline' },
    { variant: 'a reason that began with =', period: 'h1', entries: { 'PL1.4.reason': error('#NAME?') }, at: 'PL1.4.reason' },
    { variant: 'progress', period: 'q1', entries: { 'PL2.1.21.progress': error('#VALUE!') }, at: 'PL2.1.21.progress' },
    { variant: 'who prepared it', period: 'year', entries: { 'header.preparedBy': error('#N/A') }, at: 'header.preparedBy' },
  ]),
  ...typed('number-as-text', [
    { variant: 'comma', period: 'h1', entries: { 'PL1.7.h1': text('14,5') }, at: 'PL1.7.h1' },
    { variant: 'point', period: 'h1', entries: { 'PL1.4.h1': text('12.6') }, at: 'PL1.4.h1' },
    { variant: 'per cent sign', period: 'q1', entries: { 'PL1.22.2.q1': text('91 %') }, at: 'PL1.22.2.q1' },
    { variant: 'at least', period: 'm9', entries: { 'PL1.22.2.m9': text('≥ 90') }, at: 'PL1.22.2.m9' },
    { variant: 'about', period: 'h1', entries: { 'PL1.22.2.h1': text('khoảng 90') }, at: 'PL1.22.2.h1' },
    { variant: 'non-breaking space', period: 'h1', entries: { 'PL1.14.h1': text('76,2\u00a0%') }, at: 'PL1.14.h1' },
    { variant: 'full-width digits', period: 'h1', entries: { 'PL1.21.2.h1': text('８６,５') }, at: 'PL1.21.2.h1' },
    { variant: 'only one reading is whole', period: 'h1', entries: { 'PL1.10.h1': text('1.234 DN') }, at: 'PL1.10.h1' },
    { variant: 'a word', period: 'year', entries: { 'PL1.1.year': text('đạt') }, at: 'PL1.1.year' },
    { variant: 'a space alone', period: 'h1', entries: { 'PL1.19.h1': text(' ') }, at: 'PL1.19.h1' },
    { variant: 'TRUE', period: 'h1', entries: { 'PL1.16.h1': truth() }, at: 'PL1.16.h1' },
    { variant: 'progress', period: 'h1', entries: { 'PL2.1.21.progress': text('45%') }, at: 'PL2.1.21.progress' },
    { variant: 'last year', period: 'h1', entries: { 'PL1.19.lastYear': text('92,5%') }, at: 'PL1.19.lastYear' },
  ]),
  ...typed('ambiguous-number', [
    { variant: 'revenue', period: 'h1', entries: { 'PL1.6.h1': text('45.250') }, at: 'PL1.6.h1' },
    { variant: 'revenue with a comma', period: 'h1', entries: { 'PL1.6.h1': text('45,250') }, at: 'PL1.6.h1', also: TAKEN_FOR_TEXT },
    { variant: 'an earlier period', period: 'h1', entries: { 'PL1.6.q1': text('20.125') }, at: 'PL1.6.q1' },
    { variant: 'the baseline', period: 'm9', entries: { 'PL1.6.baseline': text('88.350') }, at: 'PL1.6.baseline' },
    { variant: 'income a head', period: 'year', entries: { 'PL1.5.year': text('11.905') }, at: 'PL1.5.year', also: TAKEN_FOR_TEXT },
    { variant: 'last year', period: 'year', entries: { 'PL1.5.lastYear': text('11.255') }, at: 'PL1.5.lastYear' },
  ]),
  ...typed('out-of-bounds', [
    { variant: 'a share above 100', period: 'h1', entries: { 'PL1.7.h1': number(145) }, at: 'PL1.7.h1' },
    { variant: 'a lost comma', period: 'h1', entries: { 'PL1.16.h1': number(205) }, at: 'PL1.16.h1' },
    { variant: 'an earlier period', period: 'h1', entries: { 'PL1.4.q1': number(126) }, at: 'PL1.4.q1' },
    { variant: 'baseline of zero', period: 'q1', entries: { 'PL1.6.baseline': number(0) }, at: 'PL1.6.baseline' },
    { variant: 'progress', period: 'h1', entries: { 'PL2.1.21.progress': number(150) }, at: 'PL2.1.21.progress' },
    { variant: 'last year', period: 'm9', entries: { 'PL1.19.lastYear': number(930) }, at: 'PL1.19.lastYear' },
    { variant: 'below zero', period: 'year', entries: { 'PL1.20.year': number(-1) }, at: 'PL1.20.year' },
  ]),
  ...typed('not-whole', [
    { variant: 'enterprises', period: 'h1', entries: { 'PL1.10.h1': number(1250.5) }, at: 'PL1.10.h1' },
    { variant: 'a thousands dot taken for a point', period: 'h1', entries: { 'PL1.10.h1': number(1.205) }, at: 'PL1.10.h1' },
    { variant: 'an earlier period', period: 'h1', entries: { 'PL1.10.q1': number(512.5) }, at: 'PL1.10.q1' },
    { variant: 'a rank', period: 'year', entries: { 'PL1.18.1.year': number(4.5) }, at: 'PL1.18.1.year' },
    { variant: 'last year', period: 'year', entries: { 'PL1.10.lastYear': number(2410.25) }, at: 'PL1.10.lastYear' },
  ]),
  ...typed('percent-as-fraction', [
    { variant: '0,145 for 14,5', period: 'h1', entries: { 'PL1.7.h1': number(0.145) }, at: 'PL1.7.h1' },
    { variant: '0,76 for 76', period: 'm9', entries: { 'PL1.14.m9': number(0.76) }, at: 'PL1.14.m9' },
    { variant: '1 for 100', period: 'h1', entries: { 'PL1.23.1.h1': number(1) }, at: 'PL1.23.1.h1' },
    { variant: 'an earlier period', period: 'h1', entries: { 'PL1.22.2.q1': number(0.91) }, at: 'PL1.22.2.q1' },
    { variant: 'known at year end', period: 'year', entries: { 'PL1.1.year': number(0.92) }, at: 'PL1.1.year' },
    { variant: 'last year', period: 'h1', entries: { 'PL1.19.lastYear': number(0.93) }, at: 'PL1.19.lastYear' },
  ]),
  ...typed('missing-for-period', [
    { variant: 'Quý I', period: 'q1', entries: { 'PL1.6.q1': NOTHING }, at: 'PL1.6' },
    { variant: '6 tháng', period: 'h1', entries: { 'PL1.7.h1': NOTHING }, at: 'PL1.7' },
    { variant: '9 tháng', period: 'm9', entries: { 'PL1.21.1.m9': NOTHING }, at: 'PL1.21.1' },
    { variant: 'known at year end', period: 'year', entries: { 'PL1.24.year': NOTHING }, at: 'PL1.24' },
    { variant: 'text of no length', period: 'h1', entries: { 'PL1.17.5.h1': text('') }, at: 'PL1.17.5' },
  ]),
  ...typed('baseline-missing', [
    { variant: 'Quý I', period: 'q1', entries: { 'PL1.6.baseline': NOTHING }, at: 'PL1.6.baseline' },
    { variant: '6 tháng', period: 'h1', entries: { 'PL1.6.baseline': NOTHING }, at: 'PL1.6.baseline' },
    { variant: '9 tháng', period: 'm9', entries: { 'PL1.6.baseline': NOTHING }, at: 'PL1.6.baseline' },
    { variant: 'Cả năm', period: 'year', entries: { 'PL1.6.baseline': NOTHING }, at: 'PL1.6.baseline' },
    { variant: 'text of no length', period: 'h1', entries: { 'PL1.6.baseline': text('') }, at: 'PL1.6.baseline' },
  ]),
  ...typed('ahead-of-period', [
    { variant: 'the next period', period: 'h1', entries: { 'PL1.7.m9': number(14.6) }, at: 'PL1.7.m9' },
    { variant: 'the whole year', period: 'h1', entries: { 'PL1.19.year': number(93.5) }, at: 'PL1.19.year' },
    { variant: '6 tháng in Quý I', period: 'q1', entries: { 'PL1.16.h1': number(1.9) }, at: 'PL1.16.h1' },
    { variant: 'known at year end', period: 'q1', entries: { 'PL1.1.year': number(91) }, at: 'PL1.1.year' },
    { variant: 'the whole year in 9 tháng', period: 'm9', entries: { 'PL1.14.year': number(76) }, at: 'PL1.14.year' },
  ]),
];

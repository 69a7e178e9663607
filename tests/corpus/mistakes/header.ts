/** Mistakes on Thông tin. */
import { NOTHING, number, text } from '../report';
import { typed, type Mistake } from '../mistake';

const WITHOUT_A_PERIOD = ['evaluation-date-outside-period'];

export const HEADER: readonly Mistake[] = [
  ...typed('period-unknown', [
    { variant: 'an Arabic numeral', period: 'q1', entries: { 'header.period': text('Quý 1') }, at: 'header.period', also: WITHOUT_A_PERIOD },
    { variant: 'blank', period: 'h1', entries: { 'header.period': NOTHING }, at: 'header.period' },
    { variant: 'a space behind', period: 'm9', entries: { 'header.period': text('9 tháng ') }, at: 'header.period' },
    { variant: 'more words', period: 'h1', entries: { 'header.period': text('6 tháng đầu năm') }, at: 'header.period' },
    { variant: 'a number', period: 'year', entries: { 'header.period': number(2026) }, at: 'header.period' },
  ]),
  ...typed('scope-unknown', [
    { variant: 'another word', period: 'h1', entries: { 'header.scope': text('Tất cả') }, at: 'header.scope' },
    { variant: 'half of it', period: 'q1', entries: { 'header.scope': text('Chỉ đơn vị') }, at: 'header.scope' },
    { variant: 'without accents', period: 'm9', entries: { 'header.scope': text('Toan bo') }, at: 'header.scope' },
    { variant: 'a space behind', period: 'year', entries: { 'header.scope': text('Toàn bộ ') }, at: 'header.scope' },
    { variant: 'a number', period: 'h1', entries: { 'header.scope': number(1) }, at: 'header.scope' },
  ]),
  ...typed('unit-unknown', [
    { variant: 'an alias', period: 'h1', entries: { 'header.unit': text('Đảng ủy UBND tỉnh') }, at: 'header.unit' },
    { variant: 'the other place of the tone mark', period: 'q1', entries: { 'header.unit': text('Văn phòng Tỉnh uỷ') }, at: 'header.unit' },
    { variant: 'an alias in capitals', period: 'm9', entries: { 'header.unit': text('ĐẢNG ỦY HĐND TỈNH') }, at: 'header.unit' },
    { variant: 'without accents', period: 'h1', entries: { 'header.unit': text('Ban To chuc Tinh uy') }, at: 'header.unit' },
    { variant: 'nobody, for its own rows only', period: 'year', entries: { 'header.unit': text('abc'), 'header.scope': text('Chỉ đơn vị chủ trì') }, at: 'header.unit' },
  ]),
];

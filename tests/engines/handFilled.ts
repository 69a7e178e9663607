/**
 * A workbook filled in by hand for 6 tháng on 30/06/2026, and the words that the design gives for it, written down from
 * its text and not from what any engine says. Keys are those of {@link EntryPlaces}.
 */
import { dateOf } from '../../src/domain/serialDate';
import type { CellInput } from '../../src/domain/entry';
import type { Fillings } from './fillTemplate';
import type { EntryPlaces } from './generateFillings';

const text = (content: string): CellInput => ({ kind: 'text', text: content });
const number = (content: number): CellInput => ({ kind: 'number', number: content });
const day = (date: number, month: number, year = 2026): CellInput => number(dateOf(year, month, date));

export const HAND_ENTRIES: Readonly<Record<string, CellInput>> = {
  'header.unit': text('Văn phòng Tỉnh ủy'),
  'header.period': text('6 tháng'),
  'header.evaluationDate': day(30, 6),
  'header.phone': text('0203 383 5555'),

  'PL1.1.h1': number(95),
  'PL1.3.h1': number(2),
  'PL1.4.q1': number(12.6),
  'PL1.4.h1': number(13),
  'PL1.6.h1': number(45000),
  'PL1.7.h1': number(14),
  'PL1.10.h1': number(2600.5),
  'PL1.12.h1': number(13.2),
  'PL1.14.h1': number(0.91),
  'PL1.15.1.h1': number(88),
  'PL1.15.2.h1': number(45),
  'PL1.16.h1': text('đạt'),
  'PL1.17.1.h1': number(62),
  'PL1.17.2.h1': number(17),
  'PL1.17.2.reason': text('- chưa tuyển được bác sĩ'),
  'PL1.17.4.h1': number(27),
  'PL1.20.h1': number(0),
  'PL1.21.1.h1': number(96),
  'PL1.22.1.h1': number(100),
  'PL1.22.2.h1': number(91),
  'PL1.22.3.h1': number(100),

  'PL2.1.1.finishedOn': day(31, 1),
  'PL2.1.2.finishedOn': day(1, 2),
  'PL2.1.4.progress': number(50),
  'PL2.1.5.status': text('Tạm dừng'),
  'PL2.1.6.status': text('Chuyển năm sau'),
  'PL2.1.6.adjustingDocument': text('Công văn số 45-CV/TU'),
  'PL2.1.12.startedOn': day(31, 1),
  'PL2.1.14.startedOn': day(1, 7),
  'PL2.1.18.adjustedTo': day(30, 9),
  'PL2.1.18.adjustingDocument': text('Công văn số 46-CV/TU'),
  'PL2.1.20.startedOn': day(8, 5),
  'PL2.2.1.finishedOn': text('31/01/2026'),
  'PL2.3.4.2.startedOn': day(10, 3),
  'PL2.3.4.3.progress': number(5),
  'PL2.4.3.finishedOn': day(10, 3),
};

/** Đánh giá of the rows filled in, and of some left blank. */
export const HAND_WORDS: Readonly<Record<string, string>> = {
  'PL1.1': 'Vượt', // an annual row with a value is judged like any other; 95 > 90
  'PL1.3': 'Đang thực hiện', // 2 < 3, cumulative, not yet Cả năm
  'PL1.4': 'Đạt', // 13 > 12.5
  'PL1.6': 'Chưa có số giao',
  'PL1.7': 'Chưa đạt', // 14 is not over 14
  'PL1.10': 'Cần rà soát', // enterprises are whole
  'PL1.12': 'Vượt', // over the range 12.5–13
  'PL1.14': 'Cần rà soát', // 0.91 typed for 91
  'PL1.15.1': 'Đạt', // 88 is just 88
  'PL1.15.2': 'Vượt', // 45 > 44
  'PL1.16': 'Cần rà soát', // a word
  'PL1.17.1': 'Đạt',
  'PL1.17.2': 'Chưa đạt', // 17 < 18
  'PL1.17.3': 'Chưa có số liệu',
  'PL1.17.4': 'Đạt',
  'PL1.19': 'Chưa có số liệu',
  'PL1.20': 'Đạt', // 0 ≤ 0
  'PL1.21.1': 'Đạt',
  'PL1.22.2': 'Vượt',
  'PL1.24': 'Chưa đến kỳ đánh giá',
  'PL2.1.1': 'Hoàn thành đúng hạn', // on the last day
  'PL2.1.2': 'Hoàn thành quá hạn', // a day after
  'PL2.1.3': 'Quá hạn, chưa báo cáo',
  'PL2.1.4': 'Quá hạn chưa hoàn thành',
  'PL2.1.5': 'Cần rà soát', // a status without its document
  'PL2.1.6': 'Đã điều chỉnh',
  'PL2.1.12': 'Đã bắt đầu đúng hạn',
  'PL2.1.13': 'Sắp đến hạn', // due on the very day
  'PL2.1.14': 'Cần rà soát', // begins after the evaluation date
  'PL2.1.18': 'Trong hạn', // moved to 30/09
  'PL2.1.20': 'Đã bắt đầu, chậm hạn', // 08/05 > 31/03
  'PL2.1.21': 'Trong hạn',
  'PL2.2.1': 'Cần rà soát', // a date as text
  'PL2.3.4.1': 'Quá hạn, chưa báo cáo', // should have begun in 12/2025
  'PL2.3.4.2': 'Đang thực hiện', // no deadline, begun
  'PL2.3.4.3': 'Quá hạn chưa bắt đầu', // progress without a beginning
  'PL2.3.9': 'Không ấn định thời hạn',
  'PL2.4.3': 'Đã hoàn thành', // no deadline
};

/** Đánh giá theo chỉ tiêu, by the number of the target. */
export const HAND_TARGETS: Readonly<Record<number, string>> = {
  1: 'Vượt', 3: 'Đang thực hiện', 4: 'Đạt', 6: 'Chưa có số giao', 7: 'Chưa đạt', 12: 'Vượt', 14: 'Cần rà soát',
  15: 'Đạt', 17: 'Chưa đạt', 19: 'Chưa có số liệu', 20: 'Đạt', 21: 'Chưa đủ số liệu', 22: 'Đạt',
  24: 'Chưa đến kỳ đánh giá',
};

/** The entries by sheet and cell. */
export function placed(entries: Readonly<Record<string, CellInput>>, { addresses }: EntryPlaces): Fillings {
  const fillings: Record<string, Record<string, CellInput>> = {};
  for (const [key, input] of Object.entries(entries)) {
    const place = addresses.get(key);
    if (!place) throw new Error(`There is no entry ${key}`);
    (fillings[place.sheet] ??= {})[place.address] = input;
  }
  return fillings;
}

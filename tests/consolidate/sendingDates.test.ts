/** When a report was sent and when it was due, read from a received file: a year mistyped is no day. */
import { PERIODS } from '../../src/domain/period';
import { dateOf } from '../../src/domain/serialDate';
import { receiveFile } from '../../src/xlsx/receiveFile';
import { resolution } from '../engines/standardFile';
import { number } from './received';
import { ReportTemplate } from './generator/ReportTemplate';

let template: ReportTemplate;
beforeAll(async () => {
  template = await ReportTemplate.of(PERIODS[3]);
});

test.each([
  ['a year mistyped', dateOf(2062, 4, 1), { wrongDates: ['sentOn', 'dueOn'] }],
  ['two years after the resolution\'s', dateOf(2028, 1, 1), { wrongDates: ['sentOn', 'dueOn'] }],
  ['the last day of the year after it', dateOf(2027, 12, 31), { sentOn: dateOf(2027, 12, 31), dueOn: dateOf(2027, 12, 31), wrongDates: [] }],
])('%s', async (_, date, expected) => {
  const bytes = new Uint8Array(template.fill({ 'header.sentOn': number(date), 'header.dueOn': number(date) }));
  const { content } = await receiveFile(resolution, { file: 'a.xlsx', size: bytes.length, bytes: () => Promise.resolve(bytes) });
  const { sentOn, dueOn, wrongDates } = content.kind === 'report' ? content : {};
  expect({ sentOn, dueOn, wrongDates }).toEqual({ sentOn: undefined, dueOn: undefined, ...expected });
});

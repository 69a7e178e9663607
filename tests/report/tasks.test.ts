/** What a report says of the tasks. Dates and verdicts are those of the design, for 6 tháng on 30/06/2026. */
import { judgedTasksOf } from '../../src/domain/resolution';
import type { ReportContent } from '../../src/report/reportContent';
import { resolution } from '../engines/standardFile';
import { number, on, text, type GivenSubmission } from '../fixtures/submissions';
import { contentOf, linesOf, partOf } from './hand';

/** Every task finished a day before the report, save those of the test. */
const DONE = Object.fromEntries(judgedTasksOf(resolution).map(({ id }) => [id, { finishedOn: on('29/06/2026') }]));

const report = (tasks: GivenSubmission['tasks'], period = '6 tháng', day = '30/06/2026') =>
  contentOf({ header: { period: text(period), evaluationDate: on(day) }, tasks: { ...DONE, ...tasks } });

test('how the tasks stand, with what of the finished and the overdue', () => {
  const content = contentOf({
    header: { period: text('6 tháng'), evaluationDate: on('30/06/2026') },
    tasks: {
      ...DONE,
      'PL2.1.1': { finishedOn: on('31/01/2026') },
      'PL2.1.4': { progress: number(50) },
      'PL2.1.3': {},
    },
  });
  const [sentence = ''] = linesOf(partOf(content, 'Về nhiệm vụ'));
  expect(sentence).toMatch(/^Tính đến ngày 30\/6\/2026, có 102\/104 nhiệm vụ đã hoàn thành \(\d+ nhiệm vụ đúng hạn, /);
  expect(sentence).toMatch(/, 2 nhiệm vụ quá hạn \(1 nhiệm vụ chưa hoàn thành, 1 nhiệm vụ chưa báo cáo\)\. Số nhiệm vụ nêu trên/);
});

describe('why there are 104 tasks', () => {
  const said = (content: ReportContent): string => linesOf(partOf(content, 'Về nhiệm vụ')).join(' ');

  test('is said after their number', () => {
    expect(said(report({}))).toMatch(/^Tính đến ngày 30\/6\/2026, có 104\/104 nhiệm vụ .*\. Số nhiệm vụ nêu trên tính cả từng phần của 75 nhiệm vụ tại Phụ lục 2\.$/);
  });

  test('is not said by a unit that reports on its own', () => {
    const own = contentOf({ header: { unit: text('Văn phòng Tỉnh ủy'), scope: text('Chỉ đơn vị chủ trì'), evaluationDate: on('30/06/2026') }, tasks: DONE });
    expect(said(own)).toMatch(/nhiệm vụ đã hoàn thành/);
    expect(said(own)).not.toContain('Số nhiệm vụ nêu trên');
  });

  test('is not said where the annex numbers every one', () => {
    const groups = resolution.taskGroups.map((group) => ({ ...group, tasks: group.tasks.filter(({ sub, heading }) => sub === null && !heading) }));
    const plain = contentOf({ header: { evaluationDate: on('30/06/2026') } }, { ...resolution, taskGroups: groups });
    expect(said(plain)).toContain('71 nhiệm vụ');
    expect(said(plain)).not.toContain('Số nhiệm vụ nêu trên');
  });
});

test('an overdue task stands under each of its leads, with the days and the difficulty', () => {
  const leads = judgedTasksOf(resolution).find(({ id }) => id === 'PL2.1.22')?.lead ?? [];
  expect(leads.length).toBeGreaterThan(1);
  const lines = linesOf(partOf(report({ 'PL2.1.22': { difficulty: text('Chờ hướng dẫn') } }), 'Nhiệm vụ quá hạn'));
  expect(lines[0]).toBe('Có 1 nhiệm vụ quá hạn. Nhiệm vụ có nhiều đơn vị chủ trì được nêu ở từng đơn vị; tổng số chỉ tính một lần.');
  expect(lines.filter((line) => line.endsWith(': 1 nhiệm vụ'))).toHaveLength(leads.length);
  expect(lines[2]).toMatch(/^1\.22 \| .* \| Trong Quý I\/2026 \| Quá hạn chưa hoàn thành \| 91 \| Chờ hướng dẫn$/);
});

test('an adjusted task has its new deadline or its state, and the document', () => {
  const content = report({
    'PL2.1.6': { status: text('Chuyển năm sau'), adjustingDocument: text('Công văn số 45-CV/TU') },
    'PL2.1.18': { adjustedTo: on('30/09/2026'), adjustingDocument: text('Công văn số 46-CV/TU') },
    'PL2.1.5': { status: text('Tạm dừng') },
  });
  const lines = linesOf(partOf(content, 'Nhiệm vụ được điều chỉnh'));
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^1\.6 \| .* \| Chuyển năm sau \| Công văn số 45-CV\/TU$/);
  expect(lines[1]).toMatch(/^1\.18 \| .* \| Thời hạn mới: 30\/9\/2026 \| Công văn số 46-CV\/TU$/);
  // Without its document it contradicts itself.
  expect(linesOf(partOf(content, 'Nhiệm vụ cần rà soát'))).toEqual([expect.stringMatching(/^1\.5 \| /) as unknown]);
});

describe('due in the next period', () => {
  const due = (tasks: GivenSubmission['tasks'], ...when: [string?, string?]): readonly string[] =>
    linesOf(partOf(report(tasks, ...when), 'Nhiệm vụ đến hạn'));

  test('from the evaluation date to the end of the period, by the deadline as adjusted', () => {
    // 1.13 is due on 30/06 itself and so not overdue yet, 1.18 was and has been put off.
    const lines = due({ 'PL2.1.13': {}, 'PL2.1.18': { adjustedTo: on('30/09/2026'), adjustingDocument: text('Công văn số 46-CV/TU') } });
    expect(partOf(report({}), 'Nhiệm vụ đến hạn')?.title).toBe('Nhiệm vụ đến hạn trong kỳ tới (đến hết ngày 30/9/2026)');
    expect(lines[0]).toBe('Từ ngày 30/6/2026 đến hết ngày 30/9/2026, có 2 nhiệm vụ đến hạn:');
    expect(lines.slice(1)).toEqual([
      expect.stringMatching(/^Hoàn thành: 30\/6\/2026 \| 1\.13 \| /) as unknown,
      expect.stringMatching(/^Hoàn thành: 30\/9\/2026 \| 1\.18 \| /) as unknown,
    ]);
  });

  test('the beginning of a task, unless it has begun', () => {
    expect(due({ 'PL2.3.4.23': {} })).toEqual([
      expect.stringContaining('có 1 nhiệm vụ') as unknown,
      expect.stringMatching(/^Bắt đầu: 30\/9\/2026 \| 3\.4\(23\) \| /) as unknown,
    ]);
    expect(due({ 'PL2.3.4.23': { startedOn: on('01/06/2026') } })).toEqual(['Từ ngày 30/6/2026 đến hết ngày 30/9/2026, không có nhiệm vụ đến hạn.']);
  });

  test('after the whole year comes the first quarter of the next', () => {
    const [said] = due({}, 'Cả năm', '31/12/2026');
    expect(said).toBe('Từ ngày 31/12/2026 đến hết ngày 31/3/2027, không có nhiệm vụ đến hạn.');
  });

  test('is not made up where the period is not known', () => {
    expect(due({}, 'quý ba')[0]).toBe('Chưa lập được danh sách vì “Kỳ báo cáo” hoặc “Số liệu tính đến ngày” chưa đúng.');
  });
});

test('nothing overdue is said in one sentence, and what nobody adjusted is left out', () => {
  const content = report({});
  expect(linesOf(partOf(content, 'Nhiệm vụ quá hạn'))).toEqual(['Không có nhiệm vụ quá hạn.']);
  expect(partOf(content, 'Nhiệm vụ được điều chỉnh')).toBeUndefined();
});

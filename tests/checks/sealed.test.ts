import { sealBroken } from '../../src/checks/sealBroken';
import { sealedValueChanged } from '../../src/checks/sealedValueChanged';
import type { Check } from '../../src/checks/check';
import { makeSeal, withCheckedSeal, type Seal } from '../../src/domain/seal';
import { assess } from '../../src/domain/assessment';
import { dateOf } from '../../src/domain/serialDate';
import { empty, number, on, submissionOf, text, type GivenSubmission } from '../fixtures/submissions';
import { resolution } from './findings';

const sealed: GivenSubmission = {
  header: { unit: text('Sở Xây dựng'), preparedBy: text('Nguyễn Văn A') },
  targets: { 'PL1.4': { q1: number(12.3), lastYear: number(11.89), figureKind: text('Ước'), reason: text('Giá vật liệu tăng') } },
  tasks: { 'PL2.1.10': { startedOn: on('02/03/2026'), progress: number(30), product: text('Tờ trình') } },
};

const sealOf = (given: GivenSubmission): Promise<Seal> =>
  makeSeal({ submission: submissionOf(resolution, given), template: 'mẫu 1', at: dateOf(2026, 4, 5) + 0.6 });

/** What a check says of a workbook that was sealed as one thing and is another now. */
async function said(check: Check, before: GivenSubmission, now: GivenSubmission, record: (seal: Seal) => Seal = (seal) => seal) {
  const submission = submissionOf(resolution, { ...now, seals: [record(await sealOf(before))] });
  return check.find(assess(resolution, await withCheckedSeal(submission))).map(({ cell, rowId, entry, fix, detail }) => ({
    place: [rowId, entry].filter((part) => part !== undefined).join('/'),
    cell,
    options: fix?.options,
    safe: fix?.safe,
    problem: check.wording.problem(detail),
    remedy: check.wording.remedy(detail),
  }));
}

const changed = (now: GivenSubmission, before = sealed) => said(sealedValueChanged, before, now);
const problems = async (now: GivenSubmission, before = sealed) => (await changed(now, before)).map(({ problem }) => problem);

test('a figure of the same period that is another now: old, new, where, and the way back', async () => {
  const now = { ...sealed, targets: { 'PL1.4': { ...sealed.targets?.['PL1.4'], q1: number(12.4) } } };
  expect(await changed(now)).toEqual([
    {
      place: 'PL1.4/q1',
      cell: { sheet: 'Phụ lục 1', address: expect.stringMatching(/^H\d+$/) as string },
      options: [number(12.3)],
      safe: false,
      problem: 'Cột Quý I, chỉ tiêu 4: số liệu đã chốt ngày 05/04/2026 là 12,3, nay là 12,4.',
      remedy: 'Nếu sửa có chủ ý thì ghi lý do khi chốt lại; nếu không thì nhập lại như đã chốt.',
    },
  ]);
});

test('nothing changed, or nothing sealed, says nothing', async () => {
  expect(await changed(sealed)).toEqual([]);
  expect(sealedValueChanged.find(assess(resolution, submissionOf(resolution, sealed)))).toEqual([]);
});

test('texts are quoted, days are days, blank is said', async () => {
  const now: GivenSubmission = {
    header: { ...sealed.header, unit: text('Sở Y tế') },
    targets: { 'PL1.4': { ...sealed.targets?.['PL1.4'], q1: text('12,3'), figureKind: empty } },
    tasks: { 'PL2.1.10': { ...sealed.tasks?.['PL2.1.10'], startedOn: on('03/03/2026') } },
  };
  expect(await problems(now)).toEqual([
    'Ô Đơn vị báo cáo: số liệu đã chốt ngày 05/04/2026 là “Sở Xây dựng”, nay là “Sở Y tế”.',
    'Cột Quý I, chỉ tiêu 4: số liệu đã chốt ngày 05/04/2026 là 12,3, nay là “12,3”.',
    'Cột Loại số liệu, chỉ tiêu 4: số liệu đã chốt ngày 05/04/2026 là “Ước”, nay để trống.',
    'Cột Ngày bắt đầu, nhiệm vụ 1.10: số liệu đã chốt ngày 05/04/2026 là 02/03/2026, nay là 03/03/2026.',
  ]);
});

test('differences that are hard to see are seen', async () => {
  const of = (reason: string, figure: number): GivenSubmission => ({ targets: { 'PL1.4': { q1: number(figure), reason: text(reason) } } });
  const long = 'Giá vật liệu xây dựng tăng cao so với cùng kỳ năm trước, tiến độ giải phóng mặt bằng chậm ở huyện ';
  const [figure, reason] = await problems(of(`${long}B, đã báo cáo Tỉnh ủy `, 12.30000004), of(`${long}A, đã báo cáo Tỉnh ủy`, 12.3));
  expect(figure).toBe('Cột Quý I, chỉ tiêu 4: số liệu đã chốt ngày 05/04/2026 là 12,3, nay là 12,30000004.');
  expect(reason).toBe(
    'Cột Nguyên nhân, giải pháp, chỉ tiêu 4: số liệu đã chốt ngày 05/04/2026 là “…hậm ở huyện A, đã báo cáo Tỉnh ủy”, ' +
      'nay là “…hậm ở huyện B, đã báo cáo Tỉnh ủy␣”.',
  );
});

test('in a later period what belongs to the past is watched, and new reporting is not', async () => {
  const header = { ...sealed.header, period: text('6 tháng'), evaluationDate: on('30/06/2026'), preparedBy: text('Trần Thị B') };
  const onward: GivenSubmission = {
    header,
    targets: { 'PL1.4': { ...sealed.targets?.['PL1.4'], h1: number(13), figureKind: text('Sơ bộ'), reason: text('khác') } },
    tasks: { 'PL2.1.10': { ...sealed.tasks?.['PL2.1.10'], progress: number(80), product: text('Nghị quyết'), finishedOn: on('29/06/2026') } },
  };
  expect(await changed(onward)).toEqual([]);
  const backward: GivenSubmission = {
    header,
    targets: { 'PL1.4': { q1: number(12.4), lastYear: number(12), h1: number(13) } },
    tasks: { 'PL2.1.10': { startedOn: on('03/03/2026') } },
  };
  expect((await changed(backward)).map(({ place }) => place)).toEqual(['PL1.4/lastYear', 'PL1.4/q1', 'PL2.1.10/startedOn']);
});

test('what was blank when it was sealed and is filled in the same period is reported', async () => {
  const now = { ...sealed, targets: { ...sealed.targets, 'PL1.1': { q1: number(91) } } };
  const [finding] = await changed(now);
  expect(finding).toMatchObject({
    problem: 'Cột Quý I, chỉ tiêu 1: lúc chốt ngày 05/04/2026 ô còn trống, nay là 91.',
    remedy: 'Nếu bổ sung có chủ ý thì chốt lại; nếu không thì xóa ô.',
  });
});

test('rows outside the scope and rows that are gone are not reported', async () => {
  const header = { unit: text('Thanh tra tỉnh'), scope: text('Chỉ đơn vị chủ trì') };
  const before = { ...sealed, header };
  const inScope = assess(resolution, submissionOf(resolution, before)).rows?.find(({ row }) => row.id === 'PL1.4')?.inScope;
  const now = { ...before, targets: { 'PL1.4': { q1: number(1) } } };
  expect((await changed(now, before)).some(({ place }) => place.startsWith('PL1.4/'))).toBe(inScope);
  expect(await changed({ ...sealed, without: 'targets' })).toEqual([]);
});

test('a record that was touched is an error of its own, and its entries are not compared with', async () => {
  const touch = (seal: Seal): Seal => ({ ...seal, entries: seal.entries.slice(1) });
  expect(await said(sealBroken, sealed, sealed, touch)).toMatchObject([
    {
      problem: 'Dấu chốt ngày 05/04/2026 lưu trong tệp đã bị sửa hoặc mất một phần, nên không so được với số liệu lúc chốt.',
      remedy: 'Đối chiếu với tệp đã gửi, rồi chốt lại và ghi rõ người cho phép, lý do.',
    },
  ]);
  expect(await said(sealedValueChanged, sealed, { ...sealed, targets: {} }, touch)).toEqual([]);
  expect(await said(sealBroken, sealed, { ...sealed, targets: {} })).toEqual([]);
});

test('a record that does not tell its day is spoken of without one', async () => {
  const [{ problem } = { problem: '' }] = await said(sealBroken, sealed, sealed, (seal) => ({ ...seal, sealedAt: 0, digest: '' }));
  expect(problem).toBe('Dấu chốt lưu trong tệp đã bị sửa hoặc mất một phần, nên không so được với số liệu lúc chốt.');
});

/** Which of the files are merged: one report a unit, the newest, of one period. */
import { PERIODS, type Period } from '../domain/period';
import type { ReceivedFile, ReceivedReport } from '../domain/receivedFile';
import { sealedValue } from '../domain/sealedValue';
import { dateToVietnamese, type SerialDate } from '../domain/serialDate';
import type { FileOutcome, FileStatus, ReportedPeriod } from './consolidation';
import { refusalSentence, remarkOf } from './fileSentences';
import type { StrangeUnit } from './unitNames';

/** A readable file with the one name of its unit. */
export interface UnitReport {
  readonly file: string;
  readonly unit: string;
  readonly report: ReceivedReport;
  readonly modifiedAt: SerialDate | undefined;
}

export interface SortedReports {
  /** In the order of file names. */
  readonly outcomes: readonly FileOutcome[];
  /** In the order of units and files. Of a unit more than one only where none is known to be newer. */
  readonly used: readonly UnitReport[];
  readonly superseded: readonly UnitReport[];
}

/** By code points, so that every machine has the same order. */
export const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * The period that most files are of; of equals the latest. The same bytes sent twice count once.
 *
 * @throws RangeError when no file has a period
 */
export function usualPeriod(files: readonly ReceivedFile[]): Period {
  const byDigest = new Map(files.map(({ digest, content }) => [digest, content]));
  const periods = [...byDigest.values()].map((content) => (content.kind === 'report' ? content.period : undefined));
  const count = (period: Period): number => periods.filter((each) => each?.key === period.key).length;
  const usual = [...PERIODS].reverse().reduce((best, period) => (count(period) > count(best) ? period : best));
  if (count(usual) === 0) throw new RangeError('No file says of which period it is');
  return usual;
}

/** What is known of the units. */
export interface UnitKnowledge {
  /** Gives a unit's one name. */
  readonly name: (unit: string) => string;
  /** @param unit under its one name */
  readonly strange: (unit: string) => StrangeUnit | undefined;
}

/** @param files in the order of their names, each with one of its own */
export function sortReports(files: readonly ReceivedFile[], { period, year }: ReportedPeriod, { name, strange }: UnitKnowledge): SortedReports {
  const firstOf = new Map<string, ReceivedFile>();
  for (const file of files) if (!firstOf.has(file.digest)) firstOf.set(file.digest, file);

  const candidates = files.flatMap((received): readonly UnitReport[] => {
    const { file, content, modifiedAt } = received;
    const usable = content.kind === 'report' && content.unit.trim() !== '' && content.period?.key === period.key && firstOf.get(received.digest) === received;
    return usable ? [{ file, unit: name(content.unit), report: content, modifiedAt }] : [];
  });
  const ofUnit = new Map<string, UnitReport[]>();
  for (const each of candidates) ofUnit.set(each.unit, [...(ofUnit.get(each.unit) ?? []), each]);
  const newestOf = new Map([...ofUnit].map(([unit, reports]) => [unit, newestAmong(reports)]));
  const rivalsOf = ({ unit }: UnitReport): readonly UnitReport[] => newestOf.get(unit)?.newest ?? [];
  const isNewest = (each: UnitReport): boolean => rivalsOf(each).includes(each);
  const firstToSay = new Map(candidates.filter(isNewest).map((each) => [each, firstSaying(each.report, rivalsOf(each))]));
  const isFirst = (each: UnitReport): boolean => firstToSay.get(each) === each;
  const used = candidates.filter(isFirst);
  const byFile = new Map(candidates.map((each) => [each.file, each]));

  const outcomes = files.map((received): FileOutcome => {
    const { file, content } = received;
    if (content.kind === 'refused') {
      return { file, unit: '', period: undefined, status: content.reason, reason: refusalSentence(content), entries: 0, unread: 0 };
    }
    const first = firstOf.get(received.digest);
    const candidate = byFile.get(file);
    const [status, reason] = standing();
    return {
      file, status, reason,
      unit: content.unit.trim() === '' ? '' : name(content.unit),
      period: content.period,
      entries: content.entries.length + content.strayEntries,
      unread: content.strayRows + content.strayColumns,
    };

    function standing(): readonly [FileStatus, string] {
      if (first && first !== received) return ['duplicate', `Trùng hoàn toàn với tệp “${first.file}”.`];
      if (!candidate) return withoutReport(received, period);
      const replacement = newestOf.get(candidate.unit)?.replacements.get(candidate);
      if (replacement) return ['superseded', `Đơn vị này đã gửi bản mới hơn (ngày ${dateToVietnamese(replacement.day)}): “${replacement.file}”.`];
      const former = firstToSay.get(candidate);
      if (former && former !== candidate) return ['duplicate', `Cùng số liệu với tệp “${former.file}”.`];
      const rivals = rivalsOf(candidate).filter((each) => each !== candidate && isFirst(each));
      return ['used', remarkOf(candidate.report, { rivals: rivals.map((each) => each.file), stranger: strange(candidate.unit), period, year })];
    }
  });
  return {
    outcomes,
    used: [...used].sort((one, other) => inOrder(one.unit, other.unit) || inOrder(one.file, other.file)),
    superseded: candidates.filter((each) => !isNewest(each)),
  };
}

function withoutReport({ content }: ReceivedFile, period: Period): readonly [FileStatus, string] {
  const sent = content.kind === 'report' ? content.period : undefined;
  if (!sent) return ['withoutPeriod', 'Trang Thông tin chưa có Kỳ báo cáo đúng; hãy đề nghị đơn vị chọn kỳ rồi gửi lại.'];
  if (sent.key !== period.key) return ['otherPeriod', `Là báo cáo kỳ ${sent.name}, không phải kỳ ${period.name} đang tổng hợp.`];
  return ['withoutUnit', 'Trang Thông tin chưa có Đơn vị báo cáo; hãy mở tệp, điền tên đơn vị, lưu rồi đưa vào lại.'];
}

/** A file saved again has other bytes and the same entries. */
function saysTheSame(one: ReceivedReport, other: ReceivedReport): boolean {
  if (one === other) return true;
  if ([one, other].some(({ strayRows, strayColumns }) => strayRows + strayColumns > 0)) return false;
  const said = ({ entries }: ReceivedReport): string =>
    JSON.stringify(entries.map(({ rowId, entry, input }) => [rowId, entry, sealedValue(input)]).sort());
  return one.entries.length === other.entries.length && said(one) === said(other);
}

/** Equal figures count once. The report that says when it was sent goes first: whether it came in time is read from it. */
function firstSaying(report: ReceivedReport, rivals: readonly UnitReport[]): UnitReport | undefined {
  const equals = rivals.filter((other) => saysTheSame(other.report, report));
  return equals.find((each) => declaredAt(each) !== undefined) ?? equals[0];
}

/** What the unit itself says: when it was sealed, else Ngày gửi. */
const declaredAt = ({ report: { seal, sentOn } }: UnitReport): SerialDate | undefined => seal?.sealedAt ?? sentOn;

/** Of a received file this is the day on which it was downloaded. One of which not even that is known goes behind all others. */
const savedAt = ({ modifiedAt = 0 }: UnitReport): SerialDate => modifiedAt;

interface Replacement {
  readonly file: string;
  /** By which it is known to be newer. */
  readonly day: SerialDate;
}

interface NewestReports {
  /** Of which none is known to be newer. */
  readonly newest: readonly UnitReport[];
  /** Of each other report the first of the newest that is newer than it. */
  readonly replacements: ReadonlyMap<UnitReport, Replacement>;
}

/**
 * The kind of evidence is chosen once for all reports of a unit. Were it chosen pair by pair, each of three could be newer
 * than the next one. Where some say a day and others do not, nothing is known of those others.
 */
function newestAmong(reports: readonly UnitReport[]): NewestReports {
  const momentOf = reports.some((each) => declaredAt(each) !== undefined) ? declaredAt : savedAt;
  const newerThan = (each: UnitReport) => (other: UnitReport): boolean => isLater(momentOf(other), momentOf(each));
  const newest = reports.filter((each) => !reports.some(newerThan(each)));
  const replacements = reports.flatMap((each) => {
    const replacement = newest.find(newerThan(each));
    const moment = replacement && momentOf(replacement);
    return !replacement || moment === undefined ? [] : [[each, { file: replacement.file, day: Math.floor(moment) }] as const];
  });
  return { newest, replacements: new Map(replacements) };
}

/** Ngày gửi has no time of day: of two reports of one day neither is newer, unless both have a time. */
function isLater(one: SerialDate | undefined, other: SerialDate | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const bothTimed = !Number.isInteger(one) && !Number.isInteger(other);
  return bothTimed ? one > other : Math.floor(one) > Math.floor(other);
}

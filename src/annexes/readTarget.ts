/** A row of annex 1 made into a row of the seed. */
import { baselineOf, type Criterion } from '../domain/criteria/criterion';
import { definitionOf } from '../domain/criteria/registry';
import type { Bounds, Comparison, Measure, TargetRow } from '../domain/resolution';
import type { SeedTargetRow } from '../domain/seed';
import { formatNumber, parseNumber } from '../domain/vietnameseNumber';
import type { Drafting } from './drafting';
import { readCriterion } from './readCriterion';
import type { TargetLine } from './targetLines';

const targetLineId = ({ stt, sub }: Pick<TargetLine, 'stt' | 'sub'>): string =>
  (sub === null ? `PL1.${stt}` : `PL1.${stt}.${sub}`);

const MEASURES: readonly { readonly words: string; readonly value: Measure }[] = [
  { words: 'lũy kế: từ đầu năm đến hết kỳ', value: 'cumulative' },
  { words: 'tăng trưởng: tốc độ tăng so với cùng kỳ', value: 'growth' },
  { words: 'thời điểm: số của ngày báo cáo', value: 'pointInTime' },
  { words: 'chỉ có cuối năm', value: 'annual' },
];
const GROWS = /^tốc độ tăng/iu;
const GROWTH = MEASURES.findIndex(({ value }) => value === 'growth');

const COMPARISONS: readonly { readonly words: string; readonly value: Comparison }[] = [
  { words: 'bằng phần trăm của mục tiêu (số đếm, tiền)', value: 'percentOfTarget' },
  { words: 'bằng hiệu số (tỷ lệ, bình quân)', value: 'difference' },
];

/** @param above the rows of the same target that come before */
export function readTarget(line: TargetLine, above: readonly SeedTargetRow[], drafting: Drafting): SeedTargetRow | undefined {
  const id = targetLineId(line);
  const last = drafting.lastYear?.target(line.name);
  const unit = readUnit(id, line, drafting);
  const lead = readLead(id, line, drafting);
  const read = unit && readCriterion(id, line, unit, drafting);
  const measure = readMeasure(id, line, drafting);
  if (!unit || !read) return undefined;
  const compareAs = readComparison(id, line, unit, read.criterion, drafting);
  const bounds = readBounds(id, line, unit, read.criterion, drafting);
  if (!lead || !measure || !compareAs || !bounds) return undefined;

  const whole = /^trong đó/iu.test(line.name) ? above.find((row) => row.unit === unit.unit) : undefined;
  if (whole) drafting.confirmations.add(id, `là một phần của ${whole.id} (“Trong đó”)`);
  const aspects = [
    { what: 'cách tính', same: measure === last?.measure },
    { what: 'giới hạn', same: bounds === last?.bounds },
    { what: 'cách so sánh', same: compareAs === last?.compareAs },
  ];
  const [taken, chosen] = [true, false].map((same) => aspects.filter((aspect) => aspect.same === same).map(({ what }) => what).join(', '));
  if (taken) drafting.confirmations.add(id, `${taken} lấy theo ${drafting.lastYear?.number ?? ''}`);
  if (chosen) drafting.confirmations.add(id, `${chosen} mới chọn năm nay`);
  return {
    id,
    stt: line.stt,
    sub: line.sub,
    name: line.name,
    ...(line.dash ? { dash: true } : {}),
    ...unit,
    targetText: line.target.text,
    lead,
    criterion: read.criterion,
    bounds,
    ...(baselineOf(read.criterion) !== undefined ? { baselineBounds: last?.baselineBounds ?? bounds } : {}),
    measure,
    compareAs,
    ...(last?.unitValuesAdd ? { unitValuesAdd: true } : {}),
    ...(whole ? { partOf: whole.id } : {}),
    ...(read.note === undefined ? {} : { note: read.note }),
    ...drafting.confirmations.review(id),
  };
}

type Unit = Pick<TargetRow, 'unit' | 'unitHint'>;

function readUnit(id: string, line: TargetLine, { inquiry, lastYear, confirmations }: Drafting): Unit | undefined {
  if (line.unit.text !== '') return { unit: line.unit.text };
  const last = lastYear?.target(line.name);
  if (last?.unit === null && last.unitHint !== undefined) {
    confirmations.add(id, `đơn vị “${last.unitHint}” lấy theo ${lastYear?.number ?? ''}`);
    return { unit: null, unitHint: last.unitHint };
  }
  const unitHint = inquiry.ask({
    id: `${id} đơn vị tính`,
    where: line.where,
    text: `“${line.name}”: phụ lục không ghi đơn vị tính. Số liệu nhập theo đơn vị nào`,
    readings: last?.unit ? [{ words: `${last.unit}, như năm trước`, value: last.unit }] : [],
    ...(last?.unit ? { proposal: 0 } : {}),
    typed: { hint: 'viết đơn vị, ví dụ: tỷ đồng; thứ hạng', read: (typed) => typed },
  });
  return unitHint === undefined ? undefined : { unit: null, unitHint };
}

function readLead(id: string, line: TargetLine, { inquiry, bodies, lastYear }: Drafting): readonly string[] | undefined {
  const printed = line.lead.lines || leadOfBlank(id, line, inquiry, lastYear?.target(line.name)?.lead ?? []);
  if (printed === undefined) return undefined;
  const named = bodies.read(printed, line.where, false);
  return named && 'bodies' in named ? named.bodies : undefined;
}

function leadOfBlank(id: string, line: TargetLine, inquiry: Drafting['inquiry'], last: readonly string[]): string | undefined {
  return inquiry.ask({
    id: `${id} chủ trì`,
    where: line.where,
    text: `“${line.name}”: phụ lục để trống đơn vị chủ trì. Đơn vị nào chủ trì`,
    readings: last.length > 0 ? [{ words: `${last.join('; ')}, như năm trước`, value: last.join('; ') }] : [],
    ...(last.length > 0 ? { proposal: 0 } : {}),
    typed: { hint: 'viết tên, nhiều tên ngăn bằng “;”', read: (typed) => typed },
  });
}

function readMeasure(id: string, line: TargetLine, { inquiry, lastYear }: Drafting): Measure | undefined {
  const last = lastYear?.target(line.name);
  if (last) return last.measure;
  return inquiry.ask({
    id: `${id} cách tính`,
    where: line.where,
    text: `“${line.name}”: số liệu các kỳ trong năm tính thế nào`,
    readings: MEASURES,
    ...(GROWS.test(line.name) ? { proposal: GROWTH } : {}),
  });
}

function readComparison(id: string, line: TargetLine, { unit }: Unit, criterion: Criterion, { inquiry, lastYear }: Drafting): Comparison | undefined {
  if (definitionOf(criterion).threshold(criterion) === undefined) return 'none';
  const last = lastYear?.target(line.name)?.compareAs;
  if (last !== undefined && last !== 'none') return last;
  if (unit === '%') return 'difference';
  return inquiry.ask({
    id: `${id} so sánh`,
    where: line.where,
    text: `“${line.name}”: so kết quả với mục tiêu thế nào`,
    readings: COMPARISONS,
  });
}

function readBounds(id: string, line: TargetLine, { unit }: Unit, criterion: Criterion, { inquiry, lastYear }: Drafting): Bounds | undefined {
  const numbers = definitionOf(criterion).numbers(criterion);
  const holds = ({ min, max }: Bounds): boolean => min < max && numbers.every((number) => min <= number && number <= max);
  const last = lastYear?.target(line.name)?.bounds;
  if (last && holds(last)) return last;
  const proposed = [last, ...likelyBounds(line.name, unit, criterion)].flatMap((bounds) => (bounds && holds(bounds) ? [bounds] : []));
  return inquiry.ask({
    id: `${id} giới hạn`,
    where: line.where,
    text: `“${line.name}” (mục tiêu “${line.target.text}”): số nhập ngoài khoảng nào thì chắc là gõ nhầm`,
    readings: proposed.map((value) => ({ words: boundsWords(value), value })),
    ...(proposed.length > 0 ? { proposal: 0 } : {}),
    typed: { hint: 'viết khoảng tin được, ví dụ: 0 - 200; 1 - 63 số nguyên', read: (typed) => boundsIn(typed, holds) },
  });
}

const boundsWords = ({ min, max, integer }: Bounds): string =>
  `từ ${formatNumber(min)} đến ${formatNumber(max)}${integer ? ', số nguyên' : ''}`;

const SHARE: Bounds = { min: 0, max: 100 };
const RATE: Bounds = { min: -100, max: 100 };

/** Wide enough for any real figure, the likeliest first: of a percentage a share or a rate of growth, else ten times the target, rounded up. */
function likelyBounds(name: string, unit: string | null, criterion: Criterion): readonly Bounds[] {
  if (unit === '%') return GROWS.test(name) ? [RATE, SHARE] : [SHARE, RATE];
  if (definitionOf(criterion).threshold(criterion) === undefined) return [];
  const largest = Math.max(...definitionOf(criterion).numbers(criterion));
  return largest > 0 ? [{ min: 0, max: 10 ** Math.ceil(Math.log10(largest * 10)) }] : [];
}

function boundsIn(typed: string, holds: (bounds: Bounds) => boolean): Bounds | undefined {
  const [, first = '', second = '', whole] = /^(?:từ )?(.+?)\s*(?:–| - |đến|(?<=\d)-)\s*(-?[\d.,]+)(,? số nguyên)?$/iu.exec(typed) ?? [];
  const [min, max] = [first, second].map((piece) => {
    const reading = parseNumber(piece);
    return reading.kind === 'one' && reading.qualifier === undefined && reading.unit === undefined ? reading.number : undefined;
  });
  if (min === undefined || max === undefined) return undefined;
  const bounds: Bounds = { min, max, ...(whole === undefined ? {} : { integer: true }) };
  return holds(bounds) ? bounds : undefined;
}

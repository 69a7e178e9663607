/** A row of annex 2 made into a row of the seed. */
import { isPlainDeadline, parseDeadline, readMilestones } from '../domain/deadline';
import { foldName } from '../domain/names';
import type { SeedTask } from '../domain/seed';
import { dateToIso, dateToVietnamese, type SerialDate } from '../domain/serialDate';
import type { Drafting } from './drafting';
import type { TaskLine } from './taskLines';

const taskLineId = ({ tt, sub }: Pick<TaskLine, 'tt' | 'sub'>): string => (sub === null ? `PL2.${tt}` : `PL2.${tt}.${sub}`);

type Bodies = Pick<SeedTask, 'lead' | 'leadText' | 'coop'>;

/** @param parent the numbered task that the row stands below; undefined while something of it is open */
export function readTask(line: TaskLine, parent: SeedTask | undefined, drafting: Drafting): SeedTask | undefined {
  const id = taskLineId(line);
  const heading = line.hasRows && line.deadline.text === '';
  const bodies = readBodies(id, line, heading, parent, drafting);
  const deadline = heading ? undefined : readDeadline(id, line, drafting);
  if (!bodies || (!heading && !deadline)) return undefined;
  const progressMeans = drafting.lastYear?.task(line.name)?.progressMeans;
  if (progressMeans !== undefined) drafting.confirmations.add(id, `ý nghĩa của Tiến độ (%) lấy theo ${drafting.lastYear?.number ?? ''}`);
  return {
    id,
    tt: line.tt,
    sub: line.sub,
    ...(line.mark === undefined ? {} : { mark: line.mark }),
    name: line.name,
    ...(line.dash ? { dash: true } : {}),
    ...(heading ? { heading } : {}),
    ...bodies,
    ...(deadline ? { deadline } : {}),
    ...(progressMeans === undefined ? {} : { progressMeans }),
    ...(deadline?.readAs === undefined ? {} : { note: `Bản in ghi “${deadline.text}”; hiểu là “${deadline.readAs}”.` }),
    ...drafting.confirmations.review(id),
  };
}

function readBodies(id: string, line: TaskLine, heading: boolean, parent: SeedTask | undefined, drafting: Drafting): Bodies | undefined {
  const { bodies, confirmations } = drafting;
  const leftToParent = line.sub !== null && line.lead.text === '' && line.coop.text === '';
  if (leftToParent && !parent) return undefined;
  if (leftToParent && parent && isLed(parent)) {
    confirmations.add(id, 'cơ quan chủ trì, phối hợp lấy theo dòng trên');
    const { lead, leadText, coop } = parent;
    return { lead, ...(leadText === undefined ? {} : { leadText }), coop };
  }
  const printedLead = line.lead.lines || (heading ? '' : leadOfBlank(id, line, parent, drafting));
  const lead = printedLead === undefined ? undefined : bodies.read(printedLead, line.where, true);
  const coop = bodies.read(line.coop.lines, line.where, false);
  if (!lead || !coop || 'words' in coop) return undefined;
  return 'words' in lead ? { lead: [], leadText: lead.words, coop: coop.bodies } : { lead: lead.bodies, coop: coop.bodies };
}

const isLed = ({ lead, leadText }: SeedTask): boolean => lead.length > 0 || leadText !== undefined;

/** "" for nobody; undefined while it is open. */
function leadOfBlank(id: string, line: TaskLine, parent: SeedTask | undefined, { inquiry, lastYear, confirmations }: Drafting): string | undefined {
  const last = lastYear?.task(line.name);
  if (last && !isLed(last)) {
    confirmations.add(id, `không có cơ quan chủ trì, như ${lastYear?.number ?? ''}`);
    return '';
  }
  const above = parent?.lead.join('; ') ?? '';
  return inquiry.ask({
    id: `${id} chủ trì`,
    where: line.where,
    text: `“${line.name}”: phụ lục để trống cơ quan chủ trì. Ai chủ trì`,
    readings: [
      { words: 'không có cơ quan chủ trì', value: '' },
      ...(above === '' ? [] : [{ words: `${above}, như dòng trên`, value: above }]),
      ...(last && last.lead.length > 0 ? [{ words: `${last.lead.join('; ')}, như năm trước`, value: last.lead.join('; ') }] : []),
    ],
    typed: { hint: 'viết tên, nhiều tên ngăn bằng “;”', read: (typed) => typed },
  });
}

type SeedDeadline = NonNullable<SeedTask['deadline']>;

/** Says in a deadline's place that there is none. */
const NO_DEADLINE = 'Không ấn định thời hạn';
const NOT_PRINTED = 'Không ghi';

const iso = (date: SerialDate | null): string | null => (date === null ? null : dateToIso(date));

/** A day that does not exist is no plain deadline. */
function known<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const isPlain = (text: string): boolean => known(() => isPlainDeadline(text)) ?? false;

function readDeadline(id: string, line: TaskLine, drafting: Drafting): SeedDeadline | undefined {
  const text = line.deadline.text || NOT_PRINTED;
  const meaning = line.deadline.text !== '' && isPlain(text) ? text : meaningOf(id, line, drafting);
  if (meaning === undefined) return undefined;
  const { startBy, finishBy, undated } = parseDeadline(meaning);
  return {
    text,
    ...(meaning === text ? {} : { readAs: meaning }),
    startBy: iso(startBy),
    finishBy: iso(finishBy),
    undated,
    milestones: readMilestones(meaning).map(({ what, label, period, by }) => ({
      what,
      label: label === '' ? null : label,
      period,
      ...(by === undefined ? {} : { by: dateToIso(by) }),
    })),
  };
}

/** The printed words, or others that mean the same and can be read. */
function meaningOf(id: string, line: TaskLine, { inquiry, lastYear, year, confirmations }: Drafting): string | undefined {
  const { text } = line.deadline;
  const read = text === '' ? undefined : known(() => parseDeadline(text));
  const last = lastYear?.task(line.name)?.deadline;
  if (read && read.undated !== null && last && last.undated !== null && foldName(last.text) === foldName(text)) {
    confirmations.add(id, `không ấn định thời hạn, như ${lastYear?.number ?? ''}`);
    return text;
  }
  const half = read && read.undated === null ? read : undefined;
  return inquiry.ask({
    id: `${id} thời hạn`,
    where: line.where,
    text: text === '' ? `“${line.name}”: phụ lục không ghi thời hạn. Thời hạn thế nào` : `“${line.name}”: chưa đọc được thời hạn “${text}”. Hiểu thế nào`,
    readings: [
      { words: 'không ấn định thời hạn', value: text === '' ? NOT_PRINTED : read?.undated ?? NO_DEADLINE },
      ...(half ? [{ words: deadlineWords(half), value: text }] : []),
    ],
    typed: {
      hint: `hoặc viết lại, ví dụ: Tháng 3/${year}; Quý II/${year}; 30/6/${year}; Khởi công quý I/${year}; hoàn thành năm ${year + 2}`,
      read: (typed) => (isPlain(typed) ? typed : undefined),
    },
  });
}

const deadlineWords = ({ startBy, finishBy }: ReturnType<typeof parseDeadline>): string =>
  [
    ...(startBy === null ? [] : [`bắt đầu chậm nhất ${dateToVietnamese(startBy)}`]),
    ...(finishBy === null ? [] : [`hoàn thành chậm nhất ${dateToVietnamese(finishBy)}`]),
  ].join(', ');

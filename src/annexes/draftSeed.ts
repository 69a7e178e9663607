/** The seed of a resolution, drafted out of a workbook with its two annexes. */
import type { Seed, SeedTargetRow, SeedTask } from '../domain/seed';
import { dateFromIso, dateOf, dateToIso, dateToVietnamese, type SerialDate } from '../domain/serialDate';
import { parseDate } from '../domain/vietnameseDate';
import type { WorkbookGrid } from '../workbook/reading/sheetGrid';
import type { LineRemarks } from './annexLines';
import { findAnnexTables, type AnnexTables } from './annexTables';
import { namedResolution, titleOf, type AnnexTitle } from './annexTitle';
import { BodyRegister, unknownNames } from './bodyRegister';
import { Confirmations, type Drafting } from './drafting';
import { Inquiry, type Answer, type Question } from './inquiry';
import { LastYear } from './lastYear';
import { readTarget } from './readTarget';
import { readTask } from './readTask';
import { targetLines, type TargetLineGroup } from './targetLines';
import { taskLines, type TaskLineGroup } from './taskLines';

/** What is known of the resolution besides its annexes. */
export interface ResolutionFacts {
  /** "05-NQ/TU" */
  readonly number: string;
  readonly year: number;
  readonly issuedOn?: SerialDate;
  readonly issuedBy?: string;
  readonly subject?: string;
}

export interface DraftRequest {
  readonly workbook: WorkbookGrid;
  readonly facts: ResolutionFacts;
  /** Last year's resolution: rows of the same name are read as they were then. */
  readonly previous?: Seed;
  readonly answers: ReadonlyMap<string, Answer>;
}

export type Draft =
  /** Sentences on what must be put right in the workbook first. */
  | { readonly kind: 'broken'; readonly problems: readonly string[] }
  | { readonly kind: 'open'; readonly questions: readonly Question[] }
  | {
      readonly kind: 'drafted';
      readonly seed: Seed;
      /** How many questions came up and were answered. */
      readonly answered: number;
      /** Sentences on how something was read. */
      readonly remarks: readonly string[];
      readonly confirmations: Confirmations['all'];
    };

/** Reads the annexes as far as they and the answers go. Never guesses: what is not plain becomes a question. */
export function draftSeed({ workbook, facts, previous, answers }: DraftRequest): Draft {
  const tables = findAnnexTables(workbook);
  if (!('targets' in tables)) return { kind: 'broken', problems: tables };
  const found: LineRemarks = { problems: [], remarks: [] };
  const groups = { targets: targetLines(tables.targets, found), tasks: taskLines(tables.tasks, found) };
  const titles = { targets: titleOf(tables.targets), tasks: titleOf(tables.tasks) };
  found.problems.push(...contradictions(facts, titles, tables));
  if (found.problems.length > 0) return { kind: 'broken', problems: found.problems };

  const lastYear = previous && new LastYear(previous);
  const inquiry = new Inquiry(answers);
  const lastUnits = previous?.resolution.units ?? [];
  const drafting: Drafting = {
    year: facts.year,
    inquiry,
    bodies: new BodyRegister(inquiry, lastUnits, unknownNames(bodyCells(groups), lastUnits), lastYear?.leadWords ?? new Set()),
    lastYear,
    confirmations: new Confirmations(),
  };
  const resolution = readFacts(facts, titles, drafting);
  const targets = readTargets(groups.targets, drafting);
  const tasks = readTasks(groups.tasks, drafting);
  const targetsTitle = readTitle(1, titles.targets, tables, drafting);
  const tasksTitle = readTitle(2, titles.tasks, tables, drafting);
  if (!resolution || targetsTitle === undefined || tasksTitle === undefined || inquiry.open.length > 0) {
    return { kind: 'open', questions: inquiry.open };
  }
  const attached = `(Kèm theo Nghị quyết số ${facts.number} ngày ${dateToVietnamese(dateFromIso(resolution.issuedOn))} của ${resolution.issuedBy} ${resolution.subject})`;
  const seed: Seed = {
    resolution: { ...resolution, units: drafting.bodies.printed },
    targets: { title: targetsTitle, attachedTo: titles.targets.attachedTo || attached, groups: targets },
    tasks: { title: tasksTitle, attachedTo: titles.tasks.attachedTo || attached, groups: tasks },
  };
  if (inquiry.unused.length > 0) found.remarks.push(`Câu trả lời không dùng đến: ${inquiry.unused.join('; ')}.`);
  return { kind: 'drafted', seed, answered: inquiry.count, remarks: found.remarks, confirmations: drafting.confirmations.all };
}

interface LineGroups {
  readonly targets: readonly TargetLineGroup[];
  readonly tasks: readonly TaskLineGroup[];
}

const bodyCells = ({ targets, tasks }: LineGroups): readonly string[] => [
  ...targets.flatMap(({ lines }) => lines.map(({ lead }) => lead.lines)),
  ...tasks.flatMap(({ lines }) => lines.flatMap(({ lead, coop }) => [lead.lines, coop.lines])),
];

function readTargets(groups: readonly TargetLineGroup[], drafting: Drafting): Seed['targets']['groups'] {
  return groups.map(({ no, name, lines }) => {
    const rows: SeedTargetRow[] = [];
    for (const line of lines) {
      const row = readTarget(line, rows.filter(({ stt }) => stt === line.stt), drafting);
      if (row) rows.push(row);
    }
    return { no, name, rows };
  });
}

function readTasks(groups: readonly TaskLineGroup[], drafting: Drafting): Seed['tasks']['groups'] {
  return groups.map(({ no, name, lines }) => {
    const tasks: SeedTask[] = [];
    for (const line of lines) {
      const task = readTask(line, tasks.find(({ tt, sub }) => tt === line.tt && sub === null), drafting);
      if (task) tasks.push(task);
    }
    return { no, name, tasks };
  });
}

type Titles = Readonly<Record<keyof AnnexTables, AnnexTitle>>;

/** What the annexes say of their resolution must be what the command line says. */
function contradictions({ number, issuedOn }: ResolutionFacts, titles: Titles, tables: AnnexTables): readonly string[] {
  return (['targets', 'tasks'] as const).flatMap((kind) => {
    const named = namedResolution(titles[kind].attachedTo);
    const { name } = tables[kind].sheet;
    return [
      ...(named.number !== undefined && named.number !== number
        ? [`${name}: phụ lục ghi Nghị quyết số ${named.number}, lệnh ghi số ${number}: xem lại tệp hoặc --number.`]
        : []),
      ...(named.issuedOn !== undefined && issuedOn !== undefined && named.issuedOn !== issuedOn
        ? [`${name}: phụ lục ghi ngày ${dateToVietnamese(named.issuedOn)}, lệnh ghi ngày ${dateToVietnamese(issuedOn)}: xem lại tệp hoặc --date.`]
        : []),
    ];
  });
}

/** "05-NQ/TU" of 2026 → "05-NQ-TU-2026". */
const idOf = ({ number, year }: ResolutionFacts): string =>
  `${number.normalize('NFKD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').replace(/[^A-Za-z0-9]+/g, '-')}-${year}`;

/** How long before its year a resolution's works may have begun, where last year's does not say. */
const YEARS_BACK = 6;

function readFacts(facts: ResolutionFacts, titles: Titles, drafting: Drafting): Omit<Seed['resolution'], 'units'> | undefined {
  const { inquiry, lastYear, confirmations } = drafting;
  const named = { ...namedResolution(titles.tasks.attachedTo), ...namedResolution(titles.targets.attachedTo) };
  const last = lastYear?.seed.resolution;
  const about = (what: string): { id: string; where: string } => ({ id: `nghị quyết ${what}`, where: `Nghị quyết ${facts.number}` });
  const issuedOn = facts.issuedOn ?? named.issuedOn ?? inquiry.ask<SerialDate>({
    ...about('ngày'),
    text: 'Nghị quyết ký ngày nào',
    readings: [],
    typed: { hint: 'ngày/tháng/năm', read: vietnameseDay },
  });
  const issuedBy = facts.issuedBy ?? last?.issuedBy ?? inquiry.ask({
    ...about('cơ quan ban hành'),
    text: 'Cơ quan nào ban hành, kèm tên tỉnh',
    readings: [],
    typed: { hint: 'ví dụ: Tỉnh ủy …', read: (typed) => typed },
  });
  const subject = facts.subject ?? named.subject ?? inquiry.ask({
    ...about('trích yếu'),
    text: 'Trích yếu của Nghị quyết',
    readings: [],
    typed: { hint: 'bắt đầu bằng “về …”', read: (typed) => typed },
  });
  if (issuedOn === undefined || issuedBy === undefined || subject === undefined) return undefined;
  const id = idOf(facts);
  confirmations.add(id, last ? `ngày sớm nhất tin được (earliestDate) lấy theo ${last.number}` : `ngày sớm nhất tin được (earliestDate): đầu năm ${facts.year - YEARS_BACK}`);
  if (facts.issuedBy === undefined && last) confirmations.add(id, `cơ quan ban hành lấy theo ${last.number}`);
  return {
    id,
    number: facts.number,
    issuedOn: dateToIso(issuedOn),
    issuedBy,
    year: facts.year,
    subject,
    earliestDate: last?.earliestDate ?? dateToIso(dateOf(facts.year - YEARS_BACK, 1, 1)),
  };
}

/** Day before month, as the question asks for. */
function vietnameseDay(typed: string): SerialDate | undefined {
  const reading = parseDate(typed);
  if (reading.kind === 'ambiguous') return reading.dates[0];
  return reading.kind === 'one' ? reading.date : undefined;
}

const readTitle = (annex: 1 | 2, { title }: AnnexTitle, tables: AnnexTables, { inquiry }: Drafting): string | undefined =>
  title || inquiry.ask({
    id: `phụ lục ${annex} tên`,
    where: tables[annex === 1 ? 'targets' : 'tasks'].sheet.name,
    text: `Trên bảng không có tên của Phụ lục ${annex}. Tên là`,
    readings: [],
    typed: { hint: 'viết như bản in', read: (typed) => typed },
  });


/** Lists that are pasted from a sheet, a letter or a .csv file. */
import { judgedTasksOf, targetRowsOf, type Resolution } from '../domain/resolution';
import { foldUnit } from '../domain/unitSpelling';

const CAPTIONS = new Set(['đơn vị', 'tên đơn vị', 'cơ quan, đơn vị', 'tên cơ quan, đơn vị'].map(foldUnit));
const NUMBERING = /^\s*(?:[-+•*]|\(?\d+[.)]|\d+[\t;,])\s*/;

const linesOf = (text: string): readonly string[] => text.normalize('NFC').replace(/^\ufeff/, '').split(/\r\n?|\n/);

/** In quotes: whatever stands between them is content. */
const QUOTED_CELL = /^[^\S\t]*"((?:[^"]|"")*)"[^\S\t]*(?:[\t;,]|$)/;
/** Names have commas: one divides cells only where a quoted cell follows it. */
const PLAIN_CELL = /^(.*?)(?:[\t;]|,(?="(?:[^"]|"")*"[^\S\t]*(?:[\t;,]|$))|$)/s;

function cellsOf(line: string): readonly string[] {
  const cells: string[] = [];
  let rest = line;
  while (rest !== '') {
    const quoted = QUOTED_CELL.exec(rest);
    const [whole = rest, content = ''] = quoted ?? PLAIN_CELL.exec(rest) ?? [];
    cells.push((quoted ? content.replaceAll('""', '"') : content).trim());
    rest = rest.slice(whole.length);
  }
  return cells;
}

/** A comma divides captions; within names it stands too. */
const hasCaption = (line: string): boolean =>
  cellsOf(line).some((cell) => [cell, ...cell.split(',')].some((words) => CAPTIONS.has(foldUnit(words))));

/** One unit a line, numbered or not; of several columns the first that is no number. Captions and repetitions are left out. */
export function readUnitList(text: string): string[] {
  const units = new Map<string, string>();
  for (const line of linesOf(text)) {
    if (hasCaption(line)) continue;
    const cells = cellsOf(line.replace(NUMBERING, ''));
    const name = cells.find((cell) => cell !== '' && !/^[\d.,]+$/.test(cell)) ?? '';
    const folded = foldUnit(name);
    if (folded !== '' && !units.has(folded)) units.set(folded, name);
  }
  return [...units.values()];
}

export interface ReadAssignments {
  /** The unit by row id. */
  readonly assignments: ReadonlyMap<string, string>;
  /** Sentences for the user, one for each line that was not understood. */
  readonly problems: readonly string[];
}

/** The row's id first, then a tab, semicolon or comma, then the unit, whose name may have commas. */
const ASSIGNMENT = /^\s*"?(PL\d[\d.]*\d)"?\s*[\t;,]\s*(.+?)\s*$/i;

/** A column of running numbers, as tables have one, before that of the ids. */
const NUMBERED_ID = /^\s*"?\(?(\d+)[.)]?"?[\s;,]+"?(PL\d[\d.]*\d)/i;

/** A line above the list that says what stands below. Whatever has a number in it may be an assignment gone wrong. */
const isHeading = (line: string): boolean => !/\d/.test(line) || hasCaption(line);

/** "PL1.4; Sở Tài chính": one row a line. A line without a row's id at the beginning is only allowed as the first one, a caption. */
export function readAssignments(resolution: Resolution, text: string): ReadAssignments {
  const ids = new Set([...targetRowsOf(resolution), ...judgedTasksOf(resolution)].map(({ id }) => id));
  const assignments = new Map<string, string>();
  const problems: string[] = [];
  linesOf(text).forEach((line, index) => {
    if (line.trim() === '') return;
    const place = `Dòng ${String(index + 1)}`;
    const [, written = '', rest = ''] = ASSIGNMENT.exec(line) ?? [];
    const id = written.toUpperCase();
    const unit = cellsOf(rest)[0] ?? '';
    const before = assignments.get(id);
    if (id === '' || unit === '') {
      if (index > 0 || !isHeading(line)) problems.push(`${place}: cần mã dòng rồi tên đơn vị, ví dụ “${[...ids][0] ?? ''}; Tên đơn vị”${withoutNumber(line)}.`);
    } else if (!ids.has(id)) {
      problems.push(`${place}: hai phụ lục không có dòng nào mang mã “${id}” để nhập số liệu.`);
    } else if (before !== undefined && foldUnit(before) !== foldUnit(unit)) {
      problems.push(`${place}: dòng “${id}” đã giao cho “${before}” ở trên; dòng này bị bỏ qua.`);
    } else {
      assignments.set(id, unit);
    }
  });
  return { assignments, problems };
}

/** What to do where only a running number is too much. */
function withoutNumber(line: string): string {
  const [, running, id = ''] = NUMBERED_ID.exec(line) ?? [];
  return running === undefined ? '' : `; hãy bỏ số thứ tự “${running}” đứng trước mã “${id.toUpperCase()}”`;
}

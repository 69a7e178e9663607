/** Lists that are pasted from a sheet, a letter or a .csv file. */
import { judgedTasksOf, targetRowsOf, type Resolution } from '../domain/resolution';
import { foldUnit } from '../domain/unitSpelling';

const CAPTIONS = new Set(['đơn vị', 'tên đơn vị', 'cơ quan, đơn vị', 'tên cơ quan, đơn vị'].map(foldUnit));
const NUMBERING = /^\s*(?:[-+•*]|\(?\d+[.)]|\d+[\t;,])\s*/;

const linesOf = (text: string): readonly string[] => text.normalize('NFC').replace(/^\ufeff/, '').split(/\r\n?|\n/);

const unquoted = (cell: string): string => cell.trim().replace(/^"(.*)"$/s, '$1').replaceAll('""', '"').trim();

/** One unit a line, numbered or not; of several columns the first that is no number. Captions and repetitions are left out. */
export function readUnitList(text: string): string[] {
  const units = new Map<string, string>();
  for (const line of linesOf(text)) {
    // A comma divides captions; within names it stands too.
    if (line.split(/[\t;,]/).some((cell) => CAPTIONS.has(foldUnit(unquoted(cell))))) continue;
    const cells = line.replace(NUMBERING, '').split(/[\t;]/).map(unquoted);
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

const BEGINS_WITH_ID = /^\W*PL\d/i;

/** "PL1.4; Sở Tài chính": one row a line. Lines without a row's id at the beginning are only allowed as the first one, a caption. */
export function readAssignments(resolution: Resolution, text: string): ReadAssignments {
  const ids = new Set([...targetRowsOf(resolution), ...judgedTasksOf(resolution)].map(({ id }) => id));
  const assignments = new Map<string, string>();
  const problems: string[] = [];
  linesOf(text).forEach((line, index) => {
    if (line.trim() === '') return;
    const place = `Dòng ${String(index + 1)}`;
    const [, written = '', rest = ''] = ASSIGNMENT.exec(line) ?? [];
    const id = written.toUpperCase();
    const unit = unquoted(rest.split(/[\t;]/)[0] ?? '');
    const before = assignments.get(id);
    if (id === '' || unit === '') {
      if (index > 0 || BEGINS_WITH_ID.test(line)) problems.push(`${place}: cần mã dòng rồi tên đơn vị, ví dụ “${[...ids][0] ?? ''}; Tên đơn vị”.`);
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

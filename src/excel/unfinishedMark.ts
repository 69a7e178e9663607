/**
 * The mark of a command that draws or rewrites sheets. It is put before the first change and taken away after the last
 * one, in their round trips. Where Excel stops answering in between, even to what would take back what was done, it stays
 * in the file and says what was under way.
 *
 * It is a defined name: names are read with every reading anyway, every program keeps them, and no cell depends on this one.
 */
import { UNFINISHED_NAME } from '../workbook/definedNames';
import type { SheetKey } from '../workbook/spec';
import { STANDARD_SHEET_NAMES, type Appendix } from '../workbook/workbookPlan';
import { WorkbookFailure, type DrawingCommand } from './OpenWorkbook';

export interface Mark {
  readonly command: DrawingCommand;
  /** Of a loading: those that it adds. */
  readonly appendices?: readonly Appendix[];
  /** The sheets that it adds, and what they are to be called. */
  readonly added?: ReadonlyMap<SheetKey, string>;
  /** Of a seal: its digest. Of a repair: {@link REWRITING} once it has begun to. */
  readonly detail?: string;
}

/** Of a repair: sheets are no longer as they were. Until then it has only unprotected them. */
export const REWRITING = 'rewriting';

/** For whoever finds it in Excel's list of names. */
const COMMENT = 'Sổ chỉ tiêu chưa làm xong một việc. Mở ngăn Sổ chỉ tiêu để hoàn tất hoặc gỡ bỏ.';

/** A sheet's name may have no "/" and no ":"; a text within a formula no more than 255 characters, so that usual names are left out. */
function formulaOf({ command, appendices = [], added = new Map(), detail = '' }: Mark): string {
  const sheets = [...added].map(([key, name]) => (name === STANDARD_SHEET_NAMES[key] ? key : `${key}:${name}`));
  return `="${[command, appendices.join(''), detail, ...sheets].join('/')}"`;
}

const isCommand = (word: string | undefined): word is DrawingCommand =>
  word === 'load' || word === 'repair' || word === 'consolidation' || word === 'findings' || word === 'seal';

const isKey = (word: string): word is SheetKey => word in STANDARD_SHEET_NAMES;

/** @param names of the workbook. Undefined where no command is unfinished */
export function markIn(names: readonly Pick<Excel.NamedItem, 'name' | 'formula'>[]): Mark | undefined {
  const formula = String(names.find(({ name }) => name === UNFINISHED_NAME)?.formula ?? '');
  const [command, appendices = '', detail = '', ...sheets] = (/^="(.*)"$/.exec(formula)?.[1] ?? '').split('/');
  if (!isCommand(command)) return undefined;
  const added = sheets.flatMap((sheet): (readonly [SheetKey, string])[] => {
    const [key = '', name] = sheet.split(':');
    return isKey(key) ? [[key, name ?? STANDARD_SHEET_NAMES[key]]] : [];
  });
  return {
    command,
    appendices: ([1, 2] as const).filter((appendix) => appendices.includes(String(appendix))),
    added: new Map(added),
    detail,
  };
}

/** Queued. @param before the mark that is there: of the same command, which is given again */
export function putMark(context: Excel.RequestContext, mark: Mark, before?: Mark): void {
  const { names } = context.workbook;
  if (before) {
    names.getItem(UNFINISHED_NAME).formula = formulaOf(mark);
    return;
  }
  // One that says nothing.
  names.getItemOrNullObject(UNFINISHED_NAME).delete();
  names.add(UNFINISHED_NAME, formulaOf(mark), COMMENT);
}

/** Queued. */
export function dropMark(context: Excel.RequestContext): void {
  context.workbook.names.getItemOrNullObject(UNFINISHED_NAME).delete();
}

/** @throws WorkbookFailure `unfinished` where another command was cut off */
export function refuseWhileUnfinished(mark: Mark | undefined, own?: DrawingCommand): void {
  if (mark && mark.command !== own) {
    throw new WorkbookFailure('unfinished', { cause: new Error(`Unfinished: ${mark.command}`) });
  }
}

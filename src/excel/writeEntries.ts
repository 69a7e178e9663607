/** Writing entries into the open workbook: all of them, or none. */
import { positionOf } from '../workbook/a1';
import { runOnce, toFailure } from './failure';
import { literal, literalAt, type Literal } from './literal';
import { WorkbookFailure, type EntryWrite } from './OpenWorkbook';
import { protectAgain, protectAs, type Protection } from './protection';
import type { WorkbookReader } from './readWorkbook';

/**
 * One round trip, and so one step to undo. Entry cells are unlocked; where one was locked by a cut or a paste, or has to
 * get another number format, its sheet is unprotected for the moment.
 *
 * @param known the last reading: what is locked, how cells are formatted, and what stood in them
 * @throws WorkbookFailure when Excel refuses; what had been written by then is taken back
 */
export async function writeEntries(writes: readonly EntryWrite[], known: WorkbookReader): Promise<void> {
  const opened = new Map<string, Protection>();
  for (const write of writes) {
    const protection = known.protection.get(write.sheet);
    if (protection?.protected && needsOpening(write, known)) opened.set(write.sheet, protection);
  }
  try {
    await writeAll(writes, opened, known);
  } catch (error) {
    await takeBack(writes, opened, known, error);
    throw error;
  }
}

const lookOf = ({ sheet, address }: EntryWrite, { grid }: WorkbookReader) => {
  const { row, column } = positionOf(address);
  return grid?.sheets.find(({ name }) => name === sheet)?.looks?.lookAt(row, column);
};

const needsOpening = (write: EntryWrite, known: WorkbookReader): boolean =>
  lookOf(write, known)?.locked === true || newFormat(write, known) !== undefined;

/** The number format to set; undefined where the cell has it. */
const newFormat = (write: EntryWrite, known: WorkbookReader): string | undefined =>
  write.numberFormat === lookOf(write, known)?.numberFormat ? undefined : write.numberFormat;

const writeAll = (
  writes: readonly EntryWrite[],
  opened: ReadonlyMap<string, Protection>,
  known: WorkbookReader,
): Promise<void> =>
  runOnce(async (context) => {
    const { worksheets } = context.workbook;
    for (const name of opened.keys()) worksheets.getItem(name).protection.unprotect();
    for (const write of writes) {
      const range = worksheets.getItem(write.sheet).getRange(write.address);
      const format = newFormat(write, known);
      if (format !== undefined) range.numberFormat = [[format]];
      const isText = (write.numberFormat ?? lookOf(write, known)?.numberFormat) === '@';
      range.formulas = [[write.formula ?? literal(write.input, isText)]];
    }
    for (const [name, protection] of opened) protectAs(worksheets.getItem(name), protection);
    await context.sync();
  });

/**
 * A refusal stops Excel in the middle: what came before it is done. Writing the old contents in the same order undoes
 * just that, and stops at the same place, if Excel answers at all. @throws WorkbookFailure `partly` when this fails in another way
 */
async function takeBack(
  writes: readonly EntryWrite[],
  opened: ReadonlyMap<string, Protection>,
  known: WorkbookReader,
  cause: unknown,
): Promise<void> {
  let refusedToo = false;
  try {
    await runOnce(async (context) => {
      // All may have been done by then, protection put on again too.
      for (const name of opened.keys()) context.workbook.worksheets.getItem(name).protection.unprotect();
      for (const write of writes) {
        const range = context.workbook.worksheets.getItem(write.sheet).getRange(write.address);
        const format = newFormat(write, known) === undefined ? undefined : lookOf(write, known)?.numberFormat;
        if (format !== undefined) range.numberFormat = [[format]];
        range.formulas = [[oldContent(write, known)]];
      }
      await context.sync();
    });
  } catch (error) {
    if (toFailure(error).reason !== toFailure(cause).reason) {
      throw new WorkbookFailure('partly', { cause: new AggregateError([cause, error]) });
    }
    // While somebody is typing, a request is refused whole: nothing was written.
    if (toFailure(cause).reason === 'editingCell') return;
    refusedToo = true;
  }
  try {
    if (refusedToo) await runOnce(anyAnswer);
    await protectAgain(opened);
  } catch (error) {
    throw new WorkbookFailure('partly', { cause: new AggregateError([cause, error]) });
  }
}

async function anyAnswer(context: Excel.RequestContext): Promise<void> {
  context.workbook.worksheets.load('items/name');
  await context.sync();
}

function oldContent(write: EntryWrite, known: WorkbookReader): Literal {
  const { row, column } = positionOf(write.address);
  const sheet = known.grid?.sheets.find(({ name }) => name === write.sheet);
  return sheet ? literalAt(sheet, row, column) : '';
}

/**
 * The fault matrix: every command of the open workbook, struck at each of its round trips by every error that Office.js
 * documents, before, amid and after Excel carried the request out, once and for good, and by another workbook that gets
 * the focus. Afterwards the workbook is as before or complete, or it carries the mark of what was cut off: then Hoàn tất
 * makes it complete and Gỡ bỏ what it was. What was entered is there in every state.
 */
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { WorkbookFailure, type OpenWorkbook } from '../../src/excel/OpenWorkbook';
import { UNFINISHED_NAME } from '../../src/workbook/definedNames';
import {
  ERROR_CODES, injectFault, injectOtherWorkbook, needsFocus, record, replay, type ErrorCode, type Fault, type Recording, type TakeAway,
} from '../host/faults';
import { createHeadlessHost, type HeadlessHost } from '../host/headless';
import type { WorkbookDescription } from '../host/WorkbookDescription';
import { COMMANDS, ENTERED, MAKE, resolution, type Command, type Start } from './commands';
import { differences, isThere, lookOf, type Looked } from './looking';

jest.setTimeout(900_000);

let headless: HeadlessHost;
let empty: WorkbookDescription;
const starts = new Map<Start, WorkbookDescription>();
/** `partly`: entries of which each has its new content or its old one. */
const total = { commands: 0, trips: 0, cases: 0, asBefore: 0, complete: 0, partly: 0, unfinished: 0, finished: 0, removed: 0 };

beforeAll(async () => {
  // What formulas give plays no part in what is left after a fault.
  headless = await createHeadlessHost({ calculates: false });
  empty = await headless.describe();
});
afterAll(() => {
  const { commands, trips, cases, asBefore, complete, unfinished, finished, removed, partly } = total;
  process.stdout.write(
    `fault matrix: ${String(commands)} commands, ${String(ERROR_CODES.length)} errors, ${String(trips)} round trips struck, ` +
      `${String(cases)} cases: ${String(asBefore)} as before, ${String(complete)} complete, ${String(partly)} with each cell old or new, ` +
      `${String(unfinished)} unfinished and then finished (${String(finished)}) or removed (${String(removed)})\n`,
  );
  expect(headless.host.missing).toEqual([]);
  headless.dispose();
});

async function startOf(start: Start): Promise<WorkbookDescription> {
  const known = starts.get(start);
  if (known) return known;
  await headless.host.open(empty);
  await MAKE[start](headless);
  const description = await headless.describe();
  starts.set(start, description);
  return description;
}

const look = async (): Promise<Looked> => lookOf(await headless.describe());

async function open(description: WorkbookDescription, { hasRead }: Pick<Command, 'hasRead'> = {}): Promise<OpenWorkbook> {
  await headless.host.open(description);
  return hasRead ? started() : createExcelWorkbook(resolution);
}

/** As the pane starts: with a reading. */
async function started(): Promise<OpenWorkbook> {
  const workbook = createExcelWorkbook(resolution);
  await workbook.read('everything');
  return workbook;
}

async function attempt(give: () => Promise<unknown>, takeAway: TakeAway): Promise<unknown> {
  try {
    await give();
    return undefined;
  } catch (error) {
    if (!(error instanceof WorkbookFailure)) throw error;
    return error.reason;
  } finally {
    takeAway();
  }
}

type Outcome = 'asBefore' | 'complete' | 'partly' | 'unfinished';

/** A command on one workbook, struck again and again. */
class Target {
  #workbook: OpenWorkbook | undefined;
  /** States that were gone on from. */
  readonly #known = new Set<string>();

  constructor(
    readonly command: Command,
    readonly start: WorkbookDescription,
    readonly before: Looked,
    readonly complete: Looked,
    /** What Gỡ bỏ leads to. */
    readonly removed: Looked,
    /** The requests of a run without faults. */
    readonly trips: Recording['trips'],
  ) {}

  static async of(command: Command): Promise<Target> {
    const start = await startOf(command.start);
    const workbook = await open(start, command);
    const before = await look();
    const { trips, takeAway } = record(headless.host);
    await command.give(workbook);
    takeAway();
    const complete = await look();
    if (!command.removedBy) return new Target(command, start, before, complete, before, trips);
    await command.removedBy(await open(start));
    return new Target(command, start, before, complete, await look(), trips);
  }

  /** Gives the command with a fault. The next one finds the same workbook. */
  async strike(label: string, inject: () => TakeAway): Promise<Outcome> {
    this.#workbook ??= await open(this.start, this.command);
    const workbook = this.#workbook;
    const reason = await attempt(() => this.command.give(workbook), inject());
    const after = await look();
    const outcome = this.#outcome(after, label, reason);
    total.cases += 1;
    total[outcome] += 1;
    if (outcome !== 'asBefore') this.#workbook = undefined;
    if (outcome === 'unfinished' && !this.#known.has(after.whole)) await this.#goOn(after, label);
    this.#known.add(after.whole);
    if (outcome === 'partly') await this.#giveAgain(label);
    return outcome;
  }

  /** Tells the add-in of another error where the same requests would lead to the same workbook. */
  async strikeLike(recording: Recording, outcome: Outcome, nth: number, code: ErrorCode): Promise<void> {
    this.#workbook ??= await open(this.start, this.command);
    const workbook = this.#workbook;
    const { differs, takeAway } = replay(headless.host, recording, nth, code);
    const reason = await attempt(() => this.command.give(workbook), takeAway);
    if (differs()) {
      this.#workbook = undefined;
      await this.strike(`${code} at ${String(nth)}`, () => injectFault(headless.host, { code, when: nth }));
      return;
    }
    if (outcome === 'unfinished') expect([code, nth, reason]).toEqual([code, nth, 'incomplete']);
    total.cases += 1;
    total[outcome] += 1;
  }

  #outcome(after: Looked, label: string, reason: unknown): Outcome {
    const { before, complete, command } = this;
    if (command.start !== 'empty') {
      const gone = [...ENTERED, ...(command.entered ?? []).map((value) => [undefined, value] as const)]
        .filter(([sheet, value]) => !isThere(after, sheet, value));
      expect([label, gone]).toEqual([label, []]);
    }
    if (after.whole === before.whole) return 'asBefore';
    if (after.unprinted === complete.unprinted) return 'complete';
    const isMarked = after.description.names.some(({ name }) => name === UNFINISHED_NAME);
    const isTold = command.writesEntries ? reason === 'partly' && !isMarked : reason === 'incomplete' && isMarked;
    if (!isTold) throw new Error([label, `${String(reason)}, marked: ${String(isMarked)}`, ...differences(before, after), '', ...differences(complete, after)].join('\n'));
    return command.writesEntries ? 'partly' : 'unfinished';
  }

  /** The next start: what was cut off is offered to be finished or removed. */
  async #goOn(half: Looked, label: string): Promise<void> {
    const { finish } = this.command;
    const workbook = await started();
    const { canFinish, canRemove } = workbook.unfinished ?? {};
    expect([label, canFinish === true || canRemove === true]).toEqual([label, true]);
    if (canFinish) {
      await finish?.(workbook);
      this.#expectSame(await look(), this.complete, `${label}, then finished`);
      total.finished += 1;
    }
    if (canRemove) {
      const again = canFinish ? await open(half.description, { hasRead: true }) : workbook;
      await again.clearUnfinished();
      this.#expectSame(await look(), this.removed, `${label}, then removed`);
      total.removed += 1;
    }
  }

  /** A sheet that was opened for it and not closed again is a finding of Rà soát, and repaired from there. */
  async #giveAgain(label: string): Promise<void> {
    const workbook = createExcelWorkbook(resolution);
    const submission = await workbook.read('everything');
    const open = (submission?.damage ?? []).flatMap(({ kind, sheet }) => (kind === 'protection' ? [sheet] : []));
    await this.command.give(workbook);
    const { description } = await look();
    const closed = description.sheets.map((sheet) => {
      const { protection } = this.complete.description.sheets.find(({ name }) => name === sheet.name) ?? {};
      return open.includes(sheet.name) && protection ? { ...sheet, protection } : sheet;
    });
    this.#expectSame(lookOf({ ...description, sheets: closed }), this.complete, `${label}, then again`);
  }

  #expectSame(after: Looked, expected: Looked, label: string): void {
    expect([label, ...differences(expected, after)]).toEqual([label]);
  }
}

test.each(COMMANDS)('$name', async (command) => {
  const { host } = headless;
  const target = await Target.of(command);
  for (let nth = 1; nth <= target.trips.length; nth += 1) {
    const at = String(nth);
    const inTurn = (offset: number): ErrorCode => ERROR_CODES[(nth + offset) % ERROR_CODES.length] ?? 'GeneralException';
    const [first, ...others] = ERROR_CODES;
    let recorded: Recording = { trips: [] };
    const outcome = await target.strike(`${first} at ${at}`, () => {
      const takeFaultAway = injectFault(host, { code: first, when: nth });
      const { trips, takeAway } = record(host);
      recorded = { trips };
      return () => {
        takeAway();
        takeFaultAway();
      };
    });
    for (const code of others) await target.strikeLike(recorded, outcome, nth, code);
    const struck: readonly Fault[] = [
      { code: inTurn(0), done: 'half', when: nth },
      { code: inTurn(3), done: 'all', when: nth },
      { code: inTurn(1), done: 'half', when: nth, lasting: true },
      { code: inTurn(4), done: 'all', when: nth, lasting: true },
    ];
    for (const fault of struck) await target.strike(JSON.stringify(fault), () => injectFault(host, fault));
    if (needsFocus(target.trips, nth)) await target.strike(`another workbook at ${at}`, () => injectOtherWorkbook(host, nth));
  }
  total.commands += 1;
  total.trips += target.trips.length;
});

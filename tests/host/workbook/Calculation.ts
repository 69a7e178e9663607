/** Waiting for Univer's calculation, which starts a moment after the edit that calls for it and runs in the background. */

import { type ICommandInfo, type IExecutionOptions, ICommandService, type Injector } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';

const PATIENCE_MS = 30_000;
const SET_RANGE_VALUES = 'sheet.mutation.set-range-values';
const STYLE_ONLY = new Set(['sheet.command.set-style', 'sheet.command.set-border', 'sheet.command.clear-selection-format']);

export class Calculation {
  /** Edits seen that call for a calculation; how many of them the running one, and the last finished one, took in. */
  private called = 0;
  private started = 0;
  private finished = 0;
  private waiting: (() => void)[] = [];
  /** How many ask for results now. */
  private hurried = 0;
  /** A calculation that is due and waits for its moment. */
  private held: { readonly timer: ReturnType<typeof setTimeout>; start(): void } | null = null;
  private resting = false;
  /** When a conditional format was last added, changed or removed. */
  formatsChangedAt = 0;
  private readonly commands: ICommandService;

  constructor(injector: Injector) {
    this.commands = injector.get(ICommandService);
    const dirty = injector.get(IActiveDirtyManagerService);
    this.commands.beforeCommandExecuted(({ id, params }) => {
      // Setting a filter would have Univer forget the formulas of the sheet, but not what they refer to on other sheets.
      if (id === SetFormulaCalculationStartMutation.id) Object.assign(params ?? {}, { clearDependencyTreeCache: {} });
    });
    this.commands.onCommandExecuted((command, options) => {
      if (command.id.includes('conditional-rule')) {
        this.formatsChangedAt = Date.now();
      }
      if (command.id === SetFormulaCalculationStartMutation.id) {
        this.started = this.called;
      } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        this.noticed(command.params as { functionsExecutedState?: FormulaExecutedStateType });
      } else if (dirty.get(command.id) && callsForCalculation(command, options)) {
        this.called++;
      }
    });
  }

  /**
   * Lets every calculation wait this long unless someone asks for its results. In a browser it holds up the add-in's
   * page, which has what it reads of an edit, and shows what it makes of it, sooner than the calculation ends.
   */
  giveWay(milliseconds: number): void {
    const execute = this.commands.executeCommand.bind(this.commands);
    const later = (id: string, params?: object, options?: IExecutionOptions): Promise<unknown> => {
      // One that begins anew after a stop is not put off: an edit in the meantime would be lost.
      if (id !== SetFormulaCalculationStartMutation.id || this.hurried || this.started !== this.finished) {
        return execute(id, params, options);
      }
      // What an earlier one was to calculate, the later one does as well.
      clearTimeout(this.held?.timer);
      const called = this.called;
      const start = (): void => {
        clearTimeout(this.held?.timer);
        this.held = null;
        // After further edits Univer comes with another one, which takes them all in.
        if (called === this.called) void execute(id, params, options);
      };
      this.held = { start, timer: setTimeout(start, milliseconds) };
      return Promise.resolve(true);
    };
    this.commands.executeCommand = later as typeof execute;
  }

  /** From now on nothing is calculated, and nobody waits for it: for tests of what does not depend on results. */
  rest(): void {
    this.resting = true;
    const execute = this.commands.executeCommand.bind(this.commands);
    const unlessCalculation = (id: string, params?: object, options?: IExecutionOptions): Promise<unknown> =>
      id === SetFormulaCalculationStartMutation.id ? Promise.resolve(true) : execute(id, params, options);
    this.commands.executeCommand = unlessCalculation as typeof execute;
  }

  /** Recalculates everything. */
  async recalculate(): Promise<void> {
    this.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, { commands: [], forceCalculation: true }, { onlyLocal: true });
    await this.settle();
  }

  /** Resolves when what was edited so far is calculated, which begins at once. */
  async settle(): Promise<void> {
    this.hurried++;
    this.held?.start();
    try {
      await this.calculated();
    } finally {
      this.hurried--;
    }
  }

  /** Resolves when what was edited so far is calculated, in its own time. */
  async calculated(): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    while (this.finished < this.called && !this.resting) {
      if (Date.now() > deadline) {
        throw new Error(`The calculation did not end within ${PATIENCE_MS / 1000} s.`);
      }
      await this.nextEnd();
    }
  }

  private noticed({ functionsExecutedState }: { functionsExecutedState?: FormulaExecutedStateType }): void {
    // An edit during a calculation stops it, and a new one begins for both.
    if (functionsExecutedState === undefined || functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION) {
      return;
    }
    this.finished = this.started;
    const waiting = this.waiting;
    this.waiting = [];
    // The results are written by another listener of the same command.
    setTimeout(() => waiting.forEach((resume) => resume()), 0);
  }

  private nextEnd(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, 1000);
      this.waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}

/** The same exceptions as in Univer's own trigger. */
function callsForCalculation(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (command.id !== SET_RANGE_VALUES) {
    return true;
  }
  const { trigger } = command.params as { trigger?: string };
  return options?.onlyLocal !== true && !(trigger !== undefined && STYLE_ONLY.has(trigger));
}

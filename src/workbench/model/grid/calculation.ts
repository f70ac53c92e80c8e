import { ICommandService, type ICommandInfo, type IExecutionOptions, type IUnitRange } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { Injector } from "@univerjs/core";
import { FORMAT_ONLY } from "./cell-format";
import { cellsThatWait, formulasIn } from "./cells-to-calculate";

/** How long after the last change a calculation starts by itself: typing comes in bursts. */
const PAUSE_MS = 20;
/** A calculation that has not ended by then never will. It is then logged and given up. */
const LIMIT_MS = 60_000;

/**
 * Calculates the workbook, and knows whether it is calculated.
 *
 * The engine waits a tenth of a second after each change before it starts, and two calculations at once spoil each
 * other. Therefore every calculation is started here: at once when somebody is about to read, else after a pause.
 *
 * In manual mode an edit starts none, until somebody asks for one. What Excel calculates all the same is calculated: a
 * formula when it is entered (and, in this engine, what depends on it), and a cell whose function has answered.
 */
export class Calculation {
  /** Whether functions of the add-in have yet to answer; the host knows. */
  areFunctionsOut: () => boolean = () => false;
  private dirty = true;
  private isManual = false;
  /** In manual mode: something has changed, and nobody has asked for a calculation since. */
  private isPending = false;
  /** Whether the next calculation is of all cells, in manual mode too. */
  private isOfAll = true;
  private entered: readonly IUnitRange[] = [];
  private running: { readonly ended: Promise<void>; readonly end: () => void } | undefined;
  private flushing: Promise<void> | undefined;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private limit: ReturnType<typeof setTimeout> | undefined;
  private readonly commands: ICommandService;
  private readonly trigger: TriggerCalculationController;

  constructor(private readonly injector: Injector) {
    this.commands = injector.get(ICommandService);
    this.trigger = injector.get(TriggerCalculationController);
    const conversions = injector.get(IActiveDirtyManagerService);
    this.commands.onCommandExecuted((command, options) => {
      this.follow(command);
      if (conversions.get(command.id) && !isSilent(command, options)) this.edited(command);
    });
  }

  get mode(): "Automatic" | "Manual" {
    return this.isManual ? "Manual" : "Automatic";
  }

  set mode(mode: "Automatic" | "Manual") {
    this.isManual = mode === "Manual";
    if (!this.isManual && this.isPending) this.calculateAll();
  }

  /** Excel's word for how far the calculation has come. */
  get state(): "Done" | "Calculating" | "Pending" {
    if (!this.isSettled || this.areFunctionsOut()) return "Calculating";
    return this.isPending ? "Pending" : "Done";
  }

  /** Somebody has asked for a calculation: the add-in, or the user with F9. */
  calculateAll(): void {
    this.isOfAll = true;
    this.markDirty();
  }

  get isSettled(): boolean {
    return !this.dirty && !this.running && !this.flushing;
  }

  /** A function has answered; or, in automatic mode, something a formula may depend on has changed. */
  markDirty(): void {
    this.dirty = true;
    this.cancelOwnTimerOfEngine();
    clearTimeout(this.pause);
    this.pause = setTimeout(() => void this.flush(), PAUSE_MS);
  }

  /** Calculates what is dirty; resolves when every native formula has its value. */
  flush(): Promise<void> {
    clearTimeout(this.pause);
    this.flushing ??= this.calculateUntilClean().finally(() => {
      this.flushing = undefined;
    });
    return this.flushing;
  }

  dispose(): void {
    clearTimeout(this.pause);
    clearTimeout(this.limit);
    this.silenceProgressOfEngine();
  }

  private async calculateUntilClean(): Promise<void> {
    while (this.dirty || this.running) {
      if (this.running) await this.running.ended;
      else {
        this.dirty = false;
        this.cancelOwnTimerOfEngine();
        await this.calculateOnce();
      }
    }
  }

  private edited(command: Readonly<ICommandInfo>): void {
    if (!this.isManual) {
      this.markDirty();
      return;
    }
    this.cancelOwnTimerOfEngine();
    this.isPending = true;
    const entered = formulasIn(command);
    this.entered = [...this.entered, ...entered];
    if (entered.length > 0) this.markDirty();
  }

  private async calculateOnce(): Promise<void> {
    const isOfAll = this.isOfAll || !this.isManual;
    const dirtyRanges = isOfAll ? [] : [...this.entered, ...cellsThatWait(this.injector)];
    this.isOfAll = false;
    this.entered = [];
    if (isOfAll) this.isPending = false;
    else if (dirtyRanges.length === 0) return;
    const running = this.begin();
    const everything = { forceCalculation: isOfAll, dirtyRanges, dirtyNameMap: {}, dirtyDefinedNameMap: {} };
    const maps = { dirtySuperTableMap: {}, dirtyUnitFeatureMap: {}, dirtyUnitOtherFormulaMap: {} };
    const params = { ...everything, ...maps, clearDependencyTreeCache: {} };
    void this.commands.executeCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
    await running.ended;
  }

  private follow({ id, params }: Readonly<ICommandInfo>): void {
    if (id === SetFormulaCalculationStartMutation.id && !this.running) this.begin();
    if (id !== SetFormulaCalculationNotificationMutation.id) return;
    const state = (params as { functionsExecutedState?: number } | undefined)?.functionsExecutedState;
    if (state !== undefined) this.running?.end();
  }

  /** The engine's own calculations have the same limit: a caller that waits cannot distinguish them. */
  private begin(): { readonly ended: Promise<void>; readonly end: () => void } {
    let resolveEnded: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => (resolveEnded = resolve));
    const end = (): void => {
      clearTimeout(this.limit);
      this.running = undefined;
      resolveEnded();
    };
    this.limit = setTimeout(() => {
      console.error("WORKBENCH: the calculation did not end");
      end();
    }, LIMIT_MS);
    this.running = { ended, end };
    return this.running;
  }

  /** The engine reports after a second that it calculates, also when it is disposed by then, and throws. */
  private silenceProgressOfEngine(): void {
    (this.trigger as unknown as { _startProgress: () => void })._startProgress = () => undefined;
  }

  /** Reaches into the engine, whose version is pinned: it has no public way to calculate now instead of soon. */
  private cancelOwnTimerOfEngine(): void {
    const inner = this.trigger as unknown as { _setTimeoutKey: number; _waitingCommandQueue: unknown[] };
    clearTimeout(inner._setTimeoutKey);
    inner._waitingCommandQueue = [];
  }
}

function isSilent(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  return options?.onlyLocal === true || (command.params as { trigger?: string }).trigger === FORMAT_ONLY;
}

import { ICommandService, type ICommandInfo, type IExecutionOptions } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { Injector } from "@univerjs/core";
import { FORMAT_ONLY } from "./cell-format";

/** How long after the last change a calculation starts by itself: typing comes in bursts. */
const PAUSE_MS = 20;
/** A calculation that has not ended by then never will. It is then logged and given up. */
const LIMIT_MS = 60_000;

/**
 * Calculates the workbook, and knows whether it is calculated.
 *
 * The engine waits a tenth of a second after each change before it starts, and two calculations at once spoil each
 * other. Therefore every calculation is started here: at once when somebody is about to read, else after a pause.
 */
export class Calculation {
  /** Whether functions of the add-in have yet to answer; the host knows. */
  areFunctionsOut: () => boolean = () => false;
  private dirty = true;
  private running: { readonly ended: Promise<void>; readonly end: () => void } | undefined;
  private flushing: Promise<void> | undefined;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private limit: ReturnType<typeof setTimeout> | undefined;
  private readonly commands: ICommandService;
  private readonly trigger: TriggerCalculationController;

  constructor(injector: Injector) {
    this.commands = injector.get(ICommandService);
    this.trigger = injector.get(TriggerCalculationController);
    const conversions = injector.get(IActiveDirtyManagerService);
    this.commands.onCommandExecuted((command, options) => {
      this.follow(command);
      if (conversions.get(command.id) && !isSilent(command, options)) this.markDirty();
    });
  }

  get isSettled(): boolean {
    return !this.dirty && !this.running && !this.flushing;
  }

  /** Something a formula may depend on has changed. */
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

  private async calculateOnce(): Promise<void> {
    const running = this.begin();
    const everything = { forceCalculation: true, dirtyRanges: [], dirtyNameMap: {}, dirtyDefinedNameMap: {} };
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

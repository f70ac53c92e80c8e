import { ICommandService, type IExecutionOptions, type Injector, type Workbook } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel, IFunctionService } from "@univerjs/engine-formula";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { spareFormulaScans } from "./formula-scan";

/** Keeps the engine from showing a sheet because it is new: Excel does not. */
export const STAY: IExecutionOptions = { fromCollab: true };

/**
 * The grid engine as this folder uses it: its workbook, its services, and changes made in the add-in's name.
 *
 * A change made here is marked while it lasts, which distinguishes it from what the user does in the grid.
 */
export class Engine {
  readonly facade: FWorkbook;
  readonly workbook: Workbook;
  readonly injector: Injector;
  readonly commands: ICommandService;
  /** The names of the functions that are the engine's own, in capitals; all others are add-ins'. */
  readonly ownFunctions: ReadonlySet<string>;
  private changing = 0;

  constructor(readonly api: FUniver) {
    const facade = api.getActiveWorkbook();
    if (!facade) throw new Error("The grid has no workbook: create it before the host");
    this.facade = facade;
    this.workbook = facade.getWorkbook();
    // the facade keeps its injector to itself, and has no other door to the engine's services
    this.injector = (api as unknown as { _injector: Injector })._injector;
    this.commands = this.injector.get(ICommandService);
    spareFormulaScans(this.injector.get(FormulaDataModel), this.workbook);
    this.ownFunctions = new Set([...this.injector.get(IFunctionService).getExecutors().keys()].map(String));
  }

  /** Whether there is a function, the engine's own or an add-in's, by its name in capitals. */
  hasFunction(name: string): boolean {
    return this.injector.get(IFunctionService).hasExecutor(name);
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** True while the add-in changes the grid. */
  get isChanging(): boolean {
    return this.changing > 0;
  }

  /** Carries out a command or mutation of the engine on this workbook, in the add-in's name. */
  change(id: string, params: object, options?: IExecutionOptions): boolean {
    const own = { unitId: this.unitId, ...params };
    return this.inAddinsName(() => this.commands.syncExecuteCommand(id, own, options));
  }

  inAddinsName<T>(change: () => T): T {
    this.changing++;
    try {
      return change();
    } finally {
      this.changing--;
    }
  }
}

import { BaseFunction, type BaseValueObject } from "@univerjs/engine-formula";
import { coerceArguments, type Argument, type EmptyCell } from "./coercion";
import type { FunctionMetadata } from "./metadata";
import { errorCell, toCells, type Outcome } from "./outcome";

/** Finds an outcome, or starts asking for it. `address` is the asking cell. */
export type Ask = (args: readonly Argument[], cell: CellPlace) => Outcome | undefined;

/** The cell a function is called from, as the engine names it. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * One custom function as the grid engine calls it.
 *
 * Overrides `calculate` and not `calculateCustom`: the latter gets empty cells as 0, and blank is not zero.
 */
export class HostFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly metadata: FunctionMetadata,
    private readonly ask: Ask,
    private readonly waitingText: string,
    private readonly emptyCell: EmptyCell,
  ) {
    super(name);
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    // the engine does not survive a function that throws
    try {
      const coerced = coerceArguments(this.metadata, given, this.emptyCell);
      if ("error" in coerced) return errorCell(coerced.error);
      const outcome = this.ask(coerced.args, { sheetId: this.subUnitId ?? "", row: this.row, column: this.column });
      return outcome ? toCells(outcome) : errorCell(this.waitingText);
    } catch (error) {
      console.error("WORKBENCH:", this.name, error);
      return errorCell("#VALUE!");
    }
  }
}

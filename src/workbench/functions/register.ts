import { BooleanNumber, type Injector } from "@univerjs/core";
import { FunctionType, IFunctionService, type IFunctionInfo } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Calls } from "./calls";
import type { EmptyCell } from "./coercion";
import { HostFunction, type Ask, type CellPlace } from "./host-function";
import type { FunctionMetadata, FunctionsMetadata } from "./metadata";
import type { OldOutcomes } from "./old-outcomes";

/** Where functions are registered, and how they reach the add-in. */
export interface Registration {
  readonly injector: Injector;
  readonly namespace: string;
  readonly calls: Calls;
  /** What a cell shows while its function is asked. */
  readonly waitingText: string;
  readonly emptyCell: EmptyCell;
  readonly addressOf: (cell: CellPlace) => string;
  /** With it, a cell shows what it showed before while its function is asked. */
  readonly oldOutcomes?: OldOutcomes | undefined;
}

/** Makes every function of functions.json known to the grid engine, as `NAMESPACE.NAME`. */
export function registerFunctions({ functions }: FunctionsMetadata, registration: Registration): void {
  const { injector, namespace, calls, waitingText, emptyCell, addressOf, oldOutcomes } = registration;
  const executors = functions.map((metadata) => {
    const ask: Ask = (args, cell) => {
      const address = metadata.options?.requiresAddress ? addressOf(cell) : null;
      const outcome = calls.outcome(metadata.id, args, address);
      return oldOutcomes ? oldOutcomes.latest(metadata.id, cell, outcome) : outcome;
    };
    return new HostFunction(`${namespace}.${metadata.name}`.toUpperCase(), metadata, ask, waitingText, emptyCell);
  });
  injector.get(IFunctionService).registerExecutors(...executors);
  const descriptions = functions.map((metadata) => describe(`${namespace}.${metadata.name}`.toUpperCase(), metadata));
  injector.get(IDescriptionService).registerDescriptions(descriptions);
}

/** What the grid shows a user who types the function's name. */
function describe(functionName: string, { description = "", parameters }: FunctionMetadata): IFunctionInfo {
  const functionParameter = parameters.map((parameter) => ({
    name: parameter.name,
    detail: parameter.description ?? "",
    example: "",
    require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  }));
  return { functionName, functionType: FunctionType.User, description, abstract: description, functionParameter };
}

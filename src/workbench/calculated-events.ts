import { ICommandService, type Injector } from "@univerjs/core";
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import { EventType, type Events } from "./model";

/**
 * Fires `onCalculated` for each sheet with formulas when they are calculated.
 *
 * While functions are out, Excel fires it too, for each pass, with cells that still show `#BUSY!` (OfficeDev/office-js#587;
 * closed as fixed, so Excel today may fire at the end alone). An add-in that takes the first event for the end is wrong in
 * some Excel. `mayBeEarly` says whether a pass that leaves functions out is reported.
 */
export function fireCalculated(
  injector: Injector,
  events: Events,
  { areFunctionsIn, mayBeEarly }: { areFunctionsIn: () => boolean; mayBeEarly: () => boolean },
): void {
  const calculated = new Set<string>();
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id === SetFormulaCalculationResultMutation.id) {
      const { unitData = {} } = params as { unitData?: Record<string, Record<string, object>> };
      for (const sheets of Object.values(unitData)) for (const sheet of Object.keys(sheets)) calculated.add(sheet);
    }
    if (id !== SetFormulaCalculationNotificationMutation.id || !isEnd(params)) return;
    if (!areFunctionsIn() && !mayBeEarly()) return;
    for (const worksheetId of calculated) events.fireBoth(EventType.WorksheetCalculated, worksheetId, { worksheetId });
    calculated.clear();
  });
}

function isEnd(params: unknown): boolean {
  return (params as { functionsExecutedState?: number } | undefined)?.functionsExecutedState !== undefined;
}

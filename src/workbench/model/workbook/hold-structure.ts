import { CanceledError } from "@univerjs/core";
import {
  CopySheetCommand,
  InsertSheetCommand,
  RemoveSheetCommand,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetShowCommand,
} from "@univerjs/sheets";
import type { Workbook } from "./workbook";

/** Keeps the user from changing the sheets of a workbook whose structure is protected. */
export function holdStructure({ grid, protection }: Workbook): void {
  grid.engine.commands.beforeCommandExecuted(({ id }) => {
    if (protection.protected && !grid.engine.isChanging && CHANGES.has(id)) throw new CanceledError();
  });
}

const CHANGES: ReadonlySet<string> = new Set([
  CopySheetCommand.id,
  InsertSheetCommand.id,
  RemoveSheetCommand.id,
  SetWorksheetHideCommand.id,
  SetWorksheetNameCommand.id,
  SetWorksheetOrderCommand.id,
  SetWorksheetShowCommand.id,
]);

import { REPORT_PROPERTIES, type StatusChange } from "../../sheets";
import type { Status } from "../../core";
import { askForCells, type Cells } from "../read";
import type { ReadForStatus } from "./statusRead";

/** What stood before the change was written. */
export type Stood = { isSame: boolean; status: Status; cells: Cells; isProtected: boolean; tabColour: string };

/** Asks what stands before the change is written. Call the result after the sync. */
export function askIfRead({ from, to }: StatusChange, { mark, cells, isProtected }: ReadForStatus): () => Stood {
  const { worksheet } = mark;
  worksheet.load("name,tabColor,protection/protected");
  const status = worksheet.customProperties.getItemOrNullObject(REPORT_PROPERTIES.status).load("value");
  const now = askForCells(worksheet);
  return () => {
    const found = { cells: now(), isProtected: worksheet.protection.protected, tabColour: worksheet.tabColor };
    const ways = ["draft", "review", "final"] as const;
    const held = ways.find((one) => one === status.value) ?? "draft";
    // A draft may be written in while it is handed over; a final report is what was read, to the cell.
    const isToTheCell = from === "final" || to === "final";
    const isSame =
      held === from &&
      worksheet.name === mark.sheet &&
      found.isProtected === isProtected &&
      (!isToTheCell || JSON.stringify(found.cells) === JSON.stringify(cells));
    return { ...found, status: held, isSame };
  };
}

import { isControlRunLine } from "../../text";
import { sheetIn, type Snapshot } from "../workbook";

/** The cell with the time of the control, counted from zero. */
export type RunLine = { sheet: string; row: number; column: number; text: string };

/** Finds that cell on the sheet of the findings, or on *Kontroll* where the table has been moved away. */
export function runLine(snapshot: Snapshot, findingsSheet: string): RunLine | undefined {
  for (const name of [findingsSheet, "Kontroll"]) {
    const sheet = sheetIn(snapshot, name);
    for (const [i, cells] of (sheet?.values ?? []).entries()) {
      const at = cells.findIndex((cell) => typeof cell === "string" && isControlRunLine(cell.trim()));
      if (sheet && at >= 0) {
        return { sheet: sheet.name, row: sheet.row + i, column: sheet.column + at, text: String(cells[at]) };
      }
    }
  }
  return undefined;
}

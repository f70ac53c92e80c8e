import { isControlRunLine } from "../../text";
import { sheetIn, type Snapshot } from "../workbook";

/** The cell that says when the control was run, by its place, counted from zero. */
export type RunLine = { sheet: string; row: number; column: number; text: string };

/** Finds it on the sheet of the findings, or on *Kontroll* where they have been moved from it. */
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

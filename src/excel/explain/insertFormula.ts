import type { Finding } from "../../core";
import { areaAddress, asWord, type Area } from "../../sheets";
import { pane } from "../../text";
import type { Outcome } from "../host/outcome";
import { inExcel } from "../host/inExcel";
import { reached } from "../host/steps";

/** A formula that its user has seen the result of, and where it is to stand. */
export type FormulaToInsert = {
  /** The cells its answer covers, of which the first holds the formula. */
  area: Area;
  formula: string;
  /** What each of the cells held when its user decided: nothing, what is to be replaced, or what goes with it. */
  holds: readonly (readonly string[])[];
};

/**
 * Writes a formula into a cell. Nothing is overwritten that its user has not seen: where the cell has changed meanwhile,
 * or another that the answer needs is filled, nothing is written and the findings say what.
 *
 * Two syncs, one reads and one writes; Excel counts it as one step to undo.
 */
export function insertFormula({ area, formula, holds }: FormulaToInsert): Promise<Outcome> {
  return inExcel(async (context) => {
    const { sheet, row, column, rows, columns } = area;
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const cells = worksheet.getRangeByIndexes(row, column, rows, columns).load("formulas");
    await context.sync();

    const findings = notAsSeen(cells.formulas as unknown[][], area, holds);
    if (findings.length > 0) return { sheet: undefined, findings };
    reached("writing");
    worksheet.getRangeByIndexes(row, column, 1, 1).formulas = [[formula]];
    await context.sync();
    return { sheet, findings: [], news: pane.formulas.inserted(sheet, areaAddress(cellOf(area))) };
  });
}

const cellOf = (area: Area): Area => ({ ...area, rows: 1, columns: 1 });

/** The first of the cells that now holds something else than its user saw, and so is not written over. */
function notAsSeen(formulas: readonly (readonly unknown[])[], area: Area, holds: FormulaToInsert["holds"]): Finding[] {
  for (const [down, cells] of formulas.entries()) {
    for (const [across, cell] of cells.entries()) {
      const now = asWord(cell);
      if (now === holds[down]?.[across]) continue;
      const at = areaAddress({ ...cellOf(area), row: area.row + down, column: area.column + across });
      if (down === 0 && across === 0) {
        return [{ code: "target-changed", facts: { sheet: area.sheet, cell: at }, severity: "error" }];
      }
      const facts = { area: areaAddress(area), by: { is: "cell", cell: at } } as const;
      if (now !== "") return [{ code: "spill-blocked", facts, severity: "error" }];
    }
  }
  return [];
}

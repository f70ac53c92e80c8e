import type { Finding } from "../../core";
import { areaAddress, asWord, type Area } from "../../sheets";
import { pane } from "../../text";
import { actInExcel, reached, type Outcome } from "../host";
import { writeFormulas } from "./writeFormulas";

/** A formula whose result its user has seen, and the place it goes. */
export type FormulaToInsert = {
  /** The cells its answer covers. The first one holds the formula. */
  area: Area;
  formula: string;
  /** What each cell held when the user decided. */
  holds: readonly (readonly string[])[];
};

/**
 * Writes a formula into a cell. A cell that has changed since the user saw it is not overwritten, nor is a filled cell
 * that the answer needs: the findings name it, and nothing is written.
 *
 * Two syncs, one reads and one writes. Excel can undo the writing: it is one cell's formula.
 */
export function insertFormula({ area, formula, holds }: FormulaToInsert): Promise<Outcome> {
  return actInExcel(async (context) => {
    const { sheet, row, column, rows, columns } = area;
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const cells = worksheet.getRangeByIndexes(row, column, rows, columns).load("formulas");
    await context.sync();

    const findings = notAsSeen(cells.formulas as unknown[][], area, holds);
    if (findings.length > 0) return { sheet: undefined, findings };
    reached("writing");
    const before: unknown[] = [cells.formulas[0]?.[0]];
    const around = worksheet.getRangeByIndexes(row, column, rows, columns).load("formulas");
    await writeFormulas(context, [{ sheet, row, column, before, formulas: [formula] }], () => {
      return notAsSeen(around.formulas as unknown[][], area, holds).length === 0;
    });
    return { sheet, findings: [], news: pane.formulas.inserted(sheet, areaAddress(cellOf(area))) };
  });
}

const cellOf = (area: Area): Area => ({ ...area, rows: 1, columns: 1 });

/** Finds the first cell whose content is no longer what the user saw. */
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

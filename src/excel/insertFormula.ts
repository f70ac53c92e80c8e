import type { Finding } from "../core";
import { areaAddress, isOneCell, type Area } from "../sheets";
import { pane } from "../text";
import type { Outcome } from "./createReport";
import { inExcel } from "./inExcel";
import { reached } from "./progress";

/** A formula that its user has seen the result of, and where it is to stand. */
export type FormulaToInsert = {
  /** The cells its answer covers, of which the first holds the formula. */
  area: Area;
  formula: string;
  /** What the cell held when its user decided: nothing, or what is to be replaced. */
  held: string;
};

/**
 * Writes a formula into a cell. Nothing is overwritten that its user has not seen: where the cell has changed meanwhile,
 * or another that the answer needs is filled, nothing is written and the findings say what.
 *
 * Two syncs, one reads and one writes; Excel counts it as one step to undo.
 */
export function insertFormula({ area, formula, held }: FormulaToInsert): Promise<Outcome> {
  return inExcel(async (context) => {
    const { sheet, row, column, rows, columns } = area;
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const cells = worksheet.getRangeByIndexes(row, column, rows, columns).load("formulas");
    await context.sync();

    const findings = notAsSeen(cells.formulas as unknown[][], area, held);
    if (findings.length > 0) return { sheet: undefined, findings };
    reached("writing");
    worksheet.getRangeByIndexes(row, column, 1, 1).formulas = [[formula]];
    await context.sync();
    return { sheet, findings: [], news: pane.formulas.inserted(sheet, areaAddress(cellOf(area))) };
  });
}

const cellOf = (area: Area): Area => ({ ...area, rows: 1, columns: 1 });

function notAsSeen(formulas: readonly (readonly unknown[])[], area: Area, held: string): Finding[] {
  const [[first] = []] = formulas;
  const facts = { sheet: area.sheet, cell: areaAddress(cellOf(area)) };
  if (String(first) !== held) return [{ code: "target-changed", facts, severity: "error" }];
  // What the cell itself has spilled goes with its old formula.
  if (isOneCell(area) || held.startsWith("=")) return [];
  return formulas
    .flatMap((cells, down) =>
      cells.flatMap((cell, across) => (cell === "" || (down === 0 && across === 0) ? [] : [[down, across] as const])),
    )
    .slice(0, 1)
    .map(([down, across]) => ({
      code: "spill-blocked",
      facts: {
        area: areaAddress(area),
        by: { is: "cell", cell: areaAddress({ ...cellOf(area), row: area.row + down, column: area.column + across }) },
      },
      severity: "error",
    }));
}

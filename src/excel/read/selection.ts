import { readFormula, type Area } from "../../sheets";
import { ExcelRefusal, inExcel } from "../host";

/** The selected cells, and the active one among them; undefined for several blocks, or a chart. */
export type Selection = { cells: Area; active: Area } | undefined;

/** Reads the selection, in one sync. */
export async function readSelection(): Promise<Selection> {
  return inExcel(async (context) => {
    const { workbook } = context;
    const cells = workbook.getSelectedRange().load(PLACE);
    const active = workbook.getActiveCell().load(PLACE);
    await context.sync();
    return { cells: areaOf(cells), active: areaOf(active) };
  }).catch((error: unknown) => {
    // Excel gives no range for several blocks at once, nor for a selected chart.
    if (error instanceof ExcelRefusal && error.code === "InvalidSelection") return undefined;
    throw error;
  });
}

/** Shows and selects some cells. */
export function selectCells({ sheet, cell }: { sheet: string; cell: string }): Promise<void> {
  return inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
  });
}

const PLACE = "address,rowIndex,columnIndex,rowCount,columnCount";

function areaOf({ address, rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  const tree = readFormula(`=${address}`);
  const sheet = tree?.is === "reference" && tree.to.to === "cells" ? tree.to.sheet : undefined;
  return { sheet: sheet ?? "", row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

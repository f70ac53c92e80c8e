import { ObjectMatrix, type ICellData, type IObjectMatrixPrimitiveType, type Nullable } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Engine } from "../engine";

/**
 * The cell of a formula that the grid cannot calculate: it holds the value that its file had, and other formulas
 * calculate with that. The engine has a place for what a program keeps with a cell, and moves it with the cell.
 */
export const withKept = (cell: ICellData, formula: string): ICellData => ({ ...cell, custom: { [KEPT]: formula } });

/** The formula that a cell keeps; undefined for any other cell. */
export function keptFormula(cell: Nullable<ICellData>): string | undefined {
  const kept: unknown = cell?.custom?.[KEPT];
  return typeof kept === "string" ? kept : undefined;
}

/** Lets a kept formula go where something is written into its cell. */
export function endKeptFormulas(engine: Engine): void {
  engine.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue } = params as { subUnitId: string; cellValue: Cells };
    const sheet = engine.workbook.getSheetBySheetId(subUnitId);
    new ObjectMatrix(cellValue).forValue((row, column, cell) => {
      const held = sheet?.getCellRaw(row, column);
      if (!cell || !("v" in cell || "f" in cell) || keptFormula(held) === undefined) return;
      // The grid writes the value of a cell again when it formats it.
      if (!engine.isChanging && !cell.f && cell.v === held?.v) return;
      const others = Object.entries(held?.custom ?? {}).filter(([key]) => key !== KEPT);
      cell.custom = others.length > 0 ? Object.fromEntries(others) : null;
    });
  });
}

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

const KEPT = "workbench-kept-formula";

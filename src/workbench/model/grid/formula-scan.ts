import {
  ObjectMatrix,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  type Workbook,
} from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";

/**
 * Keeps the engine from going through the whole workbook for each change of cells without formulas.
 *
 * The engine looks for formulas that share their text with a formula that is overwritten. It does so by all cells of all
 * sheets, also where no formula is written or overwritten: a thousand links of a control took minutes.
 */
export function spareFormulaScans(formulas: FormulaDataModel, workbook: Workbook): void {
  const scan = formulas.updateFormulaData.bind(formulas);
  formulas.updateFormulaData = (unitId, sheetId, cells) => {
    const sheet = unitId === workbook.getUnitId() ? workbook.getSheetBySheetId(sheetId) : undefined;
    const isPlain = (row: number, column: number, cell: Nullable<ICellData>): boolean =>
      !hasFormula(cell) && !hasFormula(sheet?.getCellRaw(row, column));
    return sheet && everyCell(cells, isPlain) ? {} : scan(unitId, sheetId, cells);
  };
}

const hasFormula = (cell: Nullable<ICellData>): boolean => Boolean(cell?.f) || Boolean(cell?.si);

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;
type Test = (row: number, column: number, cell: Nullable<ICellData>) => boolean;

function everyCell(cells: Cells, test: Test): boolean {
  let isEvery = true;
  new ObjectMatrix(cells).forValue((row, column, cell) => (isEvery = test(row, column, cell)));
  return isEvery;
}

import { decimal, decimalOf, footingResidue, roundTo, type Amount, type Decimal, type Finding } from "../../../core";
import { address, decimalsIn, rowIndex, type Sheet } from "../../model";

/**
 * Compares the figures of a report in the workbook with those from core, and adds its columns again.
 *
 * A forecast typed over, a workbook that does not calculate and a sum that does not foot are findings with their cells.
 *
 * @param shown - the values of the sheet's cells, read back from the workbook
 */
export function checkShown(sheet: Sheet, shown: readonly (readonly unknown[])[]): Finding[] {
  return sheet.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column): Finding[] => {
      if (cell.kind !== "amount" || !cell.formula) return [];
      const at = { sheet: sheet.name, cell: address(row, column) };
      const value = shown[row]?.[column];
      const unit = decimal(decimalsIn(sheet, column) === 2 ? "0.01" : "1");

      if (typeof value !== "number") {
        const blank = value === "" && cell.value === undefined;
        return blank ? [] : [{ code: "figure-missing", facts: { ...at, shown: String(value) }, severity: "error" }];
      }
      const figure = decimalOf(value);
      if (!near(figure, cell.value)) {
        const wanted = cell.value === undefined ? "" : String(cell.value);
        return [{ code: "figure-differs", facts: { ...at, shown: String(figure), wanted }, severity: "error" }];
      }
      if (cell.formula.op !== "sum") return [];
      const added = cell.formula.column ?? column;
      const parts = cell.formula.rows.map((id) => printed(shown[rowIndex(sheet, id)]?.[added], unit));
      const residue = footingResidue(parts, roundTo(figure, unit), unit);
      if (residue.isZero()) return [];
      const facts = { ...at, printed: String(roundTo(figure, unit)), residue: String(residue) };
      return [{ code: "total-does-not-foot", facts, severity: "error" }];
    }),
  );
}

/** Excel adds doubles, so its last digits may differ, more for larger figures, but no digit shown does. */
const near = (figure: Decimal, wanted: Decimal | undefined): boolean =>
  wanted !== undefined && figure.minus(wanted).abs().lt(wanted.abs().times("1e-12").plus("0.000001"));

const printed = (value: unknown, unit: Decimal): Amount | undefined =>
  typeof value === "number" ? roundTo(decimalOf(value), unit) : undefined;

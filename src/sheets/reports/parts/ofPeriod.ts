import { call, equals, joined, named, text, type Cell, type Formula, type Sheet } from "../../model";
import type { Plan } from "../../plan";

/**
 * Whether *Oppsett* is still at the year and the period a report was made for. The period is compared as it was written,
 * the year is found by its key: a workbook of the first release has no name for it.
 */
export function isItsPeriod({ setup }: Pick<Plan, "setup">): Formula {
  return call(
    "AND",
    isWritten(named("Periode"), setup.periodGiven),
    isWritten({ op: "setting", key: "aar" }, setup.yearGiven),
  );
}

/**
 * Guards every figure of a report that comes from the work tables: it is shown while *Oppsett* is at the report's own year
 * and period, and is #N/A otherwise. So no figure of another period ever stands under the report's heading, in whatever
 * order things are typed, with or without the add-in (docs/decisions/0013-a-report-belongs-to-its-period.md). Sums of
 * the sheet's own cells follow.
 */
export function ofPeriod(sheet: Sheet, plan: Pick<Plan, "setup">): Sheet {
  const isOwn = isItsPeriod(plan);
  const guarded = (cell: Cell): Cell =>
    "formula" in cell && cell.kind !== "notice" && looksOutside(cell.formula)
      ? { ...cell, formula: call("IF", isOwn, cell.formula, call("NA")) }
      : cell;
  // A heading has no figure, and names its own year.
  const rows = sheet.rows.map((row) => (row.role === "title" ? row : { ...row, cells: row.cells.map(guarded) }));
  return { ...sheet, rows };
}

/** A number may stand as a number or as text in its cell, and is the same period; Excel's `=` would part them. */
const isWritten = (cell: Formula, given: string | number): Formula =>
  /^\d+$/u.test(String(given))
    ? equals(joined(cell, text("")), text(String(given)))
    : equals(cell, text(String(given)));

/** Whether a formula reads anything but cells of its own sheet. */
function looksOutside(formula: Formula): boolean {
  switch (formula.op) {
    case "number":
    case "text":
    case "words":
    case "cell":
    case "sum":
    case "range":
      return false;
    case "call":
      return formula.of.some(looksOutside);
    case "negative":
      return looksOutside(formula.of);
    case "plus":
    case "joined":
    case "minus":
    case "times":
    case "over":
    case "equals":
      return looksOutside(formula.left) || looksOutside(formula.right);
    default:
      return true;
  }
}

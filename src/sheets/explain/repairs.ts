import {
  contains,
  formulaAt,
  isHeldFormula,
  oneCell,
  withOwnNames,
  type SheetSnapshot,
  type Snapshot,
  type TableSnapshot,
} from "../workbook";

/** Formulas to write again, one below the other, and what the cells hold now. */
export type Repair = {
  sheet: string;
  row: number;
  column: number;
  before: readonly string[];
  formulas: readonly string[];
  /** How many of them are broken: a column of one formula is written whole. */
  broken: number;
};

/**
 * Finds the formulas whose BIBSYS functions Excel has lost: opened before the add-in was loaded (`#NAME?`), or kept under
 * the name of a file, as beside the Analysis ToolPak (OfficeDev/office-js#4811, #6355). Written again in their plain form
 * they find their function.
 *
 * A column of a table that has one formula is written whole. Final reports show values and are left alone.
 */
export function repairsIn(snapshot: Snapshot): Repair[] {
  return snapshot.sheets
    .filter(({ isUnread, isFrozen }) => !isUnread && !isFrozen)
    .flatMap((sheet) => {
      const tables = snapshot.tables.filter(({ body }) => body.sheet === sheet.name);
      const columns = Array.from({ length: sheet.formulas[0]?.length ?? 0 }, (_, at) => sheet.column + at);
      return columns.flatMap((column) => repairsOf(snapshot, sheet, column, tables));
    });
}

function repairsOf(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  column: number,
  tables: readonly TableSnapshot[],
): Repair[] {
  const repairs: Repair[] = [];
  const isBroken = (row: number): boolean => isLost(snapshot, sheet.name, row, column);
  const last = sheet.row + sheet.formulas.length;
  for (let row = sheet.row; row < last; row += 1) {
    if (!isBroken(row)) continue;
    const table = tables.find(({ body }) => contains(body, oneCell(sheet.name, row, column)));
    const whole = table && wholeColumn(snapshot, table, column);
    const run: string[] = whole ? [...whole] : [];
    const first = whole ? table.body.row : row;
    for (let below = row; !whole && below < last && isBroken(below); below += 1)
      run.push(textAt(snapshot, sheet, below, column));
    const broken = run.filter((_formula, at) => isBroken(first + at)).length;
    repairs.push({ sheet: sheet.name, row: first, column, before: run, formulas: run.map(withOwnNames), broken });
    row = first + run.length - 1;
  }
  return repairs;
}

const textAt = (snapshot: Snapshot, { name }: SheetSnapshot, row: number, column: number): string =>
  formulaAt(snapshot, oneCell(name, row, column)) ?? "";

/** The formulas of a table's column, where they are one and the same; undefined for any other column. */
function wholeColumn(snapshot: Snapshot, { body }: TableSnapshot, column: number): string[] | undefined {
  const cells = Array.from({ length: body.rows }, (_, at) =>
    formulaAt(snapshot, oneCell(body.sheet, body.row + at, column)),
  ).filter((formula) => formula !== undefined);
  const isOne = cells.length === body.rows && new Set(cells.map(withOwnNames)).size === 1;
  return isOne ? cells : undefined;
}

function isLost(snapshot: Snapshot, name: string, row: number, column: number): boolean {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  const formula = formulaAt(snapshot, oneCell(name, row, column));
  if (!sheet || !isHeldFormula(formula)) return false;
  if (withOwnNames(formula) !== formula) return true;
  return sheet.values[row - sheet.row]?.[column - sheet.column] === "#NAME?" && /\bBIBSYS\./iu.test(formula);
}

import { isSameName } from "../model";
import type { Area } from "./area";
import { sheetIn, type Snapshot, type TableSnapshot } from "./snapshot";
import { readFormula, type Reference } from "./tree";

/**
 * Finds the cells of a reference.
 *
 * @param at - the cell the formula stands in
 * @returns undefined where there are no such cells
 */
export function locate(reference: Reference, snapshot: Snapshot, at: Area): Area | undefined {
  switch (reference.to) {
    case "cells":
      return cellsOf(reference, snapshot, at);
    case "table":
      return tableCells(reference, snapshot, at);
    case "name": {
      const { name } = reference;
      // A table's own name stands for its body.
      const table = snapshot.tables.find((one) => isSameName(one.name, name));
      if (table) return table.body;
      const formula = snapshot.names.find((one) => isSameName(one.name, name))?.formula;
      const tree = formula === undefined ? undefined : readFormula(formula);
      return tree?.is === "reference" && tree.to.to !== "name" ? locate(tree.to, snapshot, at) : undefined;
    }
    case "elsewhere":
      return undefined;
  }
}

/** Whole rows and columns end where the sheet is filled. */
function cellsOf(
  { sheet: name, top, left, bottom, right }: Reference & { to: "cells" },
  snapshot: Snapshot,
  at: Area,
): Area | undefined {
  const sheet = sheetIn(snapshot, name ?? at.sheet);
  if (!sheet) return undefined;
  const [row, column] = [top ?? 0, left ?? 0];
  const last = { row: sheet.row + sheet.values.length - 1, column: sheet.column + (sheet.values[0]?.length ?? 0) - 1 };
  const rows = (bottom ?? Math.max(last.row, row)) - row + 1;
  const columns = (right ?? Math.max(last.column, column)) - column + 1;
  return { sheet: sheet.name, row, column, rows, columns };
}

function tableCells(
  { table: name, columns, sections }: Reference & { to: "table" },
  snapshot: Snapshot,
  at: Area,
): Area | undefined {
  const table = snapshot.tables.find((one) => (name === undefined ? isInTable(one, at) : isSameName(one.name, name)));
  if (!table) return undefined;
  const indexes = columns.map((column) => table.header.findIndex((head) => isSameName(head, column)));
  if (indexes.includes(-1)) return undefined;
  const first = indexes[0] ?? 0;
  const last = indexes.at(-1) ?? table.header.length - 1;
  const { body } = table;
  const across = { sheet: body.sheet, column: body.column + first, columns: last - first + 1 };
  const [section = "data"] = sections;
  if (sections.length > 1) return undefined;
  if (section === "data") return { ...across, row: body.row, rows: body.rows };
  if (section === "headers") return { ...across, row: body.row - 1, rows: 1 };
  if (section === "all") return { ...across, row: body.row - 1, rows: body.rows + 1 };
  if (section === "this row")
    return at.row >= body.row && at.row < body.row + body.rows ? { ...across, row: at.row, rows: 1 } : undefined;
  return undefined;
}

const isInTable = ({ body }: TableSnapshot, at: Area): boolean =>
  isSameName(body.sheet, at.sheet) &&
  at.row >= body.row &&
  at.row < body.row + body.rows &&
  at.column >= body.column &&
  at.column < body.column + body.columns;

import { parseAddress, printAddress, type Worksheet } from "../model";
import { toFile } from "./formula-text";
import type { TableColumnProperties } from "@cj-tech-master/excelts";
import type { BookSheet } from "./archive/library";

/** Makes the file's tables. A row of totals is cells below the table, and formulas may refer to it. */
export function openTables(worksheet: Worksheet, sheet: BookSheet): void {
  const { workbook } = worksheet;
  for (const { table } of sheet.getTables()) {
    const whole = parseAddress(table.tableRef ?? table.ref);
    if (!whole || table.headerRow === false) continue;
    const id = workbook.newId();
    const hasTotals = table.totalsRow === true;
    const box = { ...whole, rows: whole.rows - (hasTotals ? 1 : 0) };
    const columns = table.columns.map(({ name }) => name);
    const name = table.displayName ?? table.name;
    workbook.grid.tables.add({ id, name, sheetId: worksheet.id, box, columns, hasTotals });
    const { theme, showRowStripes, showColumnStripes, showFirstColumn, showLastColumn } = table.style ?? {};
    Object.assign(workbook.tableOf(id), {
      style: theme ?? "",
      showBandedRows: showRowStripes === true,
      showBandedColumns: showColumnStripes === true,
      highlightFirstColumn: showFirstColumn === true,
      highlightLastColumn: showLastColumn === true,
      showFilterButton:
        table.autoFilterRef !== undefined && table.columns.some((column) => column.filterButton !== false),
    });
  }
}

/** Writes a sheet's tables. Before its cells: the library fills the table with the empty rows it gets here. */
export function saveTables(worksheet: Worksheet, sheet: BookSheet, namespace: string): void {
  for (const table of worksheet.tables.items()) {
    const { box, columns, name, hasTotals = false } = table.place;
    const rows = Array.from({ length: box.rows - 1 }, () => columns.map(() => null));
    const written = sheet.addTable({
      name,
      ref: printAddress({ ...box, rows: 1, columns: 1 }),
      headerRow: true,
      totalsRow: hasTotals,
      columns: columns.map((column, at) => {
        const formula = columnFormula(worksheet, { ...box, column: box.column + at });
        return {
          name: column,
          ...(table.showFilterButton !== true && { filterButton: false }),
          ...(formula !== undefined && { calculatedColumnFormula: toFile(formula, namespace) }),
          ...(hasTotals &&
            totalOf(worksheet.grid, [box.row + box.rows, box.column + at], `${name}[${column}]`, namespace)),
        };
      }),
      rows,
    });
    written.table.style = {
      ...(table.style !== "" && { theme: String(table.style) }),
      showRowStripes: table.showBandedRows === true,
      showColumnStripes: table.showBandedColumns === true,
      showFirstColumn: table.highlightFirstColumn === true,
      showLastColumn: table.highlightLastColumn === true,
    };
  }
}

/** What a column's cell in the row of totals is, as the table itself says it: a text, or a formula. */
function totalOf(
  grid: Worksheet["grid"],
  [row, at]: readonly [number, number],
  column: string,
  namespace: string,
): TotalOfColumn {
  const formula = grid.formula(row, at);
  if (formula === undefined) return { totalsRowLabel: String(grid.value(row, at)), totalsRowFunction: "none" };
  const kind = KINDS.find(([, number]) => formula === `=SUBTOTAL(${String(number)},${column})`)?.[0];
  if (kind) return { totalsRowLabel: "", totalsRowFunction: kind };
  return { totalsRowLabel: "", totalsRowFunction: "custom", totalsRowFormula: toFile(formula, namespace) };
}

type TotalOfColumn = Pick<TableColumnProperties, "totalsRowLabel" | "totalsRowFunction" | "totalsRowFormula">;

/** The format's words for the totals that Excel offers, and the numbers they have in SUBTOTAL (ECMA-376 Part 1 §18.18.90). */
const KINDS = [
  ["average", 101],
  ["countNums", 102],
  ["count", 103],
  ["max", 104],
  ["min", 105],
  ["stdDev", 107],
  ["sum", 109],
  ["var", 110],
] as const;

/** The formula that a column has in every row; a new row gets it. */
function columnFormula({ grid }: Worksheet, box: { row: number; column: number; rows: number }): string | undefined {
  const formulas = Array.from({ length: box.rows - 1 }, (_, at) => grid.formula(box.row + 1 + at, box.column));
  return formulas.every((formula) => formula === formulas[0]) ? formulas[0] : undefined;
}

import { parseAddress, printAddress, type Worksheet } from "../model";
import { toFile } from "./formula-text";
import type { BookSheet } from "./archive/library";

/** Makes the file's tables. Their total rows stay as plain cells below them: the workbench has no total rows. */
export function openTables(worksheet: Worksheet, sheet: BookSheet): void {
  const { workbook } = worksheet;
  for (const { table } of sheet.getTables()) {
    const whole = parseAddress(table.tableRef ?? table.ref);
    if (!whole || table.headerRow === false) continue;
    const id = workbook.newId();
    const box = { ...whole, rows: whole.rows - (table.totalsRow ? 1 : 0) };
    const columns = table.columns.map(({ name }) => name);
    workbook.grid.tables.add({ id, name: table.displayName ?? table.name, sheetId: worksheet.id, box, columns });
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
    const { box, columns, name } = table.place;
    const rows = Array.from({ length: box.rows - 1 }, () => columns.map(() => null));
    const written = sheet.addTable({
      name,
      ref: printAddress({ ...box, rows: 1, columns: 1 }),
      headerRow: true,
      columns: columns.map((column, at) => {
        const formula = columnFormula(worksheet, { ...box, column: box.column + at });
        return {
          name: column,
          ...(table.showFilterButton !== true && { filterButton: false }),
          ...(formula !== undefined && { calculatedColumnFormula: toFile(formula, namespace) }),
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

/** The formula that a column has in every row; a new row gets it. */
function columnFormula({ grid }: Worksheet, box: { row: number; column: number; rows: number }): string | undefined {
  const formulas = Array.from({ length: box.rows - 1 }, (_, at) => grid.formula(box.row + 1 + at, box.column));
  return formulas.every((formula) => formula === formulas[0]) ? formulas[0] : undefined;
}

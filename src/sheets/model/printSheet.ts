import { formatAmount, formatDay, formatPercent, type Language } from "../../text";
import { formulaText } from "./formulaText";
import { decimalsIn, type Cell, type Row, type Sheet } from "./sheet";

/** Renders a sheet as text a finance person can read in a diff: its roles, words and figures. */
export function printSheet(sheet: Sheet, language: Language): string {
  const rows = sheet.rows.map((row) => row.cells.map((cell, c) => cellText(cell, decimalsIn(sheet, c), language)));
  const tabular = rows.filter((_cells, i) => !isProse(sheet.rows[i]));
  const widths = sheet.columns.map((_column, i) => Math.max(0, ...tabular.map((cells) => cells[i]?.length ?? 0)));
  const line = (row: Row, i: number): string =>
    row.role.padEnd(ROLE_WIDTH) +
    (rows[i] ?? []).map((text, c) => align(text, row.cells[c], widths[c] ?? 0)).join("  ");
  return [`# ${sheet.name}`, ...sheet.rows.map((row, i) => line(row, i).trimEnd()), ""].join("\n");
}

/** Renders the formulas of a sheet as text: each address with its formula. */
export function printFormulas(sheet: Sheet): string {
  const lines = sheet.rows.flatMap((row, r) =>
    row.cells.flatMap((cell, c) =>
      "formula" in cell ? [`${String.fromCharCode(65 + c)}${r + 1}  ${formulaText(cell.formula, sheet, c, "nb")}`] : [],
    ),
  );
  return [`# ${sheet.name}`, ...lines, ""].join("\n");
}

const ROLE_WIDTH = 10;

const isProse = (row: Row | undefined): boolean =>
  row !== undefined && ["title", "note", "status", "prose"].includes(row.role);

function cellText(cell: Cell, decimals: number, language: Language): string {
  switch (cell.kind) {
    case "blank":
    case "notice": // a notice shows nothing while the basis is unchanged
      return "";
    case "words":
    case "link":
      return cell.words[language];
    case "amount":
      return cell.value === undefined ? "" : formatAmount(cell.value, decimals, language);
    case "rate":
      return cell.value === undefined ? "" : formatPercent(cell.value, language);
    case "number":
      return cell.value?.toString() ?? "";
    case "date":
      return formatDay(cell.value, language);
  }
}

const align = (text: string, cell: Cell | undefined, width: number): string =>
  cell?.kind === "amount" || cell?.kind === "rate" ? text.padStart(width) : text.padEnd(width);

import { decimalsIn, type Cell, type Sheet } from "./sheet";

/** The number format of a cell, in en-US. Excel shows the separators of the reader's own country. */
export function numberFormat(cell: Cell | undefined, sheet: Sheet, column: number): string {
  switch (cell?.kind) {
    case "amount":
      return decimalsIn(sheet, column) === 2 ? "#,##0.00" : "#,##0";
    case "rate":
      return "0.0 %";
    case "number":
      return "0";
    case "date":
      return "dd.mm.yyyy";
    case "words":
      return cell.keepAsText ? "@" : "General";
    case undefined:
    case "blank":
    case "notice":
    case "link":
      return "General";
  }
}

/** The format of positive numbers, without words, colours and currencies; nothing for General. */
export const bareFormat = (format: unknown): string =>
  (typeof format === "string" && format !== "General" ? format : "")
    .replace(/"[^"]*"|\[[^\]]*(?:\]|$)|\\.|_.|\*./gu, "")
    .split(";")[0] ?? "";

/** Tells whether a number of this format is shown as a day or a time. */
export const isDayFormat = (format: unknown): boolean => /[dmyhs]/iu.test(bareFormat(format));

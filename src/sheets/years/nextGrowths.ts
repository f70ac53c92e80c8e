import { isBlank } from "../../core";
import { asWord } from "../model";
import type { WorkTable } from "../workbook";

/**
 * The lines that *Vekst* gets for the year after a new one: the categories of the new year that have no line there yet, each
 * preliminary and blank. A contract that says its last year, as in `kontrakt til 2027`, keeps its growth until then.
 *
 * @param year - the new year, whose growths the table has
 * @returns the cells of each line, in the order of the table's columns
 */
export function nextGrowths(table: WorkTable | undefined, year: number): (string | number)[][] {
  if (!table) return [];
  const at = (column: string): number => table.header.indexOf(column);
  const isOf = (cells: readonly unknown[], of: number): boolean => Number(cells[at("År")]) === of;
  const category = (cells: readonly unknown[]): string => asWord(cells[at("Kategori")]).toLowerCase();
  const known = new Set(table.rows.filter((cells) => isOf(cells, year + 1)).map(category));
  return table.rows
    .filter((cells) => isOf(cells, year) && !isBlank(cells[at("Kategori")]) && !known.has(category(cells)))
    .map((cells) => {
      const isKept = lastYearOf(cells[at("Grunnlag")]) >= year + 1;
      const keep = (column: string): string | number => asWritten(cells[at(column)]);
      return table.header.map((column): string | number => {
        switch (column) {
          case "Kategori":
          case "Grunnlag":
            return keep(column);
          case "År":
            return year + 1;
          case "Vekst":
          case "Kilde":
            return isKept ? keep(column) : "";
          case "Status":
            return isKept ? keep(column) : "foreløpig";
          default:
            return "";
        }
      });
    });
}

/** The last year of a contract by the words of its basis; zero where they name none. */
function lastYearOf(basis: unknown): number {
  const words = typeof basis === "string" ? basis : "";
  return /kontrakt/iu.test(words) ? Number(/\b(2\d{3})\b/u.exec(words)?.[1] ?? 0) : 0;
}

const asWritten = (cell: unknown): string | number =>
  typeof cell === "number" || typeof cell === "string" ? cell : "";

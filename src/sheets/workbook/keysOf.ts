import { asWord } from "../model";
import type { WorkTable } from "./table";

/** The key of each line of a work table, in order; empty where it is blank. */
export const keyColumn = ({ header, rows }: Pick<WorkTable, "header" | "rows">): string[] => {
  const at = header.indexOf("Nøkkel");
  return rows.map((row) => asWord(row[at]).trim());
};

/** The keys of a work table, without blanks. */
export const keysOf = (table: Pick<WorkTable, "header" | "rows">): string[] =>
  keyColumn(table).filter((key) => key !== "");

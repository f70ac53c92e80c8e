import { asWord } from "../model";
import type { WorkTable } from "../workbook";

/**
 * Finds one setting of *Oppsett*, for a piece of work that does not need the rest of it.
 *
 * @returns its row and column, counted from the first line and -1 where there is none, and what its cell holds
 */
export function settingIn(
  { header, rows }: Pick<WorkTable, "header" | "rows">,
  key: string,
): { row: number; column: number; value: unknown } {
  const [keyColumn, column] = [header.indexOf("Nøkkel"), header.indexOf("Verdi")];
  const row = rows.findIndex((cells) => asWord(cells[keyColumn]).trim() === key);
  return { row, column, value: rows[row]?.[column] };
}

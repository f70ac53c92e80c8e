import type { Finding } from "../../core";
import type { TableChoice } from "../reading";
import { headOf } from "./findHeads";
import { recogniseTable, type Hints, type TableForm, type TableStart } from "./recognise";

/** Gives the corrections of tables with a header row. */
export type ChoiceOf = (head: string) => TableChoice;

/** A table whose rows are not read yet, and how it was understood. */
export type Understood<Table> = { table: Table; form: TableForm };

/** Gives the beginning of a table of cells. */
export const startOf = (file: string, rows: TableStart["rows"]): TableStart => ({ file, head: headOf(rows), rows });

/**
 * Understands tables that are read together, each by the corrections of its own header row. Where one does not show how
 * its numbers and dates are written, others with the same header row do: they are parts of one export.
 */
export function understandTables<Table extends { start: TableStart }>(
  tables: readonly Table[],
  choiceOf: ChoiceOf,
  findings: Finding[],
): Understood<Table>[] {
  const alone = tables.map(({ start }) => recogniseTable(start, choiceOf(start.head), []).table);
  const hintsOf = (head: string): Hints => {
    const alike = alone.filter((table) => table.head === head);
    const convention = onlyOne(alike.map((table) => table.convention));
    const dayOrder = onlyOne(alike.map((table) => table.dayOrder));
    return { ...(convention && { convention }), ...(dayOrder && { dayOrder }) };
  };
  return tables.map((table) => {
    const { head } = table.start;
    return { table, form: recogniseTable(table.start, choiceOf(head), findings, hintsOf(head)) };
  });
}

/** Gives the word that all who have one share. */
function onlyOne<Word>(words: readonly (Word | undefined)[]): Word | undefined {
  const [word, ...others] = new Set(words.filter((one) => one !== undefined));
  return others.length === 0 ? word : undefined;
}

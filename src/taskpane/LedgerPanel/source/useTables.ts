import { useActions, useRead } from "../../state";

/**
 * The tables of the workbook that a ledger may stand in, read when the panel opens and after each action. Without the
 * list there are still files and selected cells.
 */
export const useTables = (): readonly string[] =>
  useRead(useActions(), (actions) => actions.listTables(), { follow: "actions" }).latest ?? NO_TABLES;

const NO_TABLES: readonly string[] = [];

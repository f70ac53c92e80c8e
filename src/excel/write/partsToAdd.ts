import type { MissingParts, TableName } from "../../sheets";
import type { FoundTable } from "../read";

/** The work tables of a workbook. */
export type SetUpTables = Partial<Record<TableName, FoundTable>>;

/** The missing parts, and the workbook they are added to. */
export type PartsToAdd = {
  missing: MissingParts;
  tables: SetUpTables;
  /** Names whose cells are gone. They get new cells. */
  broken: readonly Excel.NamedItem[];
  worksheets: readonly Excel.Worksheet[];
  /** The sheet to show, where it is new. */
  shown: string;
};

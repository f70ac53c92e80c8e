import type { Area, PlacedTables, TableSnapshot } from "../../workbook";
import { isActualFormula } from "../actualFormula";

/** Where the amounts stand that a cell is followed down to. */
export type LedgerPlaces = {
  /** The column of actuals in *Poster*. */
  actuals: Area;
  /** *Hovedbok*, and its columns of amounts. */
  ledger: { body: Area; amounts: readonly { name: "Beløp" | "Bokført"; column: Area }[] } | undefined;
  /** Whether an actual's formula is the one that BIBSYS writes. */
  isOurs: (formula: string) => boolean;
};

export function ledgerPlaces(posts: TableSnapshot, { Hovedbok }: PlacedTables): LedgerPlaces {
  const tableNames = { Poster: posts.name, ...(Hovedbok && { Hovedbok: Hovedbok.name }) };
  return {
    actuals: columnArea(posts, "Regnskap"),
    ledger: Hovedbok && {
      body: Hovedbok.body,
      amounts: (["Beløp", "Bokført"] as const).map((name) => ({ name, column: columnArea(Hovedbok, name) })),
    },
    isOurs: (formula) => isActualFormula(formula, tableNames),
  };
}

const columnArea = ({ header, body }: TableSnapshot, name: string): Area => ({
  ...body,
  column: body.column + header.indexOf(name),
  columns: 1,
});

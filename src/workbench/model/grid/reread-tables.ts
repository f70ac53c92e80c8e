import { IFunctionService, RemoveSuperTableMutation, SetSuperTableMutation } from "@univerjs/engine-formula";
import type { Engine } from "./engine";

/** A piece of text that every formula holds. */
const ANY = "";

/**
 * Lets every formula read a table as it now is: `SUM(Poster[Prognose])` after a row is added.
 *
 * The engine (0.25.1) keeps formulas it has read, with the cells their tables then had, and goes on using them. It
 * tells of each change to a table; here that makes it read all formulas anew. All, because a formula may name the
 * table through a defined name, and because the engine knows long formulas by a number alone.
 */
export function rereadTables({ commands, injector }: Engine): void {
  const functions = injector.get(IFunctionService);
  commands.onCommandExecuted(({ id }) => {
    if (TABLE_CHANGES.has(id)) functions.deleteFormulaAstCacheKey(ANY);
  });
}

const TABLE_CHANGES: ReadonlySet<string> = new Set([SetSuperTableMutation.id, RemoveSuperTableMutation.id]);

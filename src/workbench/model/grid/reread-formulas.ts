import {
  IFunctionService,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  RemoveSuperTableMutation,
  SetDefinedNameMutation,
  SetSuperTableMutation,
} from "@univerjs/engine-formula";
import type { Engine } from "./engine";

/** A piece of text that every formula holds. */
const ANY = "";

/**
 * Lets every formula read the current cells of a table or a name: `SUM(Poster[Prognose])` after a new row, and
 * `Periode` after the name is given.
 *
 * The engine (0.25.1) keeps the formulas it has read, with the cells their tables and names had then, and uses them
 * again. It reports each change of a table or a name; this then makes it read all formulas again. All, because a formula
 * may name a table through a defined name, and because the engine knows long formulas by a number alone.
 */
export function rereadFormulas({ commands, injector }: Engine): void {
  const functions = injector.get(IFunctionService);
  const lexer = injector.get(LexerTreeBuilder);
  commands.onCommandExecuted(({ id }) => {
    if (!CHANGES.has(id)) return;
    lexer.dispose(); // lets go of the words of formulas, and is of use still
    functions.deleteFormulaAstCacheKey(ANY);
  });
}

const CHANGES: ReadonlySet<string> = new Set([
  SetSuperTableMutation.id,
  RemoveSuperTableMutation.id,
  SetDefinedNameMutation.id,
  RemoveDefinedNameMutation.id,
]);

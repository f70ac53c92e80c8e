import { mergeRefTokens, parseStructRef, stringifyStructRef, tokenize, tokenTypes } from "@borgar/fx";

/**
 * Writes Excel's shorthand for a row's own cell in full: `Poster[@Regnskap]` becomes `Poster[[#This Row],[Regnskap]]`.
 *
 * Excel takes both and stores the long form; the engine takes the long form alone.
 *
 * @param ownTable - the table the formula stands in, for the shorthand without a table's name
 */
export function expandThisRow(formula: string, ownTable: string | undefined): string {
  return mergeRefTokens(tokenize(formula))
    .map(({ type, value }) =>
      type === tokenTypes.REF_STRUCT && SHORTHAND.test(value) ? expand(value, ownTable) : value,
    )
    .join("");
}

function expand(reference: string, ownTable = ""): string {
  const parsed = parseStructRef(reference);
  if (!parsed) return reference;
  const table = parsed.table || ownTable;
  // fx writes the whole row as Table[#This Row], which the engine does not take.
  if (!parsed.columns?.length) return `${table}[[#This Row]]`;
  return stringifyStructRef({ ...parsed, table }, { thisRow: true });
}

/** `[@Column]`, `[@[First]:[Last]]` or `[@]`, behind a table's name or alone. */
const SHORTHAND = /^[^[]*\[@/;

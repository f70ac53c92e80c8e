/**
 * Writes Excel's shorthand for a row's own cell in full: `Poster[@Regnskap]` becomes `Poster[[#This Row],[Regnskap]]`.
 *
 * Excel takes both and stores the long form; the engine takes the long form alone.
 *
 * @param ownTable - the table the formula stands in, for the shorthand without a table's name
 */
export function expandThisRow(formula: string, ownTable: string | undefined): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) => (part.startsWith('"') ? part : expandPart(part, ownTable ?? "")))
    .join("");
}

function expandPart(part: string, ownTable: string): string {
  return part.replace(SHORTHAND, (_all, table: string, columns: string) => {
    const inBrackets = columns.startsWith("[") ? columns : columns === "" ? "" : `[${columns}]`;
    return `${table || ownTable}[[#This Row]${inBrackets && `,${inBrackets}`}]`;
  });
}

/** A table's name or none, then `[@Column]`, `[@[Column name]]`, `[@[First]:[Last]]` or `[@]`. */
const SHORTHAND = /([\p{L}_][\p{L}\p{N}_.]*)?\[@((?:\[[^\]]*\](?::\[[^\]]*\])?)|[^\]]*)\]/gu;

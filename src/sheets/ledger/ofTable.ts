import { tokenize } from "@borgar/fx";

/**
 * Adds the name of a table to references without one, so that the formula means the same outside the table: `=[@Beløp]*2`
 * becomes `=Hovedbok[@Beløp]*2`. Back in the table it is the same formula.
 */
export const ofTable = (formula: string, table: string): string =>
  tokenize(formula)
    .map(({ type, value }) => (type === "structured" && value.startsWith("[") ? `${table}${value}` : value))
    .join("");

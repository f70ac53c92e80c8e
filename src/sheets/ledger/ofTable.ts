import { tokenize } from "@borgar/fx";

/**
 * A formula of a table with its name before the columns that it gives without one, so that it may stand anywhere:
 * `=[@Beløp]*2` becomes `=Hovedbok[@Beløp]*2`. Back in the table it is the same formula.
 */
export const ofTable = (formula: string, table: string): string =>
  tokenize(formula)
    .map(({ type, value }) => (type === "structured" && value.startsWith("[") ? `${table}${value}` : value))
    .join("");

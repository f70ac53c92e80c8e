/** The value of a cell as a text; empty for what is no text, number or truth value. */
export const asWord = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";

import { InputFault, parseAmount, type Decimal } from "../../../core";
import { locate, readFormula, type Area, type Snapshot } from "../../workbook";

/** An argument as the user wrote it in the pane. */
export type WrittenArgument = { argument: string; isText: boolean; written: string };

/**
 * Reads an argument for a formula.
 *
 * A text that begins with = refers to cells, as in Excel. Any other text is a value: `K2` is a quarter, not a cell. Amounts
 * are read as finance writes them, and never guessed. An amount argument may also be a reference without =.
 *
 * @returns undefined for an empty text
 * @throws InputFault `argument-unreadable`, `amount-text-ambiguous`
 */
export function readArgument(
  { argument, isText, written }: WrittenArgument,
  snapshot: Snapshot,
  at: Area,
): string | undefined {
  const given = written.trim();
  if (given === "") return undefined;
  if (given.startsWith("=")) {
    if (!readFormula(given)) throw new InputFault("argument-unreadable", { argument, given });
    return given.slice(1).trim();
  }
  // A quarter may be 202402 and a year 2024. A code with a leading zero is not the number without it.
  if (isText) return /^[1-9]\d{0,5}$/u.test(given) ? given : quoted(given);
  const amount = amountIn(given);
  if (amount) return amount.toString();
  const tree = readFormula(`=${given}`);
  if (tree?.is === "reference" && locate(tree.to, snapshot, at)) return given;
  throw new InputFault("argument-unreadable", { argument, given });
}

/** Reads `8 274,5` or `3 %`; undefined for any other text. */
function amountIn(given: string): Decimal | undefined {
  const isPercent = given.endsWith("%");
  try {
    const amount = parseAmount(isPercent ? given.slice(0, -1).trimEnd() : given);
    return isPercent ? amount?.div(100) : amount;
  } catch (error) {
    if (error instanceof InputFault && error.code === "amount-text-unreadable") return undefined;
    throw error;
  }
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

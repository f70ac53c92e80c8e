import { InputFault, parseAmount, type Decimal } from "../../../core";
import { locate, readFormula, type Area, type Snapshot } from "../../workbook";

/** An argument as its user wrote it in the pane. */
export type WrittenArgument = { argument: string; isText: boolean; written: string };

/**
 * Reads an argument as it is to stand in a formula.
 *
 * What begins with = refers to cells, as in Excel; else it is a value: `K2` is a quarter and not a cell. Amounts are read
 * as finance writes them, and never guessed. Where an amount is wanted, a text can only be a reference, so it is one.
 *
 * @returns undefined where nothing is written
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
  // A quarter may be written 202402 and a year 2024; a code with a leading zero is not the number without it.
  if (isText) return /^[1-9]\d{0,5}$/u.test(given) ? given : quoted(given);
  const amount = amountIn(given);
  if (amount) return amount.toString();
  const tree = readFormula(`=${given}`);
  if (tree?.is === "reference" && locate(tree.to, snapshot, at)) return given;
  throw new InputFault("argument-unreadable", { argument, given });
}

/** `8 274,5` or `3 %`; undefined for what is no amount at all. */
function amountIn(given: string): Decimal | undefined {
  const [, digits = "", percent] = /^(.*?)\s*(%)?$/su.exec(given) ?? [];
  try {
    const amount = parseAmount(digits);
    return percent === undefined ? amount : amount?.div(100);
  } catch (error) {
    if (error instanceof InputFault && error.code === "amount-text-unreadable") return undefined;
    throw error;
  }
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

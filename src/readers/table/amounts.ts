import {
  decimal,
  decimalOf,
  isBlank,
  isFinanceError,
  readWrittenAmount,
  type Amount,
  type Convention,
} from "../../core";

/**
 * Reads a cell of a column of amounts, exactly. A blank cell is undefined, not zero.
 *
 * @param convention - how the column writes numbers; without it a text with two readings is not read
 * @returns null for a cell that is no amount
 */
export function readCellAmount(cell: unknown, convention: Convention | undefined): Amount | undefined | null {
  if (typeof cell === "number") return Number.isFinite(cell) ? decimalOf(cell) : null;
  if (isBlank(cell)) return undefined;
  if (typeof cell !== "string") return null;
  const text = cell.trim();
  // The form of most cells, tested first: a long file has millions of them.
  if (convention && PLAIN[convention].test(text)) return decimal(text.replace(",", "."));
  try {
    const written = readWrittenAmount(text, convention);
    return written?.change ? null : written?.amount;
  } catch (error) {
    if (isFinanceError(error)) return null;
    throw error;
  }
}

/**
 * Finds how a column writes its numbers, from its own cells.
 *
 * @returns undefined where all cells read the same both ways; `undecided` is a cell with two readings where no other
 * cell decides
 */
export function conventionOf(cells: readonly unknown[]): { convention?: Convention; undecided?: string } {
  const texts = [...new Set(cells.filter((cell) => typeof cell === "string" && cell.trim() !== ""))].map(String);
  const fits = (convention: Convention): number =>
    texts.filter((text) => readCellAmount(text, convention) !== null).length;
  const [norwegian, english] = [fits("norwegian"), fits("english")];
  if (norwegian !== english) return { convention: norwegian > english ? "norwegian" : "english" };
  const undecided = texts.find((text) => {
    const [one, other] = [readCellAmount(text, "norwegian"), readCellAmount(text, "english")];
    return one && other && !one.eq(other);
  });
  return undecided === undefined ? {} : { undecided };
}

const PLAIN: Record<Convention, RegExp> = {
  norwegian: /^-?\d{1,12}(?:,\d{1,3})?$/u,
  english: /^-?\d{1,12}(?:\.\d{1,3})?$/u,
};

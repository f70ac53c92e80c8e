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
 * Reads a cell of a column of amounts, exactly. Blank is nothing, not zero.
 *
 * @param convention - how the column writes numbers; without it a text that can be read two ways is not read
 * @returns null for a cell that is no amount
 */
export function readCellAmount(cell: unknown, convention: Convention | undefined): Amount | undefined | null {
  if (typeof cell === "number") return Number.isFinite(cell) ? decimalOf(Number(cell.toPrecision(SHOWN))) : null;
  if (isBlank(cell)) return undefined;
  if (typeof cell !== "string") return null;
  const text = cell.trim();
  // What most cells are, without the ways people write: a long file has millions of them.
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
 * How a column writes its numbers, which its own cells tell.
 *
 * @returns undefined where all cells say the same in both; `undecided` names a cell that says two things where nothing
 * tells which is meant
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

/** As many digits as Excel shows and counts by: behind them a formula leaves what is none of the amount, as in 0.1+0.2. */
const SHOWN = 15;

const PLAIN: Record<Convention, RegExp> = {
  norwegian: /^-?\d{1,12}(?:,\d{1,3})?$/u,
  english: /^-?\d{1,12}(?:\.\d{1,3})?$/u,
};

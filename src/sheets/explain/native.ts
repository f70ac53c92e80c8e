import { decimal, roundTo, ZERO, type Decimal } from "../../core";
import { asAmount, resultOf, valueIn } from "./arguments";
import { soughtWord } from "./criteria";
import { referredArea } from "./referredArea";
import type { Setting } from "./setting";
import { NATIVE_DATES } from "./nativeDates";
import { NATIVE_SUMS } from "./nativeSums";
import { amountOf, given, isEmpty, scalar, Unexplained, valueOf, worked, type Result } from "./result";
import type { Tree } from "../workbook";

type Native = (of: readonly Tree[], setting: Setting) => Result;

/** Excel's own functions in BIBSYS formulas, and the most common others. */
export const NATIVE: Readonly<Record<string, Native | undefined>> = {
  ...NATIVE_DATES,
  ...NATIVE_SUMS,
  IF: ([condition, then, otherwise], setting) => {
    const chosen = isTrue(valueIn(condition, setting)) ? then : otherwise;
    if (!chosen) return given(false);
    return setting.evaluate(chosen);
  },
  NA: () => {
    throw new Unexplained("#N/A");
  },
  TRANSPOSE: ([of], setting) => {
    const { values, expression } = resultOf(of, setting);
    const width = values[0]?.length ?? 0;
    return { values: Array.from({ length: width }, (_, at) => values.map((row) => row[at])), expression };
  },
  AND: (of, setting) => given(of.every((one) => isTrue(valueIn(one, setting)))),
  OR: (of, setting) => given(of.some((one) => isTrue(valueIn(one, setting)))),
  NOT: ([of], setting) => given(!isTrue(valueIn(of, setting))),
  COUNTA: (of, setting) => {
    const cells = of.flatMap((one) => setting.evaluate(one).values.flat());
    return given(decimal(String(cells.filter((cell) => !isEmpty(cell)).length)));
  },
  COUNT: (of, setting) => {
    const cells = of.flatMap((one) => setting.evaluate(one).values.flat());
    return given(decimal(String(cells.filter((cell) => asAmount(cell) !== undefined).length)));
  },
  SUBSTITUTE: ([of, before, after, ...which], setting) => {
    if (which.length > 0) throw new Unexplained("SUBSTITUTE of one place");
    const [words = "", old = "", now = ""] = [of, before, after].map((one) => asText(valueIn(one, setting)));
    return given(old === "" ? words : words.replaceAll(old, () => now));
  },
  /** Removes plain spaces at the ends, and all but one within. */
  TRIM: ([of], setting) => given(asText(valueIn(of, setting)).replace(/ +/gu, " ").replace(/^ | $/gu, "")),
  /** The figure of a cell; zero for words and blanks. */
  N: ([of], setting) => {
    const result = resultOf(of, setting);
    return asAmount(scalar(result)) ? result : given(ZERO);
  },
  INDEX: ([area, row, column], setting) => {
    const { area: all } = resultOf(area, setting);
    if (!all) throw new Unexplained("INDEX of what is no area");
    const [down, across] = [indexIn(row, setting), column ? indexIn(column, setting) : 1];
    const [rowAt, columnAt] = all.rows === 1 && !column ? [1, down] : [down, across];
    if (rowAt < 1 || columnAt < 1 || rowAt > all.rows || columnAt > all.columns) throw new Unexplained("#REF!");
    return referredArea(
      { ...all, row: all.row + rowAt - 1, column: all.column + columnAt - 1, rows: 1, columns: 1 },
      setting,
    );
  },
  MATCH: ([sought, area, type], setting) => {
    if (!type || amountOf(valueIn(type, setting))?.isZero() !== true) throw new Unexplained("MATCH in sorted cells");
    const cells = resultOf(area, setting).values.flat();
    const wanted = soughtWord(valueIn(sought, setting));
    const at = cells.findIndex((cell) => !isEmpty(cell) && soughtWord(cell, false) === wanted);
    if (at < 0) throw new Unexplained("#N/A");
    return given(decimal(String(at + 1)));
  },
  ROUND: ([of, digits], setting) => {
    const result = resultOf(of, setting);
    // Excel cuts the number of digits to a whole one.
    const places = digits ? (amountOf(valueIn(digits, setting)) ?? ZERO).trunc().toNumber() : 0;
    if (Math.abs(places) > MOST_PLACES) throw new Unexplained("more digits than a cell holds");
    const value = roundTo(amountOf(scalar(result)) ?? ZERO, decimal(`1e${-places}`));
    return worked("round", [result, given(decimal(`1e${-places}`))], value);
  },
  MAX: (of, setting) => extreme("largest", of, setting, (one, other) => one.gte(other)),
  MIN: (of, setting) => extreme("smallest", of, setting, (one, other) => one.lte(other)),
};

/** More decimals, or noughts, than any cell has. */
const MOST_PLACES = 300;

function extreme(
  op: "largest" | "smallest",
  of: readonly Tree[],
  setting: Setting,
  isBeyond: (one: Decimal, other: Decimal) => boolean,
): Result {
  const results = of.map((one) => resultOf(one, setting));
  const amounts = results.map((result) => amountOf(scalar(result))).filter((amount) => amount !== undefined);
  return worked(
    op,
    results,
    amounts.reduce((one, other) => (isBeyond(one, other) ? one : other), amounts[0] ?? ZERO),
  );
}

/** The text of a value where Excel joins texts. */
function asText(cell: unknown): string {
  const value = valueOf(cell) ?? "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

const indexIn = (tree: Tree | undefined, setting: Setting): number =>
  (amountOf(valueIn(tree, setting)) ?? ZERO).toNumber();

function isTrue(value: unknown): boolean {
  const read = valueOf(value);
  return typeof read === "object" ? !read.isZero() : read === true;
}

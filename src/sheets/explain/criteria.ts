import { decimal, decimalOf, type Decimal } from "../../core";
import { isEmpty, Unexplained, valueOf } from "./result";
import { wildcardTest } from "./wildcards";

/**
 * Makes the test that a criterion of SUMIFS or SUMIF puts to cells, by Excel's rules: a value, or a text with a sign, `*`
 * and `?`.
 *
 * A number equals a text that reads as the same number, so 500 finds the account 0500 too. Larger and smaller apply to
 * numbers only, wildcards to texts only.
 */
export function criterionTest(criterion: unknown): (cell: unknown) => boolean {
  if (criterion === null) return isNumber(decimalOf(0));
  const value = valueOf(criterion);
  if (typeof value === "object") return isNumber(value);
  if (typeof value === "boolean") return (cell) => cell === value;
  const [, sign = "", wanted = ""] = /^(<>|<=|>=|<|>|=)?(.*)$/su.exec(value ?? "") ?? [];
  if (sign in COMPARISONS) return compares(sign as keyof typeof COMPARISONS, wanted);
  const isSame = equals(wanted);
  return sign === "<>" ? (cell) => !isSame(cell) : isSame;
}

/** The text MATCH compares: without case, and without the mark that makes * ? ~ plain. */
export function soughtWord(value: unknown, isPattern = true): string {
  const text = String(typeof value === "number" ? value : (valueOf(value) ?? "")).toLowerCase();
  if (!isPattern || typeof value !== "string") return text;
  if (/(?<!~)[*?]/u.test(text)) throw new Unexplained("wildcards");
  return text.replace(/~([~*?])/gu, "$1");
}

const COMPARISONS = {
  "<": (order: number) => order < 0,
  ">": (order: number) => order > 0,
  "<=": (order: number) => order <= 0,
  ">=": (order: number) => order >= 0,
};

/** Compares with numbers only: no text meets such a criterion. */
function compares(sign: keyof typeof COMPARISONS, wanted: string): (cell: unknown) => boolean {
  const number = numberIn(wanted);
  if (!number) throw new Unexplained(`SUMIFS with ${sign}${wanted}`);
  return (cell) => {
    const value = valueOf(cell);
    return typeof value === "object" && COMPARISONS[sign](value.cmp(number));
  };
}

function equals(wanted: string): (cell: unknown) => boolean {
  if (wanted === "") return isEmpty;
  const number = numberIn(wanted);
  if (number) return isNumber(number);
  // Whether other texts read as numbers depends on the language of Excel.
  if (/^[-+]?\d+,\d+$/u.test(wanted)) throw new Unexplained(`SUMIFS with ${wanted}`);
  const fits = wildcardTest(wanted);
  return (cell) => typeof cell === "string" && cell !== "" && fits(cell);
}

function isNumber(number: Decimal): (cell: unknown) => boolean {
  return (cell) => {
    const value = valueOf(cell);
    const read = typeof value === "string" ? numberIn(value) : value;
    return typeof read === "object" && read.eq(number);
  };
}

const numberIn = (text: string): Decimal | undefined =>
  /^[-+]?\d+(?:\.\d+)?$/u.test(text.trim()) ? decimal(text.trim()) : undefined;

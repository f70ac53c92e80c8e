import { decimal } from "../../core";
import { isEmpty, Unexplained, valueOf } from "./result";

/** Whether a cell meets a criterion of SUMIFS: a value, `<>` and a value, or a comparison with a number. */
export function meets(cell: unknown, criterion: unknown): boolean {
  if (typeof criterion !== "string") return soughtWord(cell, false) === soughtWord(criterion, false);
  const [, sign = "", wanted = ""] = /^(<>|<=|>=|<|>|=)?(.*)$/su.exec(criterion) ?? [];
  if (sign in COMPARISONS) return compares(cell, sign as keyof typeof COMPARISONS, wanted);
  const isSame = soughtWord(isEmpty(cell) ? "" : cell, false) === soughtWord(wanted);
  return sign === "<>" ? !isSame : isSame;
}

/** A value as MATCH and SUMIFS compare it: case does not matter, a mark before * ? ~ makes them plain. */
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

/** A number is compared with numbers alone: a text meets no such criterion. */
function compares(cell: unknown, sign: keyof typeof COMPARISONS, wanted: string): boolean {
  if (!/^-?\d+(?:\.\d+)?$/u.test(wanted)) throw new Unexplained(`SUMIFS with ${sign}${wanted}`);
  const value = valueOf(cell);
  return typeof value === "object" && COMPARISONS[sign](value.cmp(decimal(wanted)));
}

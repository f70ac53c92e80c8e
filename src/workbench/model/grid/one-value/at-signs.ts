import { mergeRefTokens, tokenize, tokenTypes, type Token } from "@borgar/fx";
import type { ICellData, Nullable } from "@univerjs/core";
import { isFormula, typedCell, type CellValue } from "../cell-value";
import { takesMany } from "./takes-many";

/**
 * Marks a cell whose formula gives one value, as all did before dynamic arrays.
 *
 * Kept where the engine has a place for what a file adds to a formula. It does not read it, and moves it with the cell.
 */
const ONE_VALUE = "@";

export function givesOneValue(cell: Nullable<ICellData>): boolean {
  return cell?.xf === ONE_VALUE;
}

export function withOneValue(cell: ICellData): ICellData {
  return { ...cell, xf: ONE_VALUE };
}

/**
 * The cell that a typed value gives. The engine does not know the sign `@` before a function: it is taken out of the
 * formula and kept as a mark of the cell.
 */
export function enteredCell(typed: CellValue, isTextFormat: boolean): ICellData {
  if (isTextFormat || typeof typed !== "string" || !isFormula(typed) || !typed.includes("@")) {
    return typedCell(typed, isTextFormat);
  }
  const plain = withoutAtSigns(typed);
  return plain === typed ? typedCell(typed, false) : withOneValue(typedCell(plain, false));
}

/**
 * A formula that gives one value as Excel shows it: with `@` before what may give several.
 *
 * Documented: functions that may return ranges or arrays are prefixed, commonly INDEX, OFFSET and user-defined ones, but
 * not where a function around them takes ranges or arrays (Microsoft: "Implicit intersection operator: @"); seen in
 * `=@CustomFunction(` (SheetJS#2736) and `IF(J131=1,@INDEX(…),0)` (XLParser#113). Judged: that Office.js' `formulas` shows
 * it, that all arguments of a custom function take arrays, and the list of functions that do.
 *
 * @param isUsers - whether a function is an add-in's and not Excel's
 */
export function withAtSigns(formula: string, isUsers: (name: string) => boolean): string {
  const tokens = tokensOf(formula);
  const open: { readonly call: string | undefined; argument: number }[] = [];
  const signed = tokens.map((token, at) => {
    const { type, value } = token;
    const around = open.at(-1);
    const before = tokens.slice(0, at).filter(isNoSpace).at(-1);
    if (type === tokenTypes.FUNCTION) {
      const isMany = RETURNS_MANY.has(value.toUpperCase()) || isUsers(value.toUpperCase());
      const isTaken = around?.call !== undefined && (isUsers(around.call) || takesMany(around.call, around.argument));
      const isReference = before?.value === ":" || followerOf(tokens, at)?.value === ":";
      return isMany && !isTaken && !isReference && before?.value !== "@" ? `@${value}` : value;
    }
    if (type !== tokenTypes.OPERATOR) return value;
    if (value === "(" || value === "{") {
      const call = tokens[at - 1];
      open.push({ call: call?.type === tokenTypes.FUNCTION ? call.value.toUpperCase() : around?.call, argument: 0 });
    }
    if (value === ")" || value === "}") open.pop();
    if (value === "," && around) around.argument++;
    return value;
  });
  return signed.join("");
}

/** Takes `@` away before functions, names and single cells. Before a range it stays: there the engine knows it. */
export function withoutAtSigns(formula: string): string {
  const tokens = tokensOf(formula);
  return tokens.map(({ value }, at) => (value === "@" && isOne(tokens[at + 1]) ? "" : value)).join("");
}

const RETURNS_MANY: ReadonlySet<string> = new Set(["INDEX", "OFFSET"]);

const tokensOf = (formula: string): readonly Token[] => mergeRefTokens(tokenize(formula));

const isNoSpace = ({ type }: Token): boolean => type !== tokenTypes.WHITESPACE && type !== tokenTypes.NEWLINE;

function isOne(token: Token | undefined): boolean {
  if (token?.type === tokenTypes.REF_RANGE) return !token.value.includes(":");
  return token?.type === tokenTypes.FUNCTION || token?.type === tokenTypes.REF_NAMED;
}

/** What follows the parentheses of a call. */
function followerOf(tokens: readonly Token[], call: number): Token | undefined {
  let depth = 0;
  for (let at = call + 1; at < tokens.length; at++) {
    if (tokens[at]?.value === "(") depth++;
    if (tokens[at]?.value === ")" && --depth === 0) return tokens[at + 1];
  }
  return undefined;
}

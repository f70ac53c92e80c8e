import { tokenize, type Token } from "@borgar/fx";
import { isHeldFormula } from "./formulaCell";

/**
 * Gives a formula in one form, whatever Excel has made of it: BIBSYS functions under their own names, and no `@` where it
 * means nothing, before a name or a function. Before cells it chooses one of them, and stays.
 *
 * Formulas of a file without marks of dynamic arrays come back with `@`, or `_xlfn.SINGLE` in Excel that does not know it:
 * https://support.microsoft.com/office/implicit-intersection-operator-ce3be07b-0101-4450-a24e-c1c999be2b34
 */
export function plainFormula(formula: string): string {
  if (!isHeldFormula(formula)) return formula;
  const tokens = withoutSingle(ownTokens(formula));
  return textOf(tokens.filter(({ value }, i) => !(value === "@" && isOneValue(tokens[i + 1]))));
}

/** Gives a formula with each BIBSYS function under its own name, and everything else as it is. */
export const withOwnNames = (formula: string): string =>
  isHeldFormula(formula) ? textOf(ownTokens(formula)) : formula;

/**
 * The tokens of a formula, with each BIBSYS function under its own name. A file stores `_xldudf_BIBSYS_FEE`, and a workbook
 * that was opened beside other add-ins may keep a file before it, such as `'C:\…\FUNCRES.XLAM'!`: OfficeDev/office-js#4811.
 */
export function ownTokens(formula: string): Token[] {
  const own: Token[] = [];
  for (const token of tokenize(formula)) {
    const id = token.type === "func" ? STORED.exec(token.value)?.[1] : undefined;
    if (id === undefined) own.push(token);
    else {
      dropFile(own);
      own.push({ ...token, value: `BIBSYS.${id}` });
    }
  }
  return own;
}

const STORED = /^_xldudf_BIBSYS_(\w+)$/iu;

/** Drops the name of a file at the end: `FUNCRES.XLAM!`, or its number in the file, `[1]!`. */
function dropFile(tokens: Token[]): void {
  if (tokens.at(-1)?.value !== "!") return;
  tokens.pop();
  const last = tokens.pop();
  if (last?.value === "]") tokens.splice(-2);
}

/** Takes the parentheses of `_xlfn.SINGLE(…)` away around a lone name or function. */
function withoutSingle(tokens: readonly Token[]): Token[] {
  const at = tokens.findIndex((token, i) => isSingle(token) && isOneValue(tokens[i + 2]) && isAlone(tokens, i + 2));
  if (at < 0) return [...tokens];
  const end = closing(tokens, at + 1);
  return withoutSingle([...tokens.slice(0, at), ...tokens.slice(at + 2, end), ...tokens.slice(end + 1)]);
}

const isSingle = (token: Token): boolean => token.type === "func" && /^_xlfn\.SINGLE$/iu.test(token.value);

const isOneValue = (token: Token | undefined): boolean => token?.type === "func" || token?.type === "range_named";

/** Whether a name, or a function with its arguments, is all that a parenthesis holds. */
function isAlone(tokens: readonly Token[], first: number): boolean {
  const last = tokens[first]?.type === "func" ? closing(tokens, first + 1) : first;
  return tokens[last + 1]?.value === ")" && closing(tokens, first - 1) === last + 1;
}

/** The place of the parenthesis that closes the one at a place. */
function closing(tokens: readonly Token[], opening: number): number {
  let depth = 0;
  return tokens.findIndex(({ type, value }, i) => {
    if (i < opening || type !== "operator") return false;
    if (value === "(") depth += 1;
    if (value === ")") depth -= 1;
    return depth === 0;
  });
}

const textOf = (tokens: readonly Token[]): string => tokens.map(({ value }) => value).join("");

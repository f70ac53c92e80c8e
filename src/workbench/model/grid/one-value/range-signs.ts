import { mergeRefTokens, parseStructRef, tokenize, tokenTypes, type Token } from "@borgar/fx";

/**
 * Puts `@` before ranges of which a formula from before dynamic arrays takes one cell: that in its own row or column. Excel
 * shows it when it opens such a file, and the engine calculates it.
 *
 * A range is taken so beside an operator, as an argument that is one value, and alone. Only in functions that are known not
 * to reckon with whole arrays: in others, such as SUMPRODUCT, it stays as it is.
 *
 * https://support.microsoft.com/office/implicit-intersection-operator-ce3be07b-0101-4450-a24e-c1c999be2b34
 */
export function withRangeSigns(formula: string): string {
  const tokens = mergeRefTokens(tokenize(formula));
  const open: (string | undefined)[] = [];
  return tokens
    .map((token, at) => {
      const { type, value } = token;
      if (value === "(" || value === "{") {
        const call = tokens[at - 1];
        open.push(value === "{" ? "{" : call?.type === tokenTypes.FUNCTION ? call.value.toUpperCase() : undefined);
      }
      if ((value === ")" || value === "}") && type === tokenTypes.OPERATOR) open.pop();
      if (!isRange(token)) return value;
      const [before, after] = [neighbour(tokens, at, -1), neighbour(tokens, at, 1)];
      if (JOINING.has(before) || JOINING.has(after) || before === "@") return value;
      const calls = open.filter((call) => call !== undefined);
      const isOperand = OPERATORS.has(before) || OPERATORS.has(after);
      const isOne =
        calls.length === 0 ||
        (isOperand ? calls.every((call) => BY_CELL.has(call)) : ONE_VALUE.has(calls.at(-1) ?? ""));
      return isOne ? `@${value}` : value;
    })
    .join("");
}

function isRange({ type, value }: Token): boolean {
  if (type === tokenTypes.REF_RANGE) return value.includes(":");
  if (type === tokenTypes.REF_STRUCT) return (parseStructRef(value)?.sections ?? []).length === 0;
  return type === tokenTypes.REF_BEAM;
}

/** The sign before or behind a token, without spaces; empty at the ends. */
function neighbour(tokens: readonly Token[], at: number, step: 1 | -1): string {
  let next = at + step;
  while (tokens[next]?.type === tokenTypes.WHITESPACE || tokens[next]?.type === tokenTypes.NEWLINE) next += step;
  const token = tokens[next];
  return token?.type === tokenTypes.OPERATOR || token?.type === tokenTypes.FX_PREFIX ? token.value : "";
}

/** Between two of these, ranges make another range. */
const JOINING: ReadonlySet<string> = new Set([":", " "]);
const OPERATORS: ReadonlySet<string> = new Set(["+", "-", "*", "/", "^", "&", "=", "<>", "<", ">", "<=", ">=", "%"]);
/** Functions whose first argument is one value. */
const ONE_VALUE: ReadonlySet<string> = new Set([
  "ABS",
  "INT",
  "NOT",
  "ROUND",
  "ROUNDDOWN",
  "ROUNDUP",
  "SQRT",
  "TEXT",
  "VALUE",
]);
/** Functions that take ranges or values, and reckon with no array unless a formula is marked as one. */
const BY_CELL: ReadonlySet<string> = new Set([
  ...ONE_VALUE,
  "AND",
  "AVERAGE",
  "COUNT",
  "IF",
  "IFERROR",
  "MAX",
  "MIN",
  "OR",
  "SUM",
]);

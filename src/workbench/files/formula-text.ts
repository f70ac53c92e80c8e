import { mergeRefTokens, parseStructRef, tokenize, tokenTypes, type Token } from "@borgar/fx";
import { NEW_FUNCTIONS, SHEET_FUNCTIONS } from "./new-functions";

/**
 * Reads a formula as a file holds it: without its equals sign, and with marks before the names that early Excels do not
 * know.
 *
 * @example
 * fromFile("_xldudf_BIBSYS_PROGNOSIS(A1,_xlfn.XLOOKUP(B1,C:C,D:D))") // => "=BIBSYS.PROGNOSIS(A1,XLOOKUP(B1,C:C,D:D))"
 */
export function fromFile(formula: string): string {
  const tokens = tokensOf(formula);
  const parts = tokens.map(({ type, value }, at) => {
    // SINGLE( … ) is the sign @ in a file
    if (type === tokenTypes.FUNCTION && isSingle(value)) return "@";
    if (value === "(" && isSingle(tokens[at - 1]?.value ?? "")) return singleOf(tokens, at) ? "" : "(";
    if (value === ")" && singleAt(tokens, at)) return "";
    if (type === tokenTypes.FUNCTION) return unmarked(value.replace(/^_xldudf_([^\W_]+)_/, "$1."));
    return type === tokenTypes.REF_NAMED ? unmarked(value) : value;
  });
  return `=${parts.join("")}`;
}

/**
 * Writes a formula as a file holds it.
 *
 * @param namespace - of the add-in's functions: `BIBSYS`
 */
export function toFile(formula: string, namespace: string): string {
  const tokens = tokensOf(formula.replace(/^=/, ""));
  const parameters = parametersIn(withoutSpace(tokens));
  const parts = tokens.map(({ type, value }) => {
    // without the mark of dynamic arrays, a file's formula gives one value: the sign says nothing more
    if (value === "@") return "";
    if (type === tokenTypes.FUNCTION) return functionInFile(value, namespace);
    return type === tokenTypes.REF_NAMED && parameters.has(value.toLowerCase()) ? `_xlpm.${value}` : value;
  });
  return parts.join("");
}

/**
 * Whether a formula calculates with whole ranges cell by cell: `SUM((A1:A3>0)*B1:B3)`.
 *
 * A file must mark such a formula, or Excel takes one cell of each range. A range beside an operator is enough for the
 * mark: a function that takes whole ranges gives the same with it.
 */
export function reckonsByCell(formula: string): boolean {
  const tokens = withoutSpace(tokensOf(formula));
  return tokens.some(
    (token, at) =>
      isArea(token) && tokens[at - 1]?.value !== "@" && (isOperator(tokens[at - 1]) || isOperator(tokens[at + 1])),
  );
}

const tokensOf = (formula: string): readonly Token[] => mergeRefTokens(tokenize(formula));

const withoutSpace = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter(({ type }) => type !== tokenTypes.WHITESPACE && type !== tokenTypes.NEWLINE);

const isSingle = (name: string): boolean => name.toUpperCase() === "_XLFN.SINGLE";

/** Whether the parentheses that open here hold one reference or one call: then the sign needs none of its own. */
function singleOf(tokens: readonly Token[], open: number): boolean {
  const close = closeOf(tokens, open);
  const [first] = tokens.slice(open + 1, close);
  if (first?.type !== tokenTypes.FUNCTION) return close === open + 2;
  return closeOf(tokens, open + 2) === close - 1;
}

/** Whether a parenthesis closes a SINGLE that needs no parentheses. */
function singleAt(tokens: readonly Token[], close: number): boolean {
  return tokens.some(
    ({ value }, at) =>
      value === "(" && isSingle(tokens[at - 1]?.value ?? "") && closeOf(tokens, at) === close && singleOf(tokens, at),
  );
}

function closeOf(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (tokens[at]?.value === "(") depth++;
    if (tokens[at]?.value === ")" && --depth === 0) return at;
  }
  return tokens.length;
}

const unmarked = (name: string): string => name.replace(/^(?:_xlfn\._xlws\.|_xlfn\.|_xlpm\.)/, "");

function functionInFile(name: string, namespace: string): string {
  const capitals = name.toUpperCase();
  const prefix = `${namespace.toUpperCase()}.`;
  if (capitals.startsWith(prefix)) {
    return `_xldudf_${namespace}_${capitals.slice(prefix.length).replaceAll(".", "_")}`;
  }
  if (SHEET_FUNCTIONS.has(capitals)) return `_xlfn._xlws.${name}`;
  return NEW_FUNCTIONS.has(capitals) ? `_xlfn.${name}` : name;
}

/** The names, in small letters, that LET and LAMBDA give. A file marks them: `_xlfn.LET(_xlpm.x,A1,_xlpm.x+1)`. */
function parametersIn(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  const open: { readonly call: string; argument: number }[] = [];
  tokens.forEach(({ type, value }, at) => {
    const [before, inside, after] = [tokens[at - 1], open.at(-1), tokens[at + 1]];
    if (type === tokenTypes.REF_NAMED && after?.value === ",") {
      const isGiven = inside?.call === "LAMBDA" || (inside?.call === "LET" && inside.argument % 2 === 0);
      if (isGiven) names.add(value.toLowerCase());
    }
    if (type !== tokenTypes.OPERATOR) return;
    if (value === "(" || value === "{") {
      open.push({ call: before?.type === tokenTypes.FUNCTION ? before.value.toUpperCase() : "", argument: 0 });
    }
    if (value === ")" || value === "}") open.pop();
    if (value === "," && inside) inside.argument++;
  });
  return names;
}

/** Whether a token is several cells: `A1:B2`, `A:A`, `Table[Column]`; `Table[[#This Row],[Column]]` is one cell. */
function isArea({ type, value }: Token): boolean {
  if (type === tokenTypes.REF_RANGE) return value.includes(":");
  if (type === tokenTypes.REF_STRUCT) return parseStructRef(value)?.sections?.includes("this row") !== true;
  return type === tokenTypes.REF_BEAM;
}

function isOperator(token: Token | undefined): boolean {
  return token?.type === tokenTypes.OPERATOR && OPERATORS.has(token.value);
}

const OPERATORS: ReadonlySet<string> = new Set(["+", "-", "*", "/", "^", "&", "=", "<>", "<", ">", "<=", ">="]);

import { NEW_FUNCTIONS, SHEET_FUNCTIONS } from "./new-functions";

/**
 * Reads a formula as a file holds it: without its equals sign, and with marks before what early Excels do not know.
 *
 * @example
 * fromFile("_xldudf_BIBSYS_PROGNOSIS(A1,_xlfn.XLOOKUP(B1,C:C,D:D))") // => "=BIBSYS.PROGNOSIS(A1,XLOOKUP(B1,C:C,D:D))"
 */
export function fromFile(formula: string): string {
  return `=${outsideTexts(formula, (part) =>
    part.replace(/_xldudf_([^\W_]+)_(\w+)(?=\()/g, "$1.$2").replace(/_xlfn\._xlws\.|_xlfn\.|_xlpm\./g, ""),
  )}`;
}

/**
 * Writes a formula as a file holds it.
 *
 * @param namespace - of the add-in's functions: `BIBSYS`
 */
export function toFile(formula: string, namespace: string): string {
  const own = new RegExp(`(?<![\\w.])${namespace}\\.([\\w.]+)(?=\\()`, "gi");
  const marked = outsideTexts(formula.replace(/^=/, ""), (part) =>
    part
      .replace(own, (_all, name: string) => `_xldudf_${namespace}_${name.toUpperCase().replaceAll(".", "_")}`)
      .replace(/(?<![\w.])([A-Z][A-Z0-9.]*)(?=\()/gi, (name) => markOf(name.toUpperCase()) + name),
  );
  return markParameters(marked);
}

/**
 * Whether a formula reckons with whole ranges cell by cell: `SUM((A1:A3>0)*B1:B3)`.
 *
 * A file has to say so; without it, Excel takes one cell of each range. It is enough that a range stands next to an
 * operator: where the function would have taken the range anyway, saying so changes nothing.
 */
export function reckonsByCell(formula: string): boolean {
  return outsideTexts(formula, (part) => part.replace(/\s+/g, ""))
    .split(/"(?:[^"]|"")*"/)
    .some((part) => RANGE_BY_OPERATOR.test(part));
}

/** `A1:B2`, `A:A`, `Table[Column]`; not `Table[[#This Row],[Column]]`, which is one cell. */
const RANGE = String.raw`(?:\$?[A-Z]{1,3}\$?\d*:\$?[A-Z]{1,3}\$?\d*|[\p{L}_][\p{L}\p{N}_.]*\[[^\[\]#]+\])`;
const OPERATOR = String.raw`[-+*/^&=<>]`;
const RANGE_BY_OPERATOR = new RegExp(`(?<=.)${OPERATOR}${RANGE}|${RANGE}${OPERATOR}`, "u");

/** Changes a formula except for its texts and quoted sheet names. */
function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part) => (/^["']/.test(part) ? part : change(part)))
    .join("");
}

function markOf(name: string): string {
  if (SHEET_FUNCTIONS.has(name)) return "_xlfn._xlws.";
  return NEW_FUNCTIONS.has(name) ? "_xlfn." : "";
}

/** A file marks the names that LET and LAMBDA give: `_xlfn.LET(_xlpm.x,A1,_xlpm.x+1)`. */
function markParameters(formula: string): string {
  const names = new Set<string>();
  for (const { 1: name = "", index } of formula.matchAll(/_xlfn\.(LET|LAMBDA)\(/gi)) {
    const given = argumentsFrom(formula, index + `_xlfn.${name}(`.length);
    given.slice(0, -1).forEach((argument, at) => {
      if (name.toUpperCase() === "LAMBDA" || at % 2 === 0) names.add(argument.trim());
    });
  }
  if (names.size === 0) return formula;
  const all = [...names].filter((name) => /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)).join("|");
  const isName = new RegExp(`(?<![\\p{L}\\p{N}_.\\[])(?:${all})(?![\\p{L}\\p{N}_.(\\[!])`, "giu");
  return outsideTexts(formula, (part) => part.replace(isName, (name) => `_xlpm.${name}`));
}

/** The arguments of the call whose first one begins at a place. */
function argumentsFrom(formula: string, start: number): readonly string[] {
  const found: string[] = [];
  let [depth, isText, from] = [0, false, start];
  for (let at = start; at < formula.length; at++) {
    const letter = formula.charAt(at);
    if (letter === '"') isText = !isText;
    if (isText) continue;
    if (letter === "," && depth === 0) {
      found.push(formula.slice(from, at));
      from = at + 1;
    }
    if ("({[".includes(letter)) depth++;
    if (")}]".includes(letter) && --depth < 0) return [...found, formula.slice(from, at)];
  }
  return found;
}

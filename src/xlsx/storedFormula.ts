/**
 * Turns a formula as Excel shows it into the form of a file: without the equals sign, and with the prefixes that Excel
 * removes when it reads the file.
 *
 * A custom function is stored as `_xldudf_BIBSYS_PROGNOSIS`, so that Excel asks the add-in for it. Under its plain name Excel
 * would not find it, even with the add-in (office-js #6611).
 *
 * @throws Error for a function missing in the lists below: the user would get #NAME?
 */
export function storedFormula(shown: string): string {
  return shown.replace(/^=/u, "").replace(PARTS, (part: string, name: string | undefined, bracket: string) => {
    if (name === undefined || bracket === "") return part;
    if (name.startsWith(CUSTOM)) return `_xldudf_${name.replaceAll(".", "_")}(`;
    if (LATER.has(name)) return `_xlfn.${part}`;
    if (PLAIN.has(name)) return part;
    throw new Error(`How does a file store ${name}? Say so in storedFormula.ts.`);
  });
}

/** Turns a formula of a file into the form Excel shows. */
export const shownFormula = (stored: string): string =>
  `=${stored.replace(/_xlfn\./gu, "").replace(/_xldudf_([A-Z]+)_/gu, "$1.")}`;

const CUSTOM = "BIBSYS.";

/** Texts, sheet names and column names, which stay as they are; and names of functions, which a bracket follows. */
const PARTS = /"[^"]*"|'[^']*'|\[[^[\]]*\]|([A-Z][A-Z0-9.]*)(\(?)/gu;

/** Functions of every Excel, stored by their own names. */
const PLAIN = new Set(
  "ABS AND COUNT COUNTA COUNTIF COUNTIFS DATE EXACT IF IFERROR INDEX INT ISBLANK ISERROR ISNUMBER ISTEXT LEFT LEN LOWER MATCH MAX MID MIN N NA NOT OR PROPER RIGHT ROUND ROUNDDOWN ROUNDUP SIGN SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT TEXT TRIM UPPER VALUE".split(
    " ",
  ),
);

/** Functions newer than the format, stored with a prefix. */
const LATER = new Set("CONCAT IFNA IFS MAXIFS MINIFS SWITCH TEXTJOIN".split(" "));

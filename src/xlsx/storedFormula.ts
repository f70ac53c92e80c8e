/**
 * A formula as a file holds it, out of the formula as Excel shows it: without the equals sign, and with the prefixes that
 * Excel takes off again when it reads the file.
 *
 * A custom function is stored as `_xldudf_BIBSYS_PROGNOSIS`, so that Excel asks the add-in for it. Stored by its plain
 * name it would be no one's function, also when the add-in is there (office-js #6611).
 *
 * @throws Error for a function that nobody has said how Excel stores: the reader would get #NAME?
 */
export function storedFormula(shown: string): string {
  return shown.replace(/^=/u, "").replace(PARTS, (part: string, name: string | undefined) => {
    if (name === undefined) return part;
    if (name.startsWith(CUSTOM)) return `_xldudf_${name.replaceAll(".", "_")}`;
    if (LATER.has(name)) return `_xlfn.${name}`;
    if (PLAIN.has(name)) return name;
    throw new Error(`How does a file store ${name}? Say so in storedFormula.ts.`);
  });
}

/** The formula as Excel shows it, out of the formula that a file holds. */
export const shownFormula = (stored: string): string =>
  `=${stored.replace(/_xlfn\./gu, "").replace(/_xldudf_([A-Z]+)_/gu, "$1.")}`;

const CUSTOM = "BIBSYS.";

/** Texts, names of sheets and names of columns are left as they are; the name of a function is what a bracket follows. */
const PARTS = /"[^"]*"|'[^']*'|\[[^[\]]*\]|([A-Z][A-Z0-9.]*)(?=\()/gu;

/** Functions that every Excel has, and a file holds by their own name. */
const PLAIN = new Set(
  "ABS AND COUNT COUNTA COUNTIF COUNTIFS DATE EXACT IF IFERROR INDEX INT ISBLANK ISERROR ISNUMBER ISTEXT LEFT LEN LOWER MATCH MAX MID MIN N NA NOT OR PROPER RIGHT ROUND ROUNDDOWN ROUNDUP SIGN SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT TEXT TRIM UPPER VALUE".split(
    " ",
  ),
);

/** Functions that came after the format: a file marks them. */
const LATER = new Set("CONCAT IFNA IFS MAXIFS MINIFS SWITCH TEXTJOIN".split(" "));

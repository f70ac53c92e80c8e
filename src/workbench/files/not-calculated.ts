import { mergeRefTokens, tokenize, tokenTypes } from "@borgar/fx";

/**
 * Whether Excel calculates a formula, and the engine cannot: it reads another workbook (`[1]Balanse!B2`, or a name there),
 * or calls a function that is not Excel's to the engine, nor the add-in's (GETPIVOTDATA, FORECAST.ETS, another add-in's).
 *
 * @param formula - as Excel shows it
 * @param isKnown - whether the engine has a function, by its name in capitals
 * @param namespace - of the add-in's functions: one of those that is missing is missing in Excel too
 */
export function isNotCalculated(formula: string, isKnown: (name: string) => boolean, namespace: string): boolean {
  const own = `${namespace.toUpperCase()}.`;
  const given = new Set<string>();
  return mergeRefTokens(tokenize(formula)).some(({ type, value }, at, tokens) => {
    const capitals = value.toUpperCase();
    if (type === tokenTypes.REF_NAMED) given.add(capitals);
    if (type === tokenTypes.FUNCTION) {
      // a name of LET's may be called: LET(f,LAMBDA(x,x+1),f(2))
      return !isKnown(capitals) && !capitals.startsWith(own) && !given.has(capitals) && !isOfLanguage(capitals);
    }
    // [1]!Kurs, a name of the other workbook, is no one token
    if (value === "!") return tokens[at - 1]?.value === "]";
    return REFERENCES.has(type) && isOfOtherBook(value);
  });
}

const REFERENCES: ReadonlySet<string> = new Set([
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_TERNARY,
  tokenTypes.REF_NAMED,
]);

/** The engine reads these itself; `SINGLE` is the sign `@`. */
const isOfLanguage = (name: string): boolean => ["LET", "LAMBDA", "_XLFN.SINGLE"].includes(name);

/** `[1]Ark!A1` and `'C:\[Bok.xlsx]Ark'!A1`; `Poster[Beløp]` has no sheet. */
function isOfOtherBook(reference: string): boolean {
  const end = reference.lastIndexOf("!");
  return end > 0 && reference.slice(0, end).includes("[");
}

/**
 * Writes the formula of a function in en-US, as Excel stores it. Empty arguments at the end are omitted.
 *
 * @example
 * composeFormula("FEE", ["D18", undefined, "3650"]) // => =BIBSYS.FEE(D18,,3650)
 */
export function composeFormula(id: string, given: readonly (string | undefined)[]): string {
  const written = given.map((argument) => argument ?? "").join(",");
  return `=BIBSYS.${id}(${written.replace(/(?<!,),+$/u, "")})`;
}

/**
 * The formula of a function, in en-US as Excel stores it. What is left out at the end is not written at all.
 *
 * @example
 * composeFormula("FEE", ["D18", undefined, "3650"]) // => =BIBSYS.FEE(D18,,3650)
 */
export function composeFormula(id: string, given: readonly (string | undefined)[]): string {
  const written = given.map((argument) => argument ?? "").join(",");
  return `=BIBSYS.${id}(${written.replace(/,+$/u, "")})`;
}

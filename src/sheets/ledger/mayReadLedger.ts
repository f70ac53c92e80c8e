import { isKnown } from "../explain";
import { partsIn, readFormula, type Reference, type Tree } from "../workbook";
import { DEFINED_NAMES, isSameName, TABLES } from "../model";

/**
 * Whether a formula in *Poster* may get its value of the ledger, there or on its way. One that has no reference but to
 * what BIBSYS itself has in *Poster* and *Oppsett* cannot, such as `=8000+274`: it is an amount that somebody has typed.
 * What a function that we do not know reads, such as INDIRECT, nobody can see; nor what stood where there is an error.
 *
 * @param posts - what *Poster* is called
 */
export function mayReadLedger(formula: string, posts: string): boolean {
  const tree = readFormula(formula);
  return !tree || partsIn(tree).some((part) => !isOfOurs(part, posts));
}

const isOfOurs = (part: Tree, posts: string): boolean =>
  part.is === "reference" ? isOurs(part.to, posts) : isKnown(part);

function isOurs(reference: Reference, posts: string): boolean {
  if (reference.to === "name") return Object.keys(DEFINED_NAMES).some((name) => isSameName(name, reference.name));
  if (reference.to !== "table") return false;
  // Without a name it is the table that the formula stands in.
  const { table = "", columns } = reference;
  if (table !== "" && !isSameName(table, posts)) return false;
  return columns.length > 0 && columns.every((column) => TABLES.Poster.some((own) => isSameName(own, column)));
}

import { isKnown } from "../explain";
import { partsIn, readFormula, type Reference, type Tree } from "../workbook";
import { DEFINED_NAMES, isSameName, TABLES } from "../model";

/**
 * Tells whether a formula in *Poster* may get its value from the ledger, directly or through other cells. A formula that
 * refers only to pinned columns of *Poster* and to *Oppsett*, such as `=8000+274`, cannot: its amount is typed. What an
 * unknown function such as INDIRECT reads cannot be seen, nor what a broken reference pointed to.
 *
 * @param posts - the name of *Poster* in the workbook
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
  // A reference without a name is to the formula's own table.
  const { table = "", columns } = reference;
  if (table !== "" && !isSameName(table, posts)) return false;
  return columns.length > 0 && columns.every((column) => TABLES.Poster.some((own) => isSameName(own, column)));
}

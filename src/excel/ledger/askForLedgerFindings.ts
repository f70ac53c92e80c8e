import type { Finding } from "../../core";
import { bookFindings, isSameName, keyColumn, type IsComputed, type Plan } from "../../sheets";
import { isFormulaCell } from "../cells";
import type { SoughtTable } from "../readTables";
import { askForBook } from "./readBook";

/**
 * Asks whether the actuals of a plan are what *Hovedbok* gives, before a report of them is made or finished. What is
 * returned is called after the next sync.
 *
 * Costs nothing where no line comes from the ledger; else a sync for the formulas of *Poster*, and those of the ledger.
 */
export function askForLedgerFindings(
  context: Excel.RequestContext,
): (plan: Plan | undefined, sought: readonly SoughtTable[]) => Promise<Finding[]> {
  const seekBook = askForBook(context);
  return async (plan, sought) => {
    const posts = sought.find(({ own }) => own === "Poster")?.found;
    if (!posts || !plan?.lines.some(({ source }) => source === "ledger")) return [];
    const body = posts.table.getDataBodyRange().load("formulas");
    await context.sync();
    const findings: Finding[] = [];
    const book = await seekBook(findings);
    const [keys, column] = [keyColumn(posts), posts.header.indexOf("Regnskap")];
    const isComputed: IsComputed = ({ key }) => {
      const at = keys.findIndex((one) => isSameName(one, key));
      const formula: unknown = body.formulas[at]?.[column];
      return isFormulaCell(formula, posts.rows[at]?.[column]);
    };
    const totals = (book?.rows ?? []).map(({ total }) => total);
    return [...findings, ...bookFindings(totals, plan, isComputed)];
  };
}

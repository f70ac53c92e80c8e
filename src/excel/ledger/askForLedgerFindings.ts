import { isSameKey, standardRules, standardRulesFor, type AccountRule, type Finding } from "../../core";
import {
  bookFindings,
  keyColumn,
  mayReadLedger,
  isFormulaCell,
  placeTable,
  readRulesTable,
  rowFindings,
  type IsComputed,
  type Plan,
} from "../../sheets";
import { askForTable, type FoundTable, type SoughtTable } from "../read";
import { askForBook } from "./readBook";

/**
 * Asks whether the actuals of a plan agree with *Hovedbok*, before a report of them is made or finished. Call the
 * result after the next sync.
 *
 * Costs nothing where no line comes from the ledger. Else one sync for the formulas of *Poster*, and those of the
 * ledger.
 */
export function askForLedgerFindings(
  context: Excel.RequestContext,
): (plan: Plan | undefined, sought: readonly SoughtTable[]) => Promise<Finding[]> {
  const [seekBook, seekRules] = [askForBook(context), askForTable(context, "Kontoregler")];
  return async (plan, sought) => {
    const posts = sought.find(({ own }) => own === "Poster")?.found;
    if (!posts || !plan?.lines.some(({ source }) => source === "ledger")) return [];
    const body = posts.table.getDataBodyRange().load("formulas");
    await context.sync();
    const findings: Finding[] = [];
    const book = await seekBook(findings);
    const [keys, column] = [keyColumn(posts), posts.header.indexOf("Regnskap")];
    const isComputed: IsComputed = ({ key }) => {
      const at = keys.findIndex((one) => isSameKey(one, key));
      const formula: unknown = body.formulas[at]?.[column];
      return isFormulaCell(formula, posts.rows[at]?.[column]) && mayReadLedger(formula, posts.name ?? "Poster");
    };
    const rows = book?.rows ?? [];
    const totals = rows.map(({ total }) => total);
    const ofRows = book ? rowFindings(rows, book.placed, rulesIn(await seekRules(), keys), plan.setup.year) : [];
    return [...findings, ...bookFindings(totals, plan, isComputed), ...ofRows];
  };
}

/**
 * Gives the rules an import would use. They are empty where *Kontoregler* cannot be read: the import and the control
 * report that.
 */
function rulesIn(table: FoundTable | undefined, keys: readonly string[]): readonly AccountRule[] {
  const known = keys.filter((key) => key !== "");
  if (!table) return standardRules(standardRulesFor(known));
  const findings: Finding[] = [];
  const placed = placeTable("Kontoregler", table, findings);
  const { rules = [] } = placed ? readRulesTable(placed, known, findings) : {};
  return findings.length > 0 ? [] : rules;
}

import {
  decimalOf,
  isSameKey,
  ledgerActuals,
  plainKey,
  type ActualSource,
  type Amount,
  type Finding,
  type LedgerTotal,
} from "../../core";
import {
  asWorkTables,
  asWord,
  isActualFormula,
  isActualFormulaOf,
  monthFindings,
  lineActuals,
  readPlan,
  whileCalculating,
  type Line,
  type LineActual,
  type Plan,
  type TableNames,
} from "../../sheets";
import { askForInputTables, readCalculated, type FoundTable } from "../read";
import { askForBook } from "./readBook";

/** A line of *Poster*: the amount it shows, the typed one, and the one of the ledger. */
export type ActualLine = {
  key: string;
  name: string;
  source: ActualSource;
  /** Whether *Regnskap* holds the ledger formula. */
  isComputed: boolean;
  /** It holds a ledger formula that no longer fits its key, or whose ledger is gone. */
  isOutdated: boolean;
  /** The amount *Regnskap* shows; undefined where it is blank. */
  shown: Amount | undefined;
  /** The typed content as its cell holds it: an amount, a formula, or "". It is kept while the line uses the ledger. */
  typed: string | number;
  /** The typed content as an amount. A kept formula has no amount until it is back in its cell. */
  typedAmount: Amount | undefined;
  /** The ledger's amount in the workbook's unit; undefined where the ledger has nothing on the line. */
  ledger: LineActual | undefined;
  /** Ledger less typed, where there are both. */
  difference: Amount | undefined;
  /** The line of the table, from zero. */
  index: number;
};

/** The lines of *Poster* beside their ledger amounts. */
export type ActualsRead = {
  /** The lines that can be read, whatever else is wrong. */
  lines: ActualLine[];
  findings: Finding[];
  plan: Plan | undefined;
  posts: FoundTable | undefined;
  setup: FoundTable | undefined;
  /** The cells of *Poster*, formulas as formulas. */
  formulas: readonly (readonly unknown[])[];
  tableNames: TableNames;
};

/** Reads *Poster* with its formulas, and the ledger. Nothing is changed. */
export async function readActuals(context: Excel.RequestContext): Promise<ActualsRead> {
  const { read: asked, calculation } = await readCalculated(
    context,
    () => readTables(context),
    ({ sought }) => sought.flatMap(({ found }) => found?.rows ?? []),
  );
  const { sought, seekBook } = asked;
  const { plan, lines: read, findings: found } = readPlan(asWorkTables(sought));
  const findings = whileCalculating(found, calculation);
  const [table, setup] = (["Poster", "Oppsett"] as const).map((name) => sought.find(({ own }) => own === name)?.found);
  const body = table?.table.getDataBodyRange().load("formulas,values");
  await context.sync();
  const formulas = (body?.formulas ?? []) as unknown[][];
  // Of one reading: the lines may have been sorted since the first.
  const posts = table && body && { ...table, rows: body.values as unknown[][], count: formulas.length };
  const book = await seekBook(findings);
  const tableNames = { ...plan?.tableNames, ...(book && { Hovedbok: book.found.name ?? "Hovedbok" }) };
  const totals = (book?.rows ?? []).map(({ total }) => total);
  const lines = posts ? linesOf(read, { setup: plan?.setup, posts, formulas, tableNames }, totals) : [];
  if (plan) findings.push(...yearFindings(totals, plan));
  return { lines, findings, plan, posts, setup, formulas, tableNames };
}

async function readTables(context: Excel.RequestContext) {
  const [seekTables, seekBook] = [askForInputTables(context), askForBook(context)];
  await context.sync();
  return { sought: await seekTables(), seekBook };
}

/** Gives the content of a cell of a line; "" where *Poster* has no such column. */
export const heldIn = (posts: FoundTable, row: readonly unknown[] | undefined, column: string): string | number => {
  const cell = row?.[posts.header.indexOf(column)];
  return typeof cell === "number" ? cell : asWord(cell);
};

type Given = {
  setup: Plan["setup"] | undefined;
  posts: FoundTable;
  formulas: readonly (readonly unknown[])[];
  tableNames: TableNames;
};

function linesOf(
  lines: readonly Line[],
  { setup, posts, formulas, tableNames }: Given,
  totals: readonly LedgerTotal[],
): ActualLine[] {
  const ofLedger = setup && lineActuals(totals, setup);
  const at = posts.header.indexOf("Nøkkel");
  return lines.flatMap(({ key, lookupKey, name, source, actual }) => {
    const index = posts.rows.findIndex((row) => isSameKey(asWord(row[at]), key));
    // Somebody has removed the line since it was read.
    if (index < 0) return [];
    const held = heldIn(posts, formulas[index], "Regnskap");
    // A formula whose ledger is deleted keeps only this.
    const isBroken = source === "ledger" && String(held).startsWith("=") && String(held).includes("#REF!");
    const isComputed = isBroken || isActualFormula(held, tableNames);
    const isOutdated = isComputed && !isActualFormulaOf(String(lookupKey), held, tableNames);
    const typed = heldIn(posts, formulas[index], isComputed ? "Manuelt regnskap" : "Regnskap");
    const kept = typeof typed === "number" ? decimalOf(typed) : undefined;
    const [typedAmount, ledger] = [isComputed ? kept : actual, ofLedger?.get(plainKey(key))];
    const difference = typedAmount && ledger?.actual.minus(typedAmount);
    return { key, name, source, isComputed, isOutdated, shown: actual, typed, typedAmount, ledger, difference, index };
  });
}

/** Finds a ledger that has nothing on the year: every line would get zero. */
function yearFindings(totals: readonly LedgerTotal[], plan: Plan): Finding[] {
  const { year } = plan.setup;
  if (ledgerActuals(totals, { months: 12 }, year).length > 0) return monthFindings(totals, plan.setup).map(asWarning);
  const years = [...new Set(totals.map((total) => total.year))].sort((a, b) => a - b).join(", ");
  return [{ code: "ledger-year-missing", facts: { year, years }, severity: "error" }];
}

/** Turns errors about the ledger into warnings: a formula follows the next import, so they stop no line. */
const asWarning = (finding: Finding): Finding => ({ ...finding, severity: "warning" });

import {
  allocate,
  allocateWithin,
  checkTable,
  decimal,
  decisionOf,
  diagnoseTotal,
  forecastYear,
  isFinanceError,
  keyWeights,
  leastCap,
  LINEAR,
  ONE,
  parseAmount,
  partOfYear,
  readAmount,
  readCategory,
  readGrowth,
  readMethod,
  readPartYearRule,
  readPeriod,
  readPhasing,
  readRole,
  readShare,
  readUnit,
  share,
  standardRules,
  sum,
  type Fault,
  type FaultCode,
  type FinanceError,
  type Finding,
  type LedgerFileFaults,
  type LedgerTotal,
  votes,
} from "../../src/core";
import { cellValue } from "../../src/functions/answer";
import { readLanguage } from "../../src/functions/language";
import { periodEndSerial } from "../../src/functions/periodEnd";
import { readRates } from "../../src/functions/rates";
import { shapeOf } from "../../src/functions/shape";
import {
  checkShown,
  controlWorkbook,
  explainCell,
  keptFindings,
  monthFindings,
  placeTable,
  rowFindings,
  scanSheet,
  previewFormula,
  readArgument,
  readHistory,
  readLedgerTable,
  readPlan,
  readRulesTable,
  REPORTS,
  roleFindings,
  TABLES,
  whileCalculating,
  type WorkTables,
} from "../../src/sheets";
import { nextYearOf } from "../../src/sheets/reports";
import { applyNewYear, newYearBudget, newYearStoppers } from "../../src/sheets/years";
import { amounts, cellAt } from "../amounts";
import { item, printedTable } from "../core/control/printedTable";
import { examplePlan, exampleTables, tablesWith, reportOf } from "../example";
import { historyTable } from "../history";
import { cellsOf, pasted } from "../sheets/scan/pasted";
import { cellAt as cellOf, snapshotOf } from "../snapshot";

const CELL = { in: "sheet", sheet: "Poster", cell: "C9" } as const;
const PLACE = { sheet: "Ark", row: 4, column: 0 };
const TEMPLATE = "https://localhost:3000/assets/templates/bibsys-tom.nb.xlsx";

// The smallest input that provokes each fault. The compiler asks for a new line with each new code.
// Those of ledgers are in ledgerFaults.test.ts.
export const provoke: Record<Exclude<FaultCode, keyof LedgerFileFaults>, () => readonly Fault[]> = {
  "text-for-amount": thrown(() => readAmount("18 770", cellAt("budget"))),
  "error-for-amount": thrown(() => readAmount("#REF!", cellAt("budget"))),
  "shapes-differ": thrown(() => shapeOf({ actual: [[1], [2]], budget: [[1], [2], [3]] }, {})),
  "period-missing": thrown(() => readPeriod("")),
  "period-unknown": thrown(() => readPeriod("i fjor")),
  "period-months-out-of-range": thrown(() => readPeriod(13)),
  "period-part-out-of-range": thrown(() => readPeriod("K5")),
  "period-day-does-not-exist": thrown(() => readPeriod("31. juni")),
  "period-day-ends-no-month": thrown(() => readPeriod("29. juni")),
  "phasing-unknown": thrown(() => readPhasing("flat")),
  "phasing-not-12-weights": thrown(() => readPhasing("1;1;1")),
  "phasing-weights-unusable": thrown(() => readPhasing("0;0;0;0;0;0;0;0;0;0;0;0")),
  "method-unknown": thrown(() => readMethod("gjett")),
  "trend-without-months": thrown(() =>
    forecastYear({ actual: decimal("1"), budget: undefined }, { months: 0 }, "trend", undefined, LINEAR),
  ),
  "category-unknown": thrown(() => readCategory("lisnes")),
  "role-unknown": thrown(() => readRole("tilskuddet")),
  "role-missing": () => stoppersOf({ "Poster!avgift.Rolle": "" }),
  "role-of-cost": () => stoppersOf({ "Poster!igelu.Rolle": "viderefakturert" }),
  "roles-unsaid": () => roleFindings({ lines: examplePlan().lines, columns: [] }, "error"),
  "growth-out-of-range": thrown(() => readGrowth(3, cellAt("priceGrowth"), decisionOf(2025).growths.price)),
  "share-out-of-range": thrown(() =>
    readShare(2, { in: "table", table: "Forutsetninger", line: "Andel", column: "Verdi" }, share("0.5")),
  ),
  "workbook-not-ours": found({}),
  "table-missing": found({ Oppsett: { header: [], rows: [] } }),
  "column-missing": found({ Poster: { header: ["Nøkkel"], rows: [] } }),
  "key-missing": found({ Oppsett: { header: ["Nøkkel", "Felt", "Verdi", "Forklaring"], rows: [] } }),
  "key-doubled": found(tablesWith({ "Poster!oppspart.Nøkkel": "avgift" })),
  "key-blank": found(tablesWith({ "Poster!oppspart.Nøkkel": "" })),
  "budget-does-not-balance": found(tablesWith({ "Poster!avgift.Budsjett": 33924 })),
  "period-year-differs": found(tablesWith({ "Oppsett!periode.Verdi": "2023K2" })),
  "setting-unusable": found(tablesWith({ "Oppsett!enhet.Verdi": 0 })),
  "group-unusable": found(tablesWith({ "Poster!reise.Gruppe": "" })),
  "income-missing": found({ Poster: { header: exampleTables().Poster?.header ?? [], rows: [] } }),
  "method-rests-on-blank": found(tablesWith({ "Poster!igelu.Regnskap": "" })),
  "actual-blank": found(tablesWith({ "Poster!drift.Regnskap": "" })),
  "actual-extreme": found(tablesWith({ "Poster!reise.Regnskap": 6000 })),
  "forecast-extreme": found(tablesWith({ "Poster!drift.Justering": 100_000 })),
  "forecast-turned": found(tablesWith({ "Poster!drift.Justering": -40_000 })),
  "name-doubled": found(tablesWith({ "Poster!reise.Post": "Lønn inkl overhead" })),
  "growth-unused": () => stoppersOf({ "Poster!drift.Kategori": "drift", "Vekst!lisens.Vekst": 0.05 }),
  "growth-doubled": found(tablesWith({ "Vekst!pris.Kategori": "lisens" })),
  "growth-spelt": () => stoppersOf({ "Poster!drift.Kategori": "lisenser" }),
  "growth-blank": () => stoppersOf({ "Vekst!lisens.Vekst": "" }),
  "growth-missing": () => stoppersOf({ "Vekst!pris.Kategori": "husleie" }),
  "frame-column-missing": () => {
    const { plan } = readPlan(exampleTables());
    return plan ? REPORTS.frame.stoppers({ ...plan, columns: [] }) : [];
  },
  "new-year-role": () => {
    const plan = examplePlan();
    const next = nextYearOf(plan);
    return next ? newYearBudget({ ...plan, lines: [] }, { ...next, drawdown: decimal("0") }).findings : [];
  },
  "year-not-final": () => newYearStoppers(examplePlan(), [], [], ""),
  "year-already-begun": () => newYearStoppers(examplePlan(), [], [{ year: 2025 }], ""),
  "new-year-changed": () => {
    const change = { table: "Poster", key: "lonn", column: "Budsjett", before: 1, after: 2 } as const;
    return applyNewYear(exampleTables(), { changes: [change], growths: [] }, "on").findings;
  },
  "frame-adjustment-unreasoned": () => stoppersOf({ "Poster!reise.Rammejustering": -100 }),
  "principle-placeholder": () => stoppersOf({ "Prinsipper!2025.Prinsipp": "Kostnadene følger {prisveksten}" }),
  "principle-growth": () => stoppersOf({ "Poster!drift.Kategori": "drift" }),
  "fee-negative": () => stoppersOf({ "Forutsetninger!nedtrekk.Verdi": 40_000 }),
  "capital-below-zero": () => controlled({ A1: 1000, A2: -3650, B1: ["=BIBSYS.CAPITAL(A1,A2)", -2650] }),
  "period-is-last": () => [{ code: "period-is-last", facts: { period: "2024K4", year: 2024 } }],
  "seen-otherwise": () => [{ code: "seen-otherwise", facts: { period: "2024K2" } }],
  "history-cell-unreadable": () => keptRows({ row: 0, column: "År", value: "i fjor" }),
  "history-doubled": () => keptRows({ row: 5, column: "Nøkkel", value: "LONN" }),
  "made-meanwhile": () => [{ code: "made-meanwhile", facts: { sheet: "Kontroll" } }],
  "changed-meanwhile": () => [{ code: "changed-meanwhile", facts: { sheet: "Kontroll" } }],
  "replaced-left": () => [{ code: "replaced-left", facts: { sheet: "Regnskap 2024K2", left: "BIBSYS 4f1d2c9ab370" } }],
  "sheet-not-ours": () => [{ code: "sheet-not-ours", facts: { sheet: "Ramme 2025" } }],
  "template-missing": () => [{ code: "template-missing", facts: { address: TEMPLATE } }],
  "template-unreachable": () => [{ code: "template-unreachable", facts: { address: TEMPLATE } }],
  "name-taken": () => [{ code: "name-taken", facts: { name: "Oppsett" } }],
  "sheet-exists": () => [{ code: "sheet-exists", facts: { sheet: "Poster" } }],
  "frame-not-2025": () => [{ code: "frame-not-2025", facts: { year: 2026 } }],
  "total-does-not-foot": shown((values) => values[9]?.splice(1, 1, 3660)),
  "figure-differs": shown((values) => values[15]?.splice(3, 1, 18000)),
  "figure-missing": shown((values) => values[15]?.splice(3, 1, "#BUSY!")),
  "still-calculating": () =>
    whileCalculating(
      [{ code: "error-for-amount", facts: { place: CELL, given: "#BUSY!" }, severity: "error" }],
      "calculating",
    ),
  "calculation-manual": () => whileCalculating([], "manual"),
  "figures-unchecked": () => [
    { code: "figures-unchecked", facts: { sheet: "Ramme 2025", reason: "GeneralException" } },
  ],
  "amount-not-whole-units": thrown(() => allocate(decimal("0.5"), [ONE], ONE)),
  "weights-unusable": thrown(() => allocate(ONE, [], ONE)),
  "key-shares-not-one": thrown(() => keyWeights([share("0.3")], [[ONE]])),
  "key-basis-empty": thrown(() => keyWeights([share("1")], [[undefined]])),
  "key-basis-negative": thrown(() => keyWeights([share("1")], [[ONE], [ONE.neg()]])),
  "amount-negative": thrown(() => allocateWithin(ONE.neg(), [ONE], [], ONE)),
  "limit-not-whole-units": thrown(() => allocateWithin(ONE, [ONE], [{ floor: decimal("0.5"), cap: undefined }], ONE)),
  "floor-above-cap": thrown(() => allocateWithin(ONE, [ONE], [{ floor: decimal("2"), cap: ONE }], ONE)),
  "limits-infeasible": thrown(() =>
    allocateWithin(decimal("34358.19"), [ONE], [{ floor: undefined, cap: decimal("33478.5") }], decimal("0.01")),
  ),
  "previous-unusable": thrown(() => leastCap(ONE, [], ONE)),
  "part-year-unknown": thrown(() => readPartYearRule("kvartal")),
  "part-year-turned": thrown(() =>
    partOfYear({ year: 2025, month: 7, day: 1 }, { year: 2025, month: 6, day: 30 }, 2025, "months"),
  ),
  "unit-unusable": thrown(() => readUnit(0, cellAt("unit"))),
  "fee-share-unusable": thrown(() => votes(ONE, decimal("0"))),
  "period-year-missing": thrown(() => periodEndSerial("K2", ["", cellAt("year")])),
  "rates-not-two-columns": thrown(() => readRates([["lisens"]])),
  "rate-missing": thrown(() => readRates([["lisens", 0.05]])("drift")),
  "language-unknown": thrown(() => readLanguage("svensk")),
  "amount-text-ambiguous": thrown(() => parseAmount("640.000")),
  "amount-text-unreadable": thrown(() => parseAmount("12 kr 50")),
  "total-not-sum": () => [wrongTotal(["9385", "9102", "300", "0"], "28360", ["37813"])],
  "accumulated-not-sum": () =>
    checkTable(
      printedTable([item("1", "1", "9"), item("8274", "9385", "17659")], { actual: 0, remaining: 1, accumulated: 2 }),
    ),
  "result-not-difference": () => [
    { code: "result-not-difference", facts: { income: "3", costs: "1", printed: "1", residue: "-1" } },
  ],
  "report-outdated": () => [{ code: "report-outdated", facts: { sheet: "Regnskap 2024K2" } }],
  "status-changed": () => [{ code: "status-changed", facts: { sheet: "Regnskap 2024K2" } }],
  "report-gone": () => [{ code: "report-gone", facts: { sheet: "Regnskap 2024K2" } }],
  "formulas-lost": () => [{ code: "formulas-lost", facts: { sheet: "Regnskap 2024K2" } }],
  "status-row-missing": () => [{ code: "status-row-missing", facts: { sheet: "Regnskap 2024K2" } }],
  "signer-missing": () => [{ code: "signer-missing", facts: {} }],
  "reason-missing": () => [{ code: "reason-missing", facts: { sheet: "Regnskap 2024K2" } }],
  "control-error-open": () => [
    { code: "control-error-open", facts: { sheet: "Regnskap 2024K2", finding: "BIB-22 D16" } },
  ],
  "sheet-too-large": () => [{ code: "sheet-too-large", facts: { sheet: "Hovedbok" } }],
  "report-unknown": () => [{ code: "report-unknown", facts: { sheet: "Regnskap 2024K2" } }],
  "table-ambiguous": found({ Poster: { header: [], rows: [], rivals: ["Tabell1", "Tabell2"] } }),
  "answer-too-large": thrown(() => cellValue(decimal("1e301"))),
  "amount-too-large": thrown(() => allocate(decimal("1e13"), [ONE], decimal("0.01"))),
  "cell-stale": () => explainCell(snapshotOf({ A1: 2, B1: ["=A1*2", 3] }), cellOf("B1"), NO_FUNCTION).findings,
  "argument-unreadable": thrown(() =>
    readArgument({ argument: "budget", isText: false, written: "=SUM(" }, snapshotOf({}), cellOf("A1")),
  ),
  "spill-blocked": () => previewFormula("={1;2}", cellOf("F1"), snapshotOf({ F2: "fylt" }), NO_FUNCTION).findings,
  "target-changed": () => [{ code: "target-changed", facts: { sheet: "Ark1", cell: "F1" } }],
  "rule-number-unusable": () => rulesOf([["først", "5", "", "", "", "lonn", "", ""]]),
  "rule-number-doubled": () =>
    rulesOf([
      [1, "5", "", "", "", "lonn", "", ""],
      [1, "6", "", "", "", "lonn", "", ""],
    ]),
  "ledger-cell-unreadable": () => ledgerOf([[2024, 6, "", "", "", "", "lonn", 1, 1, 1]]),
  "ledger-too-large": () => [{ code: "ledger-too-large", facts: { rows: 2_000_000, room: 1_048_572, fewer: 90_000 } }],
  "hidden-sheet-left": () => [{ code: "hidden-sheet-left", facts: { sheet: "BIBSYS Hovedbok 0a1b2c3d4e5f" } }],
  "actual-source-unknown": () => readPlan(tablesWith({ "Poster!lonn.Regnskap fra": "SAP" })).findings,
  "actual-not-from-ledger": () => [
    { code: "actual-not-from-ledger", facts: { place: cellAt("Regnskap"), shown: "8274" } },
  ],
  "ledger-line-unknown": () => [
    { code: "ledger-line-unknown", facts: { key: "konsulent", amount: "1200500.5", rows: 3 } },
  ],
  "actual-differs-from-ledger": () => [
    { code: "actual-differs-from-ledger", facts: { place: cellAt("Regnskap"), shown: "8274", wanted: "8275.5" } },
  ],
  "lines-too-many": () => [{ code: "lines-too-many", facts: { rows: 12_000, most: 10_000 } }],
  "ledger-year-missing": () => [{ code: "ledger-year-missing", facts: { year: 2025, years: "2024" } }],
  "ledger-periods-kept": () => keptFindings(totalsOf([1, 2, 3, 13]), [{ year: 2024, period: 1 }]),
  "ledger-rows-unruled": () => rowsBy("6", [1]),
  "ledger-rows-doubled": () => rowsBy("5", [1, 1]),
  "unit-doubtful": () => [{ code: "unit-doubtful", facts: { unit: "1", actual: "8274000", budget: "18770" } }],
  "ledger-months-missing": () => monthsOf([1, 2, 3, 5, 6], "2024K3"),
  "difference-wrong": scanned(
    "Post | Budsjett | Regnskap | Avvik\nA | 100 | 90 | 10\nB | 80 | 50 | 30\nC | 900 | 777 | 132",
  ),
  "balance-wrong": scanned("Kapital | Kr\nIB | 9100\nTilgang | 634\nUB | 9743"),
  "result-not-sum": scanned(
    "Post | Kr\nDriftsresultat | 150\nFinansinntekter | 10\nFinanskostnader | 30\nÅrsresultat | 139",
  ),
  "figure-breaks-sums": scanned(
    "Post | Jan | Feb | Sum\nA | 12 | 30 | 42\nB | 99 | 41 | 63\nC | 51 | 62 | 113\nSum | 85 | 133 | 218",
  ),
  "shares-not-whole": scanned("Post | Andel\nA | 40.5\nB | 30.5\nC | 28.5\nSum | 99.5"),
  "numbers-as-text": scanned("Post | Kr\nA | 30 435\nB | 240\nSum | 30675"),
  "formula-leaves-out": scanned("Post | Kr\nA | 10\nB | 20\nC | 30\nSum | 30", { B5: "=SUM(B2:B3)" }),
  "total-nearly-sum": scanned(
    `Post | Kr\n${Array.from({ length: 20 }, (_, i) => `Linje ${i} | ${100 + i}`).join("\n")}\nSum | 2198`,
  ),
  "line-left-out": scanned("Post | 2024 | 2025\nA | 10 | 12\nB | 20 | 21\nC | 35 | 36\nSum | 45 | 48"),
  "formula-in-circle": () => previewFormula("=A1+1", cellOf("A1"), snapshotOf({}), NO_FUNCTION).findings,
};

export const caught: FinanceError[] = [];

const NO_FUNCTION = () => undefined;

/** What *Historikk* finds in a row with some cells changed. */
function keptRows(change: Parameters<typeof historyTable>[1] & object): Finding[] {
  const findings: Finding[] = [];
  readHistory(historyTable(undefined, change), findings);
  return findings;
}

/** A total that is not the sum of its parts, with its causes. */
export function wrongTotal(
  parts: string[],
  total: string,
  others: string[],
): Extract<Fault, { code: "total-not-sum" }> {
  const [printed, wanted] = [decimal(total), sum(amounts(...parts))];
  const causes = diagnoseTotal(amounts(...parts), printed, amounts(...others)).slice(0, 3);
  const facts = { printed: total, wanted: wanted.toString(), residue: printed.minus(wanted).toString(), causes };
  return { code: "total-not-sum", facts };
}

function thrown(call: () => unknown): () => Fault[] {
  return () => {
    try {
      call();
    } catch (error) {
      if (isFinanceError(error)) {
        caught.push(error);
        return [error.fault];
      }
      throw error;
    }
    return [];
  };
}

/** What a scan of a pasted table finds. */
function scanned(text: string, formulas: Record<string, string> = {}): () => readonly Fault[] {
  return () => {
    const values = pasted(text);
    const shown = values.map((row, r) => row.map((cell, c) => formulas[`${"ABCD"[c] ?? ""}${r + 1}`] ?? cell));
    return scanSheet(cellsOf(values, { formulas: shown }));
  };
}

function found(tables: WorkTables): () => Fault[] {
  return () => readPlan(tables).findings;
}

/** What the frame alone finds. */
function stoppersOf(changes: Record<string, unknown>): Fault[] {
  const { plan } = readPlan(tablesWith(changes));
  return plan ? REPORTS.frame.stoppers(plan) : [];
}

/** What the control finds in a workbook of one sheet. */
const controlled = (cells: Parameters<typeof snapshotOf>[0]): Fault[] =>
  controlWorkbook(snapshotOf(cells), []).found.map(({ finding }) => finding);

/** The accounts as a workbook shows them, with cells changed. */
function shown(...changes: ((values: unknown[][]) => unknown)[]): () => Fault[] {
  return () => {
    const sheet = reportOf("accounts", examplePlan());
    const values = sheet.rows.map(({ cells }) =>
      cells.map((cell): unknown => (cell.kind === "amount" ? (cell.value?.toNumber() ?? "") : "")),
    );
    for (const change of changes) change(values);
    return checkShown(sheet, values);
  };
}

function rulesOf(rows: readonly (readonly unknown[])[]): Finding[] {
  const findings: Finding[] = [];
  const placed = placeTable("Kontoregler", { header: TABLES.Kontoregler, rows, ...PLACE }, findings);
  if (placed) readRulesTable(placed, ["lonn"], findings);
  return findings;
}

const inMonth = (month: number): unknown[] => [2024, month, "5000", "", "", "", "lonn", 1, 1, 1];

function totalsOf(months: readonly number[]): LedgerTotal[] {
  const placed = placeTable("Hovedbok", { header: TABLES.Hovedbok, rows: months.map(inMonth), ...PLACE }, []);
  return placed ? readLedgerTable(placed, []).map(({ total }) => total) : [];
}

function monthsOf(months: readonly number[], period: string): Finding[] {
  return monthFindings(totalsOf(months), { ...examplePlan("nb").setup, period: readPeriod(period) });
}

/** Rows of 5000 on salary, held against one rule. */
function rowsBy(accounts: string, months: readonly number[]): Finding[] {
  const placed = placeTable("Hovedbok", { header: TABLES.Hovedbok, rows: months.map(inMonth), ...PLACE }, []);
  if (!placed) return [];
  const [rule] = standardRules([{ note: "salary", accounts, words: "", line: "lonn", sign: "booked" }]);
  return rule ? rowFindings(readLedgerTable(placed, []), placed, [rule], 2024) : [];
}

function ledgerOf(rows: readonly (readonly unknown[])[]): Finding[] {
  const findings: Finding[] = [];
  const placed = placeTable("Hovedbok", { header: TABLES.Hovedbok, rows, ...PLACE }, findings);
  if (placed) readLedgerTable(placed, findings);
  return findings;
}

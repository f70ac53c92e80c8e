import type { Finding, Status } from "../../../src/core";
import { readPlan, statusFindings, type ReadReport, type StatusChange } from "../../../src/sheets";
import { labels, LANGUAGES, pane } from "../../../src/text";
import { exampleTables, reportOf, tablesWith } from "../../example";
import { shownOf } from "../reports/shownOf";

const SHEET = "Regnskap 2024K2";
const PLAN = readPlan(exampleTables());

/** The report of the board's accounts as it stands in a status, with nothing to remark. */
function standing(status: Status, given: Partial<ReadReport> = {}): ReadReport {
  const { plan } = PLAN;
  if (!plan) throw new Error("the example has no plan");
  const mark = { sheet: SHEET, kind: "accounts", version: 1, stamp: plan.stamp, status, language: "nb" } as const;
  const shown: unknown[][] = shownOf(reportOf("accounts", plan));
  shown[3] = [labels.reportStatus(status, mark).nb];
  return { mark, shown, kept: undefined, plan: PLAN, ledger: [], log: [], control: [], ...given };
}

const change = (way: string, given: Partial<StatusChange> = {}): StatusChange => {
  const [from, to] = way.split(">") as [Status, Status];
  return { sheet: SHEET, from, to, name: "Kari Nordmann", note: "", ...given };
};

const KEPT: ReadReport["kept"] = [{ row: 7, column: 1, formulas: ["=1+1"] }];
const LOG_TAKEN: Finding = { code: "sheet-not-ours", facts: { sheet: "Logg" }, severity: "error" };
const WARNING: Finding = { code: "sheet-too-large", facts: { sheet: "Ark1" }, severity: "warning" };
const openError = (Sted: string, Alvor: string = pane.findings.error.nb) => ({
  Nr: "BIB-7.",
  Alvor,
  Sted,
  Funn: "Feil",
});
const typedOver = (read: ReadReport): unknown[][] =>
  read.shown.map((row, i) => (i === 8 ? [row[0], 1, 1, 1] : [...row]));
const unread = readPlan(tablesWith({ "Poster!lonn.Justering": "mye" }));
const later = readPlan(tablesWith({ "Poster!lonn.Begrunnelse": "Ny" }));

test.each<[why: string, change: StatusChange, read: ReadReport, codes: Finding["code"][]]>([
  ["handed over", change("draft>review"), standing("draft"), []],
  ["decided", change("review>final"), standing("review"), []],
  ["taken back", change("review>draft"), standing("review"), []],
  ["reopened", change("final>review", { note: "Feil sats" }), standing("final", { kept: KEPT }), []],
  ["nobody signs", change("draft>review", { name: "  " }), standing("draft"), ["signer-missing"]],
  ["reopened for no reason", change("final>review"), standing("final", { kept: KEPT }), ["reason-missing"]],
  ["formulas are lost", change("final>review", { note: "x" }), standing("final"), ["formulas-lost"]],
  ["a colleague was first", change("draft>review"), standing("review"), ["status-changed"]],
  ["the status row is gone", change("draft>review"), standing("draft", { shown: [] }), ["status-row-missing"]],
  ["the log cannot be written", change("draft>review"), standing("draft", { log: [LOG_TAKEN] }), ["sheet-not-ours"]],
  ["inputs with a fault can be handed over", change("draft>review"), standing("draft", { plan: unread }), []],
  [
    "inputs with a fault are not final",
    change("review>final"),
    standing("review", { plan: unread }),
    ["text-for-amount"],
  ],
  ["newer inputs", change("review>final"), standing("review", { plan: later }), ["report-outdated"]],
  ["a warning of the ledger", change("review>final"), standing("review", { ledger: [WARNING] }), ["sheet-too-large"]],
  [
    "an open error on the sheet",
    change("review>final"),
    standing("review", { control: [openError(`'${SHEET}'!C9`)] }),
    ["control-error-open"],
  ],
  ["an open error elsewhere", change("review>final"), standing("review", { control: [openError("'Ark 1'!C9")] }), []],
  [
    "an open error on the next version",
    change("review>final"),
    standing("review", { control: [openError(`'${SHEET} v2'!C9`)] }),
    [],
  ],
  [
    "an open warning",
    change("review>final"),
    standing("review", { control: [openError(`'${SHEET}'!C9`, pane.findings.warning.nb)] }),
    [],
  ],
])("%s", (_why, wanted, read, codes) => {
  expect(statusFindings(wanted, read).map(({ code }) => code)).toEqual(codes);
});

test("a report of another version of the add-in is not final", () => {
  const read = standing("review");
  const unknown = { ...read, mark: { ...read.mark, kind: undefined } };
  expect(statusFindings(change("review>final"), unknown).map(({ code }) => code)).toEqual(["report-unknown"]);
});

test("a figure that was typed over stops a final report, and names its cell", () => {
  const read = standing("review");
  const findings = statusFindings(change("review>final"), { ...read, shown: typedOver(read) });
  expect(new Set(findings.map(({ code }) => code))).toContain("figure-differs");
  expect(findings[0]?.facts).toMatchObject({ sheet: SHEET, cell: "B9" });
});

test("all findings come at once", () => {
  const findings = statusFindings(
    change("review>final", { name: "" }),
    standing("draft", { log: [LOG_TAKEN], plan: unread }),
  );
  expect(findings.map(({ code }) => code)).toEqual([
    "signer-missing",
    "status-changed",
    "sheet-not-ours",
    "text-for-amount",
  ]);
});

test.each(LANGUAGES)("an open error is known in %s, and quoted without its last full stop", (language) => {
  const control = [{ ...openError(`'${SHEET}'!C9`, pane.findings.error[language]), Funn: "Summen stemmer ikke." }];
  expect(statusFindings(change("review>final"), standing("review", { control }))).toEqual([
    { code: "control-error-open", facts: { sheet: SHEET, finding: "BIB-7 Summen stemmer ikke" }, severity: "error" },
  ]);
});

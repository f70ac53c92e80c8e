import { decimal, type Finding } from "../../src/core";
import { printSheet, readPlan, REPORTS, type Plan, type Sheet, type WorkTables } from "../../src/sheets";
import { checkReport } from "../../src/sheets/reports";
import { findingText, LANGUAGES } from "../../src/text";
import { examplePlan, exampleTables, reportOf, tablesWith } from "../example";
import { expectGolden } from "../golden";
import { ARCHIVE, planOf, tablesOf, type Organisation } from "../organisation";

const amountIn = ({ rows }: Sheet, id: string, column = 3): string | undefined => {
  const cell = rows.find((row) => row.id === id)?.cells[column];
  return cell?.kind === "amount" ? String(cell.value) : undefined;
};

/** The bridge in words: each step with its amount. */
const bridge = (sheet: Sheet): string[] =>
  sheet.rows
    .filter(({ id }) => id?.startsWith("bridge:"))
    .map(({ id = "", cells: [label] }) => `${label?.kind === "words" ? label.words.nb : ""} ${amountIn(sheet, id)}`);

const stoppers = (plan: Plan): string[] =>
  REPORTS.frame.stoppers(plan).map(({ severity, code }) => `${severity} ${code}`);

/** The archive with some cells of its lines changed. */
const archiveWith = (changes: Record<string, Partial<Organisation["lines"][number]>>): Organisation => ({
  ...ARCHIVE,
  lines: ARCHIVE.lines.map((line) => ({ ...line, ...changes[line.key] })),
});

/** The tables as before a column came. */
function without(column: string, tables: WorkTables): WorkTables {
  const { header = [], rows = [] } = tables.Poster ?? {};
  const at = header.indexOf(column);
  const cut = (cells: readonly unknown[]): unknown[] => cells.filter((_cell, i) => i !== at);
  return { ...tables, Poster: { header: cut(header), rows: rows.map(cut) } };
}

test("a grant, sales and a credit note all pay for the frame, and no cost is passed on that no income covers", () => {
  const sheet = reportOf("frame", planOf(ARCHIVE));
  expect(amountIn(sheet, "frame")).toBe("18813980");
  expect(["income:tilskudd", "income:salg", "income:kredit"].map((id) => amountIn(sheet, id))).toEqual([
    "-6000000",
    "-900000",
    "60000",
  ]);
  expect(amountIn(sheet, "passed-on")).toBeUndefined();
  expect(amountIn(sheet, "fee")).toBe("11308480");
});

test.each(LANGUAGES)("its frame, in %s", (language) => {
  const plan = planOf({ ...ARCHIVE, language });
  expectGolden(`fee.${language}.txt`, printSheet(reportOf("frame", plan), language));
});

test("the bridge names each cause, and a budgeted surplus is one", () => {
  expect(bridge(reportOf("frame", planOf(ARCHIVE)))).toEqual([
    "Budsjettert avgift 2024, før fratrekk 12500000",
    "Vekst i rammen -195020",
    "Fratrekk for forventet mindreforbruk 2024 -165500",
    "Endret nedtrekk -500000",
    "Annen inntekt uten endring: 3 poster 0",
    "Budsjettert overskudd i 2024 faller bort -331000",
    "Konsortieavgift 2025 11308480",
  ]);
});

test("a carry-over in the budget, another fee than the one compared with, and a deficit are steps of their own", () => {
  const organisation = archiveWith({ salg: { role: "overføring" }, tilskudd: { budget: "5000000" } });
  const plan = planOf({ ...organisation, assumptions: { ...ARCHIVE.assumptions, "forrige-avgift": "12400000" } });
  const steps = bridge(reportOf("frame", plan));
  expect(steps.slice(-4)).toEqual([
    "Budsjettert overføring i 2024 faller bort 900000",
    "Avgift i Poster utover avgiften i Forutsetninger 100000",
    "Budsjettert underskudd i 2024 blir dekket 669000",
    "Konsortieavgift 2025 13373980",
  ]);
});

test("what is passed on grows with its cost, and the capital drawn this year is this year's drawdown", () => {
  const sheet = reportOf("frame", examplePlan());
  expect([amountIn(sheet, "income:igelu-inntekt"), amountIn(sheet, "fee")]).toEqual(["-247.2", "34358.19"]);
  expect(bridge(sheet).slice(3, 5)).toEqual(["Endret nedtrekk 0", "Endret viderefakturering: IGELU medlemskap -7.2"]);
});

test("each income without a role is found in its cell, by no name; only those with a budget stop the frame", () => {
  const { plan, findings } = readPlan(tablesWith({ "Poster!igelu-inntekt.Rolle": "", "Poster!overforing.Rolle": " " }));
  if (!plan) throw new Error("no plan");
  expect(findings).toEqual([]);
  expect(stoppers(plan)).toEqual(["error role-missing", "warning role-missing"]);
  expect(REPORTS.frame.stoppers(plan).map((found) => findingText(found, "nb"))).toEqual([
    expect.stringContaining("BIB-296 Poster, linjen «IGELU medlemskap», kolonnen Rolle: inntekten sier ikke"),
    expect.stringContaining("BIB-296 Poster, linjen «Overføring fra 2023», kolonnen Rolle: inntekten sier ikke"),
  ]);
  // The accounts know no fee.
  expect(REPORTS.accounts.stoppers(plan)).toEqual([]);
});

test("a role on a cost does not count, and is said", () => {
  const plan = planOf(archiveWith({ uninett: { role: "viderefakturert" } }));
  expect(stoppers(plan)).toEqual(["warning role-of-cost"]);
  expect(amountIn(reportOf("frame", plan), "fee")).toBe("11308480");
});

test("a word that is no role is refused in its cell", () => {
  const { findings } = readPlan(tablesWith({ "Poster!avgift.Rolle": "medlemmer" }));
  expect(findings.map((found) => findingText(found, "nb"))).toEqual([
    expect.stringContaining("BIB-295 Poster, linjen «Fra deltakerinstitusjoner», kolonnen Rolle: «medlemmer» er ikke"),
  ]);
});

describe("a workbook from before the column", () => {
  const old = readPlan(without("Rolle", exampleTables())).plan as Plan;

  test("has the figures of the board's papers, and is told what its fee leaves out", () => {
    expect(amountIn(reportOf("frame", old), "fee")).toBe("34358.19");
    expect(amountIn(reportOf("frame", old), "passed-on")).toBe("-247.2");
    expect(stoppers(old)).toEqual(["warning roles-unsaid"]);
  });

  test("says of its bridge that the cause is not known, never that other income is a drawdown", () => {
    const plan = readPlan(without("Rolle", tablesOf(ARCHIVE))).plan as Plan;
    const steps = bridge(reportOf("frame", plan)).join("\n");
    expect(steps).toContain("Annen endring (inntektene har ikke rolle)");
    expect(steps).not.toMatch(/nedtrekk|viderefaktur/iu);
  });

  test("is not outdated by the column alone, but its frame asks for the roles", () => {
    const tables = exampleTables();
    const at = tables.Poster?.header.indexOf("Rolle") ?? 0;
    const rows = (tables.Poster?.rows ?? []).map((cells) => cells.map((cell, i) => (i === at ? "" : cell)));
    const plan = readPlan({ ...tables, Poster: { header: tables.Poster?.header ?? [], rows } }).plan as Plan;
    expect(plan.stamp).toBe(old.stamp);
    const frame = { sheet: "Ramme 2025", kind: "frame", version: 1, stamp: plan.stamp, status: "draft" } as const;
    const found = checkReport({ ...frame, language: "nb" }, plan, []);
    expect(new Set(found.map(({ code }: Finding) => code))).toEqual(new Set(["role-missing"]));
  });
});

test("a fee below zero stops the frame, with what it would be", () => {
  const plan = planOf({ ...ARCHIVE, assumptions: { ...ARCHIVE.assumptions, nedtrekk: "12000000" } });
  expect(REPORTS.frame.stoppers(plan)).toContainEqual({
    code: "fee-negative",
    facts: { fee: String(decimal("11308480").minus("11500000")) },
    severity: "error",
  });
});

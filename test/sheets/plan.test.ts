import { printFormulas, readPlan, type WorkTables } from "../../src/sheets";
import { decimal, ZERO } from "../../src/core";
import { findingText } from "../../src/text";
import { tablesWith, reportOf } from "../example";

const said = (tables: WorkTables) => readPlan(tables).findings.map((found) => findingText(found, "nb"));

test.each<[why: string, changes: Record<string, unknown>, says: RegExp]>([
  [
    "a number as text",
    { "Poster!lonn.Regnskap": "8 274" },
    /^BIB-01 Poster, linjen «Lønn inkl overhead», kolonnen Regnskap: «8 274» er tekst/u,
  ],
  [
    "a misspelt method",
    { "Poster!drift.Metode": "bugsjett" },
    /^BIB-12 Poster, linjen «Driftskjøp.*», kolonnen Metode: «bugsjett»/u,
  ],
  [
    "a misspelt phasing",
    { "Poster!reise.Periodisering": "flat" },
    /^BIB-09 Poster, linjen «Reiser, kurs møter», kolonnen Periodisering/u,
  ],
  ["a misspelt category", { "Poster!reise.Kategori": "riese" }, /^BIB-14 .*kolonnen Kategori/u],
  ["a doubled key", { "Poster!reise.Nøkkel": "LONN" }, /^BIB-20 Nøkkelen lonn står på mer enn én linje i Poster/u],
  ["a blank key", { "Poster!reise.Nøkkel": "" }, /^BIB-21 Linjen «Reiser, kurs møter» i Poster har ingen nøkkel/u],
  [
    "the paper's own date",
    { "Oppsett!periode.Verdi": "31. juni 2024" },
    /^BIB-07 Oppsett, linjen «Periode», kolonnen Verdi: «31. juni 2024» finnes ikke: juni har 30 dager/u,
  ],
  ["a period of another year", { "Oppsett!periode.Verdi": "2023K2" }, /^BIB-24 /u],
  ["a year in words", { "Oppsett!aar.Verdi": "i år" }, /^BIB-26 Oppsett: verdien «i år» kan ikke brukes for aar/u],
  ["an unknown language", { "Oppsett!spraak.Verdi": "dansk" }, /^BIB-26 /u],
  ["a unit of nothing", { "Oppsett!enhet.Verdi": 0 }, /^BIB-26 /u],
  ["3 for 3 per cent", { "Vekst!pris.Vekst": 3 }, /^BIB-15 Vekst, linjen «pris 2025»/u],
  [
    "a setting that is gone",
    { "Oppsett!periode.Nøkkel": "period" },
    /^BIB-19 Tabellen Oppsett mangler linjen periode/u,
  ],
  [
    "income spelt with a space",
    { "Poster!avgift.Gruppe": "Inntekter " },
    /^BIB-32 .*«Inntekter » er ikke skrevet som Inntekter/u,
  ],
  [
    "a line of no group",
    { "Poster!reise.Gruppe": "" },
    /^BIB-32 Poster, linjen «Reiser, kurs møter», kolonnen Gruppe: cellen er tom/u,
  ],
  [
    "a drawdown that raises the fee",
    { "Forutsetninger!nedtrekk.Verdi": -3650 },
    /^BIB-26 Forutsetninger: verdien «-3650»/u,
  ],
  ["a February that is not over", { "Oppsett!aar.Verdi": 2024, "Oppsett!periode.Verdi": "28. februar" }, /^BIB-08 /u],
  ["a formula that went wrong", { "Poster!reise.Budsjett": "#REF!" }, /^BIB-31 .*formelen i cellen gir #REF!/u],
])("%s is found, and stops the reports", (_why, changes, says) => {
  const { plan, findings } = readPlan(tablesWith(changes));
  expect(plan).toBeUndefined();
  expect(findings.map((found) => findingText(found, "nb"))).toContainEqual(expect.stringMatching(says));
});

test("all findings are reported, not the first", () => {
  const changes = {
    "Poster!lonn.Regnskap": "8274",
    "Poster!drift.Metode": "?",
    "Forutsetninger!nedtrekk.Verdi": "mye",
  };
  expect(said(tablesWith(changes)).map((text) => text.slice(0, 6))).toEqual(["BIB-01", "BIB-12", "BIB-01"]);
});

// A budget is decided, not rounded: half a unit is a difference too.
test.each([18771, 18770.5])("a budget that does not balance is a warning, and stops nothing: %s", (budget) => {
  const { plan, findings } = readPlan(tablesWith({ "Poster!lonn.Budsjett": budget }));
  expect(plan).toBeDefined();
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([["budget-does-not-balance", "warning"]]);
});

test("a workbook without income is a finding, and how income is named", () => {
  const keys = ["avgift", "igelu-inntekt", "oppspart", "overforing"];
  const { findings } = readPlan(
    tablesWith(Object.fromEntries(keys.map((key) => [`Poster!${key}.Gruppe`, "Driftsinntekter"]))),
  );
  expect(findings.map(({ code }) => code)).toContain("income-missing");
});

test("a forecast that rests on a blank is a warning", () => {
  const { plan, findings } = readPlan(tablesWith({ "Poster!igelu.Regnskap": "" }));
  expect(plan).toBeDefined();
  expect(findings.map((found) => findingText(found, "nb"))).toEqual([
    "BIB-34 Poster, linjen «IGELU-medlemskap», kolonnen Metode: metoden bruker Regnskap, som er tom. Prognosen regner tomt som ingenting. Skriv beløpet, eller 0 hvis det ikke er noe.",
  ]);
});

test("income in another case is income, as Excel compares", () => {
  expect(readPlan(tablesWith({ "Poster!avgift.Gruppe": "INNTEKTER" })).findings).toEqual([]);
});

test("a year without costs has sums of nothing, not of no cells", () => {
  // Nothing but the fee pays: what pays for a frame of nothing would make the fee negative.
  const { Poster, ...rest } = tablesWith({
    "Poster!igelu-inntekt.Rolle": "avgift",
    "Forutsetninger!nedtrekk.Verdi": 0,
    "Forutsetninger!fratrekksandel.Verdi": 0,
  });
  const incomeOnly = { header: Poster?.header ?? [], rows: (Poster?.rows ?? []).slice(0, 4) };
  const { plan } = readPlan({ ...rest, Poster: incomeOnly });
  if (!plan) throw new Error("no plan");
  for (const sheet of [reportOf("accounts", plan), reportOf("frame", plan)])
    expect(printFormulas(sheet)).not.toContain("SUM()");
  expect(reportOf("frame", plan).rows.find(({ id }) => id === "frame")?.cells[3]).toMatchObject({ value: ZERO });
});

test("fractions are printed so that the column foots", () => {
  const thirds = { Metode: "trend", Regnskap: 100 };
  const changes = ["lonn", "drift", "reise"].flatMap((key) =>
    Object.entries(thirds).map(([column, value]) => [`Poster!${key}.${column}`, value]),
  );
  const { plan } = readPlan(tablesWith({ ...Object.fromEntries(changes), "Oppsett!periode.Verdi": "2024K3" }));
  if (!plan) throw new Error("no plan");
  const { rows, decimals } = reportOf("accounts", plan);
  const forecast = (id: string) => rows.find((row) => row.id === id)?.cells[3];
  expect(decimals).toBe(2);
  expect(forecast("post:reise")).toMatchObject({ value: decimal("133.33") });
  expect(forecast("group:Driftskostnader")).toMatchObject({ value: decimal("122.66") });
});

test("missing tables and columns are findings", () => {
  const { Poster } = tablesWith({});
  const renamed = {
    header: (Poster?.header ?? []).map((name) => (name === "Gruppe" ? "Type" : name)),
    rows: Poster?.rows ?? [],
  };
  expect(said({ Poster: renamed }).map((text) => text.split(".")[0])).toEqual([
    "BIB-17 Tabellen Oppsett finnes ikke i arbeidsboken",
    "BIB-18 Tabellen Poster mangler kolonnen Gruppe",
    "BIB-17 Tabellen Forutsetninger finnes ikke i arbeidsboken",
  ]);
});

test("sorted lines, moved and extra columns, and blank lines change no figure", () => {
  const tables = tablesWith({});
  const shuffled = Object.fromEntries(
    Object.entries(tables).map(([name, { header, rows }]) => [
      name,
      {
        header: ["Egen merknad", ...[...header].reverse()],
        rows: [["", ...header.map(() => "")], ...rows.map((row) => ["x", ...[...row].reverse()])],
      },
    ]),
  );
  const [usual, other] = [readPlan(tables), readPlan(shuffled)];
  expect(other.findings).toEqual([]);
  expect({ ...other.plan, columns: [] }).toEqual({ ...usual.plan, columns: [] });
});

test("amounts finer than the unit are shown with two decimals, so that the shown parts sum", () => {
  const { plan } = readPlan(tablesWith({ "Poster!lonn.Regnskap": 8274.5 }));
  expect(plan && reportOf("accounts", plan).decimals).toBe(2);
});

test("licences, hired-in capacity and memberships each follow their own rule in the frame", () => {
  const { plan } = readPlan(
    tablesWith({
      "Poster!lonn.Kategori": "lisens",
      "Poster!drift.Kategori": "lisens",
      "Poster!reise.Kategori": "innleid",
      "Poster!igelu.Kategori": "innleid",
      "Poster!igelu-inntekt.Rolle": "annet",
      "Vekst!lisens.Vekst": 0.05,
      "Vekst!pris.Vekst": -1,
      "Vekst!pris.Kategori": "innleid",
    }),
  );
  const rows = plan ? reportOf("frame", plan).rows : [];
  const frame = (id: string) => {
    const cell = rows.find((row) => row.id === id)?.cells[3];
    return cell?.kind === "amount" ? String(cell.value) : undefined;
  };
  expect([frame("post:drift"), frame("post:reise")]).toEqual(["19113.15", "0"]);
});

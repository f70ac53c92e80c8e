import fc from "fast-check";
import { readPlan, type Plan, type WorkTables } from "../../../src/sheets";
import { nextYearOf } from "../../../src/sheets/reports";
import { applyNewYear, newYear, newYearBudget, newYearStoppers, type NewYear } from "../../../src/sheets/years";
import { tablesWith } from "../../example";

const planFrom = (tables: WorkTables): Plan => {
  const { plan, findings } = readPlan(tables);
  if (!plan) throw new Error(JSON.stringify(findings));
  return plan;
};

function plannedFor(tables: WorkTables): NewYear {
  const plan = planFrom(tables);
  const next = nextYearOf(plan);
  const { budget, findings } = next ? newYearBudget(plan, next) : { budget: undefined, findings: [] };
  if (!budget) throw new Error(JSON.stringify(findings));
  return newYear(plan, tables, budget);
}

function begun(tables: WorkTables, planned = plannedFor(tables)): WorkTables {
  const { tables: next, findings } = applyNewYear(tables, planned, "on");
  if (!next) throw new Error(JSON.stringify(findings));
  return next;
}

/** A column of a table by its keys. */
function columnOf(
  tables: WorkTables,
  table: "Poster" | "Oppsett" | "Forutsetninger",
  column: string,
): Record<string, unknown> {
  const { header = [], rows = [] } = tables[table] ?? {};
  return Object.fromEntries(rows.map((row) => [String(row[0]), row[header.indexOf(column)]]));
}

const COSTS = { lonn: 19333, drift: 18749, reise: 618, igelu: 247 };

test("gross, as in 2024: the fee before its deduction, and a blank carry-over", () => {
  const after = begun(tablesWith({}));
  const income = { avgift: 35050, "igelu-inntekt": 247, oppspart: 3650, overforing: "" };
  expect(columnOf(after, "Poster", "Budsjett")).toEqual({ ...income, ...COSTS });
  expect(columnOf(after, "Forutsetninger", "Verdi")).toMatchObject({
    "forrige-avgift": 35050,
    "forrige-fratrekk": 692,
    nedtrekk: "",
  });
});

test("net: the fee as invoiced, and the deduction as the carry-over; both sum to the frame", () => {
  const after = begun(tablesWith({ "Oppsett!avgiftsbudsjett.Verdi": "netto" }));
  const income = { avgift: 34358, "igelu-inntekt": 247, oppspart: 3650, overforing: 692 };
  expect(columnOf(after, "Poster", "Budsjett")).toEqual({ ...income, ...COSTS });
  expect(columnOf(after, "Forutsetninger", "Verdi")).toMatchObject({
    "forrige-avgift": 35050,
    "forrige-fratrekk": 692,
  });
});

test("actuals, judgement and cases become blank, last year's actuals stand beside, phasing and method are kept", () => {
  const before = tablesWith({});
  const after = begun(before);
  expect(columnOf(after, "Poster", "I fjor")).toEqual(columnOf(before, "Poster", "Regnskap"));
  for (const column of ["Regnskap", "Justering", "Begrunnelse", "Avviksårsak"]) {
    expect(new Set(Object.values(columnOf(after, "Poster", column)))).toEqual(new Set([""]));
  }
  for (const column of ["Periodisering", "Metode", "Kategori", "Rolle", "Gruppe"]) {
    expect(columnOf(after, "Poster", column)).toEqual(columnOf(before, "Poster", column));
  }
  expect(columnOf(after, "Poster", "Post")).toMatchObject({ overforing: "Overføring fra 2024" });
  expect(columnOf(after, "Oppsett", "Verdi")).toMatchObject({ aar: 2025, periode: "", "sak-ramme": "" });
});

test("growths of the coming year are blank and preliminary, but for a contract inside its term", () => {
  const rows = (basis: string) => plannedFor(tablesWith({ "Vekst!lisens.Grunnlag": basis })).growths;
  expect(rows("kontrakt til 2025")).toEqual([
    ["pris", 2026, "", "prisstigning", "foreløpig", ""],
    ["lisens", 2026, "", "kontrakt til 2025", "foreløpig", ""],
  ]);
  expect(rows("kontrakt til 2027")[1]).toEqual([
    "lisens",
    2026,
    0.03,
    "kontrakt til 2027",
    "endelig",
    "Kontrakten om biblioteksystemet",
  ]);
});

test("the year that ends is kept whole", () => {
  const { history, from, to } = plannedFor(tablesWith({}));
  expect([history.length, history[0]?.year, from, to]).toEqual([8, 2024, 2024, 2025]);
});

test("a new year cannot begin twice: its period is for its user to say first", () => {
  const { plan, findings } = readPlan(begun(tablesWith({})));
  const errors = findings.filter(({ severity }) => severity === "error").map(({ code }) => code);
  expect([plan, errors]).toEqual([undefined, ["period-missing"]]);
});

test("a year that is not final is refused, or left with a reason; one that has begun is refused", () => {
  const codes = (plan: Plan, ...given: [Parameters<typeof newYearStoppers>[1], { year: number }[], string]) =>
    newYearStoppers(plan, ...given).map(({ code, severity }) => `${severity} ${code}`);
  const whole = planFrom(tablesWith({ "Oppsett!periode.Verdi": "2024K4" }));
  const report = { name: "Regnskap 2024K4", kind: "accounts", status: "final" };
  expect(codes(planFrom(tablesWith({})), [], [], "")).toEqual(["error year-not-final"]);
  expect(codes(whole, [{ ...report, status: "draft" }], [], "Styret vil det")).toEqual(["warning year-not-final"]);
  expect(codes(whole, [report], [{ year: 2024 }], "")).toEqual([]);
  expect(codes(whole, [{ ...report, name: "Regnskap 2024K4 v2" }], [{ year: 2025 }], "")).toEqual([
    "error year-already-begun",
  ]);
});

test("it is undone cell by cell, whatever the year held and in whatever order the lines stand", () => {
  const amount = fc.oneof(fc.constant(""), fc.integer({ min: 0, max: 60_000 }));
  fc.assert(
    fc.property(amount, amount, fc.constantFrom("", "netto"), fc.boolean(), (actual, budget, fee, reversed) => {
      const given = tablesWith({
        "Poster!reise.Regnskap": actual,
        "Poster!reise.Budsjett": budget,
        "Oppsett!avgiftsbudsjett.Verdi": fee,
      });
      const { Poster } = given;
      const before = reversed && Poster ? { ...given, Poster: { ...Poster, rows: [...Poster.rows].reverse() } } : given;
      if (!nextYearOf(planFrom(before))) return; // a fee below zero makes no year
      const planned = plannedFor(before);
      expect(applyNewYear(begun(before, planned), planned, "back")).toEqual({ tables: before, findings: [] });
    }),
  );
});

test("what a colleague has typed since is named, and nothing is written either way", () => {
  const planned = plannedFor(tablesWith({}));
  const changed = applyNewYear(tablesWith({ "Poster!lonn.Budsjett": 1 }), planned, "on");
  expect([changed.tables, changed.findings.map(({ code }) => code)]).toEqual([undefined, ["new-year-changed"]]);
  const after = begun(tablesWith({}), planned);
  const Vekst = after.Vekst && { ...after.Vekst, rows: after.Vekst.rows.slice(0, -1) };
  expect(applyNewYear({ ...after, ...(Vekst && { Vekst }) }, planned, "back").tables).toBeUndefined();
});

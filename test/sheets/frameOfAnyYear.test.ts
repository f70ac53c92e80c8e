import { readPlan, REPORTS, type Plan, type WorkTables } from "../../src/sheets";
import { tablesFromBefore, tablesWith } from "../example";

const planFrom = (tables: WorkTables): Plan => {
  const { plan, findings } = readPlan(tables);
  if (!plan) throw new Error(JSON.stringify(findings));
  return plan;
};
const planWith = (changes: Record<string, unknown>): Plan => planFrom(tablesWith(changes));

/** A figure of the frame report, by row and column. */
function figure(plan: Plan, id: string, column = 3): string | undefined {
  const cell = REPORTS.frame.build(plan, { version: 1 }).rows.find((row) => row.id === id)?.cells[column];
  return cell?.kind === "amount" || cell?.kind === "rate" ? String(cell.value) : undefined;
}
const found = (plan: Plan): string[] => REPORTS.frame.stoppers(plan).map(({ code }) => code);

const titleOf = (plan: Plan): string | undefined => {
  const cell = REPORTS.frame.build(plan, { version: 1 }).rows[0]?.cells[0];
  return cell?.kind === "words" ? cell.words.nb : undefined;
};

const prose = (plan: Plan): string[] =>
  REPORTS.frame
    .build(plan, { version: 1 })
    .rows.flatMap(({ role, cells: [cell] }) =>
      role === "prose" && cell?.kind === "words" ? [cell.words.nb.replaceAll("\u00a0", " ")] : [],
    );

/** The board's workbook one year on: the same lines, with the growths and principles of 2026. */
const NEXT_YEAR = {
  "Oppsett!aar.Verdi": 2025,
  "Oppsett!periode.Verdi": "2025K2",
  "Vekst!pris.År": 2026,
  "Vekst!lisens.År": 2026,
};

test("a workbook from before Vekst has the frame and the fee of the board, as one with it", () => {
  const [before, after] = [planFrom(tablesFromBefore()), planWith({})];
  expect([figure(before, "frame"), figure(before, "fee")]).toEqual(["38947.39", "34358.19"]);
  expect([figure(after, "frame"), figure(after, "fee")]).toEqual(["38947.39", "34358.19"]);
  expect([found(before), found(after)]).toEqual([[], []]);
});

test("any year has a frame by its own growths, named by its year", () => {
  const plan = planWith({ ...NEXT_YEAR, "Vekst!lisens.Vekst": 0.05 });
  expect([found(plan), REPORTS.frame.build(plan, { version: 1 }).name]).toEqual([[], "Ramme 2026"]);
  expect(titleOf(plan)).toBe("Budsjettramme 2026, foreløpig");
  expect(figure(plan, "post:drift")).toBe("19113.15");
  // Nobody has written principles for 2026: those of 2025 are another year's.
  expect(prose(plan)).toEqual([]);
});

test("a workbook from before Vekst has a frame for 2025 alone, and says how to get others", () => {
  const later = { "Oppsett!aar.Verdi": 2025, "Oppsett!periode.Verdi": "2025K2" };
  expect(found(planFrom(tablesFromBefore(later)))).toEqual(["frame-not-2025"]);
  const { Oppsett, Poster, Forutsetninger } = tablesWith({});
  const rest = { ...(Oppsett && { Oppsett }), ...(Poster && { Poster }), ...(Forutsetninger && { Forutsetninger }) };
  expect(found(planFrom(rest))).toEqual(["table-missing"]);
});

test("wages, prices and licences grow apart, and a category of the user's own by its own line", () => {
  const plan = planWith({
    "Poster!reise.Kategori": "Husleie",
    "Vekst!lisens.Vekst": 0.045,
    "Vekst!lisens.Kategori": "husleie",
    "Poster!drift.Kategori": "drift",
  });
  expect([found(plan), figure(plan, "post:reise"), figure(plan, "post:drift")]).toEqual([
    ["principle-growth"],
    "627",
    "18749.09",
  ]);
});

test.each([
  ["a blank growth is no zero", { "Vekst!lisens.Vekst": "" }, "growth-blank"],
  ["a year without growths", { "Vekst!pris.År": 2027, "Vekst!lisens.År": 2027 }, "growth-missing"],
  ["hired-in capacity never follows prices by habit", { "Poster!reise.Kategori": "innleid" }, "growth-missing"],
  ["a category that Excel would not find", { "Poster!drift.Kategori": "lisensar" }, "growth-spelt"],
])("%s, and stops the frame", (_why, changes, code) => {
  expect(found(planWith(changes))).toContain(code);
  expect(REPORTS.accounts.stoppers(planWith(changes))).toEqual([]);
});

test("a category that neither the add-in nor Vekst knows is a finding", () => {
  const { findings } = readPlan(tablesWith({ "Poster!drift.Kategori": "lisnes" }));
  expect(findings.map(({ code }) => code)).toEqual(["category-unknown"]);
});

test("an adjustment changes the frame, has its reason in the report and its step in the bridge", () => {
  const reasoned = { "Poster!reise.Rammejustering": -100, "Poster!reise.Rammebegrunnelse": "Færre reiser" };
  const plan = planWith(reasoned);
  expect([figure(plan, "post:reise"), figure(plan, "frame"), figure(plan, "fee")]).toEqual([
    "518",
    "38847.39",
    "34258.19",
  ]);
  expect([figure(plan, "bridge:growth"), figure(plan, "bridge:adjustments")]).toEqual(["1134.39", "-100"]);
  const source = REPORTS.frame.build(plan, { version: 1 }).rows.find(({ id }) => id === "post:reise")?.cells[5];
  expect(source?.kind === "words" && source.words.nb).toMatch(/Justert −100: Færre reiser$/u);
  expect(found(plan)).toEqual([]);
  expect(found(planWith({ "Poster!reise.Rammejustering": -100 }))).toEqual(["frame-adjustment-unreasoned"]);
});

test("a line with an adjustment and no budget is a one-off", () => {
  const plan = planWith({
    "Poster!reise.Budsjett": "",
    "Poster!reise.Rammejustering": 1000,
    "Poster!reise.Rammebegrunnelse": "Anbud",
  });
  expect(figure(plan, "post:reise")).toBe("1000");
});

test("other income is as budgeted, and as adjusted where somebody knows more", () => {
  const grant = { "Poster!igelu-inntekt.Rolle": "tilskudd", "Poster!igelu-inntekt.Rammejustering": 60 };
  const plan = planWith({ ...grant, "Poster!igelu-inntekt.Rammebegrunnelse": "Nytt tilsagn" });
  expect([figure(plan, "income:igelu-inntekt"), figure(plan, "fee")]).toEqual(["-300", "34305.39"]);
});

test("a frame from the forecast says so, and its bridge still reaches the fee", () => {
  const plan = planWith({ "Oppsett!rammegrunnlag.Verdi": "prognose" });
  expect([figure(plan, "frame", 1), figure(plan, "frame")]).toEqual(["36429", "37521.87"]);
  expect(figure(plan, "bridge:base")).toBe("-1384");
  expect(figure(plan, "bridge:fee")).toBe(figure(plan, "fee"));
  const steps = REPORTS.frame
    .build(plan, { version: 1 })
    .rows.filter(({ id = "" }) => id.startsWith("bridge:") && id !== "bridge:fee");
  const sum = steps.reduce(
    (total, { cells: [, , , cell] }) => total + (cell && "value" in cell ? Number(cell.value) : 0),
    0,
  );
  expect(sum).toBeCloseTo(Number(figure(plan, "fee")), 6);
});

test("the heading says preliminary while a growth in use is, and no longer", () => {
  const decided = { "Vekst!pris.Status": "endelig" };
  expect(titleOf(planWith(decided))).toBe("Budsjettramme 2025");
  expect(titleOf(planWith({ ...decided, "Vekst!lisens.Status": "Foreløpig" }))).toBe("Budsjettramme 2025, foreløpig");
  const unused = { ...decided, "Vekst!lisens.Status": "foreløpig", "Poster!drift.Kategori": "drift" };
  expect(titleOf(planWith(unused))).toBe("Budsjettramme 2025");
});

test("the report names how the fee is budgeted, by its setting", () => {
  const named = (plan: Plan): string | undefined => {
    const cell = REPORTS.frame.build(plan, { version: 1 }).rows.find(({ id }) => id === "fee")?.cells[5];
    return cell?.kind === "words" ? cell.words.nb : undefined;
  };
  expect(named(planWith({}))).toBe("Budsjetteres brutto, før fratrekk");
  expect(named(planWith({ "Oppsett!avgiftsbudsjett.Verdi": "netto" }))).toBe("Budsjetteres netto, som fakturert");
  expect(named(planFrom(tablesFromBefore()))).toBeUndefined();
});

test("principles are the user's own words with the figures of the frame", () => {
  const text = "{prisvekst}, {lisensvekst}, {vekst reise}, {nedtrekk}, {fratrekk}, {ramme}, {avgift}: {fratrekksandel}";
  const plan = planWith({ "Prinsipper!2025.Prinsipp": text, "Prinsipper!2025.Sak": "BIB-2023/03" });
  expect(prose(plan)[0]).toBe(
    "3,0 %, 3,0 %, 3,0 %, 3 650 000, 692 000, 38 947 390, 34 358 190: halvparten (BIB-2023/03)",
  );
});

test("a principle about a growth that no line uses, or with a placeholder that is none, is a finding and not printed", () => {
  const unused = planWith({ "Poster!drift.Kategori": "drift" });
  expect([found(unused).sort(), prose(unused).join().includes("Lisens")]).toEqual([
    ["growth-unused", "principle-growth"],
    false,
  ]);
  const unknown = planWith({ "Prinsipper!2025.Prinsipp": "Kostnadene følger {prisveksten}" });
  expect([found(unknown), prose(unknown).join().includes("{")]).toEqual([["principle-placeholder"], false]);
});

test("growths and principles of another year leave no trace in the stamp", () => {
  const tables = tablesWith({});
  const Vekst = tables.Vekst && { ...tables.Vekst, rows: [...tables.Vekst.rows, ["pris", 2031, 0.5, "", "", ""]] };
  expect(planFrom({ ...tables, ...(Vekst && { Vekst }) }).stamp).toBe(planFrom(tables).stamp);
  expect(planWith({ "Vekst!pris.Vekst": 0.04 }).stamp).not.toBe(planFrom(tables).stamp);
});

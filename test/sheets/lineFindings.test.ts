import { controlWorkbook, readPlan } from "../../src/sheets";
import { findingText } from "../../src/text";
import { tablesWith } from "../example";
import { snapshotOf } from "../snapshot";

const found = (changes: Record<string, unknown>): string[] =>
  readPlan(tablesWith(changes)).findings.map(({ code, severity }) => `${severity} ${code}`);

const cross = <One, Other>(ones: readonly One[], others: readonly Other[]): [One, Other][] =>
  ones.flatMap((one) => others.map((other): [One, Other] => [one, other]));

test.each(cross(["rest", "budsjett", "regnskap", "trend", ""], ["lineær", "betalt", "0;0;3;0;0;3;0;0;3;0;0;3", ""]))(
  "a blank actual of a line with a budget is found with the method %s, phased %s",
  (method, phasing) => {
    const changes = {
      "Poster!igelu.Regnskap": "",
      "Poster!igelu.Metode": method,
      "Poster!igelu.Periodisering": phasing,
    };
    // One finding: the method says it where it has nothing else to use.
    const code = method === "regnskap" || method === "trend" ? "method-rests-on-blank" : "actual-blank";
    expect(found(changes)).toEqual([`warning ${code}`]);
    expect(found({ ...changes, "Poster!igelu.Regnskap": 0 })).toEqual([]);
  },
);

test("income is no exception, and what is not due or not budgeted is", () => {
  expect(found({ "Poster!avgift.Regnskap": "", "Poster!avgift.Metode": "rest" })).toEqual(["warning actual-blank"]);
  expect(found({ "Poster!drift.Regnskap": "", "Oppsett!periode.Verdi": 0 })).toEqual([]);
  expect(found({ "Poster!overforing.Regnskap": "" })).toEqual([]);
});

test.each<[why: string, changes: Record<string, unknown>, finds: string[]]>([
  ["ten times the year's budget", { "Poster!reise.Regnskap": 6000 }, ["warning actual-extreme"]],
  ["a forecast many times its budget", { "Poster!drift.Justering": 100_000 }, ["warning forecast-extreme"]],
  ["an adjustment with the wrong sign", { "Poster!drift.Justering": -40_000 }, ["warning forecast-turned"]],
  ["income that is extreme", { "Poster!igelu-inntekt.Regnskap": 24_000 }, ["warning actual-extreme"]],
  [
    "a refund that is extreme",
    { "Poster!reise.Regnskap": -9000, "Poster!reise.Budsjett": -600, "Poster!lonn.Budsjett": 19_970 },
    ["warning actual-extreme"],
  ],
  [
    "a trend of one month's yearly invoice",
    { "Poster!igelu.Metode": "trend", "Oppsett!periode.Verdi": 1 },
    ["warning forecast-extreme"],
  ],
  ["three times is not many", { "Poster!reise.Regnskap": 1800 }, []],
  ["a credit early in the year", { "Poster!reise.Regnskap": -50 }, []],
])("%s", (_why, changes, finds) => {
  expect(found(changes)).toEqual(finds);
});

test("a copied row gives a hint, but income and cost may share a name", () => {
  expect(found({ "Poster!reise.Post": " lønn  inkl overhead " })).toEqual(["warning name-doubled"]);
  expect(found({ "Poster!igelu.Post": "IGELU medlemskap" })).toEqual([]);
});

test("a line without a key is found at its cell", () => {
  const { Poster, ...others } = tablesWith({ "Poster!reise.Nøkkel": "" });
  const placed = Poster && { ...Poster, sheet: "Mine poster", row: 4, column: 1 };
  const { findings } = readPlan({ ...others, ...(placed && { Poster: placed }) });
  expect(findings.find(({ code }) => code === "key-blank")).toMatchObject({
    facts: { line: "Reiser, kurs møter" },
    at: { in: "sheet", sheet: "Mine poster", cell: "B11" },
  });
});

test("a finding on a line whose name others have too names the line by its key", () => {
  const { findings } = readPlan(
    tablesWith({ "Poster!reise.Post": "Lønn inkl overhead", "Poster!reise.Regnskap": "mye" }),
  );
  const text = findings.find(({ code }) => code === "text-for-amount");
  expect(text?.facts).toMatchObject({ place: { line: "Lønn inkl overhead", key: "reise" } });
  expect(text && findingText(text, "nb")).toContain("linjen «Lønn inkl overhead» (reise), kolonnen Regnskap");
});

test("capital below zero is found at the first balance that is", () => {
  const found = controlWorkbook(
    snapshotOf({
      A1: 7000,
      A2: -3650,
      A3: -3650,
      A4: 500,
      B2: ["=BIBSYS.CAPITAL($A$1,A2:A4)", 3350],
      B3: -300,
      B4: 200,
    }),
    [],
  ).found.filter(({ finding }) => finding.code === "capital-below-zero");
  expect(found).toMatchObject([{ spot: { sheet: "Ark1", cell: "B3" }, finding: { facts: { balance: "-300" } } }]);
});

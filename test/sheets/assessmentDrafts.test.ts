import { readPlan, REPORTS, type Plan } from "../../src/sheets";
import { tablesWith } from "../example";

const planWith = (changes: Record<string, unknown>): Plan => {
  const { plan } = readPlan(tablesWith(changes));
  if (!plan) throw new Error("no plan");
  return plan;
};

/** The draft of a row of *Vurdering*. */
function draftOf(id: string, changes: Record<string, unknown> = {}): string {
  const row = REPORTS.assessment.build(planWith(changes), { version: 1 }).rows.find((one) => one.id === id);
  const cell = row?.cells[4];
  return (cell?.kind === "words" ? cell.words.nb : "").replaceAll("\u00a0", " ");
}

test("the reason for a variance and the reason for a forecast are two reasons", () => {
  expect(draftOf("post:drift")).toBe(
    "Driftskjøp/lisenser/annen leiekostnad/drift ligger litt over budsjett per juni (lineær periodisering). Årsak: Enkelte fakturaer er ikke periodisert. " +
      "Prognosen for året er 370 000 lavere enn budsjettert: Lisensen til Clarivate er budsjettert for høyt (BIB-2024/06).",
  );
  expect(draftOf("post:drift", { "Poster!drift.Avviksårsak": "" })).not.toContain("Årsak");
});

test.each(["betalt", "lineær", "0;0;3;0;0;3;0;0;3;0;0;3"])("a blank actual is no saving, phased %s", (phasing) => {
  for (const method of ["rest", "budsjett", "trend", "regnskap"]) {
    const blank = { "Poster!drift.Regnskap": "", "Poster!drift.Metode": method, "Poster!drift.Periodisering": phasing };
    expect(draftOf("post:drift", blank)).toBe("Driftskjøp/lisenser/annen leiekostnad/drift mangler regnskap per juni.");
    const missing = "regnskap mangler for Driftskjøp/lisenser/annen leiekostnad/drift.";
    expect(draftOf("total", blank)).toBe(`Sum kostnader kan ikke vurderes ennå: ${missing}`);
    expect(draftOf("result", blank)).toBe(draftOf("total", blank));
  }
});

test("a zero is an actual, and so is a blank before the first month is closed", () => {
  expect(draftOf("post:drift", { "Poster!drift.Regnskap": 0 })).toContain("mill. under budsjett");
  expect(draftOf("post:drift", { "Poster!drift.Regnskap": "", "Oppsett!periode.Verdi": 0 })).toContain("på budsjett");
});

test.each<[why: string, id: string, changes: Record<string, unknown>, says: string]>([
  [
    "income is lower than budgeted, against the whole year",
    "post:avgift",
    {},
    "Fra deltakerinstitusjoner er ca. 3,5 mill. lavere enn budsjettert per juni (målt mot hele årets budsjett).",
  ],
  [
    "income without a budget",
    "post:overforing",
    {},
    "Overføring fra 2023 er ca. 3,5 mill. per juni og har ikke budsjett.",
  ],
  [
    "a refund that is higher",
    "post:reise",
    { "Poster!reise.Regnskap": -188.4, "Poster!reise.Budsjett": -200 },
    "Reiser, kurs møter er 88 400 høyere enn budsjettert per juni (lineær periodisering).",
  ],
  [
    "a refund whose year is higher than budgeted",
    "post:reise",
    { "Poster!reise.Regnskap": -100, "Poster!reise.Budsjett": -200, "Poster!reise.Justering": -50 },
    "Prognosen for året er 50 000 høyere enn budsjettert: IGELU-konferansen i september jevner ut.",
  ],
  [
    "a forecast deficit takes from the capital",
    "result",
    { "Poster!lonn.Justering": 1000 },
    "Prognosen for året er et underskudd på 616 000, som tas av virksomhetskapitalen.",
  ],
  [
    "the result as booked and spread",
    "result",
    {},
    "Bokført resultat er ca. 19,5 mill.; med årets inntekter fordelt på månedene er det ca. 640 000.",
  ],
  [
    "what is furthest off",
    "result",
    {},
    "Lengst fra budsjett: Lønn inkl overhead (ca. 1,1 mill. lavere), Driftskjøp/lisenser/annen leiekostnad/drift (ca. 440 000 høyere).",
  ],
  ["the decision of the paper", "decision", {}, "Styret tar foreløpig regnskap 2. kvartal 2024 til orientering."],
])("%s", (_why, id, changes, says) => {
  expect(draftOf(id, changes)).toContain(says);
});

test("no income line is said to be over or under its budget as a cost is", () => {
  for (const actual of [0, 20000, 33000, 33923, 34000, 90000]) {
    expect(draftOf("post:avgift", { "Poster!avgift.Regnskap": actual })).not.toMatch(
      /(?:over|under)(?:forbruk| budsjett)/u,
    );
  }
});

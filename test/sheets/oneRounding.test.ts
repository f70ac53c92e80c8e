import fc from "fast-check";
import { decimal, sum, type Amount } from "../../src/core";
import { readPlan, type Plan, type ReportKind } from "../../src/sheets";
import { reportOf, tablesWith } from "../example";
import { runs } from "../laws";

// One figure, one rounding: two papers never print the same figure differently.

const KEYS = ["lonn", "drift", "reise", "igelu"] as const;

const planWith = (changes: Record<string, unknown>): Plan => {
  const { plan } = readPlan(tablesWith(changes));
  if (!plan) throw new Error("no plan");
  return plan;
};

const figure = (plan: Plan, kind: ReportKind, id: string, column: number): Amount => {
  const cell = reportOf(kind, plan).rows.find((row) => row.id === id)?.cells[column];
  if (cell?.kind !== "amount" || !cell.value) throw new Error(`no figure in ${id}`);
  return cell.value;
};

const cents = fc.integer({ min: 0, max: 2_000_000 }).map((value) => value / 100);
const anyLines = fc.array(fc.record({ actual: cents, budget: cents }), {
  minLength: KEYS.length,
  maxLength: KEYS.length,
});
const changesOf = (lines: readonly { actual: number; budget: number }[], months: number): Record<string, unknown> => ({
  "Oppsett!periode.Verdi": months,
  // Nothing but the fee pays, so that it is above zero whatever the frame.
  "Poster!igelu-inntekt.Rolle": "avgift",
  "Forutsetninger!nedtrekk.Verdi": 0,
  "Forutsetninger!fratrekksandel.Verdi": 0,
  ...(Object.fromEntries(
    lines.flatMap(({ actual, budget }, i): [string, unknown][] => [
      [`Poster!${KEYS[i]}.Regnskap`, actual],
      [`Poster!${KEYS[i]}.Budsjett`, budget],
      [`Poster!${KEYS[i]}.Metode`, "rest"],
    ]),
  ) as Record<string, unknown>),
});

test("the forecast result of Regnskap and the surplus of Ramme are one figure", () => {
  fc.assert(
    fc.property(anyLines, fc.integer({ min: 1, max: 12 }), (lines, months) => {
      const plan = planWith(changesOf(lines, months));
      const result = figure(plan, "accounts", "result", 3);
      const surplus = figure(plan, "frame", "deduction", 1);
      expect(String(surplus)).toBe(String(result.gt(0) ? result : decimal("0")));
    }),
    { numRuns: runs(60) },
  );
});

test("what Vurdering has as due and Akkumulert as remaining is the whole budget, line by line and in sum", () => {
  fc.assert(
    fc.property(anyLines, fc.integer({ min: 1, max: 12 }), (lines, months) => {
      const plan = planWith(changesOf(lines, months));
      // Where whole units are enough for one, but not for the other, they are not the same figure.
      if (reportOf("accumulated", plan).decimals !== reportOf("assessment", plan).decimals) return;
      for (const [of, to] of [
        ...KEYS.map((key) => [`post:${key}`, `post:${key}`] as const),
        ["total", "costs"] as const,
      ]) {
        const whole = sum([figure(plan, "assessment", of, 2), figure(plan, "accumulated", to, 3)]);
        expect(String(whole)).toBe(String(figure(plan, "accumulated", to, 1)));
      }
    }),
    { numRuns: runs(60) },
  );
});

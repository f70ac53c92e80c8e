import fc from "fast-check";
import { REPORTS, type Sheet } from "../../src/sheets";
import { ARCHIVE, planOf, type Organisation } from "../organisation";
import { add, compare, equal, fraction, multiply, NOTHING, rational, subtract, total, type Rational } from "./rational";
import { givenBack, nearest, notNegative } from "./rules";

// Rule 8 of the design, written once more: the fee is what is left of the frame when everybody else has paid.

const ORE = fraction(1n, 100n);
const GROWS: Readonly<Record<string, boolean>> = { innleid: false };
const PAYS = ["viderefakturert", "tilskudd", "annet"];

type Year = {
  incomes: readonly { budget: string; actual: string; role: string }[];
  costs: readonly { budget: string; actual: string; category: string }[];
  price: string;
  drawdown: string;
  share: string;
};

/** The fee by the rule, to the øre as it is printed: each figure rounded once, and printed figures added. */
function feeOf({ incomes, costs, price, drawdown, share }: Year): Rational | undefined {
  const printed = (of: Rational): Rational => nearest(of, ORE);
  const grown = (budget: string): Rational => multiply(rational(budget), add(fraction(1n), rational(price)));
  const frame = total(
    costs.map(({ budget, category }) => (GROWS[category] === false ? NOTHING : printed(grown(budget)))),
  );
  const others = incomes
    .filter(({ role }) => PAYS.includes(role))
    .map(({ budget, role }) => printed(role === "viderefakturert" ? grown(budget) : rational(budget)));
  // Method regnskap: the forecast is the actual.
  const forecast = (lines: readonly { actual: string }[]): Rational =>
    total(lines.map(({ actual }) => printed(rational(actual))));
  const deduction = printed(givenBack(subtract(forecast(incomes), forecast(costs)), rational(share)));
  return notNegative([...others, printed(rational(drawdown)), deduction].reduce(subtract, frame));
}

const organisationOf = ({ incomes, costs, price, drawdown, share }: Year): Organisation => ({
  lines: [
    ...incomes.map((line, i) => ({
      key: `i${i}`,
      name: `Inntekt ${i}`,
      group: "Inntekter",
      method: "regnskap",
      ...line,
    })),
    ...costs.map((line, i) => ({
      key: `k${i}`,
      name: `Kostnad ${i}`,
      group: "Kostnader",
      method: "regnskap",
      ...line,
    })),
  ],
  assumptions: {
    prisvekst: price,
    lisensvekst: price,
    nedtrekk: drawdown,
    fratrekksandel: share,
    "forrige-avgift": "1000",
  },
});

const shown = (sheet: Sheet, id: string): Rational => {
  const cell = sheet.rows.find((row) => row.id === id)?.cells[3];
  if (cell?.kind !== "amount" || !cell.value) throw new Error(`no amount in ${id}`);
  return rational(cell.value.toFixed());
};

const places = fc.nat(3);
const digits = (max: number, min = 0) =>
  fc.tuple(fc.integer({ min, max }), places).map(([all, point]) => (all / 10 ** point).toFixed(point));
const role = fc.constantFrom("avgift", "viderefakturert", "tilskudd", "kapital", "overføring", "annet");
const category = fc.constantFrom("lisens", "lønn", "drift", "reise", "kontingent", "innleid", "annet", "");
const anyYear: fc.Arbitrary<Year> = fc.record({
  incomes: fc.array(fc.record({ budget: digits(2_000_000, -200_000), actual: digits(2_000_000), role }), {
    minLength: 1,
    maxLength: 6,
  }),
  costs: fc.array(fc.record({ budget: digits(9_000_000), actual: digits(2_000_000), category }), {
    minLength: 1,
    maxLength: 6,
  }),
  price: fc.integer({ min: 0, max: 1000 }).map((all) => (all / 10_000).toFixed(4)),
  drawdown: digits(500_000),
  share: fc.integer({ min: 0, max: 100 }).map((percent) => (percent / 100).toFixed(2)),
});

test("the fee of any year is what the rule leaves, and its bridge reaches it", () => {
  let [made, refused] = [0, 0];
  fc.assert(
    fc.property(anyYear, (year) => {
      const wanted = feeOf(year);
      const plan = planOf(organisationOf(year));
      const errors = REPORTS.frame.stoppers(plan).filter(({ severity }) => severity === "error");
      if (!wanted) {
        refused += 1;
        return errors.length === 1 && errors[0]?.code === "fee-negative";
      }
      made += 1;
      const sheet = REPORTS.frame.build(plan, { version: 1 });
      const ids = sheet.rows.flatMap(({ id }) => (id?.startsWith("bridge:") ? [id] : []));
      const reached = total(ids.slice(0, -1).map((id) => shown(sheet, id)));
      return errors.length === 0 && equal(shown(sheet, "fee"), wanted) && equal(reached, wanted);
    }),
    { numRuns: 1000 },
  );
  expect(made).toBeGreaterThan(300);
  expect(refused).toBeGreaterThan(30);
});

test("the year of a controller: 19 009 000 of costs, with a grant, sales and a credit note", () => {
  const costs = ARCHIVE.lines.slice(4).map(({ budget = "", category = "" }) => ({ budget, actual: budget, category }));
  const incomes = ARCHIVE.lines
    .slice(0, 4)
    .map(({ budget = "", role: said = "" }) => ({ budget, actual: budget, role: said }));
  expect(equal(total(costs.map(({ budget }) => rational(budget))), rational("19009000"))).toBe(true);
  const wanted = feeOf({ incomes, costs, price: "0.03", drawdown: "500000", share: "0.5" });
  expect(wanted).toEqual(rational("11308480"));
  expect(shown(REPORTS.frame.build(planOf(ARCHIVE), { version: 1 }), "fee")).toEqual(wanted);
  expect(compare(wanted ?? NOTHING, NOTHING)).toBeGreaterThan(0n);
});

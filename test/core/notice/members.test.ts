import fc from "fast-check";
import {
  decimal,
  isOrganisationNumber,
  keyWeights,
  ONE,
  partOfYear,
  readPartYearRule,
  share,
  sum,
  transitionLimits,
  type Day,
  type PartYearRule,
} from "../../../src/core";

test.each([
  ["the register's own example", "123456785", true],
  ["written in groups", "974 760 673", true],
  ["with hard spaces", "974\u00a0760\u00a0673", true],
  ["two digits swapped", "974706673", false],
  ["eight digits", "97476067", false],
  ["ten digits", "9747606731", false],
  ["nine zeros", "000000000", false],
  ["a check digit of 10 does not exist", "100000300", false],
  ["letters", "97476067E", false],
  ["digits of another script", "٩٧٤٧٦٠٦٧٣", false],
])("%s", (_why, text, is) => {
  expect(isOrganisationNumber(text)).toBe(is);
});

test("one digit wrong is always found", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
      const digits = Array.from("974760673");
      digits[at] = String((Number(digits[at]) + by) % 10);
      expect(isOrganisationNumber(digits.join(""))).toBe(false);
    }),
  );
});

const on = (text: string): Day | undefined => {
  const [year, month, day] = text.split("-").map(Number);
  return year && month && day ? { year, month, day } : undefined;
};

test.each<[why: string, from: string, to: string, rule: PartYearRule, part: string]>([
  ["all of the year", "", "", "half", "1"],
  ["joins on 30 June: the whole year", "2025-06-30", "", "half", "1"],
  ["joins on 1 July: half", "2025-07-01", "", "half", "0.5"],
  ["leaves on 30 June: half", "", "2025-06-30", "half", "0.5"],
  ["leaves on 1 July: the whole year", "", "2025-07-01", "half", "1"],
  ["joins on 15 November: two months begun", "2025-11-15", "", "months", "0.1666666666666666666666666666666666666667"],
  ["from April to September", "2025-04-30", "2025-09-01", "months", "0.5"],
  ["a day of the year is the whole of it", "2025-12-31", "", "whole", "1"],
  ["left last year", "", "2024-12-31", "whole", "0"],
  ["joins next year", "2026-01-01", "", "months", "0"],
])("%s", (_why, from, to, rule, part) => {
  expect(String(partOfYear(on(from), on(to), 2025, rule))).toBe(part);
});

test.each([
  [
    "a last day before the first",
    () => partOfYear(on("2025-07-01"), on("2025-06-30"), 2025, "half"),
    "part-year-turned",
  ],
  ["an unknown rule", () => readPartYearRule("kvartal"), "part-year-unknown"],
  ["shares of 99 per cent", () => keyWeights([share("0.29"), share("0.7")], [[ONE, ONE]]), "key-shares-not-one"],
  ["a part without a basis", () => keyWeights([share("1")], [[decimal("0")]]), "key-basis-empty"],
  ["a negative basis", () => keyWeights([share("1")], [[ONE], [decimal("-1")]]), "key-basis-negative"],
])("%s: refused", (_why, run, code) => {
  expect(run).toThrow(expect.objectContaining({ code }));
});

test("a blank rule is the whole year, and a blank basis no share of its part", () => {
  expect(readPartYearRule("")).toBe("whole");
  const weights = keyWeights(
    [share("0.5"), share("0.5")],
    [
      [ONE, undefined],
      [ONE, ONE],
    ],
  );
  expect(weights.map(String)).toEqual(["0.25", "0.75"]);
});

test("the weights of a key sum to one", () => {
  const anyBases = fc.array(fc.tuple(fc.nat(99_999), fc.nat(99_999)), { minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(anyBases, (bases) => {
      const rows = [[ONE, ONE], ...bases.map((row) => row.map((basis) => decimal(String(basis))))];
      const weights = keyWeights([share("0.3"), share("0.7")], rows);
      expect(sum(weights).minus(1).abs().lt("1e-12")).toBe(true);
    }),
  );
});

test("a new member has no limit, and rates that are blank set none", () => {
  const [member, joiner] = transitionLimits([decimal("100"), undefined], undefined, undefined, ONE);
  expect([member, joiner]).toEqual([
    { floor: undefined, cap: undefined },
    { floor: undefined, cap: undefined },
  ]);
});

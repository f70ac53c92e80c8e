import { decimal, decisionOf, derive, growth, LINEAR, readPhasing, share } from "../../src/core";
import type { Amount, Category, Derivation, LineAmounts, Method, Phasing } from "../../src/core";
import { derivationLines, LANGUAGES, type Language } from "../../src/text";
import { expectGolden } from "../golden";
import { amounts } from "../amounts";

const HALF_YEAR = { months: 6 };
const ONE_UNIT = decimal("1");

/** The cost lines of BIB-2024/30 as the board judged them. */
type Cost = LineAmounts & { name: string; category: Category; method: Method; adjustment?: Amount; phasing: Phasing };

const cost = (name: string, actual: string, budget: string, rest: Pick<Cost, "category" | "method">): Cost => ({
  name,
  actual: decimal(actual),
  budget: decimal(budget),
  phasing: LINEAR,
  ...rest,
});
const SALARY: Cost = {
  ...cost("Lønn inkl overhead", "8274", "18770", { category: "salary", method: "budget" }),
  adjustment: decimal("-1000"),
};
const LINES: readonly Cost[] = [
  SALARY,
  {
    ...cost("Driftskjøp/lisenser", "9541", "18203", { category: "operations", method: "budget" }),
    adjustment: decimal("-370"),
  },
  cost("Reiser, kurs møter", "227", "600", { category: "travel", method: "budget" }),
  {
    ...cost("IGELU-medlemskap", "226", "240", { category: "membership", method: "actual" }),
    phasing: { kind: "paid" },
  },
];

/** The seed's figures, each as a reader asks for it. */
const derivations: readonly (readonly [heading: string, derivation: Derivation])[] = [
  ...LINES.flatMap(({ name, actual, budget, method, adjustment, phasing }) => [
    [`${name}: prognose`, derive.forecast({ actual, budget }, HALF_YEAR, method, adjustment, phasing)] as const,
    [`${name}: vedlegg 1`, derive.accumulated(actual!, budget!, HALF_YEAR, phasing)] as const,
    [`${name}: avvik`, derive.variance(actual!, budget!, HALF_YEAR, phasing)] as const,
  ]),
  ["Lønn inkl overhead: rest", derive.forecast(SALARY, HALF_YEAR, "rest", undefined, LINEAR)],
  ["Lønn inkl overhead: trend", derive.forecast(SALARY, { months: 5 }, "trend", undefined, LINEAR)],
  [
    "IGELU-medlemskap: budsjett hittil, betalt hvert kvartal",
    derive.budgetToDate(decimal("240"), HALF_YEAR, readPhasing("0;0;3;0;0;3;0;0;3;0;0;3")),
  ],
  ["Kostnader totalt: prognose", derive.total(amounts("17770", "17833", "600", "226"))],
  ["Kostnader totalt: avvik", derive.variance(decimal("18268"), decimal("37813"), HALF_YEAR, LINEAR)],
  ["Kostnader totalt: restbudsjett", derive.roundingToSum(amounts("9385", "9101.5", "300", "0"), ONE_UNIT)],
  ["SUM 28360", derive.footing(amounts("9385", "9102", "300", "0"), decimal("28360"), ONE_UNIT)],
  ["Periodens siste dag", derive.periodEnd(HALF_YEAR, 2024)],
  ...LINES.map(
    ({ name, budget, category }) =>
      [`${name}: ramme 2025`, derive.frame2025(budget!, category, decisionOf(2025).growths)] as const,
  ),
  ["Ramme 2025", derive.total(amounts("19333.1", "18749.09", "618", "247.2"))],
  [
    "Konsortieavgift 2025",
    derive.fee(
      decimal("38947.39"),
      { otherIncome: decimal("247.2"), drawdown: decimal("3650") },
      decimal("1384"),
      share("0.5"),
    ),
  ],
  ["Fordeling", derive.allocation(decimal("34358.19"), amounts("3", "1", "0"), decimal("0.01"))],
  ["Stemmer", derive.votes(decimal("295"), decimal("10000"))],
  ["Virksomhetskapital", derive.capital(decimal("10950"), amounts("-3650", "-3650"))],
];

test.each(LANGUAGES)("the seed's figures, explained in %s", (language) => {
  const pages = derivations.map(([heading, derivation]) => page(heading, derivation, language));
  expectGolden(`derivations.${language}.txt`, pages.join("\n"));
});

test("the figures that the golden files explain are the board's", () => {
  const results = Object.fromEntries(derivations.map(([heading, { result }]) => [heading, digits(result.value)]));
  expect(results).toMatchObject({
    "Lønn inkl overhead: prognose": "17770",
    "Lønn inkl overhead: vedlegg 1": "17659",
    "Kostnader totalt: prognose": "36429",
    "Kostnader totalt: avvik": "638.5",
    "Kostnader totalt: restbudsjett": ["9385", "9102", "300", "0"],
    "Ramme 2025": "38947.39",
    "Konsortieavgift 2025": "34358.19",
  });
});

test.each([
  ["a growth is bracketed", derive.frame(decimal("600"), growth("-0.025")), "600 × (1 + (−2,5 %)) = 585"],
  [
    "a quotient that does not end shows it",
    derive.budgetToDate(decimal("100"), { months: 4 }, LINEAR),
    "33,3333333333…",
  ],
  ["a blank adds nothing and says so", derive.total([decimal("7"), undefined]), "summen (7; tom) = 7"],
  [
    "monthly weights",
    derive.budgetToDate(decimal("600"), HALF_YEAR, readPhasing("0;0;3;0;0;3;0;0;3;0;0;3")),
    "= 600 × 6 / 12 = 300",
  ],
  [
    "a value taken as it is is said once",
    derive.budgetToDate(decimal("240"), HALF_YEAR, { kind: "paid" }),
    "= budsjett = 240",
  ],
])("%s", (_why, derivation, shown) => {
  expect(derivationLines(derivation, "nb").at(-1)!.replaceAll("\u00a0", " ")).toContain(shown);
});

test("no derivation says that it misses a value", () => {
  for (const [, derivation] of derivations) expect(derivationLines(derivation, "en").join()).not.toContain("?");
});

/** Exact digits of an amount, or of each in a list. */
const digits = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const page = (heading: string, derivation: Derivation, language: Language): string =>
  [`# ${heading}`, ...derivationLines(derivation, language), ""].join("\n");

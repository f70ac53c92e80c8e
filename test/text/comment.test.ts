import fc from "fast-check";
import {
  assessIncome,
  assessLine,
  assessTotal,
  decimal,
  LINEAR,
  readPhasing,
  variance,
  type Assessment,
} from "../../src/core";
import { commentOn, LANGUAGES, type Language } from "../../src/text";
import { anyAmount, anyPeriod } from "../amounts";
import { expectGolden } from "../golden";

const HALF_YEAR = { months: 6 };
const QUARTERLY = "0;0;3;0;0;3;0;0;3;0;0;3";

const at =
  (months: number) =>
  (actual: string, budget: string, phasing = ""): Assessment =>
    assessLine(decimal(actual), decimal(budget), { months }, readPhasing(phasing));
const june = at(6);
const unknown = (actual: string, budget: string): Assessment =>
  assessLine(decimal(actual), decimal(budget), HALF_YEAR, LINEAR, "unknown");

const annexTotal = assessTotal(
  (
    [
      ["8274", "18770", ""],
      ["9541", "18203", ""],
      ["227", "600", ""],
      ["226", "240", "betalt"],
    ] as const
  ).map(([actual, budget, phasing]) => ({
    actual: decimal(actual),
    budget: decimal(budget),
    phasing: readPhasing(phasing),
  })),
  HALF_YEAR,
);

// What BIB-2024/30 says of its own figures, then every other way to stand.
const cases: readonly [why: string, line: string, assessment: Assessment, reason?: string][] = [
  ["paper: «ca 1.1 million under budsjett»", "Lønn inkl overhead", june("8274", "18770")],
  ["paper: «litt over budsjett»", "Driftskjøp/lisenser/annen leiekostnad/drift", june("9541", "18203")],
  ["paper: «et lite underforbruk»", "Reiser, kurs møter", june("227", "600")],
  [
    "paper: «noe lavere enn budsjettert»",
    "IGELU-medlemskap",
    june("226", "240", "betalt"),
    "Eurokursen på betalingstidspunktet var noe lavere enn budsjettert.",
  ],
  ["paper: «ca 640.000 lavere enn budsjettert»", "Kostnader totalt", june("18268", "37813")],
  ["the same total by annex 1", "Kostnader totalt", annexTotal],
  ["a reason without its full stop", "Lønn", june("10500", "18770"), " ny medarbeider\n fra august "],
  ["monthly weights", "Lisens", june("1500", "3000", QUARTERLY)],
  ["weights, over", "Lisens", at(5)("1500", "3000", QUARTERLY)],
  ["exactly a million", "Lønn", june("9000", "16000")],
  ["rounds up to a million", "Lønn", june("9000", "16009")],
  ["just below, not rounded to a million", "Lønn", june("9000", "19989")],
  ["nothing is budgeted", "Gaver", june("1.5", "0")],
  ["over by few kroner", "Reiser", june("350", "600")],
  ["no month is closed", "Reiser", at(0)("12", "600")],
  ["the whole year", "Reiser", at(12)("600", "600")],
  ["a line without a name", " ", june("0", "0")],
  ["an exact amount is not rounded away", "Lisens", june("275", "1100")],
  ["an exact amount of millions", "Nedtrekk", june("0", "7300")],
  ["44 % is not little", "Kurs", june("120", "426.666")],
  ["a few thousand keep their two digits", "Porto", june("1", "6.666")],
  ["a refund that is higher", "Refusjon NAV", june("-188.4", "-200")],
  ["a refund that is lower", "Refusjon NAV", june("-40", "-200")],
  ["a refund as budgeted", "Refusjon NAV", june("-100", "-200")],
  ["income, lower", "Fra deltakerinstitusjoner", assessIncome(decimal("30435"), decimal("33923"), HALF_YEAR)],
  ["income, a little higher", "Salg", assessIncome(decimal("102"), decimal("100"), HALF_YEAR)],
  ["income, somewhat higher", "Salg", assessIncome(decimal("110"), decimal("100"), HALF_YEAR)],
  ["a line that may be income: nobody says that it is spent", "Salg", unknown("110", "200")],
];

test("what a comment says, in three languages", () => {
  const page = cases.map(([why, line, assessment, reason]) =>
    [why, ...LANGUAGES.map((language) => `  ${language}  ${commentOn(line, assessment, language, reason)}`), ""].join(
      "\n",
    ),
  );
  expectGolden("comments.txt", page.join("\n"));
});

test.each<[Language, RegExp, RegExp]>([
  ["nb", /\b(?:under|lavere|underforbruk)\b/u, /\b(?:over|høyere|overforbruk)\b/u],
  ["nn", /\b(?:under|lågare|underforbruk)\b/u, /\b(?:over|høgare|overforbruk)\b/u],
  ["en", /\b(?:below|underspend|lower)\b/u, /\b(?:above|overspend|higher)\b/u],
])("%s: the words never contradict the sign", (language, below, above) => {
  const onBudget = { nb: "på budsjett", nn: "på budsjett", en: "on budget" }[language];
  const asBudgeted = { nb: "som budsjettert", nn: "som budsjettert", en: "as budgeted" }[language];
  fc.assert(
    fc.property(anyAmount, anyAmount, anyPeriod, fc.boolean(), (first, second, period, close) => {
      const [actual, budget] = close ? [first.mod(2000).plus(9000), decimal("18000")] : [first, second];
      const said = commentOn("X", assessLine(actual, budget, period, LINEAR), language);
      // A refund is higher when its figure is further below zero.
      const off = variance(actual, budget, period, LINEAR).times(budget.lt(0) ? -1 : 1);
      const isOn = said.includes(budget.lt(0) ? asBudgeted : onBudget);
      expect(off.lte(0) && below.test(said)).toBe(false);
      expect(off.gte(0) && above.test(said)).toBe(false);
      expect(below.test(said) || above.test(said)).toBe(!isOn);
      if (isOn) expect(off.abs().lt(100)).toBe(true);
    }),
  );
});

test("what is said as an amount is near the amount: half a unit of its rounding at most", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_000_000 }), (tenths) => {
      const amount = decimal(`${tenths}e-1`);
      if (amount.lt("0.5")) return;
      const said = commentOn("X", assessLine(amount, decimal("0"), HALF_YEAR, LINEAR), "en");
      const [, figure = "", million] = /NOK ([\d,.]+)( million)? above/u.exec(said) ?? [];
      const thousands = decimal(figure.replaceAll(",", "")).times(million === undefined ? "0.001" : "1000");
      const step = million === undefined ? (amount.lt(100) ? "0.5" : "5") : "50";
      expect(thousands.minus(amount).abs().lte(step)).toBe(true);
      expect(said.includes("about")).toBe(!thousands.eq(amount));
    }),
  );
});

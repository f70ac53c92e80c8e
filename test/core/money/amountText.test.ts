import fc from "fast-check";
import { decimal, parseAmount, readWrittenAmount, type Convention } from "../../../src/core";

test.each<[why: string, text: string, convention: Convention | undefined, amount: string]>([
  ["plain digits", "42", undefined, "42"],
  ["space between thousands", "458 227", undefined, "458227"],
  ["hard space", "458\u00a0227", undefined, "458227"],
  ["narrow hard space", "458\u202f227", undefined, "458227"],
  ["thin space", "458\u2009227", undefined, "458227"],
  ["no separator", "384858", undefined, "384858"],
  ["hyphen", "-7 500,00", undefined, "-7500"],
  ["minus sign", "\u22127 500,00", undefined, "-7500"],
  ["en dash", "\u20137 500,00", undefined, "-7500"],
  ["a space behind the minus", "- 199.000", "norwegian", "-199000"],
  ["trailing minus", "1 002-", undefined, "-1002"],
  ["trailing minus, after a space", "1 002 \u2212", undefined, "-1002"],
  ["parentheses", "(7 500,00)", undefined, "-7500"],
  ["a plus", "+12", undefined, "12"],
  ["a stray space behind a point", "3. 846.000", undefined, "3846000"],
  ["points between thousands", "640.000", "norwegian", "640000"],
  ["the same, in English", "640.000", "english", "640"],
  ["comma between thousands", "1,234", "english", "1234"],
  ["the same, in Norwegian", "1,234", "norwegian", "1.234"],
  ["DFØ's three decimals: too long for a first group", "-847732,870", undefined, "-847732.87"],
  ["two groups can be no decimals", "1.234.567", undefined, "1234567"],
  ["both marks tell each other apart", "1.234,56", undefined, "1234.56"],
  ["both marks, in English", "1,234.56", undefined, "1234.56"],
  ["two decimals are no group", "806,00", undefined, "806"],
  ["a group starts with no zero", "0.250", undefined, "0.25"],
  ["no whole part", ",5", "norwegian", "0.5"],
  ["kroner in front", "kr 1 500,50", undefined, "1500.5"],
  ["kroner behind", "1 500 kr", undefined, "1500"],
  ["a minus in front of the kroner, as Excel shows it", "-kr 1 500,50", undefined, "-1500.5"],
  ["kroner within parentheses", "(kr 1 500,50)", undefined, "-1500.5"],
  ["whole kroner", "1 500,-", undefined, "1500"],
  ["the change behind it is left out", "347 426 (-1 002)", undefined, "347426"],
  ["no change at all", "348 428 (0)", undefined, "348428"],
  ["fifteen digits", "123 456 789 012 345", undefined, "123456789012345"],
  ["fifteen digits with decimals", "1.234.567.890.123,45", "norwegian", "1234567890123.45"],
])("%s: %j (%s) is %s", (_why, text, convention, amount) => {
  expect(parseAmount(text, convention)?.toString()).toBe(amount);
});

test.each([
  ["nothing", ""],
  ["only spaces", " \u00a0\u202f\u2009"],
  ["a lone hyphen", "-"],
  ["a lone en dash", " \u2013 "],
])("%s is blank, not zero", (_why, text) => {
  expect(parseAmount(text, "norwegian")).toBeUndefined();
});

test.each([
  ["the board paper's own", "640.000"],
  ["and with a comma", "1,234"],
  ["a minus does not help", "-199.000"],
  ["nor do parentheses", "(1.234)"],
  ["space and point", "3 846.000"],
  ["a change that can be two", "347 426 (-1.002)"],
])("%s is never guessed: %j", (_why, text) => {
  expect(() => parseAmount(text)).toThrow(
    expect.objectContaining({ code: "amount-text-ambiguous", facts: { given: text } }),
  );
});

test.each<[why: string, text: string, convention: Convention | undefined]>([
  ["words", "tre tusen", undefined],
  ["a date", "30.06.2024", undefined],
  ["a date, in Norwegian", "30.06.2024", "norwegian"],
  ["a per cent", "3,0 %", undefined],
  ["two numbers", "12 kr 50", undefined],
  ["a group of two", "1 23", undefined],
  ["a group of four", "1 2345", undefined],
  ["an account's leading zero", "0042", undefined],
  ["two minuses", "-5-", undefined],
  ["two minuses, kroner between", "-kr -5", undefined],
  ["a minus in parentheses: a change of what?", "(-5)", undefined],
  ["a footnote", "347 426 (2)", undefined],
  ["an unclosed parenthesis", "(7 500", undefined],
  ["the other convention's decimals", "1.5", "norwegian"],
  ["the other convention's decimals", "1,5", "english"],
  ["a mark alone", ",", "norwegian"],
  ["an exponent", "1e3", undefined],
  ["an error of Excel", "#REF!", undefined],
  ["sixteen digits, which no cell holds", "1234567890123456", undefined],
])("%s is refused: %j", (_why, text, convention) => {
  expect(() => parseAmount(text, convention)).toThrow(
    expect.objectContaining({ code: "amount-text-unreadable", facts: { given: text } }),
  );
});

test("the change of a board table is returned apart", () => {
  const written = readWrittenAmount("347\u00a0426 (\u22121\u00a0002)");
  expect([written?.amount, written?.change].map(String)).toEqual(["347426", "-1002"]);
  expect(readWrittenAmount("5 (+2)")?.change?.toString()).toBe("2");
  expect(readWrittenAmount("5")).not.toHaveProperty("change");
});

const space = fc.constantFrom(" ", "\u00a0", "\u202f", "\u2009");
const minus = fc.constantFrom("-", "\u2212", "\u2013", "- ", "\u2212\u00a0");
const fifteen = fc.bigInt({ min: 0n, max: 10n ** 15n - 1n });

test("what is written is read, to the last of fifteen digits, in both conventions", () => {
  const convention = fc.constantFrom<Convention>("norwegian", "english");
  fc.assert(
    fc.property(
      fifteen,
      fc.nat(6),
      fc.option(minus, { nil: "" }),
      convention,
      fc.oneof(space, fc.constant("mark"), fc.constant("")),
      (coins, decimals, sign, by, between) => {
        const digits = String(coins).padStart(decimals + 1, "0");
        const whole = digits.slice(0, digits.length - decimals);
        const fraction = digits.slice(digits.length - decimals);
        const [mark, point] = by === "norwegian" ? [".", ","] : [",", "."];
        const group = between === "mark" ? mark : between;
        const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, group);
        const text = sign + grouped + (decimals > 0 ? point + fraction : "");
        const wanted = decimal(`${sign === "" ? "" : "-"}${coins}e-${decimals}`);
        expect(parseAmount(text, by)?.eq(wanted)).toBe(true);
      },
    ),
  );
});

test("without a convention an amount is refused, or read as both conventions would", () => {
  const text = fc.string({ unit: fc.constantFrom("0", "1", "9", "00", "123", " ", ".", ",", "-", "(", ")") });
  fc.assert(
    fc.property(text, (given) => {
      const read = (by?: Convention): string => {
        try {
          return String(parseAmount(given, by));
        } catch {
          return "refused";
        }
      };
      const both = [read("norwegian"), read("english")].filter((reading) => reading !== "refused");
      expect(read()).toBe(new Set(both).size === 1 ? both[0] : "refused");
    }),
  );
});

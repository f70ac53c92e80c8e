import fc from "fast-check";
import { decimal, sum, type Place } from "../../../src/core";
import { createTally } from "../../../src/readers/reading/tally";

const at = (row: number, column = "beløp", file = "bok.csv"): Place => ({ in: "file", file, row, column });
const none = (): number => 0;

test("the same fault of a column is one finding: its first place, and how many postings it meets", () => {
  const tally = createTally();
  for (const row of [7, 9, 12]) tally.count("posting-amount-unreadable", `x${row}`, at(row));
  tally.count("posting-amount-unreadable", "y", at(3, "debet"));
  tally.count("posting-amount-unreadable", "z", at(4, "beløp", "2.csv"));
  expect(tally.findings(none)).toMatchObject([
    { code: "posting-amount-unreadable", severity: "error", at: at(7), facts: { given: "x7", postings: 3 } },
    { at: at(3, "debet"), facts: { given: "y", postings: 1 } },
    { at: at(4, "beløp", "2.csv"), facts: { given: "z", postings: 1 } },
  ]);
});

test("a date that cannot be read costs no amount, so it is warned of", () => {
  const tally = createTally();
  tally.count("posting-date-unreadable", "31.06.2024", at(2));
  expect(tally.findings(none).map(({ severity }) => severity)).toEqual(["warning"]);
});

test.each([
  ["a number of an account", "Til 86011117947", "Til •••"],
  ["a name", "Ola Hemmelig", "•••"],
  ["more than fits", "1.5 ".repeat(30), "1.5 ".repeat(10)],
])("of a cell with %s is shown what is no secret, and short", (_why, cell, shown) => {
  const tally = createTally();
  tally.count("posting-amount-unreadable", cell, at(2));
  expect(tally.findings(none)).toMatchObject([{ facts: { given: shown } }]);
});

test.each([
  ["a total of a table, as most are", false, 1, 0, "warning"],
  ["as many rows with a period as postings: they may be totals", true, 2, 2, "warning"],
  ["more rows with a period than postings: accounts that are not repeated", true, 3, 2, "error"],
  ["however many rows without a period", false, 3, 2, "warning"],
])("rows without an account, %s", (_why, hasPeriod, rows, taken, severity) => {
  const tally = createTally();
  for (let row = 1; row <= rows; row += 1) tally.withoutAccount("table", decimal("1"), at(row), hasPeriod);
  expect(tally.findings((file) => (file === "bok.csv" ? taken : 0))).toMatchObject([{ severity }]);
});

test("SAF-T has no totals among its postings: one without an account is an error", () => {
  const tally = createTally();
  tally.withoutAccount("saft", decimal("1"), at(1));
  expect(tally.findings(() => 100)).toMatchObject([{ code: "posting-account-missing", severity: "error" }]);
});

test("what has no account is summed exactly, whatever the order", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -99_999, max: 99_999 }), { minLength: 1 }), (øre) => {
      const amounts = øre.map((one) => decimal(`${one}e-2`));
      const factsOf = (given: typeof amounts) => {
        const tally = createTally();
        for (const amount of given) tally.withoutAccount("table", amount, at(1));
        return tally.findings(none)[0]?.facts;
      };
      const facts = { postings: amounts.length, sum: String(sum(amounts)) };
      expect(factsOf(amounts)).toMatchObject(facts);
      expect(factsOf([...amounts].reverse())).toMatchObject(facts);
    }),
  );
});

test("a doubt about analyses is reported once, with the first voucher it met", () => {
  const tally = createTally();
  for (const voucher of ["B1", "B2"]) tally.doubt("crossing", voucher);
  tally.doubt("not-the-amount", "B3");
  expect(tally.findings(none)).toEqual([
    { code: "analysis-unclear", severity: "warning", facts: { reason: "crossing", postings: 2, voucher: "B1" } },
    { code: "analysis-unclear", severity: "warning", facts: { reason: "not-the-amount", postings: 1, voucher: "B3" } },
  ]);
});

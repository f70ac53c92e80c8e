import fc from "fast-check";
import { decimal, ledgerActuals, STANDARD_RULES, standardRules, type LedgerTotal } from "../../src/core";
import { readTotals } from "../../src/readers";
import { fileOf } from "../../src/readers/file/ledgerFile";
import { fromMessage, toMessage } from "../../src/readers/worker/totalsMessage";
import { findingText, formatAmount } from "../../src/text";
import { expectGolden } from "../golden";
import { runs } from "../laws";
import { byPeriod, fileWith } from "./files";
import { sidesCsv, unit4Csv } from "./made/csv";
import { madeLedger, type MadeLedger } from "./made/ledger";
import { saftParts, saftPieces } from "./made/saft";

test("the made ledger, as it is imported by the standard chart", async () => {
  const text = [...saftPieces(madeLedger())].join("");
  const { totals, taken, postings, covered, findings, dimensions } = await readTotals(
    [fileWith(text)],
    standardRules(),
  );
  const rows = totals.map(({ year, period, line, account, costCentre, project, amount, postings: count }) =>
    [
      `${year}-${String(period).padStart(2, "0")}`,
      line.padEnd(14),
      account,
      costCentre.padEnd(8),
      project.padEnd(6),
      formatAmount(amount, 2, "nb").padStart(16),
      String(count).padStart(3),
    ].join("  "),
  );
  const page = [
    `${postings} posteringer; ${covered.length} perioder`,
    ...STANDARD_RULES.map(
      ({ accounts, words, line }, i) =>
        `regel ${accounts}${words && ` «${words}»`} -> ${line}: ${taken[i]} posteringer`,
    ),
    `dimensjoner: ${dimensions.map(({ type, name, use }) => `${type} ${name}${use ? ` = ${use}` : ""}`).join(", ")}`,
    ...findings.map((finding) => findingText(finding, "nb")),
    ...rows,
    "",
    "januar til juni, per linje",
    ...ledgerActuals(totals, { months: 6 }, 2024).map(
      ({ line, actual }) => `${line.padEnd(14)}  ${formatAmount(actual, 2, "nb").padStart(16)}`,
    ),
    "",
  ];
  expectGolden("ledger.nb.txt", page.join("\n"));
});

const anyVouchers = fc.array(
  fc.record({
    period: fc.integer({ min: 0, max: 13 }),
    account: fc.constantFrom("5000", "6420", "3240", "1920"),
    øre: fc.integer({ min: -9_999_999, max: 9_999_999 }),
    split: fc.integer({ min: 0, max: 3 }),
  }),
  { minLength: 1, maxLength: 30 },
);

test("what is imported is what is in the source, per period, however it is split, ordered and encoded", () =>
  fc.assert(
    fc.asyncProperty(
      anyVouchers,
      fc.integer({ min: 1, max: 4 }),
      fc.constantFrom("1.20", "1.30"),
      async (vouchers, count, version) => {
        const ledger = ledgerOf(vouchers);
        const turned = { ...ledger, vouchers: [...ledger.vouchers].reverse() };
        const source = byPeriod(
          ledger.vouchers.flatMap(({ year, period, postings }) =>
            postings.flatMap(({ parts }) => parts.map(({ amount }) => ({ year, period, amount }))),
          ),
        );
        const imports = [
          saftParts(ledger, count, { version }).map((text, i) => fileWith(text, { name: String(i) })),
          saftParts(turned, 1, { version, negative: true }).map((text) => fileWith(text)),
          [fileWith(unit4Csv(ledger), { encoding: "latin1" })],
          [fileWith(unit4Csv(turned).trimEnd())],
          ...(["columns", "signed columns", "mark", "signed mark"] as const).map((sides) => [
            fileWith(sidesCsv(sides.endsWith("mark") ? turned : ledger, sides)),
          ]),
          csvParts(ledger, count).map((text, i) => fileWith(text, { name: String(i) })),
        ];
        const results = await Promise.all(imports.map((files) => readTotals(files, standardRules())));
        for (const { totals } of results) {
          expect(byPeriod(totals.map(({ year, period, booked }) => ({ year, period, amount: booked })))).toEqual(
            source,
          );
          // Where a posting is split decides which of its rows counts it, and nothing else.
          const plain = (all: readonly LedgerTotal[]) =>
            JSON.stringify(all.map(({ countedBefore: _countedBefore, ...total }) => total));
          expect(plain(totals)).toBe(plain(results[0]?.totals ?? []));
        }
      },
    ),
    { numRuns: runs(40) },
  ));

test("a blob, as a file input gives it, imports as it is", async () => {
  const blob = new Blob([Buffer.from(unit4Csv(madeLedger()), "latin1")]);
  const { postings, findings } = await readTotals([fileOf(blob, "hovedbok.csv")], standardRules());
  expect([postings, findings]).toEqual([299, []]);
});

test("an import survives being posted between threads", async () => {
  const ledger = await readTotals([fileWith(unit4Csv(madeLedger()))], standardRules());
  expect(fromMessage(structuredClone(toMessage(ledger)))).toEqual(ledger);
});

/** A ledger's rows in several files, each with its heads, and in another order. */
function csvParts(ledger: MadeLedger, count: number): string[] {
  const [heads = "", ...rows] = unit4Csv(ledger).trimEnd().split("\r\n");
  return Array.from({ length: count }, (_part, i) =>
    [heads, ...rows.filter((_row, at) => at % count === i).reverse()].join("\r\n"),
  );
}

function ledgerOf(vouchers: readonly { period: number; account: string; øre: number; split: number }[]): MadeLedger {
  return {
    accounts: [],
    vouchers: vouchers.map(({ period, account, øre, split }, i) => {
      const [whole, part] = [decimal(String(øre)).div(100), decimal(String(Math.trunc((øre * split) / 4))).div(100)];
      const parts = [
        { costCentre: "10", project: "", amount: part },
        { costCentre: "20", project: "", amount: whole.minus(part) },
      ].slice(split === 0 ? 1 : 0);
      const postings = [{ account, text: "Lønn på øre", parts }];
      return { id: String(i), year: 2024, period, date: "2024-06-30", text: "", postings };
    }),
  };
}

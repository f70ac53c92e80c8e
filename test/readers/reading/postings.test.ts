import { decimal, keyOfTotal, standardRules, type LedgerTotal } from "../../../src/core";
import { readTotals, type LedgerFile } from "../../../src/readers";
import { findPostings } from "../../../src/readers/reading/findPostings";
import { readLedger } from "../../../src/readers/worker/readLedger";
import { fileWith } from "../files";
import { unit4Csv } from "../made/csv";
import { madeLedger } from "../made/ledger";
import { saftPieces } from "../made/saft";

const rules = standardRules();
const find = (files: readonly LedgerFile[], total: LedgerTotal, among: readonly LedgerTotal[], most = 1000) =>
  findPostings({ row: keyOfTotal(total, among), rules, most }, (take) => readLedger(files, take));

test.each([
  ["SAF-T", [...saftPieces(madeLedger())].join("")],
  ["CSV", unit4Csv(madeLedger())],
])("%s: the postings behind a row sum to it, found by reading once more", async (_kind, text) => {
  const files = [fileWith(text)];
  const { totals } = await readTotals(files, rules);
  const some = totals.filter((_total, i) => i % 23 === 0);
  expect(some.length).toBeGreaterThan(5);
  for (const total of some) {
    const { listed, postings, booked, unlisted, findings } = await find(files, total, totals);
    expect([String(booked), postings]).toEqual([String(total.booked), total.postings]);
    expect([listed.length, String(unlisted), findings]).toEqual([postings, "0", []]);
  }
});

test("of very many the first are listed, and the others counted and summed", async () => {
  const rows = Array.from({ length: 25 }, (_, i) => `5000;202406;${i + 1};Lønn;${100 + i};2024-06-30`);
  const files = [fileWith(["konto;periode;beløp;tekst;bilagsnr;bilagsdato", ...rows].join("\n"))];
  const { totals } = await readTotals(files, rules);
  const found = await find(files, totals[0]!, totals, 10);
  expect(found.listed.map(({ voucher }) => voucher)).toEqual(rows.slice(0, 10).map((_, i) => String(100 + i)));
  expect(found.listed[0]).toMatchObject({ date: "2024-06-30", text: "Lønn", amount: decimal("1") });
  expect([found.postings, String(found.booked), String(found.unlisted)]).toEqual([25, "325", "270"]);
});

test("a file that is another one now, or that cannot be read, says so and has nothing", async () => {
  const csv = (...rows: string[]) => [fileWith(["konto;periode;beløp", ...rows].join("\n"))];
  const { totals } = await readTotals(csv("5000;202406;7"), rules);
  const other = await find(csv("5000;202406;8"), totals[0]!, totals);
  expect([other.postings, String(other.booked), other.findings]).toEqual([1, "8", []]);
  const packed = await find([fileWith("PK\u0003\u0004")], totals[0]!, totals);
  expect([packed.postings, packed.findings.map(({ code }) => code)]).toEqual([0, ["file-unusable"]]);
  const half = await find(csv("5000;202406;7", "5000;202406;x7"), totals[0]!, totals);
  expect(half.findings.map(({ code }) => code)).toEqual(["posting-amount-unreadable"]);
});

test("what an import only warns of is not told again with the postings", async () => {
  const files = [fileWith("konto;periode;beløp;dato\n5000;202406;7;31.06.2024")];
  const { totals, findings } = await readTotals(files, rules);
  expect(findings.map(({ code }) => code)).toEqual(["posting-date-unreadable"]);
  expect((await find(files, totals[0]!, totals)).findings).toEqual([]);
});

test("a search that is stopped, or breaks down, is no finding", async () => {
  const [row] = (await readTotals([fileWith(unit4Csv(madeLedger()))], rules)).totals as [LedgerTotal];
  const sought = { row: keyOfTotal(row, []), rules, most: 1 };
  await expect(findPostings(sought, () => Promise.reject(new TypeError("broken")))).rejects.toThrow("broken");
});

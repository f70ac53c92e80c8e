import type { LedgerLine } from "../../../src/core";
import { readCells } from "../../../src/readers/table/readTables";
import { readCellAmount } from "../../../src/readers/table/amounts";
import { read } from "./readText";

test("amounts that two conventions read differently wait for the user; one telling amount decides for all", async () => {
  const undecided = "konto\tperiode\tbeløp\n5000\t202406\t1.234\n5000\t202406\t2.500";
  expect((await read(undecided)).lines).toEqual([]);
  const chosen = await read(undecided, { convention: "norwegian" });
  expect(chosen.lines.map(({ amount }) => String(amount))).toEqual(["1234", "2500"]);
  const told = await read(`${undecided}\n5000\t202406\t-3.000,25`);
  expect(told.lines.map(({ amount }) => String(amount))).toEqual(["1234", "2500", "-3000.25"]);
});

test("a posting whose amount is only a unit is reported", async () => {
  const { reading } = await read("konto;periode;beløp\n5000;202406;1\n5000;202406;NOK");
  expect(reading.findings).toMatchObject([{ code: "posting-amount-unreadable", at: { row: 3 } }]);
});

test("an amount that two conventions read differently is read by neither until one is known", () => {
  const texts = ["1,234", "1.234", "1234", "12,5", "12.5"];
  expect(texts.map((text) => readCellAmount(text, undefined)?.toString() ?? null)).toEqual([
    null,
    null,
    "1234",
    "12.5",
    "12.5",
  ]);
});

test("numbers in cells are amounts as they stand, and an error value is none", async () => {
  const lines: LedgerLine[] = [];
  const rows = [
    ["Konto", "Periode", "Beløp"],
    [5000, 202406, 0.1],
    ["5000", "202406", "#REF!"],
    [5000, 202406, null],
  ];
  const { findings } = await readCells([{ name: "Ark1", rows }], (line) => lines.push(line));
  expect(lines.map(({ account, amount }) => [account, String(amount)])).toEqual([["5000", "0.1"]]);
  expect(findings).toMatchObject([{ code: "posting-amount-unreadable", facts: { given: "#REF!" } }]);
});

test("what a formula has left behind the digits of a cell is no amount", async () => {
  const amounts: string[] = [];
  const rows = [
    ["Konto", "Periode", "Beløp"],
    [5000, 202406, 0.1 + 0.2],
    [5000, 202406, -123_456_789_012.35],
  ];
  await readCells([{ name: "Ark1", rows }], ({ amount }) => amounts.push(String(amount)));
  expect(amounts).toEqual(["0.3", "-123456789012.35"]);
});

test.each([
  ["two amounts in one cell", "100 (-5)", undefined],
  ["kroner, as Excel shows them", "-kr 1 500,50", "-1500.5"],
])("%s", async (_why, cell, amount) => {
  const { lines, reading } = await read(`konto;periode;beløp\n5000;202406;${cell}`);
  expect(lines.map((line) => String(line.amount))).toEqual(amount === undefined ? [] : [amount]);
  expect(reading.findings.map(({ code }) => code)).toEqual(
    amount === undefined ? ["posting-amount-unreadable", "ledger-empty"] : [],
  );
});

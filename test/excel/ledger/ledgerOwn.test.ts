import { decimal, type LedgerTotal } from "../../../src/core";
import { runAction } from "../../../src/excel/actions/run";
import { importLedger, type LedgerToImport } from "../../../src/excel/ledger/importLedger";
import { openExample } from "../../../src/excel/setup/openExample";
import { currentProgress, watchProgress } from "../../../src/excel/actions/progress";
import type { Headless } from "../../../src/workbench/headless";
import { isCutOff } from "../cutOff";
import { openWorkbook, valuesOf, write } from "../workbook";
import { workbookAsItIs } from "../wholeWorkbook";

// What a user has added to the rows of Hovedbok goes with them, however many there are.

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
  await openExample("nb");
});
afterEach(() => bench.dispose());

const rowsOf = (accounts: readonly number[]): LedgerTotal[] =>
  accounts.map((account) => {
    const booked = decimal(String(account));
    const code = String(account);
    return {
      year: 2024,
      period: 6,
      account: code,
      costCentre: "",
      project: "",
      line: "lonn",
      booked,
      amount: booked,
      postings: 1,
    };
  });

const given = (accounts: readonly number[]): LedgerToImport => ({
  totals: rowsOf(accounts),
  postings: accounts.length,
  covered: [{ year: 2024, period: 6 }],
  accountNames: new Map(),
  source: "bok.csv",
});

const put = (accounts: readonly number[]) => importLedger(given(accounts), "nb");

const addColumn = (name: string, cells: readonly unknown[]): Promise<void> =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Hovedbok");
    table.columns.add(undefined, [[name], ...cells.map((cell) => [cell])] as string[][]);
    await context.sync();
  });

/** A column of *Hovedbok*, from its first row on. */
const formulasOf = (range: string): Promise<unknown[]> =>
  Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Hovedbok").getRange(range).load("formulas");
    await context.sync();
    return (cells.formulas as unknown[][]).map(([cell]) => cell);
  });

/** Some 3 MB of notes beside 300 rows. */
const MANY = Array.from({ length: 300 }, (_, i) => 10_000 + i);
const noteOf = (account: number): string => `${account} `.repeat(1_700).trim();

test("long notes beside many rows are written in requests that Excel takes, and go with their rows", async () => {
  await put(MANY);
  await addColumn("Merknad", MANY.map(noteOf));
  bench.host.traffic.resetCount();
  await put(MANY.slice(1));
  expect(bench.host.traffic.largestRequest).toBeLessThan(2_000_000);
  expect((await valuesOf("Hovedbok", "K5:K303")).flat()).toEqual(MANY.slice(1).map(noteOf));
});

test("how far an import has come only grows, though the user's own columns are written after the rows", async () => {
  await put(MANY);
  await addColumn("Merknad", MANY.map(noteOf));
  await addColumn("Mer", MANY.map(noteOf));
  const shares: number[] = [];
  const watch = watchProgress(() => {
    const progress = currentProgress();
    if (progress.state !== "running" || progress.step !== "preparing") return;
    if (progress.share !== undefined) shares.push(progress.share);
  });
  await runAction("BIBSYS.importLedger", given(MANY.slice(1)), "nb");
  watch();
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect([shares[0], shares.at(-1), new Set(shares).size > 4]).toEqual([0, 1, true]);
  expect(shares.filter((share) => share === 1)).toHaveLength(1);
});

test("they are put back in such requests too", async () => {
  await put(MANY);
  await addColumn("Merknad", MANY.map(noteOf));
  const before = await workbookAsItIs();
  let sync = 1;
  while (await isCutOff(bench, () => put(MANY.slice(1)), before, { sync, afterActions: 3 })) {
    expect(bench.host.traffic.largestRequest).toBeLessThan(2_000_000);
    sync += 1;
  }
  expect(sync).toBeGreaterThan(5);
});

test("a formula points where it pointed, whatever it points at, and a text stays a text", async () => {
  await put([5000, 5010, 5020, 5030, 5040, 5050]);
  await addColumn("Mitt", ["=[@Beløp]*2", "=I5", "'0123", '="[@Beløp] "&[@Konto]', "=SUM(Hovedbok[Beløp])+$I$5", true]);
  await put([5010, 5020, 5030, 5040, 5050]);
  expect(await valuesOf("Hovedbok", "K5:K9")).toEqual([[5010], ["0123"], ["[@Beløp] 5030"], [25_150 + 5010], [true]]);
  expect(await formulasOf("K5:K6")).toEqual(["=I5", "0123"]);
  await write("Hovedbok", "K7", "=[@Beløp]*2");
  await put([5020, 5030, 5050]);
  expect((await valuesOf("Hovedbok", "K5:K7")).flat()).toEqual(["0123", 10_060, true]);
});

test("where every row computes, the formulas stay beside their rows, and new rows get what all have", async () => {
  await put([5000, 5010]);
  await addColumn("Dobbelt", ["=[@Beløp]*2", "=[@Beløp]*2"]);
  await addColumn("Neste", ["=I6", "=I7"]);
  await put([5010, 5020, 5030]);
  expect(await valuesOf("Hovedbok", "K5:L7")).toEqual([
    [10_020, 5020],
    [10_040, 5030],
    [10_060, ""],
  ]);
  await put([]);
  await put([5000, 5010]);
  expect(await valuesOf("Hovedbok", "K5:K6")).toEqual([[10_000], [10_020]]);
});

import { decimal, type LedgerTotal } from "../../../src/core";
import { importLedger } from "../../../src/excel/ledger/importLedger";
import { keepLedger } from "../../../src/excel/ledger/keepLedger";
import { readLedgerApart, type LedgerRead } from "../../../src/excel/ledger/readLedgerApart";
import { changeSources } from "../../../src/excel/ledger/changeSources";
import { openExample } from "../../../src/excel/setup/openExample";
import { readSnapshot, snapshotIn } from "../../../src/excel/read/readSnapshot";
import { watchChanges, type SheetChange } from "../../../src/excel/host/watchWorkbook";
import { explainCell, ledgerBook, needsLedger, oneCell, withLedger } from "../../../src/sheets";
import type { Headless } from "../../../src/workbench/headless";
import { functionsIn } from "../../snapshot";
import { openWorkbook, valuesOf, write } from "../workbook";

// The ledger may have more cells than all the rest of a workbook: it is read when a question needs it, and once.

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
  await openExample("nb");
});
afterEach(() => bench.dispose());

const ROWS = 300;

function rows(count = ROWS): LedgerTotal[] {
  const booked = decimal("10.5");
  const codes = { costCentre: "0123", project: "", line: "lonn", booked, amount: booked, postings: 1 };
  return Array.from({ length: count }, (_, i) => ({ year: 2024, period: 6, account: String(5000 + i), ...codes }));
}

async function withRows(count = ROWS): Promise<void> {
  const source = { covered: [{ year: 2024, period: 6 }], accountNames: new Map(), source: "bok.csv" };
  await importLedger({ totals: rows(count), postings: count, ...source }, "nb");
}

/** What a piece of work costs its user: syncs, and characters answered. */
async function costOf(work: () => Promise<unknown>): Promise<{ syncs: number; answered: number }> {
  bench.host.traffic.resetCount();
  await work();
  const { documentRequests: syncs, answered } = bench.host.traffic;
  return { syncs, answered };
}

/** Characters of an answer, at the very least, for each row of the ledger that is read. */
const ROW_OF_LEDGER = 30;

test("a snapshot costs as much with a ledger as without its cells, and says that they were not read", async () => {
  await withRows(1);
  const small = await costOf(readSnapshot);
  await withRows();
  const large = await costOf(readSnapshot);
  // The log shows days: they take one more.
  expect(small.syncs).toBe(4);
  expect(large.syncs).toBe(4);
  expect(large.answered - small.answered).toBeLessThan(ROWS * ROW_OF_LEDGER);
  const { sheets } = await readSnapshot();
  const isUnread = (sheet: string) => sheets.find(({ name }) => name === sheet)?.isUnread ?? false;
  expect([isUnread("Hovedbok"), isUnread("Poster")]).toEqual([true, false]);
});

test("who asks for the ledger gets it, with the formulas that its user has written around and beside its columns", async () => {
  await withRows(3);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hovedbok");
    sheet.tables.getItem("Hovedbok").columns.add(undefined, [["Min"], ["=1+1"], ["=2+2"], [7]]);
    sheet.getRange("I1").formulas = [["=SUM(Hovedbok[Beløp])"]];
    sheet.getRange("A12").formulas = [["=40+2"]];
    await context.sync();
  });
  const { ledger } = await readLedgerApart();
  const { snapshot: whole } = await Excel.run((context) => snapshotIn(context, { ledger: true }));
  expect(ledger?.sheet).toEqual(whole.sheets.find(({ name }) => name === "Hovedbok"));
  expect(ledger?.sheet.formulas.flat().filter((cell) => String(cell).startsWith("="))).toHaveLength(4);
  const { snapshot: apart } = await Excel.run((context) => snapshotIn(context));
  expect(withLedger(apart, ledger)).toEqual(whole);
});

test("a ledger beside another table is read with its sheet", async () => {
  await withRows(2);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hovedbok");
    sheet.tables.add("M1:N2", true);
    await context.sync();
  });
  const { sheets } = await readSnapshot();
  expect(sheets.find(({ name }) => name === "Hovedbok")?.values.length).toBeGreaterThan(2);
});

test("an actual needs the ledger to be explained, a report's figure and a typed one do not", async () => {
  await withRows();
  await changeSources({ lines: ["lonn"], from: "ledger" });
  const [snapshot, { ledger }, call] = [await readSnapshot(), await readLedgerApart(), await functionsIn()];
  const needs = (sheet: string, row: number, column: number) => needsLedger(snapshot, oneCell(sheet, row, column));
  // Poster!C9 is the actual, H9 its forecast, D9 its typed budget; and a cell of the ledger itself.
  expect([needs("Poster", 8, 2), needs("Poster", 8, 7), needs("Poster", 8, 3), needs("Hovedbok", 8, 2)]).toEqual([
    true,
    false,
    false,
    true,
  ]);
  const at = oneCell("Poster", 8, 2);
  expect(explainCell(snapshot, at, call).how).toBe("unexplained");
  const explanation = explainCell(withLedger(snapshot, ledger), at, call);
  expect([explanation.how, explanation.findings]).toEqual(["worked", []]);
  expect(explanation.inputs.filter(({ table }) => table === "Hovedbok")).toHaveLength(ROWS);
});

describe("while the workbook is watched", () => {
  const start = async () => {
    const changes: SheetChange[] = [];
    const kept = keepLedger(readLedgerApart, watchChanges);
    const unwatch = await kept.watch((change) => void changes.push(change));
    const told = async () => {
      const before = changes.length;
      while (changes.length === before) await new Promise((resolve) => setTimeout(resolve, 1));
    };
    return { kept, unwatch, told };
  };
  const amounts = ({ ledger }: LedgerRead) =>
    ledger && ledgerBook(ledger, []).totals.map(({ amount }) => amount.toNumber());

  test("the ledger is read once for all who ask, and again only when its own sheet has changed", async () => {
    await withRows();
    const { kept, unwatch, told } = await start();
    const first = await costOf(() => Promise.all([kept.read(), kept.read()]));
    expect(first.answered).toBeGreaterThan(ROWS * ROW_OF_LEDGER);
    expect(await costOf(kept.read)).toEqual({ syncs: 0, answered: 0 });

    await Promise.all([told(), write("Poster", "D9", 18000)]);
    expect(await costOf(kept.read)).toEqual({ syncs: 0, answered: 0 });

    await Promise.all([told(), write("Hovedbok", "I5", 99)]);
    expect((await costOf(kept.read)).syncs).toBe(first.syncs);
    expect(amounts(await kept.read())?.[0]).toBe(99);
    await unwatch();
    expect((await costOf(kept.read)).syncs).toBe(first.syncs);
  });

  test("a ledger that is imported, imported anew and deleted is found so", async () => {
    const { kept, unwatch, told } = await start();
    expect((await kept.read()).ledger).toBeUndefined();
    await Promise.all([told(), withRows(2)]);
    expect(amounts(await kept.read())).toEqual([10.5, 10.5]);
    await Promise.all([told(), withRows(3)]);
    expect(amounts(await kept.read())).toEqual([10.5, 10.5, 10.5]);
    const deleted = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Hovedbok").delete();
      await context.sync();
    });
    await Promise.all([told(), deleted]);
    expect((await kept.read()).ledger).toBeUndefined();
    await unwatch();
  });

  test("its name may change meanwhile", async () => {
    await withRows(2);
    const { kept, unwatch } = await start();
    await kept.read();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Hovedbok").name = "Bok";
      await context.sync();
    });
    const snapshot = withLedger(await readSnapshot(), (await kept.read()).ledger);
    expect(snapshot.sheets.find(({ name }) => name === "Bok")?.values[4]).toEqual((await valuesOf("Bok", "A5:J5"))[0]);
    await unwatch();
  });
});

test("a change that comes while the ledger is read is in what is answered; a failed reading is not kept", async () => {
  let tell: (change: SheetChange) => void = () => undefined;
  const ledger = { sheet: { name: "", row: 0, column: 0, values: [], formulas: [] }, sheetId: "bok" };
  const table = { name: "Hovedbok", header: [], body: oneCell("", 0, 0) };
  const reads: { give: (read: LedgerRead) => void; fail: (error: Error) => void }[] = [];
  const kept = keepLedger(
    () => new Promise((give, fail) => void reads.push({ give, fail })),
    async (watcher) => {
      tell = watcher;
      return async () => undefined;
    },
  );
  await kept.watch(() => undefined);
  const [older, newer] = [1, 2].map(() => ({ ledger: { ...ledger, table }, findings: [] }));
  if (!older || !newer) throw new Error("two readings");
  const asked = kept.read();
  tell({ sheetId: "poster" });
  tell({ sheetId: "bok" });
  reads[0]?.give(older);
  await new Promise(setImmediate);
  expect(reads).toHaveLength(2);
  tell({ sheetId: "poster" });
  reads[1]?.give(newer);
  expect(await asked).toBe(newer);
  expect(await kept.read()).toBe(newer);

  tell({ sheetId: "bok" });
  const failed = kept.read();
  reads[2]?.fail(new Error("refused"));
  await expect(failed).rejects.toThrow("refused");
  void kept.read();
  expect(reads).toHaveLength(4);
});

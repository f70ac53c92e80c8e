import { decimal, type LedgerTotal } from "../../../src/core";
import { importLedger, type LedgerToImport } from "../../../src/excel/ledger/importLedger";
import { openExample } from "../../../src/excel/setup/openExample";
import type { Headless } from "../../../src/workbench/headless";
import { openWorkbook, sheetNames, valuesOf } from "../workbook";
import { workbookAsItIs } from "../wholeWorkbook";

// Somebody works in Hovedbok while a ledger is imported, or the connection breaks: no cell of theirs is lost, and what
// is said is so.

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
  await openExample("nb");
});
afterEach(() => bench.dispose());

const total = (account: number, booked = "1000.5", period = 6): LedgerTotal => ({
  year: 2024,
  period,
  account: String(account),
  costCentre: "012345",
  project: "",
  line: "lonn",
  booked: decimal(booked),
  amount: decimal(booked),
  postings: 2,
});

const given = (totals: readonly LedgerTotal[]): LedgerToImport => ({
  totals,
  postings: 7,
  covered: [{ year: 2024, period: 6 }],
  accountNames: new Map([["5000", "Lønn"]]),
  source: "bok.csv",
});

const FEW = [5000, 5010].map((account) => total(account));
const MANY = [5000, 5010, 5020, 5030].map((account) => total(account, "2000"));

const inBook = (work: (table: Excel.Table) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.tables.getItem("Hovedbok"));
    await context.sync();
  });

/** The cells of *Hovedbok* and below it, with their formats. */
const book = (): Promise<unknown> =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Hovedbok");
    const body = table.getDataBodyRange().load("formulas,numberFormat,address");
    const below = table.worksheet.getRange("A4:L20").load("formulas");
    await context.sync();
    return [body.address, body.formulas, body.numberFormat, below.formulas];
  });

const accounts = async (): Promise<unknown[]> => {
  const rows = await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("Hovedbok").getDataBodyRange().load("values");
    await context.sync();
    return body.values as unknown[][];
  });
  return rows.map((row) => `${String(row[2])}: ${String(row[8])}`);
};

const cells = (at: number, column: number, value: unknown) => () =>
  inBook((table) => (table.getDataBodyRange().getCell(at, column).values = [[value]]));

/** Adds a row with the formats of the others, as Excel does. */
const addRow = (): Promise<void> =>
  inBook((table) => {
    table.rows.add(undefined, [[2024, 5, "7000", "", "", "", "drift", 1, 1, 1, "ny"]]);
    const formats = ["0", "0", "@", "@", "@", "@", "@", "#,##0.00", "#,##0.00", "0", "General"];
    table.getDataBodyRange().getLastRow().numberFormat = [formats];
  });

const EDITS: readonly [string, () => Promise<void>][] = [
  ["types an amount", cells(0, 8, 987_654)],
  ["types a note in a column of their own", cells(0, 10, "min")],
  ["adds a row", addRow],
  ["sorts the rows", () => inBook((table) => table.sort.apply([{ key: 2, ascending: false }]))],
  ["removes a row", () => inBook((table) => table.rows.getItemAt(1).delete())],
];

/** A workbook whose *Hovedbok* has some rows, each with a note of the user's own, and a note below. */
async function begin(rows: readonly LedgerTotal[]): Promise<void> {
  await importLedger(given(rows), "nb");
  await inBook((table) => {
    table.columns.add(undefined, [["Sett"], ...rows.map((_one, i) => [`x${i}`])]);
    table.worksheet.getRange("B12").values = [["Mine notater"]];
  });
}

/** The sync that writes the rows. The last, after it, takes the hidden sheet away. */
const WRITING = 5;

describe.each([
  ["grows", FEW, MANY, WRITING],
  // A note that goes with its row is prepared in one sync more.
  ["shrinks", MANY, FEW, WRITING + 1],
])("an import that %s", (_how, before, after, writing) => {
  beforeEach(() => begin(before));

  test.each(EDITS)(
    "somebody %s just before the writing: their change stands, nothing is imported",
    async (_w, edit) => {
      let wanted: unknown;
      const names = await sheetNames();
      bench.host.traffic.resetCount();
      bench.host.traffic.beforeRequest(WRITING, async () => {
        await edit();
        wanted = await book();
      });
      const outcome = await importLedger(given(after), "nb");
      expect(wanted).toBeDefined();
      expect(outcome).toMatchObject({ sheet: undefined, findings: [{ code: "changed-meanwhile" }] });
      expect(await book()).toEqual(wanted);
      expect(await sheetNames()).toEqual(names);
    },
  );

  test("somebody types an amount before any sync: it is read, or it stands and nothing is imported", async () => {
    for (let sync = 1; sync <= WRITING + 1; sync += 1) {
      bench.host.traffic.resetCount();
      bench.host.traffic.beforeRequest(sync, cells(0, 9, 40 + sync));
      const { sheet } = await importLedger(given([...after, total(9000 + sync)]), "nb");
      if (sheet === undefined) expect(await postings()).toBe(40 + sync);
      else expect(await accounts()).toContain(`${9000 + sync}: 1000.5`);
    }
  });

  test("cut off anywhere in the writing, the formats of the cells are as before", async () => {
    const was = await book();
    for (const afterActions of [12, 20, 40, 60, 80, 100, 120, 140]) {
      bench.host.traffic.resetCount();
      bench.host.traffic.failRequest(WRITING, { code: "GeneralException", afterActions });
      const said = await importLedger(given(after), "nb").catch((error: unknown) => error);
      if ("sheet" in (said as object)) break;
      expect(said).toMatchObject({ name: "ExcelRefusal", leftBehind: [] });
      expect([afterActions, await book()]).toEqual([afterActions, was]);
    }
  });

  test("a response that is lost: what is said is so, and no advice deletes the ledger", async () => {
    const success: number[] = [];
    for (let sync = 1; sync <= writing + 1; sync += 1) {
      const was = await accounts();
      bench.host.traffic.resetCount();
      bench.host.traffic.loseResponse(sync);
      const imported = [...after, total(9000 + sync)];
      const said = await importLedger(given(imported), "nb").catch((error: unknown) => error);
      bench.host.traffic.resetCount();
      if ("sheet" in (said as object)) {
        success.push(sync);
        expect(await accounts()).toEqual(imported.map(({ account, booked }) => `${account}: ${booked.toString()}`));
      } else {
        expect(said).toMatchObject({ name: "ExcelRefusal", leftBehind: [] });
        expect([sync, await accounts()]).toEqual([sync, was]);
      }
      expect((await sheetNames()).filter((name) => name.startsWith("BIBSYS"))).toEqual([]);
    }
    expect(success).toEqual([writing, writing + 1]);
  });
});

const postings = async (): Promise<unknown> => (await valuesOf("Hovedbok", "J5"))[0]?.[0];

test.each([
  ["shrinks", MANY, FEW],
  ["grows", FEW, MANY],
])("rows that a filter hides go as well, when an import %s", async (_how, before, after) => {
  await begin(before);
  await inBook((table) => table.columns.getItem("Konto").filter.applyValuesFilter(["5000"]));
  expect((await importLedger(given(after), "nb")).sheet).toBe("Hovedbok");
  expect(await accounts()).toEqual(after.map(({ account, booked }) => `${account}: ${booked.toString()}`));
});

test("a sheet that somebody else has called as ours is theirs, whatever happens", async () => {
  await begin(FEW);
  const add = (): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("BIBSYS Hovedbok").getRange("A1").values = [["mitt"]];
      await context.sync();
    });
  await add();
  const was = await workbookAsItIs();
  bench.host.traffic.resetCount();
  bench.host.traffic.failRequest(WRITING, { code: "GeneralException", afterActions: 50 });
  await expect(importLedger(given(MANY), "nb")).rejects.toMatchObject({ leftBehind: [] });
  expect(await workbookAsItIs()).toEqual(was);
});

import { decimal, type LedgerTotal } from "../../../src/core";
import { changeSources } from "../../../src/excel/ledger/changeSources";
import { exportLines } from "../../../src/excel/ledger/exportLines";
import { importLedger } from "../../../src/excel/ledger/importLedger";
import { readLedgerChoice, writeLedgerChoice } from "../../../src/excel/ledger/ledgerChoice";
import { readSnapshot } from "../../../src/excel/read/readSnapshot";
import { setUpRules } from "../../../src/excel/ledger/setUpRules";
import { openExample } from "../../../src/excel/setup/openExample";
import { areaOf, ledgerBehind, type ListedLines } from "../../../src/sheets";
import type { Headless } from "../../../src/workbench/headless";
import { functionsIn } from "../../snapshot";
import { openWorkbook, sheetNames, valuesOf } from "../workbook";

// Two users press the same button: both end well, or the second is told what the first did. No sheet and no cell of
// either is lost.

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
  await openExample("nb");
});
afterEach(() => bench.dispose());

const total = (account: string): LedgerTotal => {
  const booked = decimal("1000.5");
  const codes = { account, costCentre: "", project: "", line: "lonn" };
  return { year: 2024, period: 6, ...codes, booked, amount: booked, postings: 2 };
};

const imported = (...accounts: string[]) =>
  importLedger(
    {
      totals: accounts.map(total),
      postings: 2,
      covered: [{ year: 2024, period: 6 }],
      accountNames: new Map(),
      source: "bok.csv",
    },
    "nb",
  );

async function listed(): Promise<ListedLines> {
  const at = areaOf({ sheet: "Poster", cell: "C9" });
  if (!at) throw new Error("C9 is no cell");
  const book = { totals: [total("5000")], accountNames: new Map<string, string>() };
  const behind = ledgerBehind(await readSnapshot(), at, book, await functionsIn());
  if ("findings" in behind) throw new Error("no plan");
  return { behind, rows: behind.rows, search: "" };
}

/** Runs an action whose other user comes in before one of its syncs. */
async function twice<T>(sync: number, work: () => Promise<T>): Promise<{ first: T | undefined; second: T }> {
  let first: T | undefined;
  bench.host.traffic.resetCount();
  bench.host.traffic.beforeRequest(sync, async () => {
    first = await work();
  });
  const second = await work();
  bench.host.traffic.resetCount();
  return { first, second };
}

const ours = async (): Promise<string[]> => (await sheetNames()).filter((name) => name.startsWith("BIBSYS"));

test.each([1, 2])("Kontoregler made by another before sync %s is shown, and stays", async (sync) => {
  const { first, second } = await twice(sync, () => setUpRules("nb"));
  expect([first?.sheet, second.sheet, second.findings]).toEqual(["Kontoregler", "Kontoregler", []]);
  expect(second.news?.nb).toBe("Kontoregler er her. Ingenting er endret.");
  expect((await sheetNames()).filter((name) => name.startsWith("Kontoregler"))).toEqual(["Kontoregler"]);
  expect(await ours()).toEqual([]);
});

test.each([1, 2])("lines exported by another before sync %s: both have a sheet", async (sync) => {
  const lines = await listed();
  const { first, second } = await twice(sync, () => exportLines(lines, "nb"));
  expect([first?.sheet, second.sheet]).toEqual(["Linjer Poster C9", "Linjer Poster C9 (2)"]);
  expect((await sheetNames()).filter((name) => name.startsWith("Linjer"))).toHaveLength(2);
  expect(await ours()).toEqual([]);
});

test.each([1, 2, 3, 4])("a first import by another before sync %s: the ledger is there once", async (sync) => {
  const { first, second } = await twice(sync, () => imported("5000", "5400"));
  expect([first?.sheet, second.sheet, second.findings]).toEqual(["Hovedbok", "Hovedbok", []]);
  expect((await valuesOf("Hovedbok", "C5:C7")).flat()).toEqual(["5000", "5400", ""]);
  expect((await sheetNames()).filter((name) => name === "Logg")).toEqual(["Logg"]);
  expect((await valuesOf("Logg", "C5:C6")).flat()).toEqual(["Hovedbok lest inn", "Hovedbok lest inn"]);
  expect(await ours()).toEqual([]);
});

test.each([1, 2, 3, 4, 5])("a later import by another before sync %s: theirs stands, or both do", async (sync) => {
  await imported("5000");
  let turn = 0;
  const { first, second } = await twice(sync, () => imported("5000", (turn += 1) === 1 ? "5900" : "5400"));
  expect(first?.sheet).toBe("Hovedbok");
  const accounts = (await valuesOf("Hovedbok", "C5:C7")).flat();
  if (second.sheet === undefined) {
    expect(second.findings).toMatchObject([{ code: "changed-meanwhile" }]);
    expect(accounts).toEqual(["5000", "5400", ""]);
  } else {
    expect(accounts).toEqual(["5000", sync === 5 ? "5400" : "5900", ""]);
  }
  expect(await ours()).toEqual([]);
});

test.each([1, 2, 3, 4])("sources changed by another before sync %s: what is said is so", async (sync) => {
  await imported("5000");
  const { first, second } = await twice(sync, () => changeSources({ lines: ["lonn"], from: "ledger" }));
  expect(first?.sheet).toBe("Poster");
  if (second.sheet === undefined) expect(second.findings).toMatchObject([{ code: "changed-meanwhile" }]);
  expect((await valuesOf("Poster", "O9:P9"))[0]).toEqual(["hovedbok", 8274]);
});

test("the choices of another are replaced, and a response that is lost is looked up", async () => {
  await writeLedgerChoice({ separator: "," });
  bench.host.traffic.resetCount();
  bench.host.traffic.loseResponse(1);
  await writeLedgerChoice({ separator: ";" });
  expect(await readLedgerChoice()).toEqual({ separator: ";" });
});

import { decimal, type LedgerTotal } from "../../../src/core";
import { exportLines } from "../../../src/excel/ledger/exportLines";
import { importLedger } from "../../../src/excel/ledger/importLedger";
import { openExample } from "../../../src/excel/setup/openExample";
import { readSnapshot } from "../../../src/excel/read/readSnapshot";
import { areaOf, ledgerBehind, TABLES, type ListedLines } from "../../../src/sheets";
import type { Headless } from "../../../src/workbench/headless";
import { functionsIn } from "../../snapshot";
import { isCutOff } from "../cutOff";
import { openWorkbook, sheetNames, valuesOf } from "../workbook";
import { workbookAsItIs } from "../wholeWorkbook";

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
  await openExample("nb");
});
afterEach(() => bench.dispose());

const total = (amount: string, project: string): LedgerTotal => {
  const booked = decimal(amount);
  const codes = { account: "0500", costCentre: "6-7", project, line: "lonn" };
  return { year: 2024, period: 6, ...codes, booked, amount: booked, postings: 2 };
};

async function listed(search = ""): Promise<ListedLines> {
  const totals = [total("8273999.5", "=1+1"), total("0.5", "")];
  const at = areaOf({ sheet: "Poster", cell: "C9" });
  if (!at) throw new Error("C9 is no cell");
  const book = { totals, accountNames: new Map([["0500", "Lønn"]]) };
  const behind = ledgerBehind(await readSnapshot(), at, book, await functionsIn());
  if ("findings" in behind) throw new Error("no plan");
  return { behind, rows: search === "" ? behind.rows : behind.rows.slice(0, 1), search };
}

test("the lines are put in a new sheet: where they are from, their sum as Excel adds it, codes as texts", async () => {
  bench.host.traffic.resetCount();
  const lines = await listed();
  bench.host.traffic.resetCount();
  expect(await exportLines(lines, "nb")).toEqual({ sheet: "Linjer Poster C9", findings: [] });
  // The names, the writing, and the sheet shown when all else is done: what is put back has moved nobody.
  expect(bench.host.traffic.documentRequests).toBe(3);
  const cells = await valuesOf("Linjer Poster C9", "A1:J9");
  expect(cells[0]?.[0]).toBe("Hovedbokslinjer bak Poster, linjen «Lønn inkl overhead», kolonnen Regnskap");
  expect(String(cells[1]?.[0]).replace(/\s/gu, " ")).toBe(
    "Hentet fra Poster!C9, som viste 8 274 i 1 000 kroner. Til og med 2. kvartal 2024.",
  );
  expect([cells[3]?.[8], cells[4]?.[8]]).toEqual([8274000, 8274]);
  expect(cells.slice(6)).toEqual([
    TABLES.Hovedbok.map((head) => (head === "Beløp" ? "Beløp i cellen" : head)),
    [2024, 6, "0500", "Lønn", "6-7", "=1+1", "lonn", 8273999.5, 8273999.5, 2],
    [2024, 6, "0500", "Lønn", "6-7", "", "lonn", 0.5, 0.5, 2],
  ]);
});

test("lines that a formula takes itself are of no period, and in kroner the sum is said once", async () => {
  const lines = await listed();
  await exportLines({ ...lines, behind: { ...lines.behind, unit: decimal("1"), isTaken: true } }, "en");
  const cells = await valuesOf("Linjer Poster C9", "A1:I6");
  expect(String(cells[1]?.[0]).replace(/\s/gu, " ")).toBe("Taken from Poster!C9, which showed 8,274 in NOK.");
  expect(cells[3]?.[8]).toBe(8274000);
  expect([cells[4]?.[0], cells[5]?.[0]]).toEqual(["", "År"]);
});

test("nothing is overwritten, and what was searched for is said", async () => {
  await exportLines(await listed(), "nb");
  expect((await exportLines(await listed("=1+1"), "en")).sheet).toBe("Linjer Poster C9 (2)");
  expect((await sheetNames()).slice(-2)).toEqual(["Linjer Poster C9", "Linjer Poster C9 (2)"]);
  expect((await valuesOf("Linjer Poster C9 (2)", "A3"))[0]).toEqual(["Only the lines with “=1+1”."]);
});

test("the lines are never taken for the ledger, which may be gone when the next one is imported", async () => {
  await exportLines(await listed(), "nb");
  await importLedger(
    { totals: [total("1", "")], postings: 1, covered: [], accountNames: new Map(), source: "a.csv" },
    "nb",
  );
  expect((await sheetNames()).slice(-3)).toEqual(["Linjer Poster C9", "Hovedbok", "Logg"]);
});

test("more lines than a request carries are a finding", async () => {
  const lines = await listed();
  const [row] = lines.rows;
  const many = { ...lines, rows: Array.from({ length: 10_001 }, () => row).filter((one) => one !== undefined) };
  const { sheet, findings } = await exportLines(many, "nb");
  expect([sheet, findings.map(({ code }) => code)]).toEqual([undefined, ["lines-too-many"]]);
});

test("cut off anywhere, the workbook is as it was", async () => {
  const lines = await listed();
  const before = await workbookAsItIs();
  const work = () => exportLines(lines, "nb");
  expect(await isCutOff(bench, work, before, { sync: 1, afterActions: 0 })).toBe(true);
  for (let afterActions = 0; ; afterActions += 12) {
    if (!(await isCutOff(bench, work, before, { sync: 2, afterActions }))) break;
  }
  expect(await sheetNames()).toContain("Linjer Poster C9");
});

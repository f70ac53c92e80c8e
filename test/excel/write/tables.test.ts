import { createReport } from "../../../src/excel/reports/createReport";
import { openExample } from "../../../src/excel/setup/openExample";
import type { Headless } from "../../../src/workbench/headless";
import { openWorkbook, valuesOf, write } from "../workbook";

// What users do to tables: none of it may move a figure.

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
  await openExample("nb");
});
afterEach(() => bench.dispose());

const REPORT = "Regnskap 2024K2";
const figures = async (): Promise<unknown[][]> => valuesOf(REPORT, "A1:D24");

/** What the accounts show before anything is done to the tables. */
async function untouched(): Promise<unknown[][]> {
  await createReport("accounts");
  const shown = await figures();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(REPORT).delete();
    await context.sync();
  });
  return shown;
}

const change = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

/** Moves a table as cut and paste does, with its columns in another order if wanted. */
async function moveTable(name: string, to: string, order?: (columns: readonly string[]) => string[]): Promise<void> {
  await Excel.run(async (context) => {
    const { tables, worksheets } = context.workbook;
    const range = tables.getItem(name).getRange().load("formulas");
    await context.sync();
    const cells = range.formulas as unknown[][];
    const header = (cells[0] ?? []).map(String);
    const columns = (order?.(header) ?? header).map((column) => header.indexOf(column));
    tables.getItem(name).delete();
    const target = worksheets.getItemOrNullObject(to).load("name");
    await context.sync();
    const sheet = target.isNullObject ? worksheets.add(to) : target;
    const place = sheet.getRangeByIndexes(6, 2, cells.length, columns.length);
    place.values = cells.map((row, i) => columns.map((column) => (i === 0 ? row[column] : "")));
    const table = sheet.tables.add(place, true);
    table.name = name;
    place.formulas = cells.map((row) => columns.map((column) => row[column]));
    await context.sync();
  });
}

test("a table that is renamed is known by its columns, and reports point to it by its name", async () => {
  const before = await untouched();
  await change(({ tables }) => {
    tables.getItem("Poster").name = "Postene";
    tables.getItem("Oppsett").name = "Innstillinger";
  });
  bench.host.traffic.resetCount();
  expect(await createReport("accounts")).toEqual({ sheet: REPORT, findings: [] });
  expect(bench.host.traffic.documentRequests).toBe(4);
  expect(await figures()).toEqual(before);

  await write("Poster", "C9", 8275);
  expect(await valuesOf(REPORT, "B16")).toEqual([[8275]]);
});

test("two tables that may be the one are a finding, and no report is made of either", async () => {
  await change(({ tables, worksheets }) => {
    tables.getItem("Oppsett").name = "Oppsett2023";
    const copy = worksheets.add("Kopi").getRange("A1:D2");
    copy.values = [
      ["Nøkkel", "Felt", "Verdi", "Forklaring"],
      ["aar", "År", 2023, ""],
    ];
    worksheets.getItem("Kopi").tables.add(copy, true).name = "Oppsett2022";
  });
  const { sheet, findings } = await createReport("accounts");
  expect(sheet).toBeUndefined();
  expect(findings).toEqual([
    {
      code: "table-ambiguous",
      facts: { table: "Oppsett", candidates: "Oppsett2023, Oppsett2022" },
      severity: "error",
    },
  ]);
});

test("a table that is moved to another sheet is found there", async () => {
  const before = await untouched();
  await moveTable("Poster", "Tallgrunnlag");
  expect((await createReport("accounts")).findings).toEqual([]);
  expect(await figures()).toEqual(before);
});

test("columns in another order, and columns of the user's own, change no figure", async () => {
  const before = await untouched();
  await moveTable("Poster", "Poster", (columns) => [...columns].reverse());
  await change(({ worksheets, tables }) => {
    const sheet = worksheets.getItem("Poster");
    sheet.getRange("X7:X15").values = [["Egen merknad"], ...Array.from({ length: 8 }, (_, i) => [`merknad ${i}`])];
    tables.getItem("Poster").resize(sheet.getRange("C7:X15"));
  });
  expect((await createReport("accounts")).findings).toEqual([]);
  expect(await figures()).toEqual(before);
});

test("a table that is sorted gives the same figures, line by line", async () => {
  await createReport("accounts");
  const byName = async (): Promise<unknown[][]> =>
    (await valuesOf(REPORT, "A8:D24"))
      .filter(([name]) => name !== "")
      .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
  const before = await byName();
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("Poster").getDataBodyRange().load("formulas");
    await context.sync();
    body.formulas = [...(body.formulas as unknown[][])].reverse();
    await context.sync();
  });
  expect(await byName()).toEqual(before);
  expect((await createReport("accounts")).findings).toEqual([]);
  expect(await byName()).toEqual(before);
});

test("a key that stands on two lines is a finding, whatever the table is called", async () => {
  await change(({ tables }) => {
    tables.getItem("Poster").name = "Postene";
  });
  await write("Poster", "A11", "lonn");
  const { sheet, findings } = await createReport("accounts");
  expect([sheet, findings.map(({ code }) => code)]).toEqual([undefined, ["key-doubled"]]);
});

import { repairFormulas } from "../../../src/excel/explain/repairFormulas";
import { readSnapshot } from "../../../src/excel/read/readSnapshot";
import { createReport } from "../../../src/excel/reports/createReport";
import { openExample } from "../../../src/excel/setup/openExample";
import type { Headless } from "../../../src/workbench/headless";
import { workbookAsItIs } from "../wholeWorkbook";
import { openWorkbook, write } from "../workbook";

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
  await openExample("nb");
  await createReport("accumulated");
});
afterEach(() => bench.dispose());

/** The forms that Excel leaves: as a file stores them, and under the name of another add-in's file. */
const LOST: readonly (readonly [string, (formula: string) => string])[] = [
  ["as a file stores them", (formula) => formula.replace(/BIBSYS\.(\w+)/gu, "_xldudf_BIBSYS_$1")],
  [
    "under the name of a file",
    (formula) => formula.replace(/BIBSYS\.(\w+)/gu, "'C:\\Office\\Library\\FUNCRES.XLAM'!_xldudf_BIBSYS_$1"),
  ],
];

/** Breaks every BIBSYS formula of a sheet, and counts them. */
async function lose(sheet: string, lost: (formula: string) => string): Promise<number> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange().load("formulas");
    await context.sync();
    let count = 0;
    (range.formulas as unknown[][]).forEach((cells, row) =>
      cells.forEach((formula, column) => {
        if (typeof formula !== "string" || !/^=.*BIBSYS\./u.test(formula)) return;
        count += 1;
        range.getCell(row, column).formulas = [[lost(formula)]];
      }),
    );
    await context.sync();
    return count;
  });
}

test.each(LOST)("formulas %s are written again, and nothing else is touched", async (_why, lost) => {
  const before = await workbookAsItIs();
  const count = await lose("Poster", lost);
  expect(count).toBeGreaterThan(20);
  expect(await workbookAsItIs()).not.toEqual(before);
  const { sheet, findings, news } = await repairFormulas();
  expect([sheet, findings]).toEqual(["Poster", []]);
  expect(news?.nb).toBe(`${count} formler er skrevet på nytt i Poster.`);
  expect(await workbookAsItIs()).toEqual(before);
  const { sheets } = await readSnapshot();
  expect(sheets.flatMap(({ values }) => values.flat()).filter((value) => value === "#NAME?")).toEqual([]);
});

test("a workbook without lost formulas is left alone", async () => {
  const before = await workbookAsItIs();
  const { findings, news } = await repairFormulas();
  expect([findings, news?.nb]).toEqual([[], "Ingen BIBSYS-formler trenger å repareres. Ingenting er endret."]);
  expect(await workbookAsItIs()).toEqual(before);
});

test("a repair that Excel refuses half-way leaves every formula as it was", async () => {
  await lose("Poster", (LOST[0] as (typeof LOST)[number])[1]);
  const before = await workbookAsItIs();
  bench.host.traffic.failRequest(5, { code: "GeneralException", afterActions: 6 });
  await expect(repairFormulas()).rejects.toMatchObject({ name: "ExcelRefusal", leftBehind: [] });
  expect(await workbookAsItIs()).toEqual(before);
});

test("what a colleague types between the reading and the writing stays theirs, and no formula is written", async () => {
  await lose("Poster", (LOST[0] as (typeof LOST)[number])[1]);
  const { cell, lost } = await firstLost("Poster");
  await write("Poster", cell, 4711);
  const theirs = await workbookAsItIs();
  await write("Poster", cell, lost);
  bench.host.traffic.resetCount();
  bench.host.traffic.beforeRequest(5, () => write("Poster", cell, 4711));
  expect((await repairFormulas()).findings).toEqual([
    { code: "changed-meanwhile", facts: { sheet: "Poster" }, severity: "error" },
  ]);
  expect(await workbookAsItIs()).toEqual(theirs);
});

async function firstLost(name: string): Promise<{ cell: string; lost: string }> {
  const { sheets } = await readSnapshot();
  const formulas = sheets.find((sheet) => sheet.name === name)?.formulas ?? [];
  const row = formulas.findIndex((cells) => cells.some((cell) => String(cell).includes("_xldudf_")));
  const column = formulas[row]?.findIndex((cell) => String(cell).includes("_xldudf_")) ?? -1;
  return { cell: `${String.fromCharCode(65 + column)}${row + 1}`, lost: String(formulas[row]?.[column]) };
}

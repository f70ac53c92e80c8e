import { createReport } from "../../../src/excel/reports/createReport";
import { openExample } from "../../../src/excel/setup/openExample";
import { runControl } from "../../../src/excel/control/runControl";
import { findingText } from "../../../src/text";
import type { Headless } from "../../../src/workbench/headless";
import { ANNEX, pasted } from "../../sheets/scan/pasted";
import { isCutOff } from "../cutOff";
import { workbookAsItIs } from "../wholeWorkbook";
import { calculated, openWorkbook, sheetNames, valuesOf, write } from "../workbook";

const REPORT = "Regnskap 2024K2";

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
  await openExample("nb");
});
afterEach(() => bench.dispose());

const said = async () =>
  (await runControl("nb")).findings.map((one) => findingText(one, "nb").replaceAll("\u00a0", " "));
const listed = async () => (await valuesOf("Kontroll", "A6:E12")).filter(([number]) => number !== "");

/** As a user pastes: the block's first cell where they stand, in a sheet of its own. */
async function paste(text: string, at: string): Promise<void> {
  const cells = pasted(text);
  const width = Math.max(...cells.map((row) => row.length));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Fra Word");
    const range = sheet.getRange(at).getResizedRange(cells.length - 1, width - 1);
    range.values = cells.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ""));
    await context.sync();
  });
}

test("the board's own figures are clean", async () => {
  await createReport("accounts");
  await createReport("accumulated");
  await createReport("frame");
  const { sheet, findings, news } = await runControl("nb");
  expect([sheet, findings, news?.nb]).toEqual(["Kontroll", [], "Ingen funn. Alt stemmer."]);
  expect(await listed()).toEqual([]);
  expect(await valuesOf("Kontroll", "A3")).toEqual([[expect.stringMatching(/^Kjørt .* · stempel .* · ingen funn$/u)]]);
});

test("the seed's own annex: the cell, the right sum, the probable cause, and the day that does not exist", async () => {
  await paste(ANNEX, "C4");
  const { findings } = await runControl("nb");
  expect(findings.map(({ code, at }) => [code, at])).toEqual([
    ["period-day-does-not-exist", { in: "sheet", sheet: "Fra Word", cell: "E4" }],
    ["total-not-sum", { in: "sheet", sheet: "Fra Word", cell: "F10" }],
  ]);
  expect(await listed()).toEqual([
    ["BIB-07", "Feil", "'Fra Word'!E4", "«31/6» finnes ikke: juni har 30 dager.", "Skriv 30. juni."],
    [
      "BIB-47",
      "Feil",
      "'Fra Word'!F10",
      expect.stringMatching(/^Summen 28.360 er ikke summen av delene, 18.787\. .*75.% av 37.813/u),
      expect.stringMatching(/formel/u),
    ],
  ]);
  const link = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Kontroll").getRange("C7").load("hyperlink");
    await context.sync();
    return cell.hyperlink.documentReference;
  });
  expect(link).toBe("'Fra Word'!F10");
});

test("a fault of the work tables leads to its cell, and reports are held against what was read", async () => {
  await createReport("accounts");
  await write(REPORT, "B18", 9540);
  expect(await said()).toEqual(expect.arrayContaining([expect.stringMatching(/^BIB-28 .*B18/u)]));
  await write("Poster", "C9", "'8 274");
  expect((await runControl("nb")).findings).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ code: "text-for-amount", at: { in: "sheet", sheet: "Poster", cell: "C9" } }),
    ]),
  );
});

test("reports whose inputs have changed are told of, and nothing that foots in them is", async () => {
  for (const kind of ["accounts", "accumulated", "assessment", "frame"] as const) await createReport(kind);
  await write("Poster", "C9", 9000);
  expect(await said()).toEqual(
    ["Regnskap 2024K2", "Akkumulert 2024K2", "Vurdering 2024K2", "Ramme 2025"].map((sheet): unknown =>
      expect.stringMatching(new RegExp(`^BIB-56 .*${sheet} er utdatert`, "u")),
    ),
  );
});

test("run again, it says what is so now, in the same place", async () => {
  await paste(ANNEX, "A1");
  await runControl("nb");
  await write("Fra Word", "D7", 18787);
  await write("Fra Word", "C1", "Regnskap per 30. juni");
  const tabs = await sheetNames();
  expect((await runControl("nb")).findings).toEqual([]);
  expect(await sheetNames()).toEqual(tabs);
  expect(await listed()).toEqual([]);
});

test("a sheet of that name that is somebody's own is left alone, and the findings are told all the same", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Kontroll").getRange("A1").values = [["Min egen"]];
    await context.sync();
  });
  const outcome = await runControl("nb");
  expect([outcome.sheet, outcome.findings.map(({ code }) => code)]).toEqual([undefined, ["sheet-not-ours"]]);
  expect(await valuesOf("Kontroll", "A1")).toEqual([["Min egen"]]);
});

/** Changes what a control has written, as a user would. */
const change = (work: (sheet: Excel.Worksheet, table: Excel.Table) => void, sheet = "Kontroll"): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(sheet), context.workbook.tables.getItem("Funn"));
    await context.sync();
  });

test("a user's own columns go with their finding, and the rest of the sheet is left alone", async () => {
  await paste(ANNEX, "A1");
  await runControl("nb");
  await change((sheet, table) => {
    table.columns.add(undefined, [["Ansvarlig"], ["Kari"], ["'007"]]);
    sheet.getRange("H2").values = [["Husk møtet"]];
    sheet.getRange("A12").values = [["Under tabellen"]];
  });
  await write("Fra Word", "A9", "Per 31. april");
  await write("Fra Word", "C1", "Regnskap per 30. juni");
  await runControl("nb");
  expect([await valuesOf("Kontroll", "A5:C7"), await valuesOf("Kontroll", "F5:F7")]).toEqual([
    [
      ["Nr", "Alvor", "Sted"],
      ["BIB-47", "Feil", "'Fra Word'!D7"],
      ["BIB-07", "Feil", "'Fra Word'!A9"],
    ],
    [["Ansvarlig"], ["007"], [""]],
  ]);
  expect([await valuesOf("Kontroll", "H2"), await valuesOf("Kontroll", "A12")]).toEqual([
    [["Husk møtet"]],
    [["Under tabellen"]],
  ]);
  await write("Fra Word", "A9", "");
  await write("Fra Word", "D7", 18787);
  await runControl("nb");
  expect(await valuesOf("Kontroll", "A6:F6")).toEqual([["", "", "", "", "", ""]]);
  expect(await valuesOf("Kontroll", "A11")).toEqual([["Under tabellen"]]);
  expect(await valuesOf("Kontroll", "A3")).toEqual([[expect.stringMatching(/^Kjørt .* ingen funn$/u)]]);
});

test("the table of findings is known when it is renamed, on a sheet that is too", async () => {
  await runControl("nb");
  await change((sheet, table) => {
    sheet.name = "Mitt ark";
    table.name = "Avvik";
    sheet.getRange("A1").values = [["Mine funn"]];
  });
  await paste(ANNEX, "A1");
  const tabs = await sheetNames();
  const { sheet, findings } = await runControl("nb");
  expect([sheet, findings.length, await sheetNames()]).toEqual(["Mitt ark", 2, tabs]);
  expect(await valuesOf("Mitt ark", "A1:A7")).toEqual([
    ["Mine funn"],
    [expect.stringMatching(/^Alt som ikke stemmer/u)],
    [expect.stringMatching(/^Kjørt .* 2 funn$/u)],
    [""],
    ["Nr"],
    ["BIB-07"],
    ["BIB-47"],
  ]);
});

test("a table of findings that lacks a column is told of, and left alone", async () => {
  await runControl("nb");
  await change((_sheet, table) => table.columns.getItem("Hva du gjør").delete());
  const { sheet, findings } = await runControl("nb");
  expect([sheet, findings]).toEqual([
    undefined,
    [{ code: "column-missing", facts: { table: "Funn", column: "Hva du gjør" }, severity: "error" }],
  ]);
});

test("a figure that does not foot is found in a report that is outdated too", async () => {
  await createReport("accounts");
  await write(REPORT, "B12", 37000);
  await write("Poster", "C9", 9000);
  expect(await said()).toEqual([
    expect.stringMatching(/^BIB-47 .*B12/u),
    expect.stringMatching(/^BIB-56 .*Regnskap 2024K2 er utdatert/u),
  ]);
});

test("500 findings are all listed, errors first, and each leads to its cell", async () => {
  const lines = Array.from({ length: 250 }, (_, i) => `Post ${i} | #N/A | #REF!`);
  await paste(["Post | Kr | Ramme", ...lines, "Sum | 250000 | 0"].join("\n"), "A1");
  const { findings } = await runControl("nb");
  expect(findings).toHaveLength(500);
  const places = (await valuesOf("Kontroll", "C6:C505")).flat();
  expect(new Set(places).size).toBe(500);
  expect([places[0], places[499]]).toEqual(["'Fra Word'!B2", "'Fra Word'!C251"]);
  await Excel.run(async (context) => {
    const last = context.workbook.worksheets.getItem("Kontroll").getRange("C505").load("hyperlink");
    await context.sync();
    expect(last.hyperlink.documentReference).toBe("'Fra Word'!C251");
  });
});

test("sheets of more cells than an answer carries are read in several", async () => {
  for (const name of ["Stor 1", "Stor 2", "Stor 3"]) {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(name);
      sheet.getRange("A1").values = [["Først"]];
      sheet.getRange("Z1500").values = [["Sist"]];
      await context.sync();
    });
  }
  await calculated(); // a control of a workbook that calculates reads it again
  bench.host.traffic.resetCount();
  await runControl("nb");
  // 39 000 cells each: one request each, with the small ones beside the first.
  expect(bench.host.traffic.documentRequests).toBe(2 + 3 + 1 + 1);
});

test("a control of a calculated workbook takes five syncs: the last one shows it", async () => {
  await calculated();
  bench.host.traffic.resetCount();
  await runControl("nb");
  expect(bench.host.traffic.documentRequests).toBe(5);
});

test.each([0, 1])("cut off anywhere after %i earlier controls, it leaves the workbook as it was", async (earlier) => {
  await paste(ANNEX, "A1");
  for (let i = 0; i < earlier; i += 1) await runControl("nb");
  await write("Fra Word", "D7", 18787);
  const before = await workbookAsItIs();
  const cut = (sync: number, afterActions: number) =>
    isCutOff(bench, () => runControl("nb"), before, { sync, afterActions });
  for (const reading of [1, 2, 3]) expect(await cut(reading, 0)).toBe(true);
  let cuts = 0;
  while (await cut(4, cuts)) cuts += cuts < 10 ? 1 : 7;
  expect(cuts).toBeGreaterThan(10);
});

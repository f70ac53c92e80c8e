import { openExample } from "../../../src/excel/setup/openExample";
import { runControl } from "../../../src/excel/control/runControl";
import type { Headless } from "../../../src/workbench/headless";
import { isCutOff } from "../cutOff";
import { workbookAsItIs } from "../wholeWorkbook";
import { openWorkbook, sheetNames, valuesOf, write } from "../workbook";

// The table of findings is written again and again, and its user writes in it too.

let bench: Headless;
beforeEach(async () => {
  bench = await openWorkbook();
  await openExample("nb");
  await change(({ worksheets }) => {
    worksheets.add("Notat").getRange("A1:A3").values = [["Per 31. juni"], ["Per 31. april"], ["Per 31. november"]];
  });
  await runControl("nb");
});
afterEach(() => bench.dispose());

const change = (work: (workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

/** A column of the user's own, last in the table. */
const addColumn = (cells: readonly unknown[]): Promise<void> =>
  change(({ tables }) => {
    tables.getItem("Funn").columns.add(
      undefined,
      cells.map((cell) => [cell as string]),
    );
  });

const columnF = (last: number) => valuesOf("Kontroll", `F6:F${last}`);
const formulasOf = (sheet: string, range: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheet).getRange(range).load("formulas");
    await context.sync();
    return cells.formulas as unknown[][];
  });
const linkOf = (cell: string): Promise<string | undefined> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Kontroll").getRange(cell).load("hyperlink");
    await context.sync();
    return (range.hyperlink as Excel.RangeHyperlink | null)?.documentReference;
  });

test("texts stay texts, whatever they look like, and numbers numbers", async () => {
  await addColumn(["Merknad", "'=> ring lønn", "'007", 7]);
  await write("Notat", "A2", "");
  await runControl("nb");
  expect(await columnF(7)).toEqual([["=> ring lønn"], [7]]);
  await runControl("nb");
  expect(await columnF(7)).toEqual([["=> ring lønn"], [7]]);
});

test("notes stay beside their findings when the findings are said in another language", async () => {
  await addColumn(["Ansvarlig", "Kari", "Ola", "Per"]);
  const keys = (await valuesOf("Oppsett", "A1:A20")).flat();
  await write("Oppsett", `C${keys.indexOf("spraak") + 1}`, "en");
  await runControl("nb");
  expect(await valuesOf("Kontroll", "B6:F6")).toEqual([
    ["Error", "'Notat'!A1", expect.any(String), expect.any(String), "Kari"],
  ]);
  expect(await columnF(8)).toEqual([["Kari"], ["Ola"], ["Per"]]);
});

test("formulas that read the line they are on stay on it", async () => {
  await addColumn(["Lengde", "=LEN(D6)", "=LEN(D7)", "=LEN(D8)"]);
  await write("Notat", "A1", "");
  await runControl("nb");
  expect(await formulasOf("Kontroll", "F6:F7")).toEqual([["=LEN(D6)"], ["=LEN(D7)"]]);
});

test("a cell that no longer leads anywhere has no link, and each that does leads to its own", async () => {
  await write("Notat", "A1", "");
  await runControl("nb");
  expect(await Promise.all(["C6", "C7", "C8"].map(linkOf))).toEqual(["'Notat'!A2", "'Notat'!A3", undefined]);
  await write("Notat", "A2:A3", [[""], [""]]);
  await runControl("nb");
  expect(await linkOf("C6")).toBeUndefined();
});

test("lines that are added look as those that were there", async () => {
  await write("Notat", "A4", "Per 31. september");
  await runControl("nb");
  const look = (row: number) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kontroll");
      const formats = ["A", "D", "E"].map((column) =>
        sheet.getRange(`${column}${row}`).format.load("indentLevel,wrapText,verticalAlignment,font/name,font/size"),
      );
      await context.sync();
      return formats.map(({ indentLevel, wrapText, verticalAlignment, font }) => [
        ...[indentLevel, wrapText, verticalAlignment],
        ...[font.name, font.size],
      ]);
    });
  expect(await look(9)).toEqual(await look(6));
  expect((await look(9)).map(([indent, wraps]) => [indent, wraps])).toEqual([
    [1, false],
    [0, true],
    [0, true],
  ]);
});

test("two tables that may be the one are a finding, and neither is written", async () => {
  await change(({ tables, worksheets }) => {
    tables.getItem("Funn").name = "Funn_gamle";
    const copy = worksheets.add("Kopi").getRange("A1:E2");
    copy.values = [
      ["Nr", "Alvor", "Sted", "Funn", "Hva du gjør"],
      ["", "", "", "", ""],
    ];
    worksheets.getItem("Kopi").tables.add(copy, true).name = "Funn_nye";
  });
  const before = await workbookAsItIs();
  const { sheet, findings } = await runControl("nb");
  expect([sheet, findings.at(-1)]).toEqual([
    undefined,
    {
      code: "table-ambiguous",
      facts: { table: "Funn", candidates: "Funn_gamle, Funn_nye" },
      severity: "error",
    },
  ]);
  expect(await workbookAsItIs()).toEqual(before);
});

test("on a sheet too large to be read the table is left alone, so that no note is lost", async () => {
  await addColumn(["Ansvarlig", "Kari", "Ola", "Per"]);
  await write("Kontroll", "ZZ100", "langt borte");
  const before = await workbookAsItIs();
  const { sheet, findings } = await runControl("nb");
  expect([sheet, findings.at(-1)?.code]).toEqual([undefined, "sheet-too-large"]);
  expect(await workbookAsItIs()).toEqual(before);
});

test("where the table has been moved away from it, Kontroll still says when the control was run", async () => {
  await change(({ tables, worksheets }) => {
    tables.getItem("Funn").delete();
    const place = worksheets.add("Mine funn").getRange("B2:F3");
    place.values = [
      ["Funn", "Sted", "Alvor", "Hva du gjør", "Nr"],
      ["", "", "", "", ""],
    ];
    worksheets.getItem("Mine funn").tables.add(place, true).name = "Funn";
  });
  await write("Kontroll", "A3", "Kontrollen er ikke kjørt ennå.");
  const tabs = await sheetNames();
  expect((await runControl("nb")).sheet).toBe("Mine funn");
  expect(await sheetNames()).toEqual(tabs);
  expect(await valuesOf("Mine funn", "C3:F5")).toEqual(
    ["A1", "A2", "A3"].map((cell) => [`'Notat'!${cell}`, "Feil", expect.any(String) as unknown, "BIB-07"]),
  );
  expect(await valuesOf("Kontroll", "A3")).toEqual([[expect.stringMatching(/^Kjørt .* 3 funn$/u)]]);
});

test.each([
  ["fewer", ["A2:A3", [[""], ["Per 30. februar"]]]],
  ["more", ["A4:A6", [["31. juni"], ["31. april"], ["31. september"]]]],
] as const)("cut off anywhere, with %s findings, notes and links stay as they were", async (_why, [cells, typed]) => {
  await addColumn(["Merknad", "Kari", "'=> ring lønn", 7]);
  await change(({ worksheets }) => {
    worksheets.getItem("Kontroll").getRange("A12").values = [["Under tabellen"]];
  });
  await write("Notat", cells, typed);
  const whole = async () => [await workbookAsItIs(), ...(await Promise.all(["C6", "C7", "C8", "C9"].map(linkOf)))];
  const before = await whole();
  let cuts = 0;
  while (await isCutOff(bench, () => runControl("nb"), before[0], { sync: 4, afterActions: cuts })) {
    expect(await whole()).toEqual(before);
    cuts += cuts < 10 ? 1 : 5;
  }
  expect(cuts).toBeGreaterThan(10);
  expect(await valuesOf("Kontroll", cells === "A4:A6" ? "A15" : "A11")).toEqual([["Under tabellen"]]);
});

import { readFileSync } from "node:fs";
import { Workbook } from "@cj-tech-master/excelts";
import type { Worksheet } from "../../../model";
import { eachInNewWorkbook } from "../open";

// What files of other programs' hold, and the workbench does not write that way itself.

const workbook = eachInNewWorkbook();

async function openBook(fill: (book: Workbook) => void): Promise<Worksheet> {
  const book = new Workbook();
  fill(book);
  await workbook().open(new Uint8Array(await book.xlsx.writeBuffer({ validate: false })));
  return workbook().host.workbook.worksheets.getItemAt(0);
}

test("a hint on an empty cell makes it no wrong one", async () => {
  const sheet = await openBook((book) => {
    const cell = book.addWorksheet("Ark1").getCell("B2");
    cell.dataValidation = { type: "any", showInputMessage: true, promptTitle: "Budsjett", prompt: "Hele året" };
  });
  expect(sheet.getRange("B2").dataValidation.valid).toBe(true);
  expect(sheet.getRange("B2").dataValidation.ignoreBlanks).toBe(true);
});

test("formulas that share one, and texts in several fonts", async () => {
  const sheet = await openBook((book) => {
    const ark = book.addWorksheet("Ark1");
    [1, 2, 3].forEach((value, at) => (ark.getCell(at + 1, 1).value = value));
    ark.fillFormula("B1:B3", "A1*2", [2, 4, 6]);
    ark.getCell("C1").value = { richText: [{ text: "Sum " }, { text: "kroner", font: { bold: true } }] };
  });
  expect(sheet.getRange("B1:C3").formulas).toEqual([
    ["=A1*2", "Sum kroner"],
    ["=A2*2", ""],
    ["=A3*2", ""],
  ]);
  expect(sheet.getRange("B1:B3").values).toEqual([[2], [4], [6]]);
});

test("an old array formula fills its cells, which are not in its way", async () => {
  const sheet = await openBook((book) => {
    const ark = book.addWorksheet("Ark1");
    [1, 2, 3].forEach((value, at) => (ark.getCell(at + 1, 1).value = value));
    ark.getCell("C1").value = { formula: "A1:A3*2", shareType: "array", ref: "C1:C3", result: 2 };
    ark.getCell("C2").value = 4;
    ark.getCell("C3").value = 6;
  });
  expect(sheet.getRange("C1:C3").values).toEqual([[2], [4], [6]]);
});

test("colours of the theme, lighter and darker", async () => {
  const sheet = await openBook((book) => {
    const ark = book.addWorksheet("Ark1");
    ark.getCell("A1").value = "x";
    const shade = { theme: 4, tint: 0.8 } as { theme: number };
    ark.getCell("A1").style = {
      fill: { type: "pattern", pattern: "solid", fgColor: shade },
      font: { name: "Calibri", size: 11, color: { theme: 1 } },
    };
  });
  const { fill, font } = sheet.getRange("A1").format;
  // Office's first accent is #4F81BD in the library's theme, #4472C4 in a newer one; 80 % lighter is nearly white
  expect(String(fill.color)).toMatch(/^#[D-F][0-9A-F][D-F][0-9A-F][E-F][0-9A-F]$/);
  expect(font.color).toBe("#000000");
});

test("the body of a table ends before its row of totals", async () => {
  const sheet = await openBook((book) => {
    const ark = book.addWorksheet("Ark1");
    ark.addTable({
      name: "Poster",
      ref: "A1",
      totalsRow: true,
      columns: [
        { name: "Post", totalsRowLabel: "Sum" },
        { name: "Regnskap", totalsRowFunction: "sum" },
      ],
      rows: [
        ["Lønn", 1],
        ["Drift", 2],
      ],
    });
    ark.getCell("D1").value = { formula: "SUM(Poster[Regnskap])", result: 3 };
  });
  expect(sheet.tables.getItemAt(0).getRange().address).toBe("'Ark1'!A1:B4");
  expect(sheet.getRange("D1").values).toEqual([[3]]);
  expect(sheet.getRange("A4:B4").values).toEqual([["Sum", 3]]);
});

test("hidden columns and rows, and a protected sheet with a password", async () => {
  const book = new Workbook();
  const ark = book.addWorksheet("Ark1");
  ark.getCell("A1").value = 1;
  ark.getColumn(2).hidden = true;
  ark.getCell("A3").value = 3;
  ark.getRow(3).hidden = true;
  await ark.protect("hemmelig", { formatCells: true, spinCount: 1000 });
  await workbook().open(new Uint8Array(await book.xlsx.writeBuffer({ validate: false })));
  const saved = await new Workbook().xlsx.load(await workbook().save());
  const { grid, protection } = workbook().host.workbook.worksheets.getItemAt(0);
  expect([grid.isColumnHidden(1), grid.isColumnHidden(0), grid.isRowHidden(2)]).toEqual([true, false, true]);
  expect(protection.isPasswordProtected).toBe(true);
  expect(protection.options).toMatchObject({ allowFormatCells: true, allowSort: false });
  expect(saved.worksheets[0]?.sheetProtection).toMatchObject({ hashValue: ark.sheetProtection?.hashValue });
});

test("LibreOffice's own: merged cells, a time, a note, a list, a hidden sheet", async () => {
  await workbook().open(new Uint8Array(readFileSync("test/workbooks/to-ark.xlsx")));
  const { worksheets } = workbook().host.workbook;
  const overview = worksheets.getItem("Oversikt");
  expect(worksheets.getItem("Underlag 1").visibility).toBe("Hidden");
  expect(overview.getRange("B2").text).toEqual([["08:30"]]);
  expect(overview.notes.items().map(({ content }) => content)).toEqual(["En merknad på en celle."]);
  expect(overview.getRange("D2").dataValidation.rule).toEqual({ list: { source: "ja,nei", inCellDropDown: true } });
  await workbook().open(new Uint8Array(readFileSync("test/workbooks/kvartalstall.xlsx")));
  expect(worksheets.getItemAt(0).grid.merged).toEqual([{ row: 0, column: 0, rows: 1, columns: 5 }]);
});

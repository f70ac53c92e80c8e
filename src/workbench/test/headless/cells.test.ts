import { eachInNewWorkbook, onSheet, refusal, valuesOf } from "./open";

eachInNewWorkbook();

test.each([
  // why                                      typed              value            formula            text        type
  ["a number", 12.5, 12.5, 12.5, "12,5", "Double"],
  ["text that reads as a number", "12.5", 12.5, 12.5, "12,5", "Double"],
  ["a per cent", "3%", 0.03, 0.03, "0,03", "Double"],
  ["truth", true, true, true, "TRUE", "Boolean"],
  ["the word for truth", "false", false, false, "FALSE", "Boolean"],
  ["text", "Lønn", "Lønn", "Lønn", "Lønn", "String"],
  ["text after an apostrophe", "'2024", "2024", "2024", "2024", "String"],
  ["an empty text clears", "", "", "", "", "Empty"],
  ["a formula", "=1+2", 3, "=1+2", "3", "Double"],
  ["a formula of an empty cell", "=Z9", 0, "=Z9", "0", "Double"],
  ["an error", "=1/0", "#DIV/0!", "=1/0", "#DIV/0!", "Error"],
  ["a lone equals sign is text", "=", "=", "=", "=", "String"],
])("a cell reads back: %s", async (_why, typed, value, formula, text, type) => {
  const read = await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("B2");
    cell.values = [[typed]];
    cell.load("values,formulas,text,valueTypes");
    await context.sync();
    return [cell.values[0]?.[0], cell.formulas[0]?.[0], cell.text[0]?.[0], cell.valueTypes[0]?.[0]] as unknown[];
  });
  expect(read).toEqual([value, formula, text, type]);
});

test.each(["31.12", "0047", "TRUE", "1e3"])("the text %s is text still when its cell is formatted", async (text) => {
  await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("B2");
    cell.values = [[`'${text}`]];
    await context.sync();
    cell.format.font.bold = true;
  });
  expect(await valuesOf("B2")).toEqual([[text]]);
});

test("one value fills a range, and null leaves a cell as it is", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:B2").values = 7 as unknown as number[][];
    // office.js types the array without null, and documents it with
    sheet.getRange("A1:B2").values = [
      [1, null],
      [null, 4],
    ] as number[][];
  });
  expect(await valuesOf("A1:B2")).toEqual([
    [1, 7],
    [7, 4],
  ]);
});

test("a cell in text format keeps what is typed", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1").numberFormat = [["@"]];
    sheet.getRange("A1").values = [["007"]];
  });
  expect(await valuesOf("A1")).toEqual([["007"]]);
});

test("a wrong shape is refused, and what came before it stays", async () => {
  const refused = await refusal(
    onSheet((sheet) => {
      sheet.getRange("D1").values = [["beholdt"]];
      sheet.getRange("A1:B2").values = [[1, 2]];
    }),
  );
  expect(refused).toEqual({ code: "InvalidArgument", location: "Range.values" });
  expect(await valuesOf("D1")).toEqual([["beholdt"]]);
});

test.each([
  // why                                     from the range B2:D5                                                address
  ["a cell counted from the range", (range: Excel.Range) => range.getCell(1, 1), "'Ark1'!C3"],
  ["its last cell", (range: Excel.Range) => range.getLastCell(), "'Ark1'!D5"],
  ["a row of it", (range: Excel.Range) => range.getRow(2), "'Ark1'!B4:D4"],
  ["a column of it", (range: Excel.Range) => range.getColumn(0), "'Ark1'!B2:B5"],
  ["moved", (range: Excel.Range) => range.getOffsetRange(1, -1), "'Ark1'!A3:C6"],
  ["made larger", (range: Excel.Range) => range.getResizedRange(1, 1), "'Ark1'!B2:E6"],
  ["of another size", (range: Excel.Range) => range.getAbsoluteResizedRange(1, 2), "'Ark1'!B2:C2"],
  ["its whole columns", (range: Excel.Range) => range.getEntireColumn(), "'Ark1'!B:D"],
  ["its whole rows", (range: Excel.Range) => range.getEntireRow(), "'Ark1'!2:5"],
  ["what it shares with another", (range: Excel.Range) => range.getIntersection("D5:F9"), "'Ark1'!D5"],
  ["with another", (range: Excel.Range) => range.getBoundingRect("A9"), "'Ark1'!A2:D9"],
  ["the rows below", (range: Excel.Range) => range.getRowsBelow(2), "'Ark1'!B6:D7"],
])("a range leads to %s", async (_why, lead, address) => {
  const found = await onSheet(async (sheet, context) => {
    const range = lead(sheet.getRange("B2:D5")).load("address");
    await context.sync();
    return range.address;
  });
  expect(found).toBe(address);
});

test("outside the sheet there is no range", async () => {
  const work = onSheet((sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address"));
  expect((await refusal(work)).code).toBe("InvalidArgument");
});

test("the used range is what holds something, and clearing the whole sheet empties it", async () => {
  await onSheet((sheet) => {
    sheet.getRange("C3").values = [[1]];
    sheet.getRange("AB900").values = [["langt nede"]];
  });
  const read = await onSheet(async (sheet, context) => {
    const before = sheet.getUsedRange(true).load("address");
    await context.sync();
    sheet.getRange().clear();
    const after = sheet.getUsedRangeOrNullObject().load("address");
    await context.sync();
    return [before.address, after.isNullObject];
  });
  expect(read).toEqual(["'Ark1'!C3:AB900", true]);
});

test("clearing contents keeps the looks, and clearing looks keeps the contents", async () => {
  const read = await onSheet(async (sheet, context) => {
    for (const address of ["A1", "A2"]) {
      const cell = sheet.getRange(address);
      cell.values = [[5]];
      cell.format.fill.color = "#FF0000";
      cell.numberFormat = [["0.00"]];
      cell.clear(address === "A1" ? "Contents" : "Formats");
    }
    const cells = sheet.getRange("A1:A2").load("values,numberFormat");
    const fills = ["A1", "A2"].map((address) => sheet.getRange(address).format.fill.load("color"));
    await context.sync();
    return [cells.values.flat(), cells.numberFormat.flat(), fills.map((fill) => fill.color)];
  });
  expect(read).toEqual([
    ["", 5],
    ["0.00", "General"],
    ["#FF0000", "#FFFFFF"],
  ]);
});

test.each([
  // why                                                  format           value         text
  ["thousands as in Norway", "#,##0", 1234567.5, "1 234 568"],
  ["decimals as in Norway", "#,##0.00", -1234.5, "-1 234,50"],
  ["a share", "0.0 %", 0.031, "3,1 %"],
  ["a date", "dd.mm.yyyy", 45473, "30.06.2024"],
  ["a month's name", "d. mmmm yyyy", 45473, "30. juni 2024"],
  ["text beside the number", '#,##0" kr"', 1000, "1 000 kr"],
])("a number shows %s", async (_why, format, value, text) => {
  const shown = await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.load("text");
    await context.sync();
    return cell.text;
  });
  expect(shown).toEqual([[text]]);
});

test("looks are read back as written, and null where cells differ", async () => {
  const read = await onSheet(async (sheet, context) => {
    const { format } = sheet.getRange("A1:B2");
    format.set({
      fill: { color: "#00ff00" },
      font: { bold: true, italic: true, size: 14, color: "#112233", name: "Calibri" },
      horizontalAlignment: "Right",
      verticalAlignment: "Center",
      indentLevel: 2,
      wrapText: true,
      columnWidth: 90,
      rowHeight: 30,
    });
    sheet.getRange("B2").format.font.bold = false;
    format.load("horizontalAlignment,verticalAlignment,indentLevel,wrapText,columnWidth,rowHeight");
    format.load("fill/color,font/bold,font/italic,font/size,font/color,font/name");
    await context.sync();
    const { fill, font } = format;
    return [
      [format.horizontalAlignment, format.verticalAlignment, format.indentLevel, format.wrapText],
      [format.columnWidth, format.rowHeight, fill.color],
      [font.bold, font.italic, font.size, font.color, font.name],
    ];
  });
  expect(read).toEqual([
    ["Right", "Center", 2, true],
    [90, 30, "#00FF00"],
    [null, true, 14, "#112233", "Calibri"],
  ]);
});

test("borders are drawn on the side they are asked for, and one does not erase another", async () => {
  const read = await onSheet(async (sheet, context) => {
    const { borders } = sheet.getRange("A1:B3").format;
    borders.getItem("EdgeTop").style = "Continuous";
    borders.getItem("EdgeBottom").set({ style: "Double", color: "#334455" });
    borders.getItem("InsideHorizontal").set({ style: "Continuous", weight: "Hairline" });
    const bottom = sheet.getRange("B3").format.borders.getItem("EdgeBottom").load("style,color");
    const middle = sheet.getRange("A2").format.borders.getItem("EdgeBottom").load("style,weight");
    const top = sheet.getRange("A1").format.borders.getItem("EdgeTop").load("style");
    const none = sheet.getRange("A2").format.borders.getItem("EdgeLeft").load("style");
    await context.sync();
    return [bottom.style, bottom.color, middle.style, middle.weight, top.style, none.style];
  });
  expect(read).toEqual(["Double", "#334455", "Continuous", "Hairline", "Continuous", "None"]);
});

test("looks of whole columns reach cells that are filled later", async () => {
  const read = await onSheet(async (sheet, context) => {
    // one value stands for every cell; the type knows arrays alone
    sheet.getRange("B:B").numberFormat = "#,##0.0" as unknown as string[][];
    sheet.getRange("B5").values = [[1.25]];
    const cell = sheet.getRange("B5").load("text,numberFormat");
    await context.sync();
    return [cell.text[0]?.[0], cell.numberFormat[0]?.[0]] as unknown[];
  });
  expect(read).toEqual(["1,3", "#,##0.0"]);
});

test("a large array goes through in the pieces the library cuts it into", async () => {
  const rows = Array.from({ length: 1500 }, (_, row) =>
    Array.from({ length: 30 }, (_each, column) => row * 30 + column),
  );
  await onSheet((sheet) => {
    sheet.getRangeByIndexes(0, 0, 1500, 30).values = rows;
  });
  expect(await valuesOf("AD1500")).toEqual([[44_999]]);
});

test("rows and columns are hidden and shown again, and take no room meanwhile", async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange("B:B").columnHidden = true;
    sheet.getRange("2:3").rowHidden = true;
    sheet.getRange("3:3").rowHidden = false;
    const hidden = ["B4", "A2", "A2:A3", "A1"].map((at) => sheet.getRange(at).load("columnHidden,rowHidden,hidden"));
    const columns = ["B1", "C1"].map((address) => sheet.getRange(address).load("left,width"));
    await context.sync();
    return [
      hidden.map((range) => [range.columnHidden, range.rowHidden, range.hidden]),
      columns.map(({ left, width }) => [left, width]),
    ];
  });
  expect(read).toEqual([
    [
      [true, false, true],
      [false, true, true],
      [false, null, null],
      [false, false, false],
    ],
    [
      [66, 0],
      [66, 66],
    ],
  ]);
});

import { eachInNewWorkbook, onSheet } from "./open";

const workbook = eachInNewWorkbook();

test("a sheet is printed as it shows: formats, indents, numbers to the right", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1").values = [["En overskrift som er lengre enn kolonnen under den"]];
    sheet.getRange("A3:C5").formulas = [
      ["Post", "Regnskap", "Andel"],
      ["Lønn", 8274.4, 0.5],
      ["Sum", "=SUM(B4:B4)", ""],
    ];
    sheet.getRange("A4").format.indentLevel = 1;
    sheet.getRange("B3:C3").format.horizontalAlignment = "Right";
    sheet.getRange("B4:B5").numberFormat = [["#,##0"], ["#,##0.00"]];
    sheet.getRange("C4").numberFormat = [["0 %"]];
  });
  await workbook().host.settled();
  expect(workbook().printSheet("Ark1")).toBe(
    [
      "En overskrift som er lengre enn kolonnen under den",
      "",
      "Post    Regnskap  Andel",
      "  Lønn     8 274   50 %",
      "Sum     8 274,40",
    ].join("\n"),
  );
});

test("an empty sheet prints nothing", () => {
  expect(workbook().printSheet("Ark1")).toBe("");
});

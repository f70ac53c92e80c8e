import type { Headless } from "../../../headless";
import { eachInNewWorkbook, onSheet } from "../open";
import { describeWorkbook } from "./describe-workbook";

const workbook = eachInNewWorkbook();

/** Makes something, saves, opens what was saved, and gives the workbook as it was and as it is. */
async function throughFile(make: Parameters<typeof onSheet>[0]): Promise<[before: object, after: object]> {
  await onSheet(make);
  return saveAndOpen(workbook());
}

async function saveAndOpen(bench: Headless): Promise<[before: object, after: object]> {
  await bench.host.settled();
  const before = describeWorkbook(bench.host.workbook);
  await bench.open(await bench.save());
  return [before, describeWorkbook(bench.host.workbook)];
}

const MAKERS: Readonly<Record<string, Parameters<typeof onSheet>[0]>> = {
  "values, texts that look like something else, formulas and errors": (sheet) => {
    sheet.getRange("A1:F3").formulas = [
      [1, "tekst", "'007", true, "=A1+1", ""],
      [0.1, "Blåbærsyltetøy & <æøå>", "'=ikke formel", false, '=B1&"!"', "=1/0"],
      [-1234.5678901234567, " luft ", "'TRUE", 1e-12, "=IF(A1=1,TRUE,FALSE)", "linje\nskift"],
    ];
  },
  "looks of cells": (sheet) => {
    sheet.getRange("A1:C3").values = [
      ["a", 1, 2],
      ["b", 3, 4],
      ["c", 5, 6],
    ];
    const { format } = sheet.getRange("A1:B1");
    Object.assign(format.font, { bold: true, italic: true, name: "Arial", size: 14, color: "#1B3A57" });
    format.fill.color = "#D9E6F2";
    Object.assign(format, { horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true });
    const edge = sheet.getRange("A3:C3").format.borders.getItem("EdgeTop");
    Object.assign(edge, { style: "Continuous", weight: "Thin", color: "#FF0000" });
    sheet.getRange("A3:C3").format.borders.getItem("EdgeBottom").style = "Double";
    Object.assign(sheet.getRange("A2").format, { horizontalAlignment: "Left", indentLevel: 2 });
    sheet.getRange("A3").format.textOrientation = 45;
    Object.assign(sheet.getRange("B2").format.font, { underline: "Single", strikethrough: true });
  },
  "number formats and dates": (sheet) => {
    sheet.getRange("A1:D2").numberFormat = [
      ["#,##0", "0.0 %", "dd.mm.yyyy", "@"],
      ['#,##0.00 "kr";[Red]-#,##0.00 "kr"', "[$-414]d. mmmm yyyy", "hh:mm", "dd.mm.yyyy hh:mm:ss"],
    ];
    sheet.getRange("A1:D2").values = [
      [1234567, 0.125, 45473, "0012"],
      [-17770.5, 45473, 0.3333333333333333, 45473.75],
    ];
  },
  "sizes, frozen panes, gridlines and the tab": (sheet) => {
    sheet.getRange("A1").values = [["x"]];
    sheet.getRange("A:A").format.columnWidth = 150;
    sheet.getRange("C:C").format.columnWidth = 30;
    sheet.getRange("D:D").format.columnWidth = 47.25;
    sheet.getRange("2:2").format.rowHeight = 33;
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    sheet.showGridlines = false;
    sheet.tabColor = "#1B3A57";
  },
  "tables and formulas that refer to them": (sheet) => {
    sheet.getRange("B2:D4").formulas = [
      ["Post", "Regnskap", "Dobbelt"],
      ["Lønn", 8274, ""],
      ["Drift", 226, ""],
    ];
    const table = sheet.tables.add("B2:D4", true);
    Object.assign(table, { name: "Poster", style: "TableStyleLight9", showBandedRows: false, showFilterButton: false });
    table.highlightFirstColumn = true;
    sheet.getRange("D3:D4").formulas = [["=Poster[[#This Row],[Regnskap]]*2"], ["=Poster[[#This Row],[Regnskap]]*2"]];
    sheet.getRange("F1").formulas = [["=SUM(Poster[Regnskap])"]];
  },
  "defined names": (sheet, context) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    context.workbook.names.add("Tall", sheet.getRange("A1:A3"));
    context.workbook.names.add("Andel", "=0.25");
    context.workbook.names.add("Tekst", '="ja, takk"');
    sheet.names.add("Hele", sheet.getRange("A:A"));
    sheet.getRange("B1").formulas = [["=SUM(Tall)*Andel"]];
  },
  "protection, with cells left open": (sheet) => {
    sheet.getRange("A1:B3").values = [
      [1, 2],
      [3, 4],
      [5, 6],
    ];
    sheet.getRange("B2:B3").format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true, selectionMode: "Normal" });
  },
  "page set-up": (sheet) => {
    sheet.getRange("A1:D20").values = Array.from({ length: 20 }, (_, row) => [row, 1, 2, 3]);
    Object.assign(sheet.pageLayout, { orientation: "Landscape", paperSize: "A4", centerHorizontally: true });
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintArea("A1:C20");
    sheet.pageLayout.setPrintTitleRows("$1:$2");
    sheet.pageLayout.setPrintTitleColumns("$A:$A");
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "Side &P av &N";
  },
  "several sheets, one hidden, and the one that shows": (sheet, { workbook: { worksheets } }) => {
    sheet.getRange("A1").formulas = [["='Ramme 2025'!A1*2"]];
    worksheets.add("Ramme 2025").getRange("A1").values = [[21]];
    worksheets.add("Skjult").visibility = "Hidden";
    worksheets.add("Helt skjult").visibility = "VeryHidden";
    worksheets.getItem("Ramme 2025").activate();
  },
  "marks of add-ins, on a sheet and in the workbook": (sheet, context) => {
    sheet.getRange("A1").values = [["x"]];
    sheet.customProperties.add("bibsys.status", "Ferdig – låst æøå");
    sheet.customProperties.add("bibsys.tom", "");
    context.workbook.worksheets.add("Uten merker");
    context.workbook.worksheets.add("Med ett").customProperties.add("a&b", '<"x">');
    context.workbook.settings.add("rapport", { navn: "Regnskap 2024K2", tall: [1, 2], tom: null });
    context.workbook.settings.add("flagg", true);
  },
  "where cells lead": (sheet) => {
    sheet.getRange("A1:A3").formulas = [["BIBSYS"], [12.5], ["=A2*2"]];
    sheet.getRange("A1").hyperlink = { address: "https://example.org/?a=1&b=2", screenTip: "Les mer" };
    sheet.getRange("A2").hyperlink = { documentReference: "'Ark1'!B2" };
    sheet.getRange("A3").hyperlink = { documentReference: "Ark1!A1", screenTip: "Til toppen" };
  },
  "lists to choose from, and what is said of them": (sheet) => {
    sheet.getRange("D1:D2").values = [["rest"], ["trend"]];
    const chosen = sheet.getRange("A1:A5").dataValidation;
    chosen.rule = { list: { inCellDropDown: true, source: "rest,budsjett,regnskap" } };
    chosen.errorAlert = {
      showAlert: true,
      style: "Information",
      title: "Ukjent metode",
      message: "Velg fra listen.\nEller ikke.",
    };
    chosen.prompt = { showPrompt: true, title: "Metode", message: 'Hvordan «resten» anslås & "regnes"' };
    const referred = sheet.getRange("B2:C3").dataValidation;
    referred.rule = { list: { inCellDropDown: false, source: "=Ark1!$D$1:$D$2" } };
    referred.ignoreBlanks = false;
    sheet.getRange("E5").dataValidation.prompt = { showPrompt: true, title: "Bare", message: "et råd" };
  },
  "charts over cells, and beside them": (sheet) => {
    sheet.getRange("A1:C4").values = [
      ["Gruppe", "Regnskap", "Budsjett"],
      ["Lønn", 8274, 18770],
      ["Drift", 9541, 18203],
      ["Reise", 227, 600],
    ];
    sheet.getRange("B:B").format.columnWidth = 99;
    const columns = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
    columns.name = "Regnskap mot budsjett";
    columns.title.text = "Regnskap og budsjett & prognose";
    columns.legend.position = "Bottom";
    columns.setPosition("A6", "F20");
    columns.series.getItemAt(0).format.fill.setSolidColor("#1B3A57");
    const bridge = sheet.charts.add("ColumnStacked", sheet.getRange("A1:C4"), "Columns");
    bridge.series.getItemAt(0).format.fill.clear();
    bridge.series.getItemAt(0).gapWidth = 50;
    bridge.series.getItemAt(1).gapWidth = 50;
    bridge.series.getItemAt(1).name = "Endring";
    bridge.legend.legendEntries.getItemAt(0).visible = false;
    Object.assign(bridge, { left: 401.25, top: 33, width: 322.5, height: 200.25 });
    const line = sheet.charts.add("LineMarkers", sheet.getRange("A1:B4"), "Columns");
    line.title.visible = false;
    line.axes.valueAxis.minimum = 0;
    line.axes.valueAxis.title.text = "1000 kroner";
    line.axes.valueAxis.title.visible = true;
    line.setPosition("H2", "M12");
  },
  "what formulas spill": (sheet) => {
    sheet.getRange("A1:A4").values = [[3], [1], [3], [2]];
    sheet.getRange("C1").formulas = [["=UNIQUE(A1:A4)"]];
    sheet.getRange("E1").formulas = [["=SUM((A1:A4>1)*A1:A4)"]];
    sheet.getRange("G1").formulas = [['=LET(x,A1,y,2,x*y&"x")']];
  },
};

test.each(Object.keys(MAKERS))("%s come back as they were", async (name) => {
  const [before, after] = await throughFile(MAKERS[name] as Parameters<typeof onSheet>[0]);
  expect(after).toEqual(before);
});

test("notes come back as they were", async () => {
  // past office.js, whose npm package has no notes
  const sheet = workbook().host.workbook.worksheets.getItemAt(0);
  sheet.getRange("A1").values = [["Post"]];
  const wide = sheet.notes.add("A1", "Navnet på posten,\nslik rapporten skal si det.");
  Object.assign(wide, { width: 150, height: 90 });
  sheet.notes.add("C3", "På en tom celle");
  const [before, after] = await saveAndOpen(workbook());
  expect(after).toEqual(before);
});

test("hidden rows and columns, filled or not, and merged cells come back as they were", async () => {
  // past office.js, as a file may bring them
  const { grid } = workbook().host.workbook.worksheets.getItemAt(0);
  workbook().host.workbook.worksheets.getItemAt(0).getRange("A1:D3").values = Array(3).fill([1, 2, 3, 4]);
  grid.hideRows({ row: 1, column: 0, rows: 1, columns: 1 });
  grid.hideRows({ row: 5, column: 0, rows: 2, columns: 1 });
  grid.hideColumns({ row: 0, column: 2, rows: 1, columns: 1 });
  grid.hideColumns({ row: 0, column: 8, rows: 1, columns: 1 });
  grid.merge([{ row: 8, column: 0, rows: 2, columns: 3 }]);
  const [before, after] = await saveAndOpen(workbook());
  expect(after).toEqual(before);
});

import { readFileSync } from "node:fs";
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { runControl } from "../../../src/excel/control/runControl";
import { openWorkbook } from "../workbook";

// A workbook that the add-in did not make is told so once. What the workbench cannot calculate is no error of its user's.

async function madeElsewhere(fill: (sheet: Worksheet, book: Workbook) => void): Promise<Uint8Array> {
  const book = new Workbook();
  fill(book.addWorksheet("Poster"), book);
  return new Uint8Array(await book.xlsx.writeBuffer({ validate: false }));
}

const FILES: readonly (readonly [what: string, bytes: () => Promise<Uint8Array>])[] = [
  ["LibreOffice's own", () => Promise.resolve(new Uint8Array(readFileSync("test/workbooks/to-ark.xlsx")))],
  [
    "one that reads another workbook, on a sheet with a name of ours",
    () =>
      madeElsewhere((sheet) => {
        sheet.addRow(["Post", "Beløp"]);
        sheet.addRow(["Lån", { formula: "[1]Balanse!$B$2", result: 200 }]);
        sheet.addRow(["Egenkapital", 100]);
        sheet.addRow(["Trend", { formula: "_xlfn.FORECAST.ETS(A9,B2:B3,A2:A3)", result: 7 }]);
        sheet.addRow(["Sum", { formula: "SUM(B2:B4)", result: 307 }]);
      }),
  ],
  [
    "one with a table, its totals and a hidden sheet",
    () =>
      madeElsewhere((sheet, book) => {
        const columns = [
          { name: "Post", totalsRowLabel: "Sum" },
          { name: "Beløp", totalsRowFunction: "sum" as const },
        ];
        const rows = [
          ["Lønn", 1],
          ["Drift", 2],
        ];
        sheet.addTable({ name: "Mine_poster", ref: "A1", totalsRow: true, columns, rows });
        sheet.getCell("D1").value = { formula: "Mine_poster[[#Totals],[Beløp]]", result: 3 };
        book.addWorksheet("Skjult").state = "hidden";
      }),
  ],
];

test.each(FILES)("%s: one finding, that it is not set up", async (_what, bytes) => {
  const bench = await openWorkbook();
  await bench.open(await bytes());
  const { findings } = await runControl("nb");
  expect(findings.map(({ code }) => code)).toEqual(["workbook-not-ours"]);
  bench.dispose();
});

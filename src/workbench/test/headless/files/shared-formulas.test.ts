import { eachInNewWorkbook, onSheet, valuesOf } from "../open";
import { sheetFile } from "./sheet-file";

const workbook = eachInNewWorkbook();

const formulasOf = (address: string): Promise<unknown[][]> =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });

// The range of a shared formula is the span of its users: what else stands in it are cells of their own.
const cell = (address: string, content: string): string => `<c r="${address}">${content}</c>`;
const row = (number: number, ...cells: string[]): string => `<row r="${number}">${cells.join("")}</row>`;
const text = (address: string, words: string): string => `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;

const SHARED = [
  row(1, cell("A1", "<v>100</v>"), cell("B1", "<v>0</v>")),
  row(2, cell("A2", `<f t="shared" ref="A2:A7" si="0">A1+B2</f><v>110</v>`), cell("B2", "<v>10</v>")),
  row(3, cell("A3", `<f t="shared" si="0"/><v>120</v>`), cell("B3", "<v>10</v>")),
  row(4, cell("A4", "<v>500</v>"), cell("B4", "<v>10</v>")),
  row(5, cell("A5", `<f t="shared" si="0"/><v>510</v>`), cell("B5", "<v>10</v>")),
  row(6, text("A6", "ikke avklart"), cell("B6", "<v>10</v>")),
  row(7, cell("A7", "<f>A5*100</f><v>51000</v>"), cell("B7", "<v>10</v>")),
].join("");
const SHOWN = [[100], [110], [120], [500], [510], ["ikke avklart"], [51000]];

test("typed cells, texts and other formulas in the range of a shared formula stand, also in the file saved again", async () => {
  await workbook().open(await sheetFile(SHARED));
  for (const times of ["opened", "saved and opened"]) {
    expect([times, await valuesOf("A1:A7")]).toEqual([times, SHOWN]);
    expect((await formulasOf("A4:A7")).flat()).toEqual([500, "=A4+B5", "ikke avklart", "=A5*100"]);
    await workbook().open(await workbook().save());
  }
});

test("a formula from before dynamic arrays takes the one cell of a range beside it", async () => {
  const rows = [1, 2, 3].map((at) =>
    row(at, cell(`A${at}`, `<v>${at}0</v>`), cell(`B${at}`, `<f>A1:A3*2</f><v>${at * 20}</v>`)),
  );
  await workbook().open(await sheetFile(rows.join("")));
  for (const times of ["opened", "saved and opened"]) {
    expect([times, await valuesOf("B1:B5")]).toEqual([times, [[20], [40], [60], [""], [""]]]);
    await workbook().open(await workbook().save());
  }
});

test("where a range has no cell beside the formula, it shows an error and nothing spills", async () => {
  await workbook().open(
    await sheetFile(row(1, cell("A1", "<v>10</v>")) + row(5, cell("B5", "<f>A1:A3*2</f><v>0</v>"))),
  );
  expect(await valuesOf("B5:B7")).toEqual([["#VALUE!"], [""], [""]]);
});

test("a whole column meets its row", async () => {
  const rows = row(1, cell("A1", "<v>7</v>")) + row(2, cell("A2", "<v>8</v>"), cell("B2", "<f>A:A+1</f><v>9</v>"));
  await workbook().open(await sheetFile(rows));
  expect(await valuesOf("B2:B3")).toEqual([[9], [""]]);
});

import { readParts } from "../../../files/archive/parts";
import { eachInNewWorkbook, onSheet, valuesOf } from "../open";
import { sheetFile } from "./sheet-file";

// A formula that Excel calculates and the workbench cannot keeps the value that its file has.

const workbook = eachInNewWorkbook();

/** A workbook that reads `annen.xlsx`. */
async function withOtherBook(): Promise<Uint8Array> {
  const parts = await readParts(await sheetFile(rowsOf("<f>[1]Balanse!$B$2</f>", "200")));
  const [path, main] = ["xl/externalLinks/externalLink1.xml", "xl/workbook.xml"];
  const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  parts.write(path, `<externalLink xmlns="x" xmlns:r="${types}"><externalBook r:id="rIdBench1"/></externalLink>`);
  parts.relate(path, `${types}/externalLinkPath`, "annen.xlsx", true);
  parts.declarePart(path, "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml");
  const id = parts.relate(main, `${types}/externalLink`, path);
  const list = `</sheets><externalReferences><externalReference r:id="${id}"/></externalReferences>`;
  parts.write(main, (parts.text(main) ?? "").replace("</sheets>", list));
  return parts.pack();
}

const formulasOf = (address: string): Promise<unknown[][]> =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });

/** The XML of one formula in B1 with its kept value, and a sum of it in B3. */
const rowsOf = (formula: string, value: string): string =>
  `<row r="1"><c r="B1"${/^[\d.]+$/.test(value) ? "" : ' t="str"'}>${formula}<v>${value}</v></c></row>` +
  `<row r="2"><c r="B2"><v>100</v></c></row><row r="3"><c r="B3"><f>SUM(B1:B2)</f><v>0</v></c></row>`;

test.each([
  ["<f>[1]Balanse!$B$2</f>", "=[1]Balanse!$B$2"],
  ["<f>'[1]Balanse 2025'!$B$2*2</f>", "='[1]Balanse 2025'!$B$2*2"],
  ["<f>[1]!Kurs</f>", "=[1]!Kurs"],
  ["<f>SUM([1]Balanse!B1:B9)</f>", "=SUM([1]Balanse!B1:B9)"],
  ['<f>GETPIVOTDATA("Beløp",$A$3)</f>', '=GETPIVOTDATA("Beløp",$A$3)'],
  ["<f>_xlfn.FORECAST.ETS(A5,B2:B3,A2:A3)</f>", "=FORECAST.ETS(A5,B2:B3,A2:A3)"],
  [
    '<f>CUBEVALUE("ThisWorkbookDataModel","[Measures].[Sum]")</f>',
    '=CUBEVALUE("ThisWorkbookDataModel","[Measures].[Sum]")',
  ],
  ["<f>_xldudf_CX_GET(A1)</f>", "=CX.GET(A1)"],
  ['<f t="array" ref="B1">GETPIVOTDATA("Beløp",$A$3)</f>', '=GETPIVOTDATA("Beløp",$A$3)'],
])("opened, saved and opened again: %s", async (formula, shown) => {
  await workbook().open(await sheetFile(rowsOf(formula, "200")));
  for (const times of ["opened", "saved and opened"]) {
    expect([times, await formulasOf("B1"), await valuesOf("B1:B3")]).toEqual([times, [[shown]], [[200], [100], [300]]]);
    expect(workbook().host.workbook.keptFormulas).toEqual(["'Ark1'!B1"]);
    const saved = await workbook().save();
    const written = /<c r="B1"[^>]*>(.*?)<\/c>/.exec(
      (await readParts(saved)).text("xl/worksheets/sheet1.xml") ?? "",
    )?.[1];
    expect(written).toContain(
      `${/>(.*)<\/f>/.exec(formula)?.[1]?.replaceAll('"', "&quot;").replaceAll("'", "&apos;")}</f>`,
    );
    expect(written).toContain("<v>200</v>");
    await workbook().open(saved);
  }
});

test("a text is kept as a text, and a data table its value", async () => {
  await workbook().open(await sheetFile(rowsOf("<f>[1]Balanse!A1</f>", "Lån")));
  expect(await valuesOf("B1:B3")).toEqual([["Lån"], [100], [100]]);
  await workbook().open(await sheetFile(rowsOf('<f t="dataTable" ref="B1:B1" dt2D="0" r1="A1"/>', "200")));
  expect(await valuesOf("B1:B3")).toEqual([[200], [100], [300]]);
});

test.each([
  "<f>SUMM(A1)</f>",
  "<f>_xldudf_BIBSYS_FINNESIKKE(A1)</f>",
  "<f>LET(f,LAMBDA(x,x+1),f(2))</f>",
  "<f>SUM(B2)</f>",
])("what is wrong in Excel too, or calculated, is as before: %s", async (formula) => {
  await workbook().open(await sheetFile(rowsOf(formula.replace("SUMM(A1)", "Ukjent_navn+1"), "200")));
  expect((await valuesOf("B1"))[0]?.[0]).not.toBe(200);
  expect(workbook().host.workbook.keptFormulas).toEqual([]);
});

test.each(["add-in", "user"])(
  "what the %s types takes it away, and a copy of the formula is not calculated",
  async (who) => {
    await workbook().open(await sheetFile(rowsOf("<f>[1]Balanse!$B$2</f>", "200")));
    await onSheet((sheet) => void (sheet.getRange("D1").formulas = [["=[1]Balanse!$B$2"]]));
    expect((await valuesOf("D1"))[0]?.[0]).toMatch(/^#/);
    if (who === "user") workbook().api.getActiveWorkbook()?.getActiveSheet().getRange("B1").setValue(7);
    else await onSheet((sheet) => void (sheet.getRange("B1").values = [[7]]));
    await workbook().host.settled();
    expect([await formulasOf("B1"), await valuesOf("B3")]).toEqual([[[7]], [[107]]]);
    expect(workbook().host.workbook.keptFormulas).toEqual([]);
  },
);

test("the other workbook goes along into the saved file", async () => {
  await workbook().open(await withOtherBook());
  const saved = await readParts(await workbook().save());
  expect(saved.text("xl/externalLinks/externalLink1.xml")).toContain("externalLink");
  expect(saved.text("xl/externalLinks/_rels/externalLink1.xml.rels")).toContain("annen.xlsx");
  expect(saved.text("[Content_Types].xml")).toContain("/xl/externalLinks/externalLink1.xml");
  expect(saved.text("xl/workbook.xml")).toMatch(
    /<\/sheets><externalReferences><externalReference r:id="rIdBench\d+"\/>/,
  );
  await workbook().open(await workbook().save());
  expect(workbook().host.workbook.externalLinks).toHaveLength(1);
});

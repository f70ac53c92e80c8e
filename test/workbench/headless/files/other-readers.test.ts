import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook, type Cell } from "@cj-tech-master/excelts";
import { unzip } from "@cj-tech-master/excelts/archive";
import type { Headless } from "../../../../src/workbench/headless";
import { openWorkbook } from "../../../excel/workbook";
import { convert, soffice, whySkipped } from "../../../xlsx/files/office";

// What others than the workbench find in a file that it has saved.

jest.setTimeout(300_000);

const TEMPLATE = "assets/templates/bibsys-2024k2.nb.xlsx";

let bench: Headless;
let saved: Uint8Array;

beforeAll(async () => {
  bench = await openWorkbook();
  await bench.open(new Uint8Array(readFileSync(TEMPLATE)));
  saved = await bench.save();
});

afterAll(() => bench.dispose());

/** Every cell that has something in it, by sheet and address. */
async function cellsOf<T>(file: Uint8Array, read: (cell: Cell) => T): Promise<Readonly<Record<string, T>>> {
  const cells: Record<string, T> = {};
  for (const sheet of (await new Workbook().xlsx.load(file)).worksheets) {
    sheet.eachRow((row) => row.eachCell((cell) => (cells[`${sheet.name}!${cell.address}`] = read(cell))));
  }
  return cells;
}

async function part(file: Uint8Array, path: string): Promise<string> {
  return new TextDecoder().decode((await unzip(file).bytes(path)) ?? new Uint8Array());
}

test("formulas and their values are those of the template, in the words of a file", async () => {
  const read = ({ formula, result, value }: Cell): unknown => (formula ? [formula, result ?? ""] : value);
  expect(await cellsOf(saved, read)).toEqual(await cellsOf(new Uint8Array(readFileSync(TEMPLATE)), read));
});

test("a table says the formula that its new rows get", async () => {
  const table = await part(saved, "xl/tables/table2.xml");
  expect(table).toContain('displayName="Poster"');
  expect(table).toMatch(/<calculatedColumnFormula>IF\(COUNTA\(.*_xldudf_BIBSYS_PROGNOSIS\(/);
});

test("no reader is asked to recalculate what it may not know", async () => {
  expect(await part(saved, "xl/workbook.xml")).not.toContain('fullCalcOnLoad="1"');
});

test("an add-in's marks are kept as Excel keeps them", async () => {
  const types = await part(saved, "[Content_Types].xml");
  expect(types).toContain('Extension="bin"');
  const sheets = await Promise.all(
    [1, 2, 3, 4, 5, 6, 7].map((at) => part(saved, `xl/worksheets/sheet${String(at)}.xml`)),
  );
  const marked = sheets.filter((xml) => xml.includes("<customProperties><customPr "));
  expect(marked.length).toBeGreaterThan(0);
});

const withOffice = soffice ? test : test.skip;

withOffice(`LibreOffice, without the add-in, shows every figure${whySkipped}`, async () => {
  const folder = mkdtempSync(join(tmpdir(), "workbench-saved-"));
  writeFileSync(join(folder, "saved.xlsx"), saved);
  const shown = join(folder, "shown");
  await convert([join(folder, "saved.xlsx")], "xlsx", shown);
  const figure = ({ value, result }: Cell): unknown => {
    const own = typeof value === "object" && value !== null && !(value instanceof Date) ? result : value;
    return typeof own === "number" ? Number(own.toPrecision(12)) : (own ?? "");
  };
  const [ours, theirs] = [await cellsOf(saved, figure), await cellsOf(readFileSync(join(shown, "saved.xlsx")), figure)];
  const figures = Object.entries(ours).filter(([, value]) => typeof value === "number");
  expect(figures.length).toBeGreaterThan(50);
  expect(figures.map(([at]) => [at, theirs[at]])).toEqual(figures);
  rmSync(folder, { recursive: true });
});

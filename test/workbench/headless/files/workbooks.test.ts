import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import type { Headless } from "../../../../src/workbench/headless";
import { openWorkbook } from "../../../excel/workbook";
import { describeCells, describeWorkbook } from "../../../../src/workbench/test/headless/files/describe-workbook";

// Drop a file into test/workbooks, and it is tested.
const FOLDERS = ["test/workbooks", "assets/templates"];
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => join(folder, name)),
);

let bench: Headless;

beforeAll(async () => {
  bench = await openWorkbook();
});

afterAll(() => bench.dispose());

/** Sums differ in the last bits between programs that add in another order. */
const NEAR = 1e-9;

describe.each(FILES)("%s", (path) => {
  const file = new Uint8Array(readFileSync(path));

  test("every formula gives the value that was saved with it", async () => {
    await bench.open(file);
    const saved = await savedFormulas(file);
    expect(saved.length).toBeGreaterThan(0);
    const cells = new Map(
      bench.host.workbook.worksheets.items().map((sheet) => [sheet.name, describeCells(sheet)] as const),
    );
    const wrong = saved.filter(({ sheet, address, value }) => {
      const [formula, calculated] = (cells.get(sheet)?.[address] ?? []) as [formula?: string, value?: unknown];
      return formula === undefined || !isNear(calculated, value);
    });
    expect(wrong).toEqual([]);
  });

  test("saved and opened again, it is the same", async () => {
    await bench.open(file);
    const before = describeWorkbook(bench.host.workbook);
    await bench.open(await bench.save());
    expect(describeWorkbook(bench.host.workbook)).toEqual(before);
  });
});

interface SavedFormula {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly value: unknown;
}

/** The formulas of a file with the values they had when it was saved, as another reader than the workbench finds them. */
async function savedFormulas(file: Uint8Array): Promise<readonly SavedFormula[]> {
  const book = await new Workbook().xlsx.load(file);
  const found: SavedFormula[] = [];
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell(({ address, formula, result }) => {
        if (formula) found.push({ sheet: sheet.name, address, formula, value: plain(result) });
      });
    });
  }
  return found;
}

function plain(result: unknown): unknown {
  if (result instanceof Date) return result.getTime() / 86_400_000 + 25_569;
  if (typeof result === "object" && result !== null && "error" in result) return result.error;
  return result ?? "";
}

function isNear(calculated: unknown, saved: unknown): boolean {
  if (typeof calculated !== "number" || typeof saved !== "number") return calculated === saved;
  return Math.abs(calculated - saved) <= NEAR * Math.max(1, Math.abs(saved));
}

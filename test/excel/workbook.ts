import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import * as functions from "../../src/functions/functions";
import { startHeadless, type Headless } from "../../src/workbench/headless";

/**
 * An empty workbook behind Microsoft's own office.js, with the add-in's functions in it, all from source.
 *
 * @param emptyCell - what a function gets for an empty cell: Excel on the web gives nothing, Excel for Windows has given 0
 */
export async function openWorkbook({ emptyCell = null }: { emptyCell?: null | 0 } = {}): Promise<Headless> {
  const { metadataJson, associate } = await generateCustomFunctionsMetadata(
    join(__dirname, "../../src/functions/functions.ts"),
  );
  const bench = await startHeadless({ functions: JSON.parse(metadataJson) as never, namespace: "BIBSYS", emptyCell });
  associateOnce(associate);
  return bench;
}

let associated = false;

/** The library outlives the workbooks of a test file, and warns of a function that it is given twice. */
function associateOnce(all: readonly { id: string; functionName: string }[]): void {
  if (associated) return;
  associated = true;
  const byName: Readonly<Record<string, unknown>> = { ...functions };
  for (const { id, functionName } of all) CustomFunctions.associate(id, byName[functionName] as never);
}

/** The values of a sheet, read as a user of Office.js reads them. */
export function valuesOf(sheet: string, range: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheet).getRange(range).load("values");
    await context.sync();
    return cells.values as unknown[][];
  });
}

/** Types into a cell, or rows of values into a range. */
export function write(sheet: string, range: string, value: unknown): Promise<void> {
  return Excel.run(async (context) => {
    const rows = Array.isArray(value) ? (value as unknown[][]) : [[value]];
    context.workbook.worksheets.getItem(sheet).getRange(range).values = rows;
    await context.sync();
  });
}

export function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

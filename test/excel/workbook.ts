import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import * as functions from "../../src/functions/functions";
import { startHeadless, type Headless } from "../../src/workbench/headless";

/** How a workbook of a test differs from the others. */
export interface WorkbookOptions {
  /** What a function gets for an empty cell: Excel on the web gives nothing, Excel for Windows has given 0. */
  readonly emptyCell?: null | 0;
  /** Whether a read waits for functions. Excel's does not. */
  readonly functions?: "waiting" | "late";
  /** What a cell shows whose function is late: `#BUSY!`, or what it showed before. */
  readonly late?: "busy" | "old";
}

// The host is as strict as Excel in all of test/excel: functions answer late, answers of more than 5 MB are refused.

/** What a late cell shows, unless a test says it. `LATE=old npx jest …` tries the other. */
const LATE = process.env["LATE"] === "old" ? "old" : "busy";

/**
 * Requests that late functions take to answer, unless nobody asks: more than any action sends. So only an action that stops
 * asking, and waits for `onCalculated`, sees what they answer.
 */
const LATE_REQUESTS = 10;

/**
 * An empty workbook behind Microsoft's own office.js, with the add-in's functions in it, all from source.
 */
export async function openWorkbook(options: WorkbookOptions = {}): Promise<Headless> {
  const { emptyCell = null, functions: answers = "late", late = LATE } = options;
  const timing = { functions: answers, late, lateRequests: LATE_REQUESTS };
  const { metadataJson, associate } = await generateCustomFunctionsMetadata(
    join(__dirname, "../../src/functions/functions.ts"),
  );
  const bench = await startHeadless({
    functions: JSON.parse(metadataJson) as never,
    namespace: "BIBSYS",
    emptyCell,
    timing,
  });
  opened = bench;
  associateOnce(associate);
  return bench;
}

let opened: Headless | undefined;

/** What a test looks at is calculated, as when a person looks. The add-in's own reads have no such help. */
export async function calculated(): Promise<void> {
  await opened?.host.settled();
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
export async function valuesOf(sheet: string, range: string): Promise<unknown[][]> {
  await calculated();
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

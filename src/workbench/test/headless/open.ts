import { startHeadless, type Headless, type HeadlessOptions } from "../../headless";
import type { FunctionMetadata } from "../../functions";

/** Opens an empty workbook before each test and closes it after. Returns the one at hand. */
export function eachInNewWorkbook(
  functions: readonly FunctionMetadata[] = [],
  options: Pick<HeadlessOptions, "emptyCell" | "undo" | "timing"> = {},
): () => Headless {
  let open: Headless | undefined;
  beforeEach(async () => {
    open = await startHeadless({ ...options, functions: { functions } });
  });
  afterEach(() => open?.dispose());
  return () => {
    if (!open) throw new Error("No workbook is open");
    return open;
  };
}

/** Runs a batch on the first sheet and syncs. */
export async function onSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return result;
  });
}

/** The values an address holds. */
export function valuesOf(address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

/** The code of the error a promise fails with, and where Office says it is. */
export async function refusal(work: Promise<unknown>): Promise<{ code: string; location: string | undefined }> {
  try {
    await work;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) {
      return { code: error.code, location: error.debugInfo.errorLocation };
    }
    throw error;
  }
  throw new Error("It was not refused");
}

import { ExcelRefusal, inExcel } from "../host";
import type { Json, Room } from "./probe";

/** How an answer names an error: by Excel's own code, or by the error's name. */
export function codeOf(error: unknown): string {
  if (error instanceof ExcelRefusal) return error.code;
  return error instanceof Error ? error.name : String(error);
}

/** Does one thing, and answers `done` or Excel's code. A refusal is an answer here, as good as any. */
export async function tried(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return "done";
  } catch (error) {
    return codeOf(error);
  }
}

/** Works in the probe's own sheet. */
export const inSheet = <T>(
  { sheetId }: Pick<Room, "sheetId">,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
): Promise<T> =>
  inExcel(async (context) => {
    const answer = await work(context.workbook.worksheets.getItem(sheetId), context);
    await context.sync();
    return answer;
  });

/** Adds a sheet beside the probe's own, which is taken away too. */
export async function addSheet({ takeAway }: Pick<Room, "takeAway">): Promise<string> {
  const id = await inExcel(async ({ workbook }) => {
    const sheet = workbook.worksheets.add().load("id");
    await sheet.context.sync();
    return sheet.id;
  });
  takeAway(id);
  return id;
}

/** Reads one cell, as Office.js gives it. */
export async function readCell(room: Room, address: string): Promise<{ [key: string]: Json }> {
  return inSheet(room, async (sheet, context) => {
    const cell = sheet.getRange(address).load("formulas,values,valueTypes");
    await context.sync();
    return {
      formula: one(cell.formulas as Json[][]),
      value: one(cell.values as Json[][]),
      type: one(cell.valueTypes),
    };
  });
}

/** Reads a cell when its function has answered: at most ten seconds from now. */
export async function readCalculated(room: Room, address: string): Promise<{ [key: string]: Json }> {
  await room.wait(FIRST_LOOK);
  for (let looks = 0; ; looks++) {
    const cell = await readCell(room, address);
    if (looks === LOOKS || !isWaiting(cell["value"])) return cell;
    await room.wait(FIRST_LOOK);
  }
}

export const isWaiting = (value: Json | undefined): boolean => value === "#BUSY!" || value === "#GETTING_DATA";

const FIRST_LOOK = 1000;
const LOOKS = 9;

const one = (cells: readonly (readonly Json[])[]): Json => cells[0]?.[0] ?? null;

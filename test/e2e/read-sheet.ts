import type { Page } from "playwright-core";
import type { Workbench } from "../../src/workbench/page";
import { settled } from "./settled";

/** What a cell holds, as the grid has it. */
export type Cell = string | number | boolean | null;

/** The names of the sheets, in the order of their tabs. */
export async function sheetNames(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { api } = window.workbench as Workbench;
    return (api.getActiveWorkbook()?.getSheets() ?? []).map((sheet) => sheet.getSheetName());
  });
}

/** The name of the sheet a user is looking at. */
export async function activeSheet(page: Page): Promise<string | undefined> {
  return page.evaluate(() => (window.workbench as Workbench).api.getActiveWorkbook()?.getActiveSheet().getSheetName());
}

/** All cells of a sheet, read from the grid itself and not through Office.js, when nothing is calculating any more. */
export async function readSheet(page: Page, name: string): Promise<Cell[][]> {
  await settled(page);
  return page.evaluate((wanted) => {
    const { api } = window.workbench as Workbench;
    const sheet = api.getActiveWorkbook()?.getSheetByName(wanted);
    if (!sheet) throw new Error(`No sheet is called ${wanted}.`);
    // The plain values: getValues() gives what the number formats make of them.
    return sheet.getDataRange().getRawValues() as Cell[][];
  }, name);
}

/** All amounts of a sheet, to the øre. */
export function amounts(cells: readonly (readonly Cell[])[]): number[] {
  return cells
    .flat()
    .filter((cell) => typeof cell === "number")
    .map((amount) => Math.round(amount * 100) / 100);
}

/** Rows and columns are counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The place of the first cell that holds exactly this. */
export function find(cells: readonly (readonly Cell[])[], wanted: Cell): Place {
  const row = cells.findIndex((line) => line.includes(wanted));
  if (row < 0) throw new Error(`No cell holds ${String(wanted)}.`);
  return { row, column: cells[row]?.indexOf(wanted) ?? -1 };
}

/** Selects cells, as a user who has gone to their sheet. */
export async function selectCells(page: Page, sheet: string, address: string): Promise<void> {
  await page.evaluate(
    ([name, cells]) => {
      const workbook = (window.workbench as Workbench).api.getActiveWorkbook();
      const found = workbook?.getSheetByName(name);
      if (!workbook || !found) throw new Error(`No sheet is called ${name}.`);
      workbook.setActiveSheet(found);
      found.getRange(cells).activate();
    },
    [sheet, address] as const,
  );
}

/** Clicks a cell, types, presses Enter: what a user does. */
export async function typeInto(page: Page, sheet: string, place: Place, text: string): Promise<void> {
  const cell = await page.evaluate(
    ([name, row, column]) => {
      const workbook = (window.workbench as Workbench).api.getActiveWorkbook();
      const target = workbook?.getSheetByName(name);
      if (!workbook || !target) throw new Error(`No sheet is called ${name}.`);
      workbook.setActiveSheet(target);
      const canvas = document.querySelector("#sheet canvas[id^=univer-sheet-main]")?.getBoundingClientRect();
      const { x, y, width, height } = target.getRange(row, column).getCellRect();
      return { x: (canvas?.x ?? 0) + x + width / 2, y: (canvas?.y ?? 0) + y + height / 2 };
    },
    [sheet, place.row, place.column] as const,
  );
  await page.mouse.click(cell.x, cell.y);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

import type * as Excel from "@cj-tech-master/excelts";
import type * as Excelts from "./excelts";

/** A workbook as the library holds it, between the bytes and the workbench. */
export type Book = Excel.Workbook;
export type BookSheet = Excel.Worksheet;
export type BookCell = Excel.Cell;

/** The library that knows .xlsx: workbooks, the archive they are kept in, and XML. */
export type Library = typeof Excelts;

let library: Promise<Library> | undefined;

/** Loads the library when it is first needed: a page that opens no file does without. */
export function loadLibrary(): Promise<Library> {
  library ??= load();
  return library;
}

async function load(): Promise<Library> {
  const loaded = await import("./excelts");
  // without it, the library refuses a file that has a chart
  loaded.installChartSupport();
  return loaded;
}

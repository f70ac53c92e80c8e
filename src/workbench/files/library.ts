import type * as Archive from "@cj-tech-master/excelts/archive";
import type * as Excel from "@cj-tech-master/excelts";
import type * as Xml from "@cj-tech-master/excelts/xml";

/** A workbook as the library holds it, between the bytes and the workbench. */
export type Book = Excel.Workbook;
export type BookSheet = Excel.Worksheet;
export type BookCell = Excel.Cell;

/** The library that knows .xlsx: workbooks, the archive they are kept in, and XML. */
export interface Library {
  readonly excel: typeof Excel;
  readonly archive: typeof Archive;
  readonly xml: typeof Xml;
}

let library: Promise<Library> | undefined;

/** Loads the library when it is first needed: a page that opens no file does without. */
export function loadLibrary(): Promise<Library> {
  library ??= load();
  return library;
}

async function load(): Promise<Library> {
  const [excel, chart, archive, xml] = await Promise.all([
    import("@cj-tech-master/excelts"),
    import("@cj-tech-master/excelts/chart"),
    import("@cj-tech-master/excelts/archive"),
    import("@cj-tech-master/excelts/xml"),
  ]);
  // without it, the library refuses a file that has a chart
  chart.installChartSupport();
  return { excel, archive, xml };
}

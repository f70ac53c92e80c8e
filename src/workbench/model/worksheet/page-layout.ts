import { invalidArgument, itemNotFound } from "../../richapi";
import { KeptObject } from "../workbook/kept-object";
import type { Range } from "../range/range";
import type { Worksheet } from "./worksheet";

const METHODS = [
  "getPrintArea",
  "getPrintAreaOrNullObject",
  "getPrintTitleColumns",
  "getPrintTitleColumnsOrNullObject",
  "getPrintTitleRows",
  "getPrintTitleRowsOrNullObject",
  "setPrintArea",
  "setPrintMargins",
  "setPrintTitleColumns",
  "setPrintTitleRows",
];

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** How a sheet is printed. Kept and read back; the workbench prints nothing. */
export class PageLayout extends KeptObject {
  private area: Range | null = null;
  private titleRows: Range | null = null;
  private titleColumns: Range | null = null;

  constructor(private readonly worksheet: Worksheet) {
    const links = { headersFooters: createHeadersFooters() };
    super({ className: "PageLayout", scalars: FIRST_VALUES, links }, METHODS);
  }

  setPrintArea(reference: unknown): void {
    this.area = this.worksheet.rangeOf(reference, "PageLayout.setPrintArea");
  }

  setPrintTitleRows(reference: unknown): void {
    this.titleRows = this.worksheet.rangeOf(reference, "PageLayout.setPrintTitleRows").getEntireRow();
  }

  setPrintTitleColumns(reference: unknown): void {
    this.titleColumns = this.worksheet.rangeOf(reference, "PageLayout.setPrintTitleColumns").getEntireColumn();
  }

  setPrintMargins(unit: unknown, margins: unknown): void {
    const points = POINTS[String(unit)];
    if (points === undefined || typeof margins !== "object") throw invalidArgument("PageLayout.setPrintMargins");
    for (const [side, size] of Object.entries(margins ?? {})) {
      Reflect.set(this, `${side}Margin`, Number(size) * points);
    }
  }

  getPrintArea(): Range {
    return required(this.area, "PageLayout.getPrintArea");
  }

  getPrintAreaOrNullObject(): Range | null {
    return this.area;
  }

  getPrintTitleRows(): Range {
    return required(this.titleRows, "PageLayout.getPrintTitleRows");
  }

  getPrintTitleRowsOrNullObject(): Range | null {
    return this.titleRows;
  }

  getPrintTitleColumns(): Range {
    return required(this.titleColumns, "PageLayout.getPrintTitleColumns");
  }

  getPrintTitleColumnsOrNullObject(): Range | null {
    return this.titleColumns;
  }
}

export function createPageLayout(worksheet: Worksheet): PageLayout {
  return new PageLayout(worksheet);
}

const FIRST_VALUES = {
  alignMarginsHeaderFooter: true,
  blackAndWhite: false,
  bottomMargin: 54,
  centerHorizontally: false,
  centerVertically: false,
  draftMode: false,
  firstPageNumber: "",
  footerMargin: 21.6,
  headerMargin: 21.6,
  leftMargin: 50.4,
  orientation: "Portrait",
  paperSize: "A4",
  printComments: "NoComments",
  printErrors: "AsDisplayed",
  printGridlines: false,
  printHeadings: false,
  printOrder: "DownThenOver",
  rightMargin: 50.4,
  topMargin: 54,
  zoom: { scale: 100 },
};

function createHeadersFooters(): KeptObject {
  const texts = {
    centerFooter: "",
    centerHeader: "",
    leftFooter: "",
    leftHeader: "",
    rightFooter: "",
    rightHeader: "",
  };
  const page = (): KeptObject => new KeptObject({ className: "HeaderFooter", scalars: texts });
  const links = { defaultForAllPages: page(), evenPages: page(), firstPage: page(), oddPages: page() };
  const scalars = { state: "Default", useSheetMargins: true, useSheetScale: true };
  return new KeptObject({ className: "HeaderFooterGroup", scalars, links });
}

function required(range: Range | null, location: string): Range {
  if (!range) throw itemNotFound(location);
  return range;
}

import type { Worksheet } from "../model";
import { parseAddress, printAddress } from "../model";
import type { BookSheet } from "./archive/library";

/** A file counts margins in inches. */
const POINTS_PER_INCH = 72;

/** Takes over how the sheet is printed. */
export function openPageSetup(worksheet: Worksheet, sheet: BookSheet): void {
  const { pageLayout } = worksheet;
  // A file may leave these out, although the library's types do not show it.
  const pageSetup: Partial<BookSheet["pageSetup"]> = sheet.pageSetup;
  const headerFooter = sheet.headerFooter as BookSheet["headerFooter"] | undefined;
  const { printArea, printTitlesRow, printTitlesColumn, margins, paperSize } = pageSetup;
  const area = printArea?.split(/&&|,/)[0];
  if (area !== undefined && parseAddress(area)) pageLayout.setPrintArea(area);
  if (printTitlesRow) pageLayout.setPrintTitleRows(printTitlesRow);
  if (printTitlesColumn) pageLayout.setPrintTitleColumns(printTitlesColumn);
  for (const side of SIDES) if (margins) Reflect.set(pageLayout, `${side}Margin`, margins[side] * POINTS_PER_INCH);
  const paper = Object.entries(PAPER).find(([, number]) => number === paperSize)?.[0];
  const { fitToPage, fitToWidth = 1, fitToHeight = 1, scale = 100 } = pageSetup;
  const fit = {
    ...(fitToWidth > 0 && { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight > 0 && { verticalFitToPages: fitToHeight }),
  };
  Object.assign(pageLayout, {
    orientation: pageSetup.orientation === "landscape" ? "Landscape" : "Portrait",
    ...(paper !== undefined && { paperSize: paper }),
    zoom: fitToPage ? fit : { scale },
    blackAndWhite: pageSetup.blackAndWhite === true,
    draftMode: pageSetup.draft === true,
    centerHorizontally: pageSetup.horizontalCentered === true,
    centerVertically: pageSetup.verticalCentered === true,
    printGridlines: pageSetup.showGridLines === true,
    printHeadings: pageSetup.showRowColHeaders === true,
    printOrder: pageSetup.pageOrder === "overThenDown" ? "OverThenDown" : "DownThenOver",
  });
  const texts = { ...split(headerFooter?.oddHeader, "Header"), ...split(headerFooter?.oddFooter, "Footer") };
  for (const [name, text] of Object.entries(texts)) Reflect.set(pageTexts(worksheet), name, text);
}

export function savePageSetup(worksheet: Worksheet, sheet: BookSheet): void {
  const { pageLayout } = worksheet;
  const kept = (name: string): unknown => Reflect.get(pageLayout, name);
  const { scale, horizontalFitToPages, verticalFitToPages } = kept("zoom") as Zoom;
  const isFitted = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
  for (const side of SIDES) sheet.pageSetup.margins[side] = Number(kept(`${side}Margin`)) / POINTS_PER_INCH;
  const area = pageLayout.getPrintAreaOrNullObject();
  const rows = pageLayout.getPrintTitleRowsOrNullObject();
  const columns = pageLayout.getPrintTitleColumnsOrNullObject();
  const paperSize = PAPER[String(kept("paperSize"))];
  Object.assign(sheet.pageSetup, {
    ...(area && { printArea: printAddress(area.box) }),
    ...(rows && { printTitlesRow: printAddress(rows.box) }),
    ...(columns && { printTitlesColumn: printAddress(columns.box) }),
    ...(paperSize !== undefined && { paperSize }),
    orientation: kept("orientation") === "Landscape" ? "landscape" : "portrait",
    // In a file, 0 pages means as many as needed.
    ...(isFitted && { fitToPage: true, fitToWidth: horizontalFitToPages ?? 0, fitToHeight: verticalFitToPages ?? 0 }),
    ...(!isFitted && scale !== undefined && { scale }),
    blackAndWhite: kept("blackAndWhite") === true,
    draft: kept("draftMode") === true,
    horizontalCentered: kept("centerHorizontally") === true,
    verticalCentered: kept("centerVertically") === true,
    showGridLines: kept("printGridlines") === true,
    showRowColHeaders: kept("printHeadings") === true,
    pageOrder: kept("printOrder") === "OverThenDown" ? "overThenDown" : "downThenOver",
  });
  const text = (name: string): string => String(Reflect.get(pageTexts(worksheet), name));
  for (const [kind, word] of [["Header", "oddHeader"] as const, ["Footer", "oddFooter"] as const]) {
    const parts = PLACES.map(([place, mark]) => [mark, text(`${place}${kind}`)] as const);
    const joined = parts.map(([mark, text]) => (text === "" ? "" : `&${mark}${text}`)).join("");
    if (joined !== "") sheet.headerFooter[word] = joined;
  }
}

interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

const SIDES = ["left", "right", "top", "bottom", "header", "footer"] as const;

/** Excel's numbers for paper. */
const PAPER: Readonly<Record<string, number>> = { Letter: 1, Tabloid: 3, Legal: 5, Executive: 7, A3: 8, A4: 9, A5: 11 };

/** A header is one text in a file: `&LTo the left&CIn the middle`. */
const PLACES = [
  ["left", "L"],
  ["center", "C"],
  ["right", "R"],
] as const;

function split(text: string | null | undefined, kind: string): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  const marked = !text ? [] : (/^&[LCR]/.test(text) ? text : `&C${text}`).split(/&(?=[LCR])/);
  for (const part of marked) {
    const place = PLACES.find(([, mark]) => part.startsWith(mark));
    if (place) texts[`${place[0]}${kind}`] = part.slice(1);
  }
  return texts;
}

function pageTexts({ pageLayout }: Worksheet): object {
  const group = Reflect.get(pageLayout, "headersFooters") as object;
  return Reflect.get(group, "defaultForAllPages") as object;
}

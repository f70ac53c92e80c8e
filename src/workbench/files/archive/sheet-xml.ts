import type { XmlElement } from "@cj-tech-master/excelts/xml";
import type { Parts } from "./parts";

/** The elements of a list in a sheet's XML, for example those in `hyperlinks`. The rest of the sheet is not read. */
export function listedInSheet(parts: Parts, path: string, list: string): readonly XmlElement[] {
  const sheet = parts.text(path) ?? "";
  const start = placeOfElement(sheet, list);
  const end = sheet.indexOf(`</${list}>`, start);
  if (start < 0 || end < 0) return [];
  return parts.parse(sheet.slice(start, end) + `</${list}>`).children.filter((child) => child.type === "element");
}

/** Puts a list into a sheet's XML, where the format wants it. */
export function insertIntoSheet(parts: Parts, path: string, list: SheetList, elements: readonly string[]): void {
  if (elements.length === 0) return;
  const sheet = parts.text(path) ?? "";
  const followers = ORDER.slice(ORDER.indexOf(list) + 1);
  const places = followers.map((name) => placeOfElement(sheet, name)).filter((at) => at >= 0);
  const at = Math.min(...places, sheet.lastIndexOf("</worksheet>"));
  const xml = `${sheet.slice(0, at)}<${list}>${elements.join("")}</${list}>${sheet.slice(at)}`;
  const isDeclared = xml.includes("xmlns:r=");
  parts.write(path, isDeclared ? xml : xml.replace("<worksheet ", `<worksheet xmlns:r="${RELATIONSHIPS}" `));
}

/** Writes attributes; what is undefined is left out. */
export function writeAttributes(parts: Parts, attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${parts.encode(value).replaceAll("\n", "&#10;")}"`))
    .join("");
}

export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Finds where the first element of a name begins; -1 where there is no such element. */
function placeOfElement(xml: string, name: string): number {
  for (let at = xml.indexOf(`<${name}`); at >= 0; at = xml.indexOf(`<${name}`, at + 1)) {
    if (/[\s/>]/.test(xml.charAt(at + name.length + 1))) return at;
  }
  return -1;
}

/** What stands in a sheet after its cells, in the one order that Excel takes. */
const ORDER = [
  ...(["conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup"] as const),
  ...(["headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors"] as const),
  ...(["smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects"] as const),
  ...(["controls", "webPublishItems", "tableParts", "extLst"] as const),
] as const;

type SheetList = (typeof ORDER)[number];

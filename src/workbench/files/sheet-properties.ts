import type { Worksheet } from "../model";
import type { Parts } from "./parts";

/**
 * What add-ins keep with a sheet, the way Excel keeps it: each value in a part of its own, in UTF-16.
 *
 * The library passes these parts over, so they are read beside it and written after it.
 */
export function openSheetProperties(worksheet: Worksheet, path: string, parts: Parts): void {
  const targets = new Map(parts.relationships(path).map(({ id, target }) => [id, target]));
  const list = /<customProperties>.*?<\/customProperties>/s.exec(parts.text(path) ?? "")?.[0] ?? "";
  for (const [, attributes = ""] of list.matchAll(/<customPr\s([^>]*?)\/?>/g)) {
    const { name, "r:id": id = "" } = parts.parse(`<customPr xmlns:r="" ${attributes}/>`).attributes;
    const bytes = parts.files[targets.get(id) ?? ""];
    if (name !== undefined && name !== "" && bytes) worksheet.customProperties.add(name, UTF_16.decode(bytes));
  }
}

export function saveSheetProperties(worksheet: Worksheet, path: string, parts: Parts): void {
  const properties = worksheet.customProperties.items();
  if (properties.length === 0) return;
  parts.declareType("bin", "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty");
  const list = properties.map(({ key, value }) => {
    const part = freePart(parts);
    parts.write(part, toUtf16(value));
    const id = parts.relate(path, RELATIONSHIP, part);
    return `<customPr name="${parts.encode(key)}" r:id="${id}"/>`;
  });
  insertIntoSheet(parts, path, `<customProperties>${list.join("")}</customProperties>`, FOLLOWERS);
}

/** Puts an element into a sheet's XML before the first of those that the format wants after it. */
export function insertIntoSheet(parts: Parts, path: string, added: string, followers: readonly string[]): void {
  const sheet = parts.text(path) ?? "";
  const places = followers.map((name) => sheet.search(new RegExp(`<${name}[\\s/>]`))).filter((at) => at >= 0);
  const at = Math.min(...places, sheet.lastIndexOf("</worksheet>"));
  const xml = sheet.slice(0, at) + added + sheet.slice(at);
  const declared = xml.includes("xmlns:r=")
    ? xml
    : xml.replace("<worksheet ", `<worksheet xmlns:r="${RELATIONSHIPS}" `);
  parts.write(path, declared);
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONSHIP = `${RELATIONSHIPS}/customProperty`;

/** What comes after the custom properties in a sheet. */
const FOLLOWERS = (
  "cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls " +
  "webPublishItems tableParts extLst"
).split(" ");

const UTF_16 = new TextDecoder("utf-16le");

function toUtf16(text: string): Uint8Array {
  const units = Uint16Array.from(text, (_letter, at) => text.charCodeAt(at));
  return new Uint8Array(units.buffer);
}

function freePart(parts: Parts): string {
  let number = 1;
  while (parts.has(`xl/customProperty${String(number)}.bin`)) number++;
  return `xl/customProperty${String(number)}.bin`;
}

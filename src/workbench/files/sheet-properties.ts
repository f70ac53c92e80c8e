import type { Worksheet } from "../model";
import type { Parts } from "./archive/parts";
import { insertIntoSheet, listedInSheet, RELATIONSHIPS, writeAttributes } from "./archive/sheet-xml";

/**
 * What add-ins keep with a sheet, the way Excel keeps it: each value in a part of its own, in UTF-16.
 *
 * The library passes these parts over, so they are read beside it and written after it.
 */
export function openSheetProperties(worksheet: Worksheet, path: string, parts: Parts): void {
  const targets = new Map(parts.relationships(path).map(({ id, target }) => [id, target]));
  for (const { attributes } of listedInSheet(parts, path, "customProperties")) {
    const { name, "r:id": id = "" } = attributes;
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
    const id = parts.relate(path, `${RELATIONSHIPS}/customProperty`, part);
    return `<customPr${writeAttributes(parts, { name: key, "r:id": id })}/>`;
  });
  insertIntoSheet(parts, path, "customProperties", list);
}

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

import type { Workbook } from "../model";
import { WORKBOOK_PART, type Parts } from "./archive/parts";

/**
 * What add-ins keep in the workbook, in a custom XML part of the workbench's own.
 *
 * Excel keeps it with the add-in that set it, under that add-in's id in the store it came from. The workbench knows
 * neither; so this is its own way. Excel leaves the part alone and keeps it when it saves.
 */
export function openSettings(workbook: Workbook, parts: Parts): void {
  for (const path of Object.keys(parts.files).filter((file) => /^customXml\/item\d+\.xml$/.test(file))) {
    if (!parts.text(path)?.includes(NAMESPACE)) continue;
    for (const element of parts.elements(path, "setting")) {
      const { key = "" } = element.attributes;
      workbook.settings.add(key, JSON.parse(parts.textOf(element)) as unknown);
    }
  }
}

export function saveSettings(workbook: Workbook, parts: Parts): void {
  const settings = workbook.settings.items();
  if (settings.length === 0) return;
  const list = settings.map(({ key, value }) => {
    return `<setting key="${parts.encode(key)}">${parts.encode(JSON.stringify(value ?? null))}</setting>`;
  });
  const path = "customXml/item1.xml";
  parts.write(
    path,
    `<?xml version="1.0" encoding="UTF-8"?>\n<settings xmlns="${NAMESPACE}">${list.join("")}</settings>`,
  );
  parts.relate(WORKBOOK_PART, RELATIONSHIP, path);
}

const NAMESPACE = "urn:workbench:settings";
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

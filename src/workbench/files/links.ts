import { parseAddress, printAddress, type Worksheet } from "../model";
import type { Parts } from "./archive/parts";
import { insertIntoSheet, listedInSheet, RELATIONSHIPS, writeAttributes } from "./archive/sheet-xml";

/** Takes over where cells lead, from the file's own XML: the library makes a text of a cell that leads somewhere. */
export function openLinks(worksheet: Worksheet, path: string, parts: Parts): void {
  const { links } = worksheet.workbook.grid;
  const targets = new Map(parts.relationships(path).map(({ id, target }) => [id, target]));
  for (const { attributes } of listedInSheet(parts, path, "hyperlinks")) {
    const { ref = "", location, tooltip, "r:id": id } = attributes;
    const box = parseAddress(ref);
    const address = id === undefined ? undefined : targets.get(id);
    if (!box || (address === undefined && location === undefined)) continue;
    const link = {
      ...(address !== undefined && { address }),
      ...(location !== undefined && { documentReference: location }),
      ...(tooltip !== undefined && { screenTip: tooltip }),
    };
    for (let at = 0; at < box.rows * box.columns; at++) {
      links.set(worksheet.id, box.row + Math.floor(at / box.columns), box.column + (at % box.columns), link);
    }
  }
}

export function saveLinks(worksheet: Worksheet, path: string, parts: Parts): void {
  const list = worksheet.workbook.grid.links.list(worksheet.id).map(({ row, column, link }) => {
    const { address, documentReference, screenTip } = link;
    return `<hyperlink${writeAttributes(parts, {
      ref: printAddress({ row, column, rows: 1, columns: 1 }),
      "r:id": address === undefined ? undefined : parts.relate(path, `${RELATIONSHIPS}/hyperlink`, address, true),
      location: documentReference,
      tooltip: screenTip,
    })}/>`;
  });
  insertIntoSheet(parts, path, "hyperlinks", list);
}

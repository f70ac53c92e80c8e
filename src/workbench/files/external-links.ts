import type { Workbook } from "../model";
import { relationshipsPath, WORKBOOK_PART, type Parts } from "./archive/parts";

/** Takes over the other workbooks that formulas read, in the order that formulas number them by, with their kept values. */
export function openExternalLinks(workbook: Workbook, parts: Parts): void {
  const targets = new Map(parts.relationships(WORKBOOK_PART).map(({ id, target }) => [id, target]));
  const links = parts.elements(WORKBOOK_PART, "externalReferences/externalReference").map(({ attributes }) => {
    const path = targets.get(attributes["r:id"] ?? "") ?? "";
    return { link: parts.text(path) ?? "", relationships: parts.text(relationshipsPath(path)) ?? "" };
  });
  workbook.externalLinks = links.every(({ link }) => link !== "") ? links : [];
}

export function saveExternalLinks({ externalLinks }: Workbook, parts: Parts): void {
  if (externalLinks.length === 0) return;
  const references = externalLinks.map(({ link, relationships }, at) => {
    const path = `xl/externalLinks/externalLink${String(at + 1)}.xml`;
    parts.write(path, link);
    if (relationships !== "") parts.write(relationshipsPath(path), relationships);
    parts.declarePart(path, "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml");
    return `<externalReference r:id="${parts.relate(WORKBOOK_PART, LINK, path)}"/>`;
  });
  const before = parts.text(WORKBOOK_PART) ?? "";
  const list = `<externalReferences>${references.join("")}</externalReferences>`;
  parts.write(
    WORKBOOK_PART,
    before.replace("</sheets>", () => `</sheets>${list}`),
  );
}

const LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink";

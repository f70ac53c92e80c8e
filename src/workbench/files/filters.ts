import type { XmlElement } from "@cj-tech-master/excelts/xml";
import type { FilterCriteria, Worksheet } from "../model";
import { replaceElements } from "./archive/elements";
import type { Parts } from "./archive/parts";
import { writeAttributes } from "./archive/sheet-xml";

/**
 * Sets the filters of a sheet's tables, where they are of a kind that the workbench knows. The rows they hide are the
 * file's: a filter does not look at its cells again until it is asked to.
 *
 * From the file's own XML: the library keeps no filters.
 */
export function openFilters(worksheet: Worksheet, path: string, parts: Parts): void {
  const { grid } = worksheet;
  for (const { part, table } of tableParts(worksheet, path, parts)) {
    const known = parts.elements(part, "autoFilter/filterColumn").flatMap((column) => {
      const criteria = readCriteria(column, parts);
      return criteria ? [{ column: Number(column.attributes["colId"]), criteria }] : [];
    });
    if (known.length === 0) continue;
    const { box } = table.getDataBodyRange();
    const rows = Array.from({ length: box.rows }, (_, at) => box.row + at);
    const hidden = new Set(rows.filter((row) => grid.isRowHidden(row)));
    grid.hideRows(box, false);
    for (const { column, criteria } of known) table.filters.applyAsInFile(column, criteria, hidden);
  }
}

/** Writes the filters of a sheet's tables. The rows they hide are written as hidden with the others. */
export function saveFilters(worksheet: Worksheet, path: string, parts: Parts): void {
  for (const { part, table } of tableParts(worksheet, path, parts)) {
    if (!table.filters.areOn) continue;
    const columns = table.autoFilter.criteria.map((criteria, column) =>
      criteria ? `<filterColumn colId="${String(column)}">${writeCriteria(criteria, parts)}</filterColumn>` : "",
    );
    const before = parts.text(part) ?? "";
    const ref = /\sref="([^"<]*)"/.exec(/<table\b[^<>]*>/.exec(before)?.[0] ?? "")?.[1] ?? "";
    const filter = `<autoFilter ref="${ref}">${columns.join("")}</autoFilter>`;
    const without = replaceElements(before, "autoFilter", () => "");
    parts.write(part, without.replace("<tableColumns", `${filter}<tableColumns`));
  }
}

type Table = ReturnType<Worksheet["tables"]["items"]>[number];

function tableParts(worksheet: Worksheet, path: string, parts: Parts): readonly { part: string; table: Table }[] {
  return parts
    .relationships(path)
    .filter(({ type }) => type.endsWith("/table"))
    .flatMap(({ target: part }) => {
      const table = worksheet.tables.find(parts.root(part)?.attributes["displayName"]);
      return table ? [{ part, table }] : [];
    });
}

function readCriteria(column: XmlElement, parts: Parts): FilterCriteria | undefined {
  const [kind] = column.children.filter((child) => child.type === "element");
  if (kind?.name === "filters" && parts.findAll(kind, "dateGroupItem").length === 0) {
    const values = parts.findAll(kind, "filter").map(({ attributes }) => attributes["val"] ?? "");
    return { filterOn: "Values", values: isTrue(kind.attributes["blank"]) ? [...values, ""] : values };
  }
  if (kind?.name === "customFilters") {
    const [criterion1, criterion2] = parts.findAll(kind, "customFilter").map(({ attributes }) => {
      return `${SIGNS[attributes["operator"] ?? "equal"] ?? "="}${attributes["val"] ?? ""}`;
    });
    if (criterion1 === undefined) return undefined;
    const operator = isTrue(kind.attributes["and"]) ? "And" : "Or";
    return { filterOn: "Custom", criterion1, ...(criterion2 !== undefined && { criterion2, operator }) };
  }
  if (kind?.name !== "top10") return undefined;
  const { top, percent, val = "10" } = kind.attributes;
  const end = top !== undefined && !isTrue(top) ? "Bottom" : "Top";
  return { filterOn: `${end}${isTrue(percent) ? "Percent" : "Items"}`, criterion1: val };
}

function writeCriteria(
  { filterOn, values = [], criterion1, criterion2, operator }: FilterCriteria,
  parts: Parts,
): string {
  if (filterOn === "Values") {
    const blank = values.includes("") ? "1" : undefined;
    const list = values.filter(Boolean).map((val) => `<filter${writeAttributes(parts, { val })}/>`);
    return `<filters${writeAttributes(parts, { blank })}>${list.join("")}</filters>`;
  }
  if (filterOn === "Custom") {
    const list = [criterion1, criterion2]
      .filter((criterion) => criterion !== undefined)
      .map((criterion) => {
        const [, sign = "", val = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
        const word = Object.entries(SIGNS).find(([, known]) => known === sign)?.[0];
        return `<customFilter${writeAttributes(parts, { operator: word === "equal" ? undefined : word, val })}/>`;
      });
    const and = criterion2 !== undefined && operator !== "Or" ? "1" : undefined;
    return `<customFilters${writeAttributes(parts, { and })}>${list.join("")}</customFilters>`;
  }
  const top = filterOn.startsWith("Bottom") ? "0" : undefined;
  const percent = filterOn.endsWith("Percent") ? "1" : undefined;
  return `<top10${writeAttributes(parts, { top, percent, val: criterion1 })}/>`;
}

/** A comparison's name in a file, and its sign. */
const SIGNS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

function isTrue(flag: string | undefined): boolean {
  return flag === "1" || flag === "true";
}

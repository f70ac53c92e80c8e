import { REPORT_PROPERTIES, type ReportIdentity, type Sheet } from "../sheets";
import type { Language } from "../text";
import { CONTENT_TYPES, edit, type Parts } from "./parts";

/**
 * Marks the reports of a file as the add-in's own by custom properties of their worksheets. Each is a part of the file with
 * its value in UTF-16 (ECMA-376 part 1, 12.3.5 and 18.3.1.22). The library cannot write them.
 */
export function markParts(parts: Parts, sheets: readonly Sheet[], language: Language): void {
  let count = 0;
  sheets.forEach(({ report }, index) => {
    if (!report) return;
    const sheet = `xl/worksheets/sheet${index + 1}.xml`;
    const relations = `xl/worksheets/_rels/sheet${index + 1}.xml.rels`;
    if (!parts.has(relations)) parts.set(relations, new TextEncoder().encode(NO_RELATIONS));
    const marks = newMarks(report, language).map(([name, value]) => {
      count += 1;
      const id = `rIdBibsys${count}`;
      parts.set(`xl/customProperty${count}.bin`, inUtf16(value));
      edit(parts, relations, (xml) =>
        xml.replace(
          "</Relationships>",
          `<Relationship Id="${id}" Type="${TYPE}" Target="../customProperty${count}.bin"/></Relationships>`,
        ),
      );
      return `<customPr name="${name}" r:id="${id}"/>`;
    });
    edit(parts, sheet, (xml) =>
      xml.replace(AFTER, (next) => `<customProperties>${marks.join("")}</customProperties>${next}`),
    );
  });
  if (count === 0) return;
  edit(parts, CONTENT_TYPES, (xml) =>
    xml.replace("<Override ", `<Default Extension="bin" ContentType="${CONTENT_TYPE}"/><Override `),
  );
}

/** The marks of a new report. */
function newMarks(report: ReportIdentity, language: Language): [name: string, value: string][] {
  const values = { ...report, version: String(report.version), status: "draft", language };
  return (Object.keys(REPORT_PROPERTIES) as (keyof typeof REPORT_PROPERTIES)[]).map((key) => [
    REPORT_PROPERTIES[key],
    values[key],
  ]);
}

function inUtf16(text: string): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i += 1) bytes.setUint16(i * 2, text.charCodeAt(i), true);
  return new Uint8Array(bytes.buffer);
}

const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customProperty";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";
const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Elements that may follow the properties of a worksheet: Excel accepts elements in one order only. */
const AFTER =
  /<(?:cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|picture|tableParts|extLst)[ >]|<\/worksheet>/u;

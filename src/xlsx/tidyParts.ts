import { edit, type Parts } from "./parts";

/** Removes unwanted output of the library from a file: the time of day, and wrong defaults. */
export function tidyParts(parts: Parts): void {
  for (const path of parts.keys()) {
    for (const { where, change } of TIDYINGS) if (where.test(path)) edit(parts, path, change);
  }
}

const TIDYINGS: readonly { where: RegExp; change: (xml: string) => string }[] = [
  {
    // No time, so that the same sheets make the same bytes on every day.
    where: /^docProps\/core\.xml$/u,
    change: (xml) => xml.replace(/<dcterms:(created|modified)[^<>]*>[^<]*<\/dcterms:\1>/gu, ""),
  },
  {
    // The newest version of Excel's calculation. For an older one Excel recalculates the file as it opens it, and without
    // the add-in the values would be lost. The version of
    // the file is of the same Excel, where the library names the one of 2010.
    where: /^xl\/workbook\.xml$/u,
    change: (xml) =>
      xml
        .replace(
          /<fileVersion [^<>]*\/>/u,
          '<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/>',
        )
        .replace(/<calcPr [^<>]*\/>/u, '<calcPr calcId="191029"/>'),
  },
  {
    // Lets Excel measure a row with a height again when its text changes.
    where: /^xl\/worksheets\/sheet\d+\.xml$/u,
    change: (xml) => xml.replaceAll(' customHeight="1"', ""),
  },
  {
    // Labels of totals rows that no table has, and empty filters.
    where: /^xl\/tables\//u,
    change: (xml) =>
      xml
        .replaceAll(' totalsRowLabel="Total"', "")
        .replace(/(<autoFilter [^<>]*)>(?:<filterColumn [^<>]*\/>)+<\/autoFilter>/u, "$1/>"),
  },
  {
    // Makes notes three rows higher than the library does, so that long ones can be read.
    where: /^xl\/drawings\/vmlDrawing\d+\.vml$/u,
    change: (xml) =>
      xml.replace(
        /(<x:Anchor>(?:\d+, ){6})(\d+)/gu,
        (_anchor, start: string, row: string) => `${start}${Number(row) + 3}`,
      ),
  },
  {
    where: /^xl\/comments\d+\.xml$/u,
    change: (xml) => xml.replace("<author>Author</author>", "<author>BIBSYS</author>"),
  },
];

import { edit, type Parts } from "./parts";

/** Takes out of a file what the library writes and we do not mean: the time of day, and defaults that say otherwise. */
export function tidyParts(parts: Parts): void {
  for (const path of parts.keys()) {
    for (const { where, change } of TIDYINGS) if (where.test(path)) edit(parts, path, change);
  }
}

const TIDYINGS: readonly { where: RegExp; change: (xml: string) => string }[] = [
  {
    // No time: the same sheets make the same bytes on every day.
    where: /^docProps\/core\.xml$/u,
    change: (xml) => xml.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/gu, ""),
  },
  {
    // The version of Excel's calculation that the values are of: today's. For an older one Excel computes them all anew
    // as it opens the file, and where it knows no function of ours, they would be gone. The file's own version is of the
    // same Excel, where the library names the one of 2010.
    where: /^xl\/workbook\.xml$/u,
    change: (xml) =>
      xml
        .replace(
          /<fileVersion [^>]*\/>/u,
          '<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/>',
        )
        .replace(/<calcPr [^>]*\/>/u, '<calcPr calcId="191029"/>'),
  },
  {
    // A row with a height may still be measured anew when its text changes.
    where: /^xl\/worksheets\/sheet\d+\.xml$/u,
    change: (xml) => xml.replaceAll(' customHeight="1"', ""),
  },
  {
    // The label of a totals row that no table has, and filters that filter nothing.
    where: /^xl\/tables\//u,
    change: (xml) =>
      xml
        .replaceAll(' totalsRowLabel="Total"', "")
        .replace(/(<autoFilter [^>]*)>(?:<filterColumn [^>]*\/>)+<\/autoFilter>/u, "$1/>"),
  },
  {
    // Notes three rows higher than the library's own, so that a long one can be read to its end.
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

import { Workbook, dateToExcel, type Cell } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { unzip } from "@cj-tech-master/excelts/archive";

/** Opens a file as another program would: with the library alone, and nothing of what wrote it. */
export async function openFile(bytes: Uint8Array): Promise<Workbook> {
  installChartSupport();
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook;
}

/** What a cell shows: a number, a text, or an error such as `#NAME?`; a blank is an empty text. */
export function shownBy({ value }: Cell): string | number {
  const shown = value !== null && typeof value === "object" && "formula" in value ? (value.result ?? "") : value;
  if (shown instanceof Date) return dateToExcel(shown);
  if (shown === null || shown === undefined) return "";
  if (typeof shown === "object")
    return "error" in shown
      ? shown.error
      : "text" in shown
        ? shown.text
        : "richText" in shown
          ? shown.richText.map(({ text }) => text).join("")
          : JSON.stringify(shown);
  return typeof shown === "number" ? Number(shown.toPrecision(12)) : String(shown);
}

/** The parts of a file that are texts, by path. */
export async function textParts(bytes: Uint8Array): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  for await (const entry of unzip(bytes).entries()) {
    if (!entry.path.endsWith(".bin")) parts.set(entry.path, new TextDecoder().decode(await entry.bytes()));
  }
  return parts;
}

import { REPORT_PROPERTIES, REPORTS, type ReportIdentity, type ReportKind, type StandingReport } from "../../sheets";
import type { Status } from "../../core";
import { languageOf, type Language } from "../../text";

/** The property by which a report is known as ours. */
export const REPORT_MARK = REPORT_PROPERTIES.name;

/** What a report sheet says of itself, wherever it stands and whatever its tab is called now. */
export type ReportMark = StandingReport & {
  worksheet: Excel.Worksheet;
  /** The name it was given; `sheet` is its tab's name now. */
  name: string;
};

/** What to load of `workbook.worksheets` before `markOf` can read it. */
export const MARKED_SHEETS =
  "items/name,items/position,items/customProperties/items/key,items/customProperties/items/value";

/** Reads the mark of a report; undefined for every other sheet. */
export function markOf(worksheet: Excel.Worksheet): ReportMark | undefined {
  const said = (key: keyof typeof REPORT_PROPERTIES): string | undefined =>
    worksheet.customProperties.items.find((property) => property.key === REPORT_PROPERTIES[key])?.value;
  const name = said("name");
  if (name === undefined) return undefined;
  return {
    worksheet,
    sheet: worksheet.name,
    name,
    kind: KINDS.find((kind) => kind === said("kind")),
    version: Number(said("version") ?? 1),
    stamp: said("stamp") ?? "",
    status: STATUSES.find((status) => status === said("status")) ?? "draft",
    language: languageOf(said("language")),
  };
}

export const marksOf = (worksheets: readonly Excel.Worksheet[]): ReportMark[] =>
  worksheets.flatMap((worksheet) => markOf(worksheet) ?? []);

/** Marks a new report: a draft. */
export function markReport(worksheet: Excel.Worksheet, report: ReportIdentity, language: Language): void {
  const said = { ...report, version: String(report.version), status: "draft", language };
  for (const key of Object.keys(REPORT_PROPERTIES) as (keyof typeof REPORT_PROPERTIES)[]) {
    worksheet.customProperties.add(REPORT_PROPERTIES[key], said[key]);
  }
}

const KINDS = Object.keys(REPORTS) as ReportKind[];
const STATUSES: readonly Status[] = ["draft", "review", "final"];

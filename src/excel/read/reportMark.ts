import {
  KEPT_PROPERTY,
  REPORT_PROPERTIES,
  REPORTS,
  type ReportIdentity,
  type ReportKind,
  type StandingReport,
} from "../../sheets";
import type { Status } from "../../core";
import { languageOf, type Language } from "../../text";

/** The property that marks a report as ours. */
export const REPORT_MARK = REPORT_PROPERTIES.name;

/** What a report sheet records about itself. It holds wherever the sheet stands and whatever its tab is called now. */
export type ReportMark = StandingReport & {
  worksheet: Excel.Worksheet;
  /** The name it was made with; `sheet` is the name of its tab now. */
  name: string;
};

/** The properties of `workbook.worksheets` that `markOf` reads. */
export const MARKED_SHEETS =
  "items/name,items/position,items/customProperties/items/key,items/customProperties/items/value";

/** Reads the mark of a report; undefined for every other sheet. */
export function markOf(worksheet: Excel.Worksheet): ReportMark | undefined {
  const property = (key: keyof typeof REPORT_PROPERTIES): string | undefined =>
    worksheet.customProperties.items.find((one) => one.key === REPORT_PROPERTIES[key])?.value;
  const [name, period] = [property("name"), property("period")];
  if (name === undefined) return undefined;
  return {
    worksheet,
    sheet: worksheet.name,
    name,
    kind: KINDS.find((kind) => kind === property("kind")),
    version: Number(property("version") ?? 1),
    stamp: property("stamp") ?? "",
    status: STATUSES.find((status) => status === property("status")) ?? "draft",
    language: languageOf(property("language")),
    ...(period !== undefined && { period }),
    ...(worksheet.customProperties.items.some(({ key }) => key === KEPT_PROPERTY) && { isKept: true }),
  };
}

export const marksOf = (worksheets: readonly Excel.Worksheet[]): ReportMark[] =>
  worksheets.flatMap((worksheet) => markOf(worksheet) ?? []);

/** Marks a new report as a draft. */
export function markReport(worksheet: Excel.Worksheet, report: ReportIdentity, language: Language): void {
  const values = { ...report, version: String(report.version), status: "draft", language };
  for (const key of Object.keys(REPORT_PROPERTIES) as (keyof typeof REPORT_PROPERTIES)[]) {
    worksheet.customProperties.add(REPORT_PROPERTIES[key], values[key]);
  }
}

const KINDS = Object.keys(REPORTS) as ReportKind[];
const STATUSES: readonly Status[] = ["draft", "review", "final"];

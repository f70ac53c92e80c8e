import { changesAgainst, type Preview, type ReportKind } from "../../sheets";
import { actInExcel, type Outcome } from "../host";
import { writeReport } from "./createReport";
import { prepareReport, type PreparedReport } from "./prepareReport";

/**
 * Makes a report that does not exist yet. For one that exists nothing is written: the changes come back, for the user
 * to choose.
 */
export function offerReport(kind: ReportKind): Promise<Outcome> {
  return actInExcel(async (context) => {
    const { prepared, findings } = await prepareReport(context, kind, "replace");
    if (!prepared) return { sheet: undefined, findings };
    const preview = previewOf(kind, prepared);
    return preview ? { sheet: undefined, findings, preview } : writeReport(context, prepared, "replace", findings);
  });
}

/** Lists what a new report would change in the existing version; undefined where there is none. */
function previewOf(
  kind: ReportKind,
  { sheet, chosen, previous, beside, language }: PreparedReport,
): Preview | undefined {
  const { latest, version } = chosen;
  if (!latest || !previous) return undefined;
  return {
    kind,
    sheet: latest.sheet,
    status: latest.status,
    replaces: version === latest.version,
    beside,
    ...changesAgainst(previous.values, sheet, language),
  };
}

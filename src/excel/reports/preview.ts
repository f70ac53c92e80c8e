import { changesAgainst, type Preview, type ReportKind } from "../../sheets";
import { inExcel } from "../host/inExcel";
import type { Outcome } from "../host/outcome";
import { writeReport } from "./createReport";
import { prepareReport, type PreparedReport } from "./prepareReport";

/**
 * Makes a report that is not there yet. Where there is one, nothing is written: what would change comes back, for the
 * user to choose.
 */
export function offerReport(kind: ReportKind): Promise<Outcome> {
  return inExcel(async (context) => {
    const { prepared, findings } = await prepareReport(context, kind, "replace");
    if (!prepared) return { sheet: undefined, findings };
    const preview = previewOf(kind, prepared);
    return preview ? { sheet: undefined, findings, preview } : writeReport(context, prepared, "replace", findings);
  });
}

/** What making a report would change of the version that is there; undefined where there is none. */
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

import type { Finding } from "../../core";
import { inExcel } from "./inExcel";
import type { Outcome } from "./outcome";

/**
 * Thrown where somebody else changed the workbook between its reading and its writing. What the request wrote is put
 * back, and nothing of theirs is touched.
 */
export class Meanwhile extends Error {
  override readonly name = "Meanwhile";

  constructor(readonly findings: readonly Finding[]) {
    super(`Changed meanwhile: ${findings.map(({ code }) => code).join(", ")}`);
  }
}

/** The finding that somebody else has made a sheet of the name meanwhile. */
export const madeMeanwhile = (sheet: string): Meanwhile =>
  new Meanwhile([{ code: "made-meanwhile", facts: { sheet }, severity: "error" }]);

/** The finding that somebody else has changed meanwhile what the request was to write over. */
export const changedMeanwhile = (sheet: string): Meanwhile =>
  new Meanwhile([{ code: "changed-meanwhile", facts: { sheet }, severity: "error" }]);

/**
 * Runs an action in Excel. What others did meanwhile is a finding.
 *
 * @throws ExcelRefusal with Excel's own code
 */
export const actInExcel = (work: (context: Excel.RequestContext) => Promise<Outcome>): Promise<Outcome> =>
  orMeanwhile(() => inExcel(work));

/** Gives what others did meanwhile as findings of the outcome. */
export async function orMeanwhile(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Meanwhile) return { sheet: undefined, findings: error.findings };
    throw error;
  }
}

import type { Finding } from "../../core";

/** A sheet has a name that BIBSYS needs, and somebody has made it for something else: it is left alone. */
export const sheetNotOurs = (sheet: string): Finding => ({
  code: "sheet-not-ours",
  facts: { sheet },
  severity: "error",
});

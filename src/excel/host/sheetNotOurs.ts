import type { Finding } from "../../core";

/** The finding for a sheet that has a name BIBSYS needs, but was made for something else. It is left alone. */
export const sheetNotOurs = (sheet: string): Finding => ({
  code: "sheet-not-ours",
  facts: { sheet },
  severity: "error",
});

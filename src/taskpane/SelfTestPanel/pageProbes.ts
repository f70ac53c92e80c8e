import { standardRules } from "../../core";
import type { PageProbes } from "../../excel";
import type { Actions } from "../state";

/** A ledger of one posting: enough to see that the worker starts, reads and answers. */
const LEDGER = "År;Periode;Konto;Beløp\n2024;6;5000;100\n";

/** What the page itself tries, and how to stop listening. */
export function pageProbes({ readLedger }: Pick<Actions, "readLedger">): PageProbes & { readonly end: () => void } {
  const refused: string[] = [];
  const listen = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void =>
    void refused.push(`${effectiveDirective} ${blockedURI}`);
  document.addEventListener("securitypolicyviolation", listen);
  return {
    startWorker: async () => {
      const files = [{ name: "selvtest.csv", blob: new Blob([LEDGER]) }];
      const { postings } = await readLedger(
        { source: { from: "files", files }, rules: standardRules(), choices: {} },
        {},
      );
      return { postings };
    },
    refusedByPolicy: () => refused,
    end: () => document.removeEventListener("securitypolicyviolation", listen),
  };
}

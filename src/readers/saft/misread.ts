import type { Finding } from "../../core";
import { withoutPrivateNumbers } from "../reading";

/** An element that should hold an amount and does not, and its line. */
export type Misread = { element: string; given: string; line: number };

/** Counts amounts outside postings that are not written as SAF-T writes them. */
export type MisreadCount = { met: (misread: Misread) => void; findings: () => Finding[] };

/** Starts the count of a file. Amounts of postings are counted where they are left out. */
export function createMisreadCount(file: string): MisreadCount {
  let [first, amounts]: [Misread | undefined, number] = [undefined, 0];
  return {
    met: (misread) => {
      first ??= misread;
      amounts += 1;
    },
    findings: () => {
      if (!first) return [];
      const given = withoutPrivateNumbers(first.given).slice(0, 40);
      const facts = { file, element: first.element, given, line: first.line, amounts };
      return [{ code: "saft-amount-unreadable", facts, severity: "error" }];
    },
  };
}

import { monthName } from "./format";
import type { Language } from "./language";
import { runsOf } from "../ledger/sheet";

/** Months in words, those that follow each other as one: `mars, juli–september`. */
export const monthRuns = (months: readonly number[], language: Language): string =>
  runsOf(months)
    .map(({ first, last }) => [...new Set([first, last])].map((month) => monthName(month, language)).join("–"))
    .join(", ");

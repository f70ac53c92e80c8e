import type { RuleCode } from "../../core";
import { rules } from "./derivation.words";
import type { Language, Phrase } from "../language";

/** The title of a function in a list of choices: its rule, with its id, which is the same in every language. */
export function functionTitle(id: string, language: Language): string {
  const title = TITLES[id];
  return title === undefined ? id : `${(typeof title === "string" ? rules[title] : title)[language]} (${id})`;
}

/** By the function's id. A test compares them with the metadata. */
const TITLES: Readonly<Record<string, RuleCode | Phrase>> = {
  PROGNOSIS: "forecast",
  ACCUMULATED: "accumulated",
  BUDGETTODATE: "budget-to-date",
  REMAINING: "remaining",
  VARIANCE: "variance",
  FRAME: "frame",
  FRAME2025: "frame-2025",
  FEE: "fee",
  FEE2025: { nb: "Konsortieavgift 2025", nn: "Konsortieavgift 2025", en: "Consortium fee 2025" },
  CAPITAL: "capital",
  ALLOCATE: "allocation",
  ROUNDSUM: "rounding-to-sum",
  VOTES: "votes",
  FOOTING: "footing",
  PERIODEND: "period-end",
  COMMENT: { nb: "Kommentar til en post", nn: "Kommentar til ein post", en: "Comment on a line" },
  MONTHS: "closed-months",
};

import {
  CATEGORY_WORDS,
  FEE_BUDGET_WORDS,
  FRAME_BASE_WORDS,
  METHOD_WORDS,
  OUTSIDE,
  PHASING_WORDS,
  ROLE_WORDS,
  SIGN_WORDS,
  SOURCE_WORDS,
  type ActualSource,
  type Vocabulary,
} from "../../core";
import { LANGUAGES } from "../../text";
import { INCOME_GROUP } from "./names";
import type { Choices } from "./sheet";

/** Choices of the columns of the work sheets. The words come from core's readers, so that every word offered can be read. */
export const METHODS: Choices = { of: firstWords(METHOD_WORDS), strict: true };
/** A category of the user's own is allowed: *Vekst* says how it grows. */
export const CATEGORIES: Choices = { of: firstWords(CATEGORY_WORDS), strict: false };
/** What a growth follows from. */
export const GROWTH_BASES: Choices = { of: ["prisstigning", "lønnsoppgjør", "kontrakt", "vedtak"], strict: false };
/** What next year's frame grows from: the budget (the first word, and a blank), or the forecast. */
export const FRAME_BASES: Choices = { of: firstWords(FRAME_BASE_WORDS), strict: true };
/** How a new year's fee is budgeted: gross with a blank carry-over (the first word, and a blank), or net. */
export const FEE_BUDGETS: Choices = { of: firstWords(FEE_BUDGET_WORDS), strict: true };
/** What an income line is to the fee. Costs have no role. */
export const ROLES: Choices = { of: firstWords(ROLE_WORDS), strict: true };
/** Where an actual comes from: typed first, then the ledger. */
export const SOURCES: Choices = { of: firstWords(SOURCE_WORDS), strict: true };
/** The word for each source. */
export const SOURCE_WORD: Readonly<Record<ActualSource, string>> = {
  typed: SOURCE_WORDS.typed[0],
  ledger: SOURCE_WORDS.ledger[0],
};
export const SIGNS: Choices = { of: firstWords(SIGN_WORDS), strict: true };
/** Twelve weights are a phasing too. */
export const PHASINGS: Choices = { of: firstWords(PHASING_WORDS), strict: false };
/** Reports print the word as it is written, so any language is allowed. */
export const STATUSES: Choices = { of: ["foreløpig", "endelig"], strict: false };
export const REPORT_LANGUAGES: Choices = { of: LANGUAGES, strict: true };
export const UNITS: Choices = { of: ["1", "1000"], strict: false };

/** The quarters and tertials of a year in their order; the last tertial ends with the fourth quarter. */
export const periodsOf = (year: string | number): Choices => ({
  of: ["K1", "T1", "K2", "T2", "K3", "K4"].map((part) => `${year}${part}`),
  strict: false,
});

/** The income and the groups of costs in use. The user chooses the names of groups. */
export const groupsIn = (groups: readonly string[]): Choices => suggested([INCOME_GROUP, ...groups]);

/** Targets of a rule. Lines added later are allowed too. */
export const targetsIn = (keys: readonly string[]): Choices => suggested([OUTSIDE, ...keys]);

const suggested = (words: readonly string[]): Choices => ({
  of: [...new Set(words)].filter(
    (word, i, all) => word !== "" && !word.includes(",") && all.slice(0, i + 1).join(",").length <= MOST_CHARACTERS,
  ),
  strict: false,
});

/** The most characters Excel allows in a list. */
const MOST_CHARACTERS = 255;

function firstWords(words: Vocabulary<string>): string[] {
  return Object.values(words).flatMap(([first]) => first ?? []);
}

import { OUTSIDE, readWords, type AccountRule, type Sign } from "./rules";
import { readAccounts } from "./codes";
import { isSameKey } from "../words";

/** The subject of a rule of the standard chart. `text/` has the words. */
export type RuleNote =
  | "hired"
  | "refunds"
  | "salary"
  | "licences"
  | "membership"
  | "travel"
  | "meetings"
  | "operations"
  | "membershipIncome"
  | "drawdownIncome"
  | "carriedIncome"
  | "feeIncome"
  | "balance";

/** A rule of the standard chart, with its accounts and words as its table shows them. */
export type StandardRule = { note: RuleNote; accounts: string; words: string; line: string; sign: Sign };

/**
 * The rules that a new *Kontoregler* has: the state's standard chart of accounts (R-102, three digits), and the keys of
 * the example's lines. Hired-in capacity is not a salary account, but the board paper puts it there.
 *
 * Classes 4 and 8, and grants and appropriations of class 3, have no rule: a person must decide, so they are
 * unassigned.
 *
 * @example
 * STANDARD_RULES[0].accounts // => 670-674
 */
export const STANDARD_RULES: readonly StandardRule[] = [
  { note: "hired", accounts: "670-674", words: "", line: "lonn", sign: "booked" },
  { note: "refunds", accounts: "580-589", words: "", line: "lonn", sign: "booked" },
  { note: "salary", accounts: "5", words: "", line: "lonn", sign: "booked" },
  { note: "licences", accounts: "642", words: "", line: "drift", sign: "booked" },
  { note: "membership", accounts: "740", words: "", line: "igelu", sign: "booked" },
  { note: "travel", accounts: "713-716", words: "", line: "reise", sign: "booked" },
  { note: "meetings", accounts: "686-688", words: "", line: "reise", sign: "booked" },
  { note: "operations", accounts: "6-7", words: "", line: "drift", sign: "booked" },
  { note: "membershipIncome", accounts: "3", words: "igelu", line: "igelu-inntekt", sign: "turned" },
  {
    note: "drawdownIncome",
    accounts: "3",
    words: "virksomhetskapital; verksemdskapital",
    line: "oppspart",
    sign: "turned",
  },
  { note: "carriedIncome", accounts: "3", words: "overført fra; overførd frå", line: "overforing", sign: "turned" },
  { note: "feeIncome", accounts: "30-32", words: "", line: "avgift", sign: "turned" },
  { note: "balance", accounts: "1-2", words: "", line: OUTSIDE, sign: "booked" },
];

/**
 * The standard rules for a workbook with these lines. A rule without its line is left out, and the wider rule behind it
 * takes its accounts. Licences go to their own line if there is one.
 *
 * @param keys - of the lines in *Poster*
 * @example
 * standardRulesFor(["lonn", "drift"]).length // => 6
 */
export const standardRulesFor = (keys: readonly string[]): StandardRule[] =>
  STANDARD_RULES.flatMap((rule) => {
    const isThere = (line: string): boolean => keys.some((key) => isSameKey(key, line));
    const wanted = rule.note === "licences" && isThere(LICENCES) ? LICENCES : rule.line;
    return wanted === OUTSIDE || isThere(wanted) ? [{ ...rule, line: wanted }] : [];
  });

/** The key of a separate line for licences in a new workbook. */
const LICENCES = "lisens";

/** Standard rules as rules that assign. */
export const standardRules = (rules: readonly StandardRule[] = STANDARD_RULES): AccountRule[] =>
  rules.map(({ accounts, words, line, sign }) => ({
    accounts: readAccounts(accounts),
    costCentres: [],
    projects: [],
    words: readWords(words),
    line,
    sign,
  }));

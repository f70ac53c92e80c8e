import { isBlank, quote } from "../money/amount";
import { takes, type Codes } from "./codes";
import { InputFault } from "../faults/financeError";
import type { LedgerLine } from "./posting";
import { isSameKey } from "../words/lineKey";
import { meaningOf, plainWord } from "../words/words";

/** One row of *Kontoregler*: which postings it takes, and the line of *Poster* they go to. */
export type AccountRule = {
  accounts: Codes;
  costCentres: Codes;
  projects: Codes;
  /** Words of which one must be in the posting's text; none at all means any text. */
  words: readonly string[];
  /** The key of a line in *Poster*, or `OUTSIDE`. */
  line: string;
  sign: Sign;
};

/** How a line counts what is booked: a cost as it is, an income, which ledgers have as credit, turned. */
export type Sign = "booked" | "turned";

/** Where a posting goes: a line, `OUTSIDE`, or `UNASSIGNED` by no rule. Rules count from 1. */
export type Assignment = { line: string; sign: Sign; rule?: number };

/** What no rule takes. It is never left out in silence: it is a finding with its amount. */
export const UNASSIGNED = "ufordelt";

/** What a rule says is none of the report's: balance accounts, other parts of the organisation. */
export const OUTSIDE = "utenfor";

/**
 * Makes of an ordered list of rules the one that says where a posting goes: the first rule that takes it wins, so every
 * posting is on exactly one line, outside, or unassigned.
 *
 * @example
 * assignBy([])({ account: "5000", costCentre: "", project: "", text: "" }).line // => ufordelt
 */
export function assignBy(rules: readonly AccountRule[]): (line: Coded) => Assignment {
  const fitting = fittingRules(rules);
  return (line) => firstOf(fitting(line), line.text);
}

/** The rules that a posting's codes leave for its text to choose among, in order, with what each says. */
export type FittingRules = readonly { words: readonly string[]; to: Assignment }[];

/**
 * Finds what a posting's codes decide, which is the same for all that have them: a ledger has few combinations of codes
 * and many postings. Behind a rule without words there is nothing more to choose.
 */
export function fittingRules(rules: readonly AccountRule[]): (codes: Omit<Coded, "text">) => FittingRules {
  const numbered = rules.map((rule, i) => ({ ...rule, to: { line: rule.line, sign: rule.sign, rule: i + 1 } }));
  return ({ account, costCentre, project }) => {
    const fitting = numbered.filter(
      (rule) => takes(rule.accounts, account) && takes(rule.costCentres, costCentre) && takes(rule.projects, project),
    );
    const certain = fitting.findIndex(({ words }) => words.length === 0);
    return certain < 0 ? fitting : fitting.slice(0, certain + 1);
  };
}

/** Where a text sends a posting, by the rules that its codes leave. */
export function firstOf(fitting: FittingRules, text: string): Assignment {
  for (const { words, to } of fitting) if (saysOneOf(words, text)) return to;
  return NOWHERE;
}

/**
 * Finds where rules may send what is summed on some codes. A sum has no text, so every rule with words may have taken a
 * part of it; and one that is summed without its cost centre or project may be of any.
 *
 * @returns what each of those rules says, and `UNASSIGNED` where none takes all
 */
export function possibleAssignments(
  rules: readonly AccountRule[],
): (codes: Omit<Coded, "text">) => readonly Assignment[] {
  const mayTake = (codes: Codes, code: string): boolean => code === "" || takes(codes, code);
  return ({ account, costCentre, project }) => {
    const possible: Assignment[] = [];
    for (const [i, { accounts, costCentres, projects, words, line, sign }] of rules.entries()) {
      if (!takes(accounts, account) || !mayTake(costCentres, costCentre) || !mayTake(projects, project)) continue;
      possible.push({ line, sign, rule: i + 1 });
      const takesAll = words.length === 0 && takes(costCentres, costCentre) && takes(projects, project);
      if (takesAll) return possible;
    }
    return [...possible, NOWHERE];
  };
}

/** What of a posting a rule looks at. */
export type Coded = Pick<LedgerLine, "account" | "costCentre" | "project" | "text">;

/**
 * Reads the words of a rule, which are parted by semicolons.
 *
 * @example
 * readWords("IGELU; IGeLU-konferansen").length // => 2
 */
export const readWords = (cell: unknown): string[] =>
  isBlank(cell)
    ? []
    : quote(cell)
        .split(";")
        .map(plainWord)
        .filter((word) => word !== "");

/**
 * Reads how a line counts what is booked; a blank is as booked.
 *
 * @throws InputFault `sign-unknown`
 * @example
 * readSign("snudd") // => turned
 */
export function readSign(cell: unknown): Sign {
  if (isBlank(cell)) return "booked";
  const sign = typeof cell === "string" ? meaningOf(cell, SIGN_WORDS) : undefined;
  if (!sign) throw new InputFault("sign-unknown", { given: quote(cell) });
  return sign;
}

/**
 * Reads where a rule sends what it takes: the key of a line, or outside. A key that is written with other spaces, or with
 * its letters put together otherwise, is found where only one can be meant: the two look the same.
 *
 * @param keys - of the lines that there are
 * @throws InputFault `rule-line-unknown`
 * @example
 * readTarget("utanfor", ["lonn"]) // => utenfor
 */
export function readTarget(cell: unknown, keys: readonly string[]): string {
  const given = isBlank(cell) ? "" : quote(cell).trim();
  if (meaningOf(given, TARGETS)) return OUTSIDE;
  const key = keys.find((one) => isSameKey(one, given)) ?? nearestKey(given, keys);
  if (given === "" || key === undefined) throw new InputFault("rule-line-unknown", { given });
  return key;
}

function nearestKey(given: string, keys: readonly string[]): string | undefined {
  const near = keys.filter((one) => plainWord(one) === plainWord(given));
  return near.length === 1 ? near[0] : undefined;
}

const NOWHERE: Assignment = { line: UNASSIGNED, sign: "booked" };

function saysOneOf(words: readonly string[], text: string): boolean {
  if (words.length === 0) return true;
  const plain = plainWord(text);
  return words.some((word) => plain.includes(word));
}

/** How a sign may be written; the first of each is what is offered. */
export const SIGN_WORDS = {
  booked: ["bokført", "bokførd", "som bokført", "som bokførd", "booked", "as booked"],
  turned: ["snudd", "snudd fortegn", "turned", "reversed"],
} as const;

const TARGETS = { outside: [OUTSIDE, "utanfor", "outside"] } as const;

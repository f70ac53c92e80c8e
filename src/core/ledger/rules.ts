import { isBlank, quote } from "../money";
import { takes, type Codes } from "./codes";
import { InputFault } from "../faults";
import type { LedgerLine } from "./posting";
import { isSameKey, meaningOf, plainWord } from "../words";

/** One row of *Kontoregler*: the postings it takes, and the line of *Poster* they go to. */
export type AccountRule = {
  accounts: Codes;
  costCentres: Codes;
  projects: Codes;
  /** One of these words must be in the posting's text. An empty list means any text. */
  words: readonly string[];
  /** The key of a line in *Poster*, or `OUTSIDE`. */
  line: string;
  sign: Sign;
};

/**
 * How a line counts what is booked: a cost as booked, an income with its sign reversed, because ledgers book it as
 * credit.
 */
export type Sign = "booked" | "turned";

/** Where a posting goes: a line, `OUTSIDE`, or `UNASSIGNED` when no rule takes it. Rules are numbered from 1. */
export type Assignment = { line: string; sign: Sign; rule?: number };

/** Marks postings that no rule takes. They are always reported as a finding with their amount. */
export const UNASSIGNED = "ufordelt";

/** Marks postings that a rule leaves out of the report: balance accounts, other parts of the organisation. */
export const OUTSIDE = "utenfor";

/**
 * Builds the assignment of postings from an ordered list of rules. The first rule that takes a posting wins, so every
 * posting is on exactly one line, outside, or unassigned.
 *
 * @example
 * assignBy([])({ account: "5000", costCentre: "", project: "", text: "" }).line // => ufordelt
 */
export function assignBy(rules: readonly AccountRule[]): (line: Coded) => Assignment {
  const fitting = fittingRules(rules);
  return (line) => firstOf(fitting(line), line.text);
}

/**
 * The rules that match a posting's codes, in order, with the assignment of each. The posting's text chooses among them.
 */
export type FittingRules = readonly { words: readonly string[]; to: Assignment }[];

/**
 * Finds the rules that match a posting's codes. All postings with the same codes can share the list, since a ledger has
 * few combinations of codes and many postings. The list ends at the first rule without words, which takes every text.
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

/** The assignment that a posting's text chooses among the rules that match its codes. */
export function firstOf(fitting: FittingRules, text: string): Assignment {
  for (const { words, to } of fitting) if (hasOneOf(words, text)) return to;
  return NOWHERE;
}

/**
 * Finds every assignment that rules may give to a sum with these codes. A sum has no text, so each rule with words may
 * have taken a part of it. A sum without cost centre or project may come from any of them.
 *
 * @returns the assignment of each such rule, and `UNASSIGNED` unless one of them takes every text
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

/** The fields of a posting that a rule uses. */
export type Coded = Pick<LedgerLine, "account" | "costCentre" | "project" | "text">;

/**
 * Reads the words of a rule, separated by semicolons.
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
 * Reads how a line counts what is booked. A blank means as booked.
 *
 * @throws InputFault `sign-unknown`
 * @example
 * readSign("snudd") // => turned
 */
export function readSign(cell: unknown): Sign {
  if (isBlank(cell)) return "booked";
  const sign = meaningOf(cell, SIGN_WORDS);
  if (!sign) throw new InputFault("sign-unknown", { given: quote(cell) });
  return sign;
}

/**
 * Reads where a rule sends its postings: the key of a line, or outside. A key with other spaces or another Unicode form
 * is accepted when exactly one line can be meant: the two look the same.
 *
 * @param keys - of the existing lines
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

function hasOneOf(words: readonly string[], text: string): boolean {
  if (words.length === 0) return true;
  const plain = plainWord(text);
  return words.some((word) => plain.includes(word));
}

/** The accepted words for a sign. A list offers the first of each. */
export const SIGN_WORDS = {
  booked: ["bokført", "bokførd", "som bokført", "som bokførd", "booked", "as booked"],
  turned: ["snudd", "snudd fortegn", "turned", "reversed"],
} as const;

const TARGETS = { outside: [OUTSIDE, "utanfor", "outside"] } as const;

import { plainWord } from "../../core";
import { words } from "./tokens";

/** The side of a posting. */
export type Side = "debit" | "credit";

/** Gives the side that a mark means: `D`, `Kredit`, `CR`, `Haben`, `-`. */
export const sideOf = (mark: string): Side | undefined => readMark(mark)?.side;

/**
 * How surely some values are marks of a side.
 *
 * - `sure`: words for debit and credit, or both signs of one pair of letters
 * - `doubtful`: one letter of a pair, which may be a code of something else
 * - `nothing`: other values
 */
export type MarkEvidence = "sure" | "doubtful" | "nothing";

/**
 * Judges whether the values of a column are marks of a side, whatever its heading is.
 *
 * @param values - the distinct values, without blanks
 * @param head - the heading; numbers are marks only below one that says so
 */
export function markEvidence(values: readonly string[], head: string): MarkEvidence {
  const marks = values.map(readMark);
  const read = marks.filter((mark) => mark !== undefined);
  if (read.length === 0) return "nothing";
  const named = read.filter(({ pair }) => pair === "words");
  // A column with both words for the sides is one of sides, even where a few cells hold something else.
  const hasBothWords = new Set(named.map(({ side }) => side)).size === 2;
  if (hasBothWords && read.length * 2 >= marks.length) return "sure";
  if (read.length < marks.length) return "nothing";
  if (named.length === read.length) return "sure";
  const [pair = "", ...others] = new Set(read.map((mark) => mark.pair).filter((one) => one !== "words"));
  if (others.length > 0 || HEADS_OF[pair]?.test(plainWord(head)) === false) return "nothing";
  if (new Set(read.map(({ side }) => side)).size === 2) return "sure";
  // Debit alone changes nothing. A lone number, sign or `kr` is more often something else.
  return values.every((value) => LONE.test(plainWord(value))) ? "doubtful" : "nothing";
}

type Mark = { side: Side; pair: string };

function readMark(mark: string): Mark | undefined {
  const plain = plainWord(mark);
  const short = PAIRS[plain] ?? PAIRS[plain.replace(/[().:"]/gu, "")];
  if (short || plain.length > LONGEST) return short;
  const [first = "", ...rest] = plain.split(/[^\p{L}]+/u).filter((word) => word !== "");
  // `D - Debet` and `Debet (D)` name the side twice.
  const [word, ...others] = first.length === 1 && rest.length > 0 ? rest : [first, ...rest];
  const side = WORDS.debit.has(word ?? "") ? "debit" : WORDS.credit.has(word ?? "") ? "credit" : undefined;
  return side && others.every((other) => BESIDE.has(other)) ? { side, pair: "words" } : undefined;
}

const LONGEST = 30;

const WORDS: Record<Side, ReadonlySet<string>> = {
  debit: words(
    "debet debit debitert debetert debiteret debiterat debitering debited debetpostering debitpost debitside debetside soll belastning",
  ),
  credit: words(
    "kredit kreditt credit kreditert krediteret krediterat kreditering credited kreditpostering kreditpost kreditside haben godskriving",
  ),
};
const BESIDE = words("d k c dr cr postering post entry posting side sida beløp belopp beløb amount");

const pairOf = (pair: string, debit: string, credit: string): [string, Mark][] => [
  ...debit.split(" ").map((mark): [string, Mark] => [mark, { side: "debit", pair }]),
  ...credit.split(" ").map((mark): [string, Mark] => [mark, { side: "credit", pair }]),
];

/** Short marks, in the pairs that systems use together. */
const PAIRS: Readonly<Record<string, Mark>> = Object.fromEntries([
  ...pairOf("letters", "d", "k c"),
  ...pairOf("short", "dr deb db dbt de dt", "cr kr kre kred cre cred crd ct kt"),
  ...pairOf("german", "s", "h"),
  ...pairOf("signs", "+", "- \u2212 –"),
  ...pairOf("ones", "1 +1", "-1 \u22121"),
  // SAP's posting keys of ledger accounts.
  ...pairOf("keys", "40", "50"),
]);

/** Marks of credit that are doubtful without one of debit beside them. */
const LONE = /^(?:k|c|cr|kred|cred|ct|kt)\.?$/u;

/** Marks that are numbers or signs need a heading that speaks of signs, sides or keys. */
const HEADS_OF: Readonly<Record<string, RegExp>> = {
  ones: /fortegn|forteikn|sign|tecken|tegn|faktor|factor|side|retning|d\/[kc]|debet|debit|type|art/u,
  signs: /./u,
  keys: /key|nøkkel|nøgle|nyckel|^pk$|^bs$|schl/u,
};

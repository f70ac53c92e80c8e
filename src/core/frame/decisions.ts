import { decimal, growth, share, type Amount, type Growth, type Share } from "../money";
import type { Category } from "./frame";

/** The growths that are known late: prices with the state budget, the licence with its contract. */
export type Growths = { price: Growth; licence: Growth };

/** What the board decided about the frame and the fee of one year. */
export type FrameDecision = {
  /** The case with the principles, and the consortium that it is about. */
  principles: string;
  consortium: string;
  /** The growth that each category follows. A category that `ends` has no cost in the year. */
  follows: Readonly<Record<Category, keyof Growths | "ends">>;
  /** The growths that the case reckons with. */
  growths: Growths;
  /** Drawdown of the capital (*nedtrekk*) in 1000 kroner, and the case that decided it. */
  drawdown: { amount: Amount; decidedIn: string };
  /** The share of an expected surplus that goes back to the members (*fratrekk*). */
  share: Share;
};

/** A year with a decision. */
export type DecidedYear = keyof typeof DECISIONS;

/**
 * The decision about the frame and the fee of a year. A year without one has no frame: its figures would be nobody's.
 *
 * @param year - the year the frame is for
 * @example
 * String(decisionOf(2025).drawdown.amount) // => 3650
 * decisionOf(2026) // => undefined
 */
export function decisionOf(year: DecidedYear): FrameDecision;
export function decisionOf(year: number): FrameDecision | undefined;
export function decisionOf(year: number): FrameDecision | undefined {
  return (DECISIONS as Readonly<Record<number, FrameDecision>>)[year];
}

/**
 * The growth of a category by a decision.
 *
 * @param growths - the growths of prices and licence, where they are other than the decision reckons with
 * @example
 * String(growthOf("licence", decisionOf(2025))) // => 0.03
 * String(growthOf("hired", decisionOf(2025))) // => -1
 */
export function growthOf(category: Category, { follows, growths }: FrameDecision, given: Growths = growths): Growth {
  const followed = follows[category];
  return followed === "ends" ? ENDS : given[followed];
}

const ENDS = growth("-1");

/** One entry a year, as the board's papers have it. */
const DECISIONS = {
  2025: {
    principles: "BIB-2024/31",
    consortium: "BIBSYS-konsortiet",
    follows: {
      licence: "licence",
      salary: "price",
      operations: "price",
      travel: "price",
      membership: "price",
      hired: "ends",
      other: "price",
    },
    growths: { price: growth("0.03"), licence: growth("0.03") },
    drawdown: { amount: decimal("3650"), decidedIn: "BIB-2023/03" },
    // Half, because the tender leaves the years after uncertain.
    share: share("0.5"),
  },
} as const satisfies Readonly<Record<number, FrameDecision>>;

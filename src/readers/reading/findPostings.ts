import {
  isOfRow,
  sum,
  ZERO,
  type AccountRule,
  type Amount,
  type Finding,
  type LedgerKey,
  type LedgerLine,
} from "../../core";
import type { LedgerReading, TakeLine } from "./reading";
import { refusalOf } from "../file";

/** The postings to find: those of one row of *Hovedbok*, by the rules that put them there. */
export type SoughtPostings = {
  row: LedgerKey;
  /** *Kontoregler*, in order. */
  rules: readonly AccountRule[];
  /** The most that are listed. Further postings are counted and summed. */
  most: number;
};

/** The postings behind a row of *Hovedbok*. */
export type FoundPostings = {
  /** In the order of the source. */
  listed: LedgerLine[];
  postings: number;
  /** Debit less credit: of all of them, and of those that are not listed. */
  booked: Amount;
  unlisted: Amount;
  /** The errors that keep the source, or a part of it, from being read. */
  findings: Finding[];
};

/**
 * Finds the postings behind a row by reading its source once more. No other posting is kept meanwhile.
 *
 * @param read - reads the source
 * @throws the reason of the signal that stops the read
 */
export async function findPostings(
  { row, rules, most }: SoughtPostings,
  read: (take: TakeLine) => Promise<LedgerReading>,
): Promise<FoundPostings> {
  const isSought = isOfRow(row, rules);
  const listed: LedgerLine[] = [];
  let [postings, unlisted] = [0, ZERO];
  const take: TakeLine = (line) => {
    if (!isSought(line)) return;
    postings += 1;
    if (listed.length < most) listed.push(line);
    else unlisted = unlisted.plus(line.amount);
  };
  try {
    const { findings } = await read(take);
    const booked = sum(listed.map(({ amount }) => amount)).plus(unlisted);
    return { listed, postings, booked, unlisted, findings: findings.filter(({ severity }) => severity === "error") };
  } catch (error) {
    return { listed: [], postings: 0, booked: ZERO, unlisted: ZERO, findings: [refusalOf(error)] };
  }
}

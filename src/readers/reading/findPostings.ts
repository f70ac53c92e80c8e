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
import { refusalOf } from "../file/refusal";

/** Which postings are sought: those of one row of *Hovedbok*, by the rules that put them there. */
export type SoughtPostings = {
  row: LedgerKey;
  /** *Kontoregler*, in order. */
  rules: readonly AccountRule[];
  /** No more than this many are collected; the others are counted and summed. */
  most: number;
};

/** The postings behind a row of *Hovedbok*. */
export type FoundPostings = {
  /** In the order of the source. */
  listed: LedgerLine[];
  postings: number;
  /** Debit less credit, of all of them and of those that are not listed. */
  booked: Amount;
  unlisted: Amount;
  /** What makes that the source cannot be read, or not all of it. */
  findings: Finding[];
};

/**
 * Finds the postings behind a row by reading its source once more. None is kept meanwhile, however many there are.
 *
 * @param read - reads the source
 * @throws what the signal gives when the reading is stopped
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

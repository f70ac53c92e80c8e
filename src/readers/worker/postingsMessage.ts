import { decimal, type LedgerLine } from "../../core";
import type { FoundPostings } from "../reading";

/**
 * Found postings as a worker posts them, with amounts as digits: a message between threads carries no exact decimals.
 */
export type PostingsMessage = Omit<FoundPostings, "listed" | "booked" | "unlisted"> & {
  listed: (Omit<LedgerLine, "amount"> & { amount: string })[];
  booked: string;
  unlisted: string;
};

export const toPostingsMessage = ({ listed, booked, unlisted, ...found }: FoundPostings): PostingsMessage => ({
  ...found,
  listed: listed.map((line) => ({ ...line, amount: line.amount.toString() })),
  booked: booked.toString(),
  unlisted: unlisted.toString(),
});

export const fromPostingsMessage = ({ listed, booked, unlisted, ...found }: PostingsMessage): FoundPostings => ({
  ...found,
  listed: listed.map((line) => ({ ...line, amount: decimal(line.amount) })),
  booked: decimal(booked),
  unlisted: decimal(unlisted),
});

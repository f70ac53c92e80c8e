import { readLedgerPeriod, ZERO, type Amount, type LedgerPeriod, type Place } from "../../core";
import { shownInvisible, withoutPrivateNumbers, type DimensionUse, type TakeLine, type Tally } from "../reading";
import type { Values } from "./readElements";
import { amountOf } from "./amounts";
import type { Misread } from "./misread";
import type { SaftChecks } from "./saftChecks";
import { splitByAnalysis, type Analysis } from "./splitByAnalysis";

/** Turns the records of one file into postings. */
export type Postings = {
  analysis: (values: Values) => void;
  line: (values: Values, transaction: Values) => void;
  /** An amount of the line to come that is not written as SAF-T writes it. */
  misread: (misread: Misread) => void;
};

/** The targets of postings: the lines they are split into, the count, the tally and the checks. */
export type PostingsTo = { take: TakeLine; counted: () => void; tally: Tally; checks: SaftChecks };

/**
 * Turns SAF-T lines into core's lines. An amount is debit less credit, whatever the class of the account. The period is
 * the transaction's, never taken from its date. A posting becomes one line for each part that cost centres and projects
 * split it into.
 *
 * @param use - gives the use of a dimension
 */
export function createPostings(
  file: string,
  { take, counted, tally, checks }: PostingsTo,
  use: (type: string) => DimensionUse | undefined,
): Postings {
  const periodOf = lastPeriod();
  let named: Record<DimensionUse, Analysis[]> = { costCentre: [], project: [] };
  let count = 0;
  let unread: Misread | undefined;

  const analysis = (values: Values): void => {
    const dimension = use(values["type"] ?? "");
    if (dimension) named[dimension].push(analysisOf(values));
  };

  const line = (values: Values, transaction: Values): void => {
    const { costCentre: costCentres, project: projects } = named;
    if (costCentres.length > 0 || projects.length > 0) named = { costCentre: [], project: [] };
    count += 1;
    const misread = unread;
    unread = undefined;
    const account = values["account"] ?? "";
    const amount = sides(values);
    const period = periodOf(transaction);
    const voucher = transaction["voucher"] ?? "";
    if (!amount) {
      const given = misread?.given ?? values["debit"] ?? values["credit"] ?? "";
      const place = misread && { element: misread.element, line: misread.line };
      tally.count("posting-amount-unreadable", given, at(file, count, "Amount"), place);
      return;
    }
    checks.posting(account, amount.debit, amount.credit);
    const whole = netOf(amount.debit, amount.credit);
    if (!period) {
      const given = `${transaction["year"] ?? ""} ${transaction["period"] ?? ""}`.trim();
      tally.count("posting-period-unreadable", given, at(file, count, "Period"));
      return;
    }
    if (account === "") {
      tally.withoutAccount("saft", whole, at(file, count, "AccountID"));
      return;
    }
    const invisible = [account, ...costCentres.map(({ code }) => code), ...projects.map(({ code }) => code)]
      .map(shownInvisible)
      .find((shown) => shown !== undefined);
    if (invisible !== undefined) {
      tally.count("posting-code-invisible", invisible, at(file, count, "AccountID"));
      return;
    }
    const { year, period: month } = period;
    const text = withoutPrivateNumbers(values["text"] ?? transaction["text"] ?? "");
    counted();
    const date = DAY.exec(transaction["date"] ?? "")?.[0] ?? "";
    const parts = splitByAnalysis(whole, costCentres, projects, (why) => tally.doubt(why, voucher));
    parts.forEach(({ costCentre, project, amount: booked }, i) => {
      const coded = { year, period: month, account, costCentre, project, text, voucher, date, amount: booked };
      take(i === 0 ? coded : { ...coded, isFurtherPart: true });
    });
  };
  return { analysis, line, misread: (misread) => (unread ??= misread) };
}

/** An XML date may have a time zone after it. */
const DAY = /^\d{4}-\d\d-\d\d/u;

const at = (file: string, row: number, column: string): Place => ({ in: "file", file, row, column });

function analysisOf({ code = "", amount, debit, credit }: Values): Analysis {
  const plain = amountOf(amount);
  if (plain) return { code, part: { amount: plain, hasSide: false } };
  const [left, right] = [amountOf(debit), amountOf(credit)];
  return left || right ? { code, part: { amount: netOf(left, right), hasSide: true } } : { code };
}

type Sides = { debit: Amount | undefined; credit: Amount | undefined };

/** Reads the sides of a line; undefined where it has no side, or a side is no amount. */
function sides({ debit, credit }: Values): Sides | undefined {
  const [left, right] = [amountOf(debit), amountOf(credit)];
  if ((debit !== undefined && !left) || (credit !== undefined && !right) || (!left && !right)) return undefined;
  return { debit: left, credit: right };
}

const netOf = (debit: Amount | undefined, credit: Amount | undefined): Amount =>
  debit && !credit ? debit : (debit ?? ZERO).minus(credit ?? ZERO);

/** Reads the period of a transaction once for all its lines. */
function lastPeriod(): (transaction: Values) => LedgerPeriod | undefined {
  let last: Values | undefined;
  let period: LedgerPeriod | undefined;
  return (transaction) => {
    if (transaction !== last) {
      last = transaction;
      period = readLedgerPeriod(transaction["period"] ?? "", transaction["year"]);
    }
    return period;
  };
}

import { firstOf, fittingRules, UNASSIGNED, type AccountRule, type Assignment, type FittingRules } from "./rules";
import { ZERO, type Amount } from "../money";
import type { Finding } from "../faults";
import type { LedgerLine, LedgerPeriod } from "./posting";
import { isSameKey } from "../words";

/** One row of *Hovedbok*: the sum of a period on an account, cost centre, project and line. */
export type LedgerTotal = LedgerPeriod &
  Pick<LedgerLine, "account" | "costCentre" | "project"> & {
    /** The key of a line in *Poster*, `OUTSIDE` or `UNASSIGNED`. */
    line: string;
    /** Debit less credit. */
    booked: Amount;
    /** The same amount as the line counts it: income with its sign reversed. */
    amount: Amount;
    /** The number of postings it sums. A split posting is one, however many parts of it are here. */
    postings: number;
    /** Those of its postings that another row of the same line counts too; undefined for a row that a sheet has kept. */
    countedBefore?: number;
  };

/** The totals of a ledger by a list of rules. */
export type LedgerTotals = {
  totals: LedgerTotal[];
  /** The number of postings each rule took, in the rules' order. */
  taken: number[];
};

/** Adds up postings one by one, so that a ledger of any size needs memory for its totals only. */
export type Gathering = { add: (line: LedgerLine) => void; result: () => LedgerTotals };

/**
 * Sums postings by period, account, cost centre, project and line. Their order does not matter.
 *
 * @param rules - *Kontoregler*, in order; the first that takes a posting wins, see `assignBy`
 */
export function gatherTotals(rules: readonly AccountRule[]): Gathering {
  const fitting = fittingRules(rules);
  const byCodes = new Map<string, Sums>();
  const taken = rules.map(() => 0);
  // Where the parts of the posting at hand have been counted. They come one after the other.
  const parts: { rule: number; codes: string; line: string }[] = [];
  const add = (line: LedgerLine): void => {
    const { year, period, account, costCentre, project } = line;
    const codes = `${account}\t${costCentre}\t${project}`;
    let sums = byCodes.get(codes);
    if (!sums) byCodes.set(codes, (sums = { fitting: fitting(line), byPeriodAndRule: new Map() }));
    const to = firstOf(sums.fitting, line.text);
    const rule = to.rule ?? 0;
    if (!line.isFurtherPart) parts.length = 0;
    if (rule > 0 && !parts.some((part) => part.rule === rule)) taken[rule - 1] = (taken[rule - 1] ?? 0) + 1;
    const key = (year * MOST_PERIODS + period) * (rules.length + 1) + rule;
    const before = sums.byPeriodAndRule.get(key);
    const ofLine = parts.filter((part) => part.line === to.line);
    const postings = ofLine.some((part) => part.codes === codes) ? 0 : 1;
    const countedBefore = ofLine.length > 0 ? postings : 0;
    parts.push({ rule, codes, line: to.line });
    if (before) {
      before.total.booked = before.total.booked.plus(line.amount);
      before.total.postings += postings;
      before.total.countedBefore += countedBefore;
    } else {
      const at = { year, period, account, costCentre, project, line: to.line };
      sums.byPeriodAndRule.set(key, { to, total: { ...at, booked: line.amount, postings, countedBefore } });
    }
  };
  const sumsOf = () => [...byCodes.values()].flatMap(({ byPeriodAndRule }) => [...byPeriodAndRule.values()]);
  return { add, result: () => ({ totals: mergeRules(sumsOf()), taken }) };
}

/** The postings of some rows of one line, each counted once. */
export const countPostings = (totals: readonly Pick<LedgerTotal, "postings" | "countedBefore">[]): number =>
  totals.reduce((count, { postings, countedBefore = 0 }) => count + postings - countedBefore, 0);

/** The sums on one account, cost centre and project, and the rules that its texts choose among. */
type Sums = { fitting: FittingRules; byPeriodAndRule: Map<number, Part> };
type Part = { to: Assignment; total: Omit<LedgerTotal, "amount"> & { countedBefore: number } };

/** Ledgers number their periods with two digits, some with three. */
const MOST_PERIODS = 1000;

/** One finding for all postings that no rule took: their amount, and the account with most of it. */
export function unassignedFindings(totals: readonly LedgerTotal[]): Finding[] {
  const left = totals.filter(({ line }) => isSameKey(line, UNASSIGNED));
  const byAccount = new Map<string, Amount>();
  for (const { account, booked } of left) byAccount.set(account, (byAccount.get(account) ?? ZERO).plus(booked));
  const largest = [...byAccount].reduce<[string, Amount] | undefined>(
    (most, one) => (most && most[1].abs().gte(one[1].abs()) ? most : one),
    undefined,
  );
  if (!largest) return [];
  const facts = {
    postings: countPostings(left),
    amount: left.reduce((total, { booked }) => total.plus(booked), ZERO).toString(),
    accounts: byAccount.size,
    account: largest[0],
    most: largest[1].toString(),
  };
  return [{ code: "ledger-unassigned", facts, severity: "warning" }];
}

/**
 * The same totals without cost centres and projects, for a ledger with more rows than a sheet has room for. Sums by
 * period, account and line do not change.
 */
export function withoutPlaces(totals: readonly LedgerTotal[]): LedgerTotal[] {
  const sums = new Map<string, LedgerTotal>();
  for (const total of totals) {
    const key = `${total.year}\t${total.period}\t${total.account}\t${total.line}`;
    const sum = sums.get(key);
    if (sum) {
      sum.booked = sum.booked.plus(total.booked);
      sum.amount = sum.amount.plus(total.amount);
      // All parts of a posting have its period, account and, by its text, its line.
      sum.postings = countPostings([sum, total]);
      sum.countedBefore = 0;
    } else sums.set(key, { ...total, costCentre: "", project: "" });
  }
  return merged([...sums.values()]);
}

/** The totals in order, with one row for several rules that send an account to the same line. */
const mergeRules = (parts: readonly Part[]): LedgerTotal[] =>
  merged(
    parts.map(({ to, total }) => ({ ...total, amount: to.sign === "turned" ? total.booked.neg() : total.booked })),
  );

/** Changes the totals it is given. */
function merged(totals: LedgerTotal[]): LedgerTotal[] {
  const rows: LedgerTotal[] = [];
  for (const total of totals.sort(inOrder)) {
    const last = rows.at(-1);
    if (last && inOrder(last, total) === 0) {
      last.booked = last.booked.plus(total.booked);
      last.amount = last.amount.plus(total.amount);
      last.postings += total.postings;
      last.countedBefore = (last.countedBefore ?? 0) + (total.countedBefore ?? 0);
    } else rows.push(total);
  }
  return rows.map((total) => ({ ...total, booked: unsigned(total.booked), amount: unsigned(total.amount) }));
}

/** Zero has no sign, whichever side it was booked on. */
const unsigned = (amount: Amount): Amount => (amount.isZero() ? ZERO : amount);

const inOrder = (one: LedgerTotal, other: LedgerTotal): number =>
  one.year - other.year ||
  one.period - other.period ||
  order(one.line, other.line) ||
  order(one.account, other.account) ||
  order(one.costCentre, other.costCentre) ||
  order(one.project, other.project);

const order = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

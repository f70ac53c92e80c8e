import { ZERO, type Amount, type Finding, type Place } from "../../../core";
import type { RowUse } from "../../reading";

/** Rows whose account may be a group, held until all accounts are known. */
export type Groups = {
  /** Whether the code of a row may be a group: a range, or shorter than the accounts of its table. */
  mayBeGroup: (account: string) => boolean;
  /** Counts what was taken of an account in a period. */
  taken: (account: string, period: string, amount: Amount) => void;
  hold: (row: HeldRow) => void;
  /** Takes the rows that are postings, and reports those that are not. */
  end: () => Finding[];
  /** Whether any row was held that has accounts under it. */
  isMet: () => boolean;
};

/** A row that waits, and the way to take it after all. */
export type HeldRow = { account: string; period: string; amount: Amount; at: Place; take: () => void };

/**
 * Holds rows of group codes. A code whose amount is the sum of the accounts under it, in all its periods, is a group sum
 * and left out. One without accounts under it is a posting. One that differs may be either, and is asked about where
 * its code is that of a group, or where some periods agree.
 *
 * @param length - the digits of the accounts of the table
 * @param use - what the user has chosen
 */
export function createGroups(length: number, use: RowUse | undefined): Groups {
  const sums = new Map<string, Map<string, Amount>>();
  const held = new Map<string, HeldRow[]>();
  let isMet = false;
  // With the user's word for groups, an account that ends in zeros may be one.
  const spanFor = (account: string): Span | undefined =>
    spanOf(account, length) ?? (use === "left-out" ? spanOfZeros(account) : undefined);
  const mayBeGroup = (account: string): boolean => use !== "postings" && spanFor(account) !== undefined;

  const end = (): Finding[] => {
    const findings: Finding[] = [];
    const left: HeldRow[] = [];
    for (const [account, rows] of held) {
      const span = spanFor(account);
      const under = sumsUnder(sums, span);
      if (under.size > 0) isMet = true;
      const isSaid = use === "left-out" && under.size > 0 && span?.but === undefined;
      const verdict = isSaid ? "group" : judge(rows, under, span);
      if (verdict === "group") left.push(...rows);
      else if (verdict === "posting") rows.forEach(({ take }) => take());
      else findings.push(unclear(account, verdict, under));
    }
    if (use === undefined) {
      const found = likeGroup(sums);
      if (found) {
        isMet = true;
        findings.push(found);
      }
    }
    const [first] = left;
    if (first) {
      const codes = [...new Set(left.map(({ account }) => account))].slice(0, MOST_CODES);
      const total = left.reduce((sum, { amount }) => sum.plus(amount), ZERO);
      const facts = { codes, rows: left.length, sum: String(total) };
      findings.unshift({ code: "rows-of-groups", facts, severity: "warning", at: first.at });
    }
    return findings;
  };
  const taken: Groups["taken"] = (account, period, amount) => {
    let periods = sums.get(account);
    if (!periods) sums.set(account, (periods = new Map<string, Amount>()));
    periods.set(period, (periods.get(period) ?? ZERO).plus(amount));
  };
  return {
    mayBeGroup,
    taken,
    hold: (row) => {
      // It may itself be under a group.
      if (spanOf(row.account, length) === undefined) taken(row.account, row.period, row.amount);
      const rows = held.get(row.account);
      if (rows) rows.push(row);
      else held.set(row.account, [row]);
    },
    end,
    isMet: () => isMet,
  };
}

/** Finds the number of digits that accounts have: the most among those that are common. */
export function accountLength(accounts: readonly string[]): number {
  const counts = new Map<number, number>();
  for (const account of accounts) {
    const digits = /^\d+$/u.test(account) ? account.length : 0;
    if (digits > 0) counts.set(digits, (counts.get(digits) ?? 0) + 1);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const common = [...counts].filter(([, count]) => count * COMMON >= all).map(([digits]) => digits);
  return Math.max(0, ...common);
}

/** The codes that a group has under it: those that begin with it, or those between two. */
type Span = { from: string; to: string; isRange: boolean; but?: string };

function spanOf(account: string, length: number): Span | undefined {
  const range = RANGE.exec(account)?.groups;
  const [from = "", to = ""] = [range?.["from"], range?.["to"]];
  if (from !== "" && from.length === to.length && from < to) return { from, to, isRange: true };
  const digits = CODE.exec(account)?.groups?.["code"] ?? "";
  return digits !== "" && digits.length < length ? { from: digits, to: digits, isRange: false } : undefined;
}

/** The codes under one that ends in zeros, as 5010 and 5020 under 5000. */
function spanOfZeros(account: string): Span | undefined {
  const from = /^\d{3,10}$/u.test(account) && account.endsWith("0") ? account.replace(/0{1,9}$/u, "") : "";
  return from === "" ? undefined : { from, to: from, isRange: false, but: account };
}

/**
 * Finds an account that ends in zeros and has the sum of those under it in every period. Two or more of them make that
 * no chance, yet an account may be one.
 */
function likeGroup(sums: ReadonlyMap<string, ReadonlyMap<string, Amount>>): Finding | undefined {
  if (sums.size > MOST_ACCOUNTS) return undefined;
  for (const [account, periods] of sums) {
    const span = spanOfZeros(account);
    if (!span) continue;
    const children = [...sums].filter(
      ([one, of]) =>
        one.length === account.length && isUnder(one, span) && [...of.values()].some((sum) => !sum.isZero()),
    );
    if (children.length < 2) continue;
    const under = sumsUnder(sums, span);
    const [first] = [...periods].filter(([, sum]) => !sum.isZero());
    if (!first || ![...periods].every(([period, sum]) => (under.get(period) ?? ZERO).eq(sum))) continue;
    const [period, sum] = first;
    const facts = { code: account, period, amount: String(sum), sum: String(sum) };
    return { code: "groups-unclear", facts, severity: "error" };
  }
  return undefined;
}

const isUnder = (account: string, { from, to, isRange, but }: Span): boolean =>
  account !== but &&
  (isRange
    ? account.slice(0, from.length) >= from && account.slice(0, to.length) <= to
    : account.length > from.length && account.startsWith(from));

function sumsUnder(
  sums: ReadonlyMap<string, ReadonlyMap<string, Amount>>,
  span: Span | undefined,
): Map<string, Amount> {
  const under = new Map<string, Amount>();
  if (!span) return under;
  for (const [account, periods] of sums) {
    if (!isUnder(account, span)) continue;
    for (const [period, amount] of periods) under.set(period, (under.get(period) ?? ZERO).plus(amount));
  }
  return under;
}

/** Gives the first row that differs where a code may be either. */
function judge(rows: readonly HeldRow[], under: ReadonlyMap<string, Amount>, span: Span | undefined): Verdict {
  if (under.size === 0) return "posting";
  const totals = new Map<string, Amount>();
  for (const { period, amount } of rows) totals.set(period, (totals.get(period) ?? ZERO).plus(amount));
  const open = rows.find(({ period }) => !(totals.get(period) ?? ZERO).eq(under.get(period) ?? ZERO));
  if (!open) return "group";
  const agrees = rows.some(
    ({ period, amount }) => !amount.isZero() && totals.get(period)?.eq(under.get(period) ?? ZERO),
  );
  const isShort = span?.but === undefined && (span?.from.length ?? 0) <= GROUP_DIGITS;
  return agrees || span?.isRange === true || isShort ? open : "posting";
}

type Verdict = "group" | "posting" | HeldRow;

function unclear(code: string, { period, amount, at }: HeldRow, under: ReadonlyMap<string, Amount>): Finding {
  const facts = { code, period, amount: String(amount), sum: String(under.get(period) ?? ZERO) };
  return { code: "groups-unclear", facts, severity: "error", at };
}

const RANGE = /^(?<from>\d{1,10}) ?[-–:] ?(?<to>\d{1,10})(?= |$)/u;
/** A code, also with a letter for the other digits, or its name behind it: `5`, `50xx`, `50**`, `5 Lønn`. */
const CODE = /^(?<code>\d{1,10})(?:[x*]{1,8}|(?=[ .:])[^\d].{0,60})?$/iu;
const COMMON = 10;
const MOST_CODES = 10;
const MOST_ACCOUNTS = 5_000;
/** Nobody books on a code this short where accounts are longer. */
const GROUP_DIGITS = 2;

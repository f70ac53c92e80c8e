import { decimal, ZERO, type Amount, type Finding } from "../../core";
import { SELECTION } from "./overlaps";
import type { Values } from "./readElements";

/** Holds what the files say of themselves against what is in them. */
export type SaftChecks = {
  /** The header of a file, which begins it. */
  header: (header: Values) => void;
  account: (account: Values) => void;
  entries: (entries: Values) => void;
  /** One posting as it is written; a side it does not have is undefined. */
  posting: (account: string, debit: Amount | undefined, credit: Amount | undefined) => void;
  findings: () => Finding[];
};

/**
 * Checks totals and balances of files that belong together. Totals and balances may be of one part, or of all parts and
 * repeated in each, so they are held against the parts of one selection together. What does not agree is told and never
 * refused: the tax authority's own example does not close.
 */
export function createSaftChecks(): SaftChecks {
  const parts = new Map<string, PartSum>();
  const partOf = (selection: string): PartSum => {
    const part = parts.get(selection) ?? newPart();
    parts.set(selection, part);
    return part;
  };
  let part = partOf("");
  return {
    header: (header) => (part = partOf(SELECTION.map((name) => header[name] ?? "").join(" "))),
    account: (values) => part.accounts.set(values["account"] ?? "", values),
    entries: (entries) => {
      const [debit, credit] = [amountOf(entries["debit"]), amountOf(entries["credit"])];
      if (debit && credit) part.said.push({ debit, credit });
    },
    posting: (account, debit, credit) => {
      let moved = part.moved.get(account);
      if (!moved) part.moved.set(account, (moved = { debit: ZERO, credit: ZERO, shift: ZERO }));
      // Only what a posting has is added: there are millions of them.
      if (debit) moved.debit = moved.debit.plus(debit);
      if (credit) moved.credit = moved.credit.plus(credit);
      if (debit?.isNegative()) moved.shift = moved.shift.minus(debit);
      if (credit?.isNegative()) moved.shift = moved.shift.minus(credit);
    },
    findings: () => [...parts.values()].flatMap((sum) => [...totalFindings(sum), ...balanceFindings(sum)]),
  };
}

type Said = { debit: Amount; credit: Amount };
/** What is on an account; `shift` is what negative amounts would add to both sides, each written on the other. */
type Moved = Said & { shift: Amount };
type PartSum = { said: Said[]; accounts: Map<string, Values>; moved: Map<string, Moved> };

const newPart = (): PartSum => ({ said: [], accounts: new Map(), moved: new Map() });

/** An amount of SAF-T: digits with a point. Undefined where there is none, or something else. */
export const amountOf = (text: string | undefined): Amount | undefined =>
  text !== undefined && AMOUNT.test(text) ? decimal(text.startsWith("+") ? text.slice(1) : text) : undefined;

const AMOUNT = /^[-+]?(?:\d+\.?\d*|\.\d+)$/u;

function totalFindings({ moved, said }: PartSum): Finding[] {
  const [debit, credit, shift] = [sumOf(moved, "debit"), sumOf(moved, "credit"), sumOf(moved, "shift")];
  const unbalanced: Finding[] = [];
  if (!debit.eq(credit)) {
    const facts = { debit: String(debit), credit: String(credit), residue: String(debit.minus(credit)) };
    unbalanced.push({ code: "ledger-unbalanced", facts, severity: "warning" });
  }
  const claims = claimsOf(said);
  const agrees = claims.some(
    (claim) =>
      (claim.debit.eq(debit) && claim.credit.eq(credit)) ||
      (claim.debit.eq(debit.plus(shift)) && claim.credit.eq(credit.plus(shift))),
  );
  const [closest] = claims.sort((one, other) => one.debit.minus(debit).abs().cmp(other.debit.minus(debit).abs()));
  if (!closest || agrees) return unbalanced;
  const facts = {
    debit: String(debit),
    credit: String(credit),
    statedDebit: String(closest.debit),
    statedCredit: String(closest.credit),
  };
  return [...unbalanced, { code: "ledger-totals-differ", facts, severity: "warning" }];
}

const sumOf = (moved: ReadonlyMap<string, Moved>, part: keyof Moved): Amount =>
  [...moved.values()].reduce((sum, account) => sum.plus(account[part]), ZERO);

/** What the headers can mean: each part its own total, or, where all say the same, each part the total of all. */
function claimsOf(said: readonly Said[]): Said[] {
  const [first] = said;
  if (!first) return [];
  const all = said.reduce((sum, claim) => ({
    debit: sum.debit.plus(claim.debit),
    credit: sum.credit.plus(claim.credit),
  }));
  const repeated = said.every((claim) => claim.debit.eq(first.debit) && claim.credit.eq(first.credit));
  return repeated ? [all, first] : [all];
}

function balanceFindings({ accounts, moved }: PartSum): Finding[] {
  const findings: Finding[] = [];
  const opened = [...accounts.values()].reduce((sum, values) => sum.plus(balance(values, "opening") ?? ZERO), ZERO);
  if (!opened.isZero())
    findings.push({ code: "openings-open", facts: { residue: String(opened) }, severity: "warning" });
  const open = [...accounts].flatMap(([account, values]) => {
    const closing = balance(values, "closing");
    const { debit, credit } = moved.get(account) ?? { debit: ZERO, credit: ZERO };
    const end = (balance(values, "opening") ?? ZERO).plus(debit).minus(credit);
    return closing === undefined || closing.eq(end) ? [] : [{ account, end, closing, residue: closing.minus(end) }];
  });
  const [worst] = open.sort((one, other) => other.residue.abs().cmp(one.residue.abs()));
  if (worst) {
    const facts = {
      accounts: open.length,
      account: worst.account,
      moved: String(worst.end),
      closing: String(worst.closing),
      residue: String(worst.residue),
    };
    findings.push({ code: "balances-open", facts, severity: "warning" });
  }
  return findings;
}

/** A balance as debit less credit, whatever the class of its account. */
function balance(values: Values, at: "opening" | "closing"): Amount | undefined {
  const debit = amountOf(values[`${at}Debit`]);
  const credit = amountOf(values[`${at}Credit`]);
  return debit === undefined && credit === undefined ? undefined : (debit ?? ZERO).minus(credit ?? ZERO);
}

import { ZERO, type Amount, type Finding } from "../../core";
import { amountOf } from "./amounts";
import { SELECTION } from "./overlaps";
import type { Values } from "./readElements";

/** Compares what the files declare with what they contain. */
export type SaftChecks = {
  /** The header of a file, its first record. */
  header: (header: Values) => void;
  account: (account: Values) => void;
  entries: (entries: Values) => void;
  /** One posting as written; a missing side is undefined. */
  posting: (account: string, debit: Amount | undefined, credit: Amount | undefined) => void;
  findings: () => Finding[];
};

/**
 * Checks totals and balances of files that belong together. They may cover one part, or all parts and stand in each, so
 * they are compared with all parts of one selection together. A difference is a warning, never an error: the example of
 * the tax authority does not close.
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
      if (debit && credit) part.declared.push({ debit, credit });
    },
    posting: (account, debit, credit) => {
      let moved = part.moved.get(account);
      if (!moved) part.moved.set(account, (moved = { debit: ZERO, credit: ZERO, shift: ZERO }));
      // Only the side a posting has is added: there are millions of them.
      if (debit) moved.debit = moved.debit.plus(debit);
      if (credit) moved.credit = moved.credit.plus(credit);
      if (debit?.isNegative()) moved.shift = moved.shift.minus(debit);
      if (credit?.isNegative()) moved.shift = moved.shift.minus(credit);
    },
    findings: () => [...parts.values()].flatMap((sum) => [...totalFindings(sum), ...balanceFindings(sum)]),
  };
}

type Declared = { debit: Amount; credit: Amount };
/**
 * The movement of an account. `shift` is what negative amounts would add to both sides if each stood on the other side.
 */
type Moved = Declared & { shift: Amount };
type PartSum = { declared: Declared[]; accounts: Map<string, Values>; moved: Map<string, Moved> };

const newPart = (): PartSum => ({ declared: [], accounts: new Map(), moved: new Map() });

function totalFindings({ moved, declared }: PartSum): Finding[] {
  const [debit, credit, shift] = [sumOf(moved, "debit"), sumOf(moved, "credit"), sumOf(moved, "shift")];
  const unbalanced: Finding[] = [];
  if (!debit.eq(credit)) {
    const facts = { debit: String(debit), credit: String(credit), residue: String(debit.minus(credit)) };
    unbalanced.push({ code: "ledger-unbalanced", facts, severity: "warning" });
  }
  const claims = claimsOf(declared);
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

/**
 * Lists what the declared totals can mean: each part has its own, or, where all are equal, each has the total of all.
 */
function claimsOf(declared: readonly Declared[]): Declared[] {
  const [first] = declared;
  if (!first) return [];
  const all = declared.reduce((sum, claim) => ({
    debit: sum.debit.plus(claim.debit),
    credit: sum.credit.plus(claim.credit),
  }));
  const repeated = declared.every((claim) => claim.debit.eq(first.debit) && claim.credit.eq(first.credit));
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

/** Gives a balance as debit less credit, whatever the class of its account. */
function balance(values: Values, at: "opening" | "closing"): Amount | undefined {
  const debit = amountOf(values[`${at}Debit`]);
  const credit = amountOf(values[`${at}Credit`]);
  return debit === undefined && credit === undefined ? undefined : (debit ?? ZERO).minus(credit ?? ZERO);
}

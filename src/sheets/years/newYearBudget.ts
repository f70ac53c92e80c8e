import { decimal, roundTo, roundToSum, type Amount, type Finding, type Role } from "../../core";
import { costs, income, type Line, type Plan } from "../plan";

/** What the frame of next year gives: the frame of each cost, what each income pays of it, and its funding. */
export type NextYear = {
  costs: ReadonlyMap<string, Amount>;
  otherIncome: ReadonlyMap<string, Amount>;
  drawdown: Amount;
  deduction: Amount;
  fee: Amount;
};

/** The budget of a new year by the keys of its lines, in whole units that sum; and the fee as *Forutsetninger* compares with it. */
export type NewYearBudget = {
  byKey: ReadonlyMap<string, Amount>;
  fee: Amount;
  deduction: Amount;
};

/**
 * The budget of a new year: its frame, rounded so that costs and income have the same sum. The fee is budgeted gross, before
 * its deduction, with a blank carry-over; or net, as it is invoiced, with the deduction as the carry-over: `avgiftsbudsjett`
 * of *Oppsett* says which.
 *
 * @returns a finding where it is not one line that is the fee, or the capital or the carry-over that something goes to
 */
export function newYearBudget(
  { lines, setup }: Pick<Plan, "lines" | "setup">,
  next: NextYear,
): { budget: NewYearBudget | undefined; findings: Finding[] } {
  const isNet = setup.feeBudget === "net";
  const funded: [Role, Amount][] = [
    ["fee", isNet ? next.fee : next.fee.plus(next.deduction)],
    ...(next.drawdown.isZero() ? [] : [["capital", next.drawdown] satisfies [Role, Amount]]),
    ...(isNet && !next.deduction.isZero() ? [["carryOver", next.deduction] satisfies [Role, Amount]] : []),
  ];
  const findings = funded.flatMap(([role]): Finding[] => {
    const count = withRole(lines, role).length;
    return count === 1 ? [] : [{ code: "new-year-role", facts: { role, count }, severity: "error" }];
  });
  if (findings.length > 0) return { budget: undefined, findings };

  const earned = new Map([
    ...next.otherIncome,
    ...funded.flatMap(([role, amount]) => withRole(lines, role).map(({ key }) => [key, amount] as const)),
  ]);
  const spent = wholeUnits(costs(lines), next.costs);
  const paid = wholeUnits(income(lines), earned);
  const feeKey = withRole(lines, "fee")[0]?.key ?? "";
  const budgeted = paid.get(feeKey) ?? next.fee;
  const deduction = roundTo(next.deduction, UNIT);
  return {
    budget: {
      byKey: new Map([...spent, ...paid]),
      fee: isNet ? budgeted.plus(deduction) : budgeted,
      deduction,
    },
    findings,
  };
}

const UNIT = decimal("1");

/** As ROUNDSUM does: whole units that sum to the rounded total. A line without an amount has none. */
function wholeUnits(lines: readonly Line[], amounts: ReadonlyMap<string, Amount>): Map<string, Amount> {
  const known = lines.flatMap(({ key }) => {
    const amount = amounts.get(key);
    return amount ? [[key, amount] as const] : [];
  });
  const rounded = roundToSum(
    known.map(([, amount]) => amount),
    UNIT,
  );
  return new Map(known.map(([key, amount], i) => [key, rounded[i] ?? amount]));
}

const withRole = (lines: readonly Line[], role: Role): Line[] => income(lines).filter((line) => line.role === role);

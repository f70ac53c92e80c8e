import fc from "fast-check";
import {
  assignBy,
  decimal,
  sum,
  UNASSIGNED,
  unassignedFindings,
  type AccountRule,
  type LedgerTotal,
} from "../../../src/core";
import { LINE, anyLine, anyRules, gather, printed } from "./anyLedger";

test("every posting is on exactly one line, outside or unassigned: nothing is lost in any period", () =>
  fc.assert(
    fc.property(fc.array(anyLine), anyRules, (lines, rules) => {
      const { totals, taken } = gather(lines, rules);
      const unassigned = totals.filter(({ line }) => line === UNASSIGNED);
      const counted = (some: readonly LedgerTotal[]): number => some.reduce((all, { postings }) => all + postings, 0);
      expect(counted(totals)).toBe(lines.length);
      expect(taken.reduce((all, one) => all + one, 0) + counted(unassigned)).toBe(lines.length);
      for (const { year, period } of lines) {
        const of = <Dated extends { year: number; period: number }>(all: readonly Dated[]): Dated[] =>
          all.filter((one) => one.year === year && one.period === period);
        expect(String(sum(of(totals).map(({ booked }) => booked)))).toBe(
          String(sum(of(lines).map(({ amount }) => amount))),
        );
      }
      const assigned = lines.map((line) => ({ ...line, to: assignBy(rules)(line) }));
      for (const key of new Set(assigned.map(({ to }) => to.line))) {
        const counts = assigned
          .filter(({ to }) => to.line === key)
          .map(({ to, amount }) => (to.sign === "turned" ? amount.neg() : amount));
        const rows = totals.filter(({ line }) => line === key);
        expect(sum(rows.map(({ amount }) => amount)).eq(sum(counts))).toBe(true);
      }
      const [finding] = unassignedFindings(totals);
      expect(finding?.facts).toEqual(
        unassigned.length === 0
          ? undefined
          : expect.objectContaining({ amount: String(sum(unassigned.map(({ booked }) => booked))) }),
      );
    }),
  ));

test("an account that several rules send to one line is one row, with what each of them counts", () => {
  const rule = { accounts: [], costCentres: [], projects: [], line: "a" };
  const rules: AccountRule[] = [
    { ...rule, words: ["igelu"], sign: "turned" },
    { ...rule, words: [], sign: "booked" },
  ];
  const { totals } = gather(
    [
      { ...LINE, text: "IGELU" },
      { ...LINE, amount: decimal("5") },
    ],
    rules,
  );
  expect(totals.map(({ booked, amount, postings }) => [String(booked), String(amount), postings])).toEqual([
    ["6", "4", 2],
  ]);
});

test("the order of the postings changes nothing", () =>
  fc.assert(
    fc.property(fc.array(anyLine), anyRules, fc.infiniteStream(fc.nat()), (lines, rules, dice) => {
      const mixed = lines
        .map((line) => ({ line, at: dice.next().value }))
        .sort((one, other) => one.at - other.at)
        .map(({ line }) => line);
      expect(printed(gather(mixed, rules).totals)).toEqual(printed(gather(lines, rules).totals));
    }),
  ));

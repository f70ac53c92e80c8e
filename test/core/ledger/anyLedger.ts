import fc from "fast-check";
import {
  decimal,
  gatherTotals,
  OUTSIDE,
  readAccounts,
  readPlaces,
  type AccountRule,
  type LedgerLine,
  type LedgerTotal,
} from "../../../src/core";
import { anyAmount } from "../../amounts";

// Few of each, so that postings meet on the same account in the same period.
const anyCode = fc.constantFrom("", "5000", "3240", "4000");

export const anyLine: fc.Arbitrary<LedgerLine> = fc.record({
  year: fc.constantFrom(2023, 2024),
  period: fc.constantFrom(0, 6, 13),
  account: anyCode,
  costCentre: fc.constantFrom("", "1"),
  project: fc.constantFrom("", "9"),
  text: fc.constantFrom("", "IGELU", "Lønn"),
  voucher: fc.constant("1"),
  date: fc.constant(""),
  amount: anyAmount,
});

const anyRule: fc.Arbitrary<AccountRule> = fc.record({
  accounts: fc.constantFrom("", "5", "500-579", "6;3").map(readAccounts),
  costCentres: fc.constantFrom("", "1").map(readPlaces),
  projects: fc.constantFrom("", "9").map(readPlaces),
  words: fc.constantFrom([], ["igelu"]),
  line: fc.constantFrom("a", "b", OUTSIDE),
  sign: fc.constantFrom("booked", "turned"),
});

export const anyRules = fc.array(anyRule, { maxLength: 5 });

export const gather = (lines: readonly LedgerLine[], rules: readonly AccountRule[]) => {
  const gathering = gatherTotals(rules);
  lines.forEach(gathering.add);
  return gathering.result();
};

export const printed = (totals: readonly LedgerTotal[]): string[] =>
  totals.map(({ booked, amount, ...rest }) =>
    JSON.stringify({ ...rest, booked: String(booked), amount: String(amount) }),
  );

export const LINE: LedgerLine = {
  year: 2024,
  period: 6,
  account: "5000",
  costCentre: "",
  project: "",
  text: "",
  voucher: "",
  date: "",
  amount: decimal("1"),
};

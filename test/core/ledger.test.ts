import fc from "fast-check";
import {
  assignBy,
  compareLedgers,
  decimal,
  gatherTotals,
  hasKey,
  isAdjustment,
  isOfRow,
  keptPeriods,
  keyOfTotal,
  ledgerActuals,
  missingMonths,
  OUTSIDE,
  possibleAssignments,
  readAccounts,
  readLedgerPeriod,
  readPlaces,
  readSign,
  readTarget,
  replacePeriods,
  standardRules,
  sum,
  takes,
  UNASSIGNED,
  unassignedFindings,
  withoutPlaces,
  type AccountRule,
  type LedgerLine,
  type LedgerTotal,
} from "../../src/core";
import { anyAmount } from "../amounts";

test.each([
  ["202406", "", { year: 2024, period: 6 }],
  ["2024-06", "", { year: 2024, period: 6 }],
  ["06.2024", "", { year: 2024, period: 6 }],
  ["6", "2024", { year: 2024, period: 6 }],
  ["00", "2024", { year: 2024, period: 0 }],
  ["2024006", "", { year: 2024, period: 6 }],
  ["006/2024", "", { year: 2024, period: 6 }],
  ["006", "2024", { year: 2024, period: 6 }],
  ["2024106", "", undefined],
  ["202413", "", { year: 2024, period: 13 }],
  ["013", "2024", { year: 2024, period: 13 }],
  ["6", "", undefined],
  ["juni", "2024", undefined],
  ["20240630", "", undefined],
  ["2024-6", "", { year: 2024, period: 6 }],
  // What a spreadsheet has made of 2024.10; nobody can see that it is not January.
  ["2024.1", "", undefined],
  ["2024.2", "", { year: 2024, period: 2 }],
  ["2024.9", "", { year: 2024, period: 9 }],
  ["2024.0", "", undefined],
])("period %s of year “%s”", (text, year, period) => {
  expect(readLedgerPeriod(text, year)).toEqual(period);
});

test.each([
  // accounts stand for all that begin with them
  [readAccounts("642"), "6420", true],
  [readAccounts("642"), "64", false],
  [readAccounts("670-674"), "6749", true],
  [readAccounts("670-674"), "6750", false],
  [readAccounts("5"), "5999", true],
  [readAccounts("500-579; 590"), "5905", true],
  [readAccounts(642), "6421", true],
  [readAccounts(""), "1920", true],
  // cost centres and projects are whole
  [readPlaces("012345"), "012345", true],
  [readPlaces("12345"), "012345", false],
  [readPlaces("1021*"), "10210500", true],
  [readPlaces("2000-2999"), "2500", true],
  [readPlaces("2000-2999"), "25000", false],
])("%j takes %s: %s", (codes, code, taken) => {
  expect(takes(codes, code)).toBe(taken);
});

test.each([["5–"], ["674-670"], ["500 til 579"], ["5 0"]])("“%s” is no list of accounts", (text) => {
  expect(() => readAccounts(text)).toThrow("codes-unreadable");
});

test("where a rule sends a posting, and how it counts, is read in all languages and never guessed", () => {
  expect([readTarget("Lonn ", ["lonn"]), readTarget("outside", [])]).toEqual(["lonn", OUTSIDE]);
  expect([readSign(""), readSign("Snudd")]).toEqual(["booked", "turned"]);
  expect(() => readTarget("", ["lonn"])).toThrow("rule-line-unknown");
  expect(() => readSign("-")).toThrow("sign-unknown");
});

test.each([
  ["5000", "", "lonn"],
  ["5800", "Refusjon", "lonn"],
  ["6740", "Vikar", "lonn"],
  ["6750", "Drift", "drift"],
  ["6420", "Lisens", "drift"],
  ["7130", "Reise", "reise"],
  ["6870", "Kurs", "reise"],
  ["7400", "IGeLU", "igelu"],
  ["3240", "IGELU medlemskap", "igelu-inntekt"],
  ["3240", "Konsortieavgift", "avgift"],
  ["1920", "", OUTSIDE],
  ["3400", "Tilskudd", UNASSIGNED],
  ["3900", "Bevilgning", UNASSIGNED],
  ["4900", "", UNASSIGNED],
  ["8800", "", UNASSIGNED],
])("the standard chart sends %s “%s” to %s", (account, text, line) => {
  expect(assignBy(standardRules())({ account, text, costCentre: "", project: "" }).line).toBe(line);
});

// Few of each, so that postings meet on the same account in the same period.
const anyCode = fc.constantFrom("", "5000", "3240", "4000");
const anyLine: fc.Arbitrary<LedgerLine> = fc.record({
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
const anyRules = fc.array(anyRule, { maxLength: 5 });

const gather = (lines: readonly LedgerLine[], rules: readonly AccountRule[]) => {
  const gathering = gatherTotals(rules);
  lines.forEach(gathering.add);
  return gathering.result();
};
const printed = (totals: readonly LedgerTotal[]): string[] =>
  totals.map(({ booked, amount, ...rest }) =>
    JSON.stringify({ ...rest, booked: String(booked), amount: String(amount) }),
  );

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

test("every row is found again by its key, and by it exactly the postings it sums", () =>
  fc.assert(
    fc.property(fc.array(anyLine), anyRules, (lines, rules) => {
      const { totals } = gather(lines, rules);
      for (const rows of [totals, withoutPlaces(totals)]) {
        for (const row of rows) {
          const key = keyOfTotal(row, rows);
          expect(rows.filter((other) => hasKey(other, key))).toEqual([row]);
          const behind = lines.filter(isOfRow(key, rules));
          expect([String(sum(behind.map(({ amount }) => amount))), behind.length]).toEqual([
            String(row.booked),
            row.postings,
          ]);
        }
      }
    }),
  ));

test("a row that somebody has written the line of otherwise is the same row", () => {
  const rules: AccountRule[] = [
    { accounts: [], costCentres: [], projects: [], words: [], line: "lonn", sign: "booked" },
  ];
  const [row] = gather([LINE], rules).totals as [LedgerTotal];
  expect(isOfRow(keyOfTotal({ ...row, line: "Lonn" }, []), rules)(LINE)).toBe(true);
});

test("the first rule that takes a posting wins, looked at one by one", () =>
  fc.assert(
    fc.property(anyLine, anyRules, (line, rules) => {
      const fits = ({ accounts, costCentres, projects, words }: AccountRule): boolean =>
        takes(accounts, line.account) &&
        takes(costCentres, line.costCentre) &&
        takes(projects, line.project) &&
        (words.length === 0 || words.some((word) => line.text.toLowerCase().includes(word)));
      const first = rules.findIndex(fits);
      const assign = assignBy(rules);
      expect(assign(line).rule).toBe(first < 0 ? undefined : first + 1);
      expect(assign(line)).toEqual(assign(line));
    }),
  ));

test("where a posting went is among what its codes allow, whatever its text, also without its cost centre and project", () =>
  fc.assert(
    fc.property(anyLine, anyRules, ({ account, costCentre, project, text }, rules) => {
      const to = assignBy(rules)({ account, costCentre, project, text });
      const possible = possibleAssignments(rules);
      expect(possible({ account, costCentre, project })).toContainEqual(to);
      expect(possible({ account, costCentre, project: "" })).toContainEqual(to);
      expect(possible({ account, costCentre: "", project: "" })).toContainEqual(to);
    }),
  ));

test("behind a rule that takes all of an account nothing else is possible", () => {
  const lines = (account: string) => possibleAssignments(standardRules())({ account, costCentre: "", project: "" });
  expect(lines("6420").map(({ line }) => line)).toEqual(["drift"]);
  expect(lines("3240").map(({ line }) => line)).toEqual(["igelu-inntekt", "oppspart", "overforing", "avgift"]);
  expect(lines("4000").map(({ line }) => line)).toEqual([UNASSIGNED]);
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

test("importing the same again changes nothing; a newer file changes what it says and leaves other periods", () =>
  fc.assert(
    fc.property(fc.array(anyLine), fc.array(anyLine), anyRules, (old, now, rules) => {
      const [before, after] = [gather(old, rules).totals, gather(now, rules).totals];
      const again = replacePeriods(before, before, []);
      expect(printed(again).sort()).toEqual(printed(before).sort());
      expect(compareLedgers(before, again)).toEqual([]);
      const replaced = replacePeriods(before, after, []);
      const spoken = new Set(now.map(({ year, period }) => `${year} ${period}`));
      const kept = before.filter(({ year, period }) => !spoken.has(`${year} ${period}`));
      expect(printed(replaced).sort()).toEqual(printed([...kept, ...after]).sort());
    }),
  ));

test("a period the import covers and has nothing in is emptied", () => {
  const line = { ...LINE, period: 5 };
  const before = gather([line, { ...line, period: 6 }], standardRules()).totals;
  expect(replacePeriods(before, [], [{ year: 2024, period: 5 }]).map(({ period }) => period)).toEqual([6]);
});

const at = (...periods: number[]): LedgerTotal[] =>
  gather(
    periods.map((period) => ({ ...LINE, period })),
    standardRules(),
  ).totals;

test.each([
  ["none before its first month", [1, 2, 3], [3, 4], []],
  ["those behind its first month that it has nothing in", [1, 2, 3, 4], [2, 4], [3]],
  ["adjustments too", [6, 12, 13], [6, 12], [13]],
  ["none behind an opening alone: that is no month", [3], [0, 6], []],
  ["none of an import of adjustments only", [6, 13], [13], []],
])("an import leaves periods of its years: %s", (_why, before, imported, kept) => {
  const periods = imported.map((period) => ({ year: 2024, period }));
  expect(keptPeriods(at(...before), periods).map(({ period }) => period)).toEqual(kept);
  expect(keptPeriods(at(...before), [{ year: 2023, period: 1 }])).toEqual([]);
});

test.each([
  ["all there", [1, 2, 3], 3, []],
  ["one that is lacking, and one that is not closed yet", [1, 3], 3, [2]],
  ["adjustments are no months", [0, 13], 2, [1, 2]],
])("closed months that the ledger has nothing in: %s", (_why, there, months, missing) => {
  expect(missingMonths(at(...there), { months }, 2024)).toEqual(missing);
  expect(missingMonths(at(...there), { months }, 2023)).toHaveLength(months);
});

test("what changes is told by line, with its sign", () => {
  const income = { ...LINE, account: "3240", amount: decimal("-100") };
  const before = gather([LINE, income], standardRules()).totals;
  const after = gather([LINE, { ...income, amount: decimal("-130.5") }], standardRules()).totals;
  const told = compareLedgers(before, after).map(({ line, before: was, after: is, change }) => [
    line,
    ...[was, is, change].map(String),
  ]);
  expect(told).toEqual([["avgift", "100", "130.5", "30.5"]]);
});

test("adjustments are apart from the months, and open months and other years are not in the actual", () => {
  const at = (year: number, period: number, amount: string): LedgerLine => ({
    ...LINE,
    year,
    period,
    amount: decimal(amount),
  });
  const lines = [
    at(2024, 0, "1"),
    at(2024, 1, "10"),
    at(2024, 6, "20"),
    at(2024, 7, "1000"),
    at(2024, 13, "5"),
    at(2023, 6, "7"),
  ];
  const [actual] = ledgerActuals(gather(lines, standardRules()).totals, { months: 6 }, 2024);
  expect([actual?.actual, actual?.opening, actual?.closing].map(String)).toEqual(["30", "1", "5"]);
  expect([0, 1, 12, 13].map(isAdjustment)).toEqual([true, false, false, true]);
});

const LINE: LedgerLine = {
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

test("a line is one line, however its key is written: Excel's SUMIFS sums both", () => {
  const row = { year: 2024, period: 6, account: "5000", costCentre: "", project: "", postings: 1 };
  const of = (line: string, kroner: number) => ({
    ...row,
    line,
    booked: decimal(String(kroner)),
    amount: decimal(String(kroner)),
  });
  const totals = [of("lonn", 1), of("Lonn", 2), of("lønn", 4), of("lonn x", 8), of("lonn  x", 16)];
  const actuals = ledgerActuals(totals, { months: 6 }, 2024);
  expect(actuals.map(({ line, actual, postings }) => [line, String(actual), postings])).toEqual([
    ["lonn", "3", 2],
    ["lønn", "4", 1],
    ["lonn x", "8", 1],
    ["lonn  x", "16", 1],
  ]);
  expect(compareLedgers([of("lonn", 3)], [of("Lonn", 3)])).toEqual([]);
  expect(hasKey(of("LONN", 1), { ...row, line: "lonn" })).toBe(true);
  expect(hasKey(of("lonn  x", 1), { ...row, line: "lonn x" })).toBe(false);
});

test("a rule's line is found as it is written, else where only one key can be meant", () => {
  expect(readTarget("LONN\u00a0drift", ["lonn", "lonn drift"])).toBe("lonn drift");
  expect(readTarget("lo\u0308nn", ["l\u00f6nn"])).toBe("l\u00f6nn");
  expect(readTarget("lonn  x", ["lonn x", "lonn  x"])).toBe("lonn  x");
  expect(() => readTarget("lonn\u00a0x", ["lonn x", "lonn  x"])).toThrow("rule-line-unknown");
});

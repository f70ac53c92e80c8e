import fc from "fast-check";
import { decimal, readPeriod, type Finding } from "../../../src/core";
import { asLines, historyOf, keptPeriods, readHistory, rowsOf, type HistoryRow } from "../../../src/sheets";
import { examplePlan } from "../../example";
import { historyTable } from "../../history";

const PLAN = examplePlan();
const ROWS = historyOf(PLAN);

const readBack = (rows: readonly HistoryRow[]): { rows: HistoryRow[]; findings: Finding[] } => {
  const findings: Finding[] = [];
  return { rows: readHistory(historyTable(rows), findings), findings };
};

test("a period's lines come back as they were reported, a blank as a blank", () => {
  const { rows, findings } = readBack(ROWS);
  expect(findings).toEqual([]);
  const back = asLines(rows);
  const used = PLAN.lines.map(({ key, name, group, actual, budget, forecast, remaining, accumulated, phasing }) => {
    return { key, name, group, actual, budget, forecast, remaining, accumulated, phasing };
  });
  expect(back).toMatchObject(used);
  expect(back.map(({ reason, varianceReason, adjustment }) => [reason, varianceReason, adjustment])).toEqual(
    PLAN.lines.map(({ reason, varianceReason, adjustment }) => [reason, varianceReason, adjustment]),
  );
  expect(back[3]?.budget).toBeUndefined();
});

test("whatever the amounts are, they are read back to the øre", () => {
  const øre = fc.option(fc.integer({ min: -1e12, max: 1e12 }), { nil: undefined });
  fc.assert(
    fc.property(fc.array(fc.tuple(øre, øre, øre), { minLength: 1, maxLength: 8 }), (amounts) => {
      const [first] = ROWS as [HistoryRow];
      const kept = amounts.map(([actual, budget, forecast], i): HistoryRow => ({
        ...first,
        key: `post-${i}`,
        actual: inKroner(actual),
        budget: inKroner(budget),
        forecast: inKroner(forecast),
      }));
      expect(readBack(kept).rows).toMatchObject(kept);
    }),
  );
});

const inKroner = (øre: number | undefined) => (øre === undefined ? undefined : decimal(String(øre)).div(100));

test("kept periods are told apart, the latest first", () => {
  const period = (year: number, name: string) => ROWS.map((row) => ({ ...row, year, period: name }));
  const rows = [
    ...period(2023, "2023K4"),
    ...period(2024, "2024K2"),
    ...period(2024, "2024K1"),
    ...period(2024, "2024-08"),
  ];
  const kept = keptPeriods(readBack(rows).rows);
  expect(kept.map(({ name }) => name)).toEqual(["2024-08", "2024K2", "2024K1", "2023K4"]);
  expect(kept[0]?.period).toEqual(readPeriod("2024-08"));
  expect(rowsOf(rows, { name: "2024K1" })).toHaveLength(ROWS.length);
});

test.each([
  ["a year that is none", { row: 0, column: "År", value: "i fjor" }, "history-cell-unreadable"],
  ["a period of another year", { row: 1, column: "Periode", value: "2023K2" }, "history-cell-unreadable"],
  ["a blank key", { row: 2, column: "Nøkkel", value: " " }, "history-cell-unreadable"],
  ["a text for an amount", { row: 3, column: "Regnskap", value: "3 488" }, "text-for-amount"],
  ["a line twice in its period", { row: 5, column: "Nøkkel", value: "LONN" }, "history-doubled"],
] as const)("%s is a finding with its cell, and the other rows are read", (_why, change, code) => {
  const findings: Finding[] = [];
  const rows = readHistory(historyTable(ROWS, change), findings);
  expect(findings.map((finding) => [finding.code, "place" in finding.facts])).toEqual([[code, true]]);
  expect(rows).toHaveLength(ROWS.length - 1);
});

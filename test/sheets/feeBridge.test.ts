import fc from "fast-check";
import { decimal, sum, ZERO, type Amount } from "../../src/core";
import { readPlan, type Row, type Sheet } from "../../src/sheets";
import { examplePlan, reportOf, tablesWith } from "../example";
import { runs } from "../laws";

const frameWith = (changes: Record<string, unknown>): Sheet => {
  const { plan, findings } = readPlan(tablesWith(changes));
  if (!plan) throw new Error(JSON.stringify(findings));
  return reportOf("frame", plan);
};

const valueAt = ({ cells }: Row, column: number): Amount | undefined => {
  const cell = cells[column];
  return cell?.kind === "amount" || cell?.kind === "rate" ? cell.value : undefined;
};
const row = ({ rows }: Sheet, id: string): Row => {
  const found = rows.find((one) => one.id === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
};
const change = (sheet: Sheet, id: string): string[] => [
  String(valueAt(row(sheet, id), 3)),
  valueAt(row(sheet, id), 2)?.times(100).toFixed(1) ?? "",
];

test("the fee of BIB-2024/31 is held against the fee budgeted, the fee paid, and without deductions", () => {
  const sheet = reportOf("frame", examplePlan());
  expect(change(sheet, "change")).toEqual(["435.19", "1.3"]);
  expect(change(sheet, "change-of-paid")).toEqual(["3923.19", "12.9"]);
  expect(change(sheet, "change-before")).toEqual(["1127.19", "3.3"]);
});

test("where this year's fee is not known, nothing is held against it", () => {
  const sheet = frameWith({ "Forutsetninger!forrige-avgift.Verdi": "" });
  expect(sheet.rows.filter(({ id }) => /^(?:bridge|change)/u.test(id ?? ""))).toEqual([]);
  expect(sheet.charts).toEqual([]);
});

test("where nothing was deducted, the fee budgeted is the fee paid", () => {
  const sheet = frameWith({ "Forutsetninger!forrige-fratrekk.Verdi": "" });
  expect(sheet.rows.flatMap(({ id }) => (id?.startsWith("change") ? [id] : []))).toEqual(["change"]);
});

const steps = (sheet: Sheet): Row[] => sheet.rows.filter(({ id }) => id?.startsWith("bridge:"));

/** The fee of the example is 38 008.19 without a drawdown. A larger one would make it negative, which is an error. */
const anyDrawdown = fc.integer({ min: 0, max: 38_008 });

test("the steps lead from fee to fee, and each is drawn from where the last one ended, also below zero", () => {
  const cells = fc.record({ fee: fc.integer({ min: 0, max: 90_000 }), drawdown: anyDrawdown });
  fc.assert(
    fc.property(cells, ({ fee, drawdown }) => {
      const sheet = frameWith({
        "Forutsetninger!forrige-avgift.Verdi": fee,
        "Forutsetninger!nedtrekk.Verdi": drawdown,
      });
      const [first, ...rest] = steps(sheet);
      const last = rest.at(-1);
      if (!first || !last) throw new Error("no steps");
      let reached = valueAt(first, 3) ?? ZERO;
      for (const step of rest.slice(0, -1)) {
        const to = reached.plus(valueAt(step, 3) ?? ZERO);
        const [carries, , rise, fall, below] = [6, 7, 8, 9, 10].map((column) => valueAt(step, column) ?? ZERO) as [
          Amount,
          Amount,
          Amount,
          Amount,
          Amount,
        ];
        // Stacked, what is above zero and what is below it each begin where the unseen part ends.
        const zero = decimal("0");
        const drawn = [
          (carries.gt(0) ? carries : zero).plus(rise).plus(fall),
          (carries.lt(0) ? carries : zero).plus(below),
        ].filter((end) => !end.isZero());
        const ends = [reached, to].map(String);
        for (const end of drawn) expect(ends).toContain(String(end));
        expect(String(sum([rise, fall, below.neg()]))).toBe(String(to.minus(reached).abs()));
        reached = to;
      }
      expect(String(reached)).toBe(String(valueAt(last, 3)));
    }),
    { numRuns: runs(100) },
  );
});

test("small steps are drawn on an axis that begins just below them, and its title says so", () => {
  const [chart] = reportOf("frame", examplePlan()).charts ?? [];
  expect(String(chart?.axisFrom)).toBe("32000");
  expect(chart?.title.nb).toBe("Fra avgiften i 2024 til avgiften i 2025 (aksen begynner på 32\u00a0000)");
});

test("the axis begins below every level of the bridge or, where steps are large, at zero", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 90_000 }), anyDrawdown, (fee, drawdown) => {
      const sheet = frameWith({
        "Forutsetninger!forrige-avgift.Verdi": fee,
        "Forutsetninger!nedtrekk.Verdi": drawdown,
      });
      const amounts = steps(sheet).map((step) => valueAt(step, 3) ?? ZERO);
      const levels = [
        ...amounts.slice(0, -1).map((_amount, i) => sum(amounts.slice(0, i + 1))),
        amounts.at(-1) ?? ZERO,
      ];
      const from = sheet.charts?.[0]?.axisFrom;
      if (from) for (const level of levels) expect(level.gt(from)).toBe(true);
      else expect(sheet.charts?.[0]?.title.nb).not.toContain("aksen");
    }),
    { numRuns: runs(100) },
  );
});

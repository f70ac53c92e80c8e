import { doubleOf, type Amount, type Finding } from "../../core";
import { isSameName, type PlanTable } from "../model";
import type { Line, Plan } from "../plan";
import type { WorkTables } from "../workbook";
import { historyOf, type HistoryRow } from "./historyOf";
import { keyedCell } from "./keyedCell";
import type { NewYearBudget } from "./newYearBudget";
import { nextGrowths } from "./nextGrowths";

/** A cell that a new year changes, known by its line's key and its column, with what it holds before and after. */
export type CellChange = { table: PlanTable; key: string; column: string; before: unknown; after: string | number };

/** What a new year does to the work tables. Nothing else is touched: own columns, rules, notes, phasing and methods stay. */
export type NewYear = {
  from: number;
  to: number;
  changes: readonly CellChange[];
  /** The lines that *Vekst* gets for the year after the new one. */
  growths: readonly (readonly (string | number)[])[];
  /** The rows that *Historikk* keeps of the year that ends. */
  history: readonly HistoryRow[];
};

/** A report of the year that ends, as far as a new year asks. */
export type YearReport = { name: string; kind: string | undefined; status: string };

/**
 * What keeps a new year from beginning. A year that is not final may be left with a reason; a year that was begun before is
 * refused.
 */
export function newYearStoppers(
  { setup }: Pick<Plan, "setup">,
  reports: readonly YearReport[],
  kept: readonly Pick<HistoryRow, "year">[],
  reason: string,
): Finding[] {
  const { year, period } = setup;
  if (kept.some((row) => row.year > year)) {
    return [{ code: "year-already-begun", facts: { year: year + 1 }, severity: "error" }];
  }
  const finished = `Regnskap ${year}K4`;
  const isFinal =
    period.months === 12 &&
    reports.some(({ name, kind, status }) => {
      return (
        kind === "accounts" && status === "final" && (isSameName(name, finished) || name.startsWith(`${finished} v`))
      );
    });
  if (isFinal) return [];
  return [{ code: "year-not-final", facts: { year }, severity: reason.trim() === "" ? "error" : "warning" }];
}

/**
 * Plans a new year: the year that ends goes to *Historikk*, the frame becomes the budget, and what belongs to the year that
 * ends becomes blank. Actuals from the ledger keep their formulas, which follow the year of *Oppsett*.
 */
export function newYear(plan: Plan, tables: WorkTables, budget: NewYearBudget): NewYear {
  const { year } = plan.setup;
  const change = changesIn(tables);
  const lines = plan.lines.flatMap((line) => lineChanges(line, year, budget).flatMap(change));
  const settings = [
    change({ table: "Oppsett", key: "aar", column: "Verdi", after: year + 1 }),
    change({ table: "Oppsett", key: "periode", column: "Verdi", after: "" }),
    change({ table: "Oppsett", key: "sak-regnskap", column: "Verdi", after: "" }),
    change({ table: "Oppsett", key: "sak-ramme", column: "Verdi", after: "" }),
  ];
  const assumptions = [
    change({ table: "Forutsetninger", key: "forrige-avgift", column: "Verdi", after: doubleOf(budget.fee) }),
    change({ table: "Forutsetninger", key: "forrige-fratrekk", column: "Verdi", after: doubleOf(budget.deduction) }),
    ...["nedtrekk", "fratrekksandel"].flatMap((key) => [
      change({ table: "Forutsetninger", key, column: "Verdi", after: "" }),
      change({ table: "Forutsetninger", key, column: "Status", after: PRELIMINARY }),
      change({ table: "Forutsetninger", key, column: "Kilde", after: "" }),
    ]),
  ];
  return {
    from: year,
    to: year + 1,
    changes: [...lines, ...settings.flat(), ...assumptions.flat()],
    growths: nextGrowths(tables.Vekst, year + 1),
    history: historyOf(plan),
  };
}

type Wanted = Omit<CellChange, "before">;

/** Each change with what its cell holds; none where the column or the line is missing, or the cell holds it already. */
const changesIn =
  (tables: WorkTables) =>
  (wanted: Wanted): CellChange[] => {
    const found = keyedCell(tables[wanted.table], wanted.key, wanted.column);
    const before = found && (found.row[found.at] ?? "");
    return before === undefined || before === wanted.after ? [] : [{ ...wanted, before }];
  };

function lineChanges(line: Line, year: number, { byKey }: NewYearBudget): Wanted[] {
  const wanted = (column: string, after: string | number): Wanted => ({
    table: "Poster",
    key: line.key,
    column,
    after,
  });
  const blank = ["Justering", "Begrunnelse", "Avviksårsak", "Rammejustering", "Rammebegrunnelse", "Manuelt regnskap"];
  const renamed = line.name.replaceAll(String(year - 1), String(year));
  return [
    wanted("I fjor", shown(line.actual)),
    wanted("Budsjett", shown(byKey.get(line.key))),
    ...(line.source === "typed" ? [wanted("Regnskap", "")] : []),
    ...blank.map((column) => wanted(column, "")),
    ...(line.role === "carryOver" && renamed !== line.name ? [wanted("Post", renamed)] : []),
  ];
}

const shown = (amount: Amount | undefined): string | number => (amount ? doubleOf(amount) : "");

const PRELIMINARY = "foreløpig";

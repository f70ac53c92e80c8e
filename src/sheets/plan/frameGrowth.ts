import {
  decimal,
  decisionOf,
  frameOf,
  growthInForce,
  growthOf,
  incomeOfNextYear,
  ONE,
  ZERO,
  type Amount,
  type Growth,
} from "../../core";
import {
  call,
  equals,
  growthColumn,
  joined,
  named,
  number,
  text,
  times,
  type ColumnName,
  type Formula,
} from "../model";
import { GROWTH_KEYS, type Assumptions } from "./assumptions";
import type { GrowthLine, YearGrowths } from "./growths";
import { isIncome, type Line } from "./lines";
import type { Setup } from "./setup";

/** The growth that a line follows, with where it comes from: core's values, and the formulas that give the same. */
export type UsedGrowth = {
  /** What is one growth, however many lines follow it. */
  id: string;
  growth: Growth;
  formula: Formula;
  /** Undefined where the growth follows from the decision of 2025 and not from a cell. */
  from: { status: string; source: string; statusFormula: Formula; sourceFormula: Formula } | undefined;
};

/** The growths of a frame, and the column of *Poster* that has the frame of each line. */
export type FrameGrowths = {
  /** The growth of a category, as its cell has it; undefined while nobody knows it. */
  of: (category: Pick<Line, "category" | "categoryCell">) => UsedGrowth | undefined;
  column: ColumnName<"Poster">;
};

/** What growths are read from: *Vekst*, or in a workbook from before it the decision for 2025 and *Forutsetninger*. */
export type GrowthSources = { growths: YearGrowths | undefined; assumptions: Assumptions };

export const frameGrowths = ({ growths, assumptions }: GrowthSources): FrameGrowths =>
  growths
    ? { of: ({ categoryCell: { word } }) => ofTable(word, growths), column: "Ramme neste år" }
    : { of: (line) => ofDecision(line, assumptions), column: "Ramme 2025" };

/** The growth of memberships, which income that is passed on follows. */
export const membershipGrowth = (growths: FrameGrowths): UsedGrowth | undefined => growths.of(MEMBERSHIP);

const MEMBERSHIP: Parameters<FrameGrowths["of"]>[0] = {
  category: "membership",
  categoryCell: { word: "kontingent", place: { in: "table", table: "Poster", line: "", column: "Kategori" } },
};

/** What a line's frame grows from: its budget, or its forecast where *Oppsett* says so. */
export const frameBaseOf = ({ budget, forecast }: Line, { frameBase }: Pick<Setup, "frameBase">): Amount | undefined =>
  frameBase === "forecast" ? forecast : budget;

/**
 * The frame of a line of costs: its base and the growth of its category, and the frame adjustment. A line that has only an
 * adjustment is a one-off.
 *
 * @returns undefined for income, for a line with neither, and while its growth is unknown
 */
export function frameOfLine(
  line: Line,
  setup: Pick<Setup, "frameBase">,
  growths: Pick<FrameGrowths, "of">,
): Amount | undefined {
  if (isIncome(line)) return undefined;
  const base = frameBaseOf(line, setup);
  if (!base) return line.frameAdjustment;
  const used = growths.of(line);
  return used && frameOf(base, used.growth).plus(line.frameAdjustment ?? ZERO);
}

/** What an income line pays of next year's frame; undefined where it pays none of it, or its growth is unknown. */
export function nextIncomeOf(line: Line, setup: Setup, growths: FrameGrowths): Amount | undefined {
  const base = incomeBaseOf(line, setup) ?? (line.frameAdjustment && ZERO);
  const used = membershipGrowth(growths);
  const next = used && incomeOfNextYear(line.role, base, used.growth);
  return next?.plus(line.frameAdjustment ?? ZERO);
}

/** Income that is passed on has the base of the costs it pays for; all other income is as budgeted. */
export const incomeBaseOf = (line: Line, setup: Pick<Setup, "frameBase">): Amount | undefined =>
  line.role === "passedOn" ? frameBaseOf(line, setup) : line.budget;

function ofTable(word: string, { year, rows }: YearGrowths): UsedGrowth | undefined {
  const row: GrowthLine | undefined = growthInForce(word, rows);
  if (row?.growth === undefined) return undefined;
  const { category, growth, status, source } = row;
  const at = rowOf(category, year);
  const textOf = (column: "Status" | "Kilde"): Formula => joined(call("INDEX", growthColumn(column), at), text(""));
  return {
    id: category.toLowerCase(),
    growth,
    formula: call(
      "SUMIFS",
      growthColumn("Vekst"),
      growthColumn("Kategori"),
      text(category),
      growthColumn("År"),
      number(decimal(String(year))),
    ),
    from: { status, source, statusFormula: textOf("Status"), sourceFormula: textOf("Kilde") },
  };
}

/** The row of a category and a year. The inner INDEX makes every Excel compute the product row by row. */
function rowOf(category: string, year: number): Formula {
  const isRow = times(
    equals(growthColumn("Kategori"), text(category)),
    equals(growthColumn("År"), number(decimal(String(year)))),
  );
  return call("MATCH", number(ONE), call("INDEX", isRow, number(ZERO)), number(ZERO));
}

function ofDecision({ category }: Pick<Line, "category">, { growths, sources }: Assumptions): UsedGrowth | undefined {
  const decision = decisionOf(2025);
  const followed = decision.follows[category];
  if (!growths) return undefined;
  const growth = growthOf(category, decision, growths);
  if (followed === "ends") return { id: followed, growth, formula: number(growth), from: undefined };
  const key = GROWTH_KEYS[followed];
  const textOf = (column: "Status" | "Kilde"): Formula => ({ op: "assumption", column, key });
  return {
    id: followed,
    growth,
    formula: named(followed === "licence" ? "Lisensvekst" : "Prisvekst"),
    from: { ...sources[key], statusFormula: textOf("Status"), sourceFormula: textOf("Kilde") },
  };
}

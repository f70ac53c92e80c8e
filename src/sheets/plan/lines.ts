import {
  accumulated,
  attempt,
  CATEGORY_WORDS,
  forecastYear,
  LINEAR,
  meaningOf,
  plainWord,
  readActualSource,
  readAmount,
  readCategory,
  readMethod,
  readPhasing,
  readRole,
  remainingBudget,
  ZERO,
  type ActualSource,
  type Amount,
  type Category,
  type Finding,
  type LineAmounts,
  type Period,
  type Phasing,
  type Place,
  type Role,
} from "../../core";
import { asWord, INCOME_GROUP } from "../model";
import type { TableLine } from "../workbook";
import { doubledNames, lineFindings } from "./lineFindings";

/** One line of *Poster*, with the forecast of its year. A blank is undefined. */
export type Line = {
  key: string;
  /** The key in its cell, a number or a text, for formulas that look the line up. */
  lookupKey: string | number;
  name: string;
  group: string;
  actual: Amount | undefined;
  /** Where the actual comes from. */
  source: ActualSource;
  budget: Amount | undefined;
  forecast: Amount | undefined;
  /** The budget of the open months. Cost lines only, as `accumulated`, which adds the actual. */
  remaining: Amount | undefined;
  accumulated: Amount | undefined;
  /** The judged change of the forecast. */
  adjustment: Amount | undefined;
  phasing: Phasing;
  /** The phasing as its cell has it. */
  phasingGiven: string;
  /** The user's reason for the forecast. */
  reason: string;
  /** The user's reason for the variance so far. It is another thing: a line over its budget may end below it. */
  varianceReason: string;
  category: Category;
  /** The category as its cell has it, which may be one of the user's own, and the cell. */
  categoryCell: { word: string; place: Place };
  /** What the frame differs by from the base and its growth, with the user's reason. */
  frameAdjustment: Amount | undefined;
  frameReason: { text: string; place: Place };
  /** What an income line is to the fee; undefined where it does not say so, and for costs. */
  role: Role | undefined;
  /** The role as its cell has it, and the cell. */
  roleCell: { word: string; place: Place };
};

/** Tells whether a group is the income. Compares as Excel does: case does not matter, spaces do. */
export const isIncome = ({ group }: { group: string }): boolean => group.toLowerCase() === INCOME_GROUP.toLowerCase();

export const income = (lines: readonly Line[]): Line[] => lines.filter(isIncome);
export const costs = (lines: readonly Line[]): Line[] => lines.filter((line) => !isIncome(line));

/** Whether a line has a budget that moves a figure. A blank and a zero move none. */
export const hasBudget = ({ budget }: Pick<Line, "budget">): boolean => budget !== undefined && !budget.isZero();

/** The id of a line's row in a report. The prefix keeps user keys apart from the report's own rows. */
export const lineId = ({ key }: { key: string }): string => `post:${key}`;

/**
 * Reads *Poster*. Each unreadable cell is a finding with its place. The line is kept without that cell, so that the rest
 * is checked too.
 *
 * @param categories - the user's own categories: those that *Vekst* has a growth of
 */
export function readLines(
  lines: readonly TableLine<"Poster">[] | undefined,
  period: Period | undefined,
  findings: Finding[],
  categories: readonly string[] = [],
): Line[] {
  if (!lines) return [];
  const own = new Set(categories.map((word) => word.toLowerCase()));
  const read = lines.map((line) => readLine(line, period, findings, own));
  if (!read.some(isIncome)) {
    findings.push({ code: "income-missing", facts: { table: "Poster", income: INCOME_GROUP }, severity: "error" });
  }
  findings.push(...doubledNames(read.map((line) => ({ ...line, isIncome: isIncome(line) }))));
  return read;
}

function readLine(
  line: TableLine<"Poster">,
  period: Period | undefined,
  findings: Finding[],
  own: ReadonlySet<string>,
): Line {
  const { key, lookupKey, cell, text, place } = line;
  const amountIn = (column: "Regnskap" | "Budsjett" | "Justering" | "Rammejustering") =>
    attempt(() => readAmount(cell(column), place(column)), findings);

  const actual = amountIn("Regnskap");
  const source = attempt(() => readActualSource(cell("Regnskap fra")), findings, place("Regnskap fra")) ?? "typed";
  const budget = amountIn("Budsjett");
  const adjustment = amountIn("Justering");
  const method = attempt(() => readMethod(cell("Metode")), findings, place("Metode"));
  const phasing = attempt(() => readPhasing(cell("Periodisering")), findings, place("Periodisering"));
  const group = readGroup(line, findings);
  const categoryWord = asWord(cell("Kategori"));
  const category = own.has(categoryWord.toLowerCase())
    ? (meaningOf(categoryWord, CATEGORY_WORDS) ?? "other")
    : (attempt(() => readCategory(cell("Kategori")), findings, place("Kategori")) ?? "other");
  const role = attempt(() => readRole(cell("Rolle")), findings, place("Rolle"));
  const forecast =
    period && method && phasing
      ? attempt(() => forecastYear({ actual, budget }, period, method, adjustment, phasing), findings, place("Metode"))
      : undefined;
  findings.push(...lineFindings(line, method, { actual, budget, forecast, source }, period));
  return {
    key,
    lookupKey,
    name: text("Post"),
    group,
    actual,
    source,
    budget,
    forecast,
    ...asPhased({ group, actual, budget }, period, phasing ?? LINEAR),
    adjustment,
    phasing: phasing ?? LINEAR,
    phasingGiven: text("Periodisering"),
    reason: text("Begrunnelse"),
    varianceReason: text("Avviksårsak"),
    category,
    categoryCell: { word: categoryWord, place: place("Kategori") },
    frameAdjustment: amountIn("Rammejustering"),
    frameReason: { text: text("Rammebegrunnelse"), place: place("Rammebegrunnelse") },
    role: isIncome({ group }) ? role : undefined,
    roleCell: { word: asWord(cell("Rolle")), place: place("Rolle") },
  };
}

/** The remaining budget of a cost line, and its accumulated year. Income is not phased (BIB-2024/30). */
function asPhased(
  line: LineAmounts & { group: string },
  period: Period | undefined,
  phasing: Phasing,
): Pick<Line, "remaining" | "accumulated"> {
  const { actual, budget } = line;
  if (isIncome(line) || !period) return { remaining: undefined, accumulated: undefined };
  return {
    remaining: budget && remainingBudget(budget, period, phasing),
    accumulated: (actual ?? budget) && accumulated(actual ?? ZERO, budget ?? ZERO, period, phasing),
  };
}

/** Reads a group. Users choose their groups, except the income: a near miss would turn income into costs. */
function readGroup({ cell, text, place }: TableLine<"Poster">, findings: Finding[]): string {
  const given = text("Gruppe");
  const written = cell("Gruppe");
  const nearMiss = plainWord(given) === plainWord(INCOME_GROUP) && !isIncome({ group: String(written) });
  if (given === "" || nearMiss) {
    const facts = { place: place("Gruppe"), given: nearMiss ? String(written) : "", income: INCOME_GROUP };
    findings.push({ code: "group-unusable", facts, severity: "error" });
  }
  return given;
}

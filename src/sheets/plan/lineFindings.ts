import {
  extremeOf,
  isBlank,
  lacksActual,
  plainWord,
  type ActualSource,
  type Amount,
  type Finding,
  type LineAmounts,
  type Method,
  type Period,
} from "../../core";
import type { TableLine } from "../workbook";

/** The amounts of a line, read, with its forecast and where its actual comes from. */
type ReadAmounts = LineAmounts & { forecast: Amount | undefined; source: ActualSource };

/** Warnings about the figures of one line: they are read and used, but somebody should look. */
export function lineFindings(
  line: TableLine<"Poster">,
  method: Method | undefined,
  amounts: ReadAmounts,
  period: Period | undefined,
): Finding[] {
  return [...blankFindings(line, method, amounts, period), ...extremeFindings(line, amounts)];
}

/** Without extremes where the unit is in doubt: every line is many times too large then, and one finding says why. */
export const withoutUnitEchoes = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ code }) => !EXTREMES.includes(code) || !findings.some((other) => other.code === "unit-doubtful"));

const EXTREMES: readonly Finding["code"][] = ["actual-extreme", "forecast-extreme"];

/** One warning for each name that several lines of income, or several of costs, have: a copied row counts twice. */
export function doubledNames(lines: readonly { name: string; key: string; isIncome: boolean }[]): Finding[] {
  const byName = new Map<string, { name: string; keys: string[] }>();
  for (const { name, key, isIncome } of lines) {
    if (name === "") continue;
    const id = JSON.stringify([isIncome, plainWord(name)]);
    const met = byName.get(id) ?? { name, keys: [] };
    met.keys.push(key);
    byName.set(id, met);
  }
  return [...byName.values()]
    .filter(({ keys }) => new Set(keys).size > 1)
    .map(({ name, keys }) => ({
      code: "name-doubled",
      facts: { table: "Poster", column: "Nøkkel", key: keys.at(-1) ?? "", name, keys: keys.join(", ") },
      severity: "warning",
    }));
}

/**
 * A blank that figures rest on: it counts as zero, and looks intended. A method that uses nothing else than the blank is
 * said first, since it makes the whole forecast.
 */
function blankFindings(
  { place, cell }: TableLine<"Poster">,
  method: Method | undefined,
  { actual, budget, source }: ReadAmounts,
  period: Period | undefined,
): Finding[] {
  const column = method === "budget" ? "Budsjett" : "Regnskap";
  const amount = method === "budget" ? budget : actual;
  const isKnown = actual !== undefined || budget !== undefined;
  if (method && method !== "rest" && amount === undefined && isKnown) {
    return [{ code: "method-rests-on-blank", facts: { place: place("Metode"), column }, severity: "warning" }];
  }
  // A text for an amount is said as such, and the ledger's own findings know its lines.
  const isSaid = source === "ledger" || !isBlank(cell("Regnskap"));
  if (!period || isSaid || !lacksActual({ actual, budget }, period)) return [];
  return [{ code: "actual-blank", facts: { place: place("Regnskap"), months: period.months }, severity: "warning" }];
}

function extremeFindings({ place }: TableLine<"Poster">, { actual, budget, forecast }: ReadAmounts): Finding[] {
  const extreme = extremeOf({ actual, budget, forecast });
  if (!extreme) return [];
  const isActual = extreme === "actual";
  const facts = {
    place: place(isActual ? "Regnskap" : "Prognose"),
    figure: String((isActual ? actual : forecast)?.toDecimalPlaces(2)),
    budget: String(budget),
  };
  const code = (
    { actual: "actual-extreme", forecast: "forecast-extreme", "forecast-turned": "forecast-turned" } as const
  )[extreme];
  return [{ code, facts, severity: "warning" }];
}

import { hasBothSigns, periodEnd, roundRunning, RUNNING_DIGITS, sum, type Amount } from "../../../core";
import { labels } from "../../../text";
import {
  amount,
  BLANK,
  call,
  cellOfRow,
  equals,
  number,
  range,
  rounded,
  sumOfRows,
  text,
  word,
  words,
  type Formula,
  type Row,
  type Sheet,
} from "../../model";
import { costs, lineId, type Line, type Plan } from "../../plan";
import { decimalsOf, exactRemaining, lookup, printedAmount, runningFormula, unitOf } from "../parts/printed";
import { identify, periodTitle, reportHead } from "../parts/head";
import type { Edition } from "../parts/report";

/**
 * Builds annex 1 of BIB-2024/30: the year if its open months go as budgeted, with the phasing of each line.
 *
 * Printed figures add up down and across. Budget and actual are printed in whole units, or with two decimals where they are
 * finer. `roundRunning` rounds the remaining budget down the column, so that printed lines sum to the rounded exact total.
 * Across, accumulated is the printed actual plus the printed remaining budget, so it adds up down as well. The seed's
 * 9101.5 is printed as 9102, its line as 18643, and 9385 + 9102 + 300 + 0 as 18787, where the paper has 28360.
 */
export function accumulatedSheet(plan: Plan, { version }: Edition): Sheet {
  const { setup } = plan;
  const report = identify("accumulated", `Akkumulert ${periodTitle(plan)}`, version, plan);
  const phrases = labels.accumulated;
  const { lines, decimals } = printedLines(costs(plan.lines));
  return {
    name: report.name,
    report,
    use: "report",
    decimals,
    columns: [
      { width: 44 },
      { width: 14 },
      { width: 16 },
      { width: 16 },
      { width: 22 },
      { width: 16 },
      { width: 18, decimals: 2 },
    ],
    printed: COLUMN.exact,
    rows: [
      ...reportHead(phrases.title(setup.period, setup.year), plan, report, setup.accountsCase, sameRemaining(lines)),
      {
        role: "head",
        cells: [
          words(labels.inUnit(setup.unit)),
          words(phrases.budget),
          words(labels.accounts.actual(periodEnd(setup.period, setup.year))),
          words(phrases.remaining(setup.period)),
          words(phrases.accumulated(setup.period)),
          words(phrases.phasing),
          words(phrases.exact),
        ],
      },
      ...lines.map((line, i) => lineRow(plan, lines, line, i, decimals)),
      totalRow(lines),
      { role: "blank", cells: [] },
      { role: "group", cells: [words(phrases.notes)] },
      ...phrases.caveats.map((caveat): Row => ({ role: "prose", cells: [words(caveat)] })),
      ...(lines.every(({ exact, remaining }) => exact?.eq(remaining ?? exact) ?? true)
        ? []
        : [{ role: "prose", cells: [words(phrases.rounding)] } as const]),
    ],
  };
}

/** The printed figures of a cost line, and its exact remaining budget. */
type AccumulatedLine = Line & { exact: Amount | undefined };

const COLUMN = { budget: 1, actual: 2, remaining: 3, accumulated: 4, exact: 6 } as const;

function printedLines(lines: readonly Line[]): { lines: AccumulatedLine[]; decimals: 0 | 2 } {
  const decimals = decimalsOf(lines.flatMap(({ budget, actual }) => [budget, actual]));
  const remaining = roundRunning(
    lines.map((line) => line.remaining),
    unitOf(decimals),
  );
  const printed = lines.map((line, i): AccumulatedLine => {
    const actual = printedAmount(line.actual, decimals);
    const left = remaining[i];
    return {
      ...line,
      actual,
      budget: printedAmount(line.budget, decimals),
      remaining: left,
      accumulated: (actual ?? left) ? sum([actual, left]) : undefined,
      exact: line.remaining,
    };
  });
  return { lines: printed, decimals };
}

function lineRow(
  plan: Plan,
  lines: readonly AccumulatedLine[],
  line: AccumulatedLine,
  index: number,
  decimals: 0 | 2,
): Row {
  const id = lineId(line);
  const ids = lines.map(lineId) as [string, ...string[]];
  const columns = { exact: COLUMN.exact, printed: COLUMN.remaining };
  return {
    role: "item",
    id,
    cells: [
      word(line.name),
      amount(line.budget, lookup("Budsjett", line, decimals)),
      amount(line.actual, lookup("Regnskap", line, decimals)),
      amount(
        line.remaining,
        runningFormula(ids, index, columns, decimals, hasBothSigns(lines.map(({ exact }) => exact))),
      ),
      amount(line.accumulated, across(id)),
      words(labels.accumulated.phasings[line.phasing.kind]),
      amount(line.exact, exactRemaining(plan, line)),
    ],
  };
}

/** Printed actual plus printed remaining budget; blank where both are. */
function across(id: string): Formula {
  const parts = [cellOfRow(id, COLUMN.actual), cellOfRow(id, COLUMN.remaining)];
  // Compared, not counted: COUNT would take #N/A for a blank, and the sum would be zero.
  const areBlank = call("AND", ...parts.map((part) => equals(part, text(""))));
  return call("IF", areBlank, text(""), call("SUM", ...parts));
}

function totalRow(lines: readonly AccumulatedLine[]): Row {
  const formula = sumOfRows(lines.map(lineId));
  const totals = (["budget", "actual", "remaining", "accumulated"] as const).map((of) =>
    amount(sum(lines.map((line) => line[of])), formula),
  );
  const exact = amount(sum(lines.map((line) => line.exact)), formula);
  return { role: "total", id: "costs", cells: [words(labels.accumulated.total), ...totals, BLANK, exact] };
}

/** Watches the remaining budget: the phasings are printed as words, which are outdated when it changes. */
function sameRemaining(lines: readonly AccumulatedLine[]): Formula[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return [];
  const left = sum(lines.map(({ exact }) => exact)).toDecimalPlaces(RUNNING_DIGITS);
  const shown = call("SUM", range(lineId(first), lineId(last), COLUMN.exact));
  return [equals(rounded(shown, RUNNING_DIGITS), number(left))];
}

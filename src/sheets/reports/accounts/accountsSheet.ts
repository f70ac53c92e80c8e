import { periodEnd, sum, type Amount } from "../../../core";
import { labels } from "../../../text";
import {
  amount,
  cellOfRow,
  minus,
  sumOfRows,
  word,
  words,
  type Cell,
  type ColumnName,
  type Formula,
  type Row,
  type Sheet,
} from "../../model";
import { costs, income, lineId, type Line, type Plan } from "../../plan";
import { blankRows, chartPlace } from "../parts/chartPlace";
import { decimalsOf, lookup, printedAmount } from "../parts/printed";
import { identify, periodTitle, reportHead } from "../parts/head";
import type { Edition } from "../parts/report";

/**
 * Builds the accounts of a period in the layout of BIB-2024/30: income, costs by group, result; actual, budget, forecast.
 *
 * Every figure refers to *Poster* or is a native sum of figures above it, so that a reader without the add-in sees numbers
 * and an auditor can trace them.
 */
export function accountsSheet(plan: Plan, { version }: Edition): Sheet {
  const { setup } = plan;
  const report = identify("accounts", `Regnskap ${periodTitle(plan)}`, version, plan);
  const text = labels.accounts;
  const decimals = decimalsOf(plan.lines.flatMap((line) => COLUMNS.map(([of]) => line[of])));
  const lines = plan.lines.map((line) => printedLine(line, decimals));
  const earned = income(lines);
  const spent = costs(lines);
  const lineRow = (line: Line) => rowOf(line, decimals);
  return {
    name: report.name,
    report,
    use: "report",
    decimals,
    columns: [{ width: 44 }, { width: 16 }, { width: 16 }, { width: 16 }],
    rows: [
      ...reportHead(text.title(setup.period, setup.year), plan, report, setup.accountsCase),
      {
        role: "head",
        cells: [
          words(labels.inUnit(setup.unit)),
          words(text.actual(periodEnd(setup.period, setup.year))),
          words(text.budget),
          words(text.forecast(setup.year)),
        ],
      },
      { role: "group", cells: [words(text.income)] },
      ...earned.map(lineRow),
      sumRow("subtotal", "income", words(text.incomeTotal), earned),
      { role: "blank", cells: [] },
      { role: "group", cells: [words(text.costs)] },
      ...groupsOf(spent).flatMap((group) => groupRows(group, decimals)),
      sumRow("total", "costs", words(text.costsTotal), spent),
      { role: "blank", cells: [] },
      resultRow(words(text.result), earned, spent),
      { role: "blank", cells: [] },
      ...groupFigures(plan, earned, spent),
      ...blankRows(CHART),
    ],
    charts: [
      {
        kind: "columns",
        title: text.chart(setup.period, setup.year),
        block: { head: "by-group", first: "by-group:income", last: lastGroup(spent) },
        columns: { first: 1, last: COLUMNS.length },
        over: chartPlace(CHART),
      },
    ],
  };
}

const CHART = "chart";

/** One row for the income and one for each group of costs. The chart needs them together. */
function groupFigures(plan: Plan, earned: readonly Line[], spent: readonly Line[]): Row[] {
  const text = labels.accounts;
  const { period, year } = plan.setup;
  const row = (id: string, label: Cell, lines: readonly Line[]): Row => sumRow("item", id, label, lines);
  return [
    {
      role: "head",
      id: "by-group",
      cells: [
        words(text.byGroup),
        words(text.actual(periodEnd(period, year))),
        words(text.budget),
        words(text.forecast(year)),
      ],
    },
    row("by-group:income", words(text.income), earned),
    ...groupsOf(spent).map(([name, lines]) => row(groupId(name), word(name), lines)),
  ];
}

const groupId = (name: string): string => `by-group:cost:${name}`;

function lastGroup(spent: readonly Line[]): string {
  const last = groupsOf(spent).at(-1);
  return last ? groupId(last[0]) : "by-group:income";
}

/** The three amounts of a line, with their columns in *Poster*. */
const COLUMNS: readonly (readonly [keyof Line & ("actual" | "budget" | "forecast"), ColumnName<"Poster">])[] = [
  ["actual", "Regnskap"],
  ["budget", "Budsjett"],
  ["forecast", "Prognose"],
];

const rowOf = (line: Line, decimals: 0 | 2): Row => ({
  role: "item",
  id: lineId(line),
  cells: [word(line.name), ...COLUMNS.map(([of, column]) => amount(line[of], lookup(column, line, decimals)))],
});

/** The lines of a group below its name. A sum of one line would repeat it, so the board's paper has no such sum. */
const groupRows = ([name, lines]: readonly [string, readonly Line[]], decimals: 0 | 2): Row[] => [
  { role: "subgroup", cells: [word(name)] },
  ...lines.map((line) => rowOf(line, decimals)),
  ...(lines.length > 1 ? [sumRow("subtotal", `group:${name}`, words(labels.accounts.groupTotal(name)), lines)] : []),
];

function groupsOf(lines: readonly Line[]): [string, Line[]][] {
  const names = [...new Set(lines.map(({ group }) => group))];
  return names.map((name) => [name, lines.filter(({ group }) => group === name)]);
}

const sumRow = (role: "item" | "subtotal" | "total", id: string, label: Cell, lines: readonly Line[]): Row => ({
  role,
  id,
  cells: [label, ...totals(lines).map((total) => amount(total, sumOfRows(lines.map(lineId))))],
});

const resultRow = (label: Cell, earned: readonly Line[], spent: readonly Line[]): Row => {
  const [less, more] = [totals(spent), totals(earned)];
  const formula = (i: number): Formula => minus(cellOfRow("income", i + 1), cellOfRow("costs", i + 1));
  return {
    role: "result",
    id: "result",
    cells: [label, ...more.map((m, i) => amount(m.minus(less[i] ?? 0), formula(i)))],
  };
};

const totals = (lines: readonly Line[]): Amount[] => COLUMNS.map(([of]) => sum(lines.map((line) => line[of])));

/** The printed figures of a line. The sums add printed figures, so that every column foots. */
const printedLine = (line: Line, decimals: 0 | 2): Line => ({
  ...line,
  actual: printedAmount(line.actual, decimals),
  budget: printedAmount(line.budget, decimals),
  forecast: printedAmount(line.forecast, decimals),
});

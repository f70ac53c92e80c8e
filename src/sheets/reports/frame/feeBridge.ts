import { quotient, ZERO, type Amount } from "../../../core";
import { labels, type Phrase } from "../../../text";
import {
  amount,
  BLANK,
  call,
  cellOfRow,
  equals,
  minus,
  named,
  number,
  over,
  range,
  rate,
  rounded,
  words,
  type Cell,
  type Chart,
  type Column,
  type Formula,
  type Row,
} from "../../model";
import { axisStart } from "./axisStart";
import { feeSteps, type Step } from "./feeSteps";
import { blankRows, chartPlace } from "../parts/chartPlace";
import type { FrameFigures } from "./frameFigures";
import type { Plan } from "../../plan";
import { printedAmount } from "../parts/printed";

/** The first of the columns a bridge is drawn from. They are beside the print, for the workbook only. */
export const FIRST_BRIDGE_COLUMN = 6;
export const BRIDGE_COLUMNS: readonly Column[] = Array.from({ length: 5 }, () => ({ width: 14 }));

/** The rows of the bridge, the rows under the report, and the chart. All are empty where this year's fee is unknown. */
export type FeeBridge = {
  rows: readonly Row[];
  under: readonly Row[];
  charts: readonly Chart[];
  /** Watches this year's fee: a formula would read a blank fee as zero. */
  watched: readonly Formula[];
};

/**
 * Builds the bridge from this year's fee to next year's, one step for each cause. Below it is the change in the
 * workbook's unit and in per cent: from the budgeted fee, from the fee paid, and without the deductions of both years.
 */
export function feeBridge(plan: Plan, figures: FrameFigures): FeeBridge {
  const { setup, assumptions } = plan;
  const { previous } = assumptions;
  if (!previous) return { rows: [], under: [], charts: [], watched: [] };
  const phrases = labels.frame;
  const { year } = setup;
  const before = printedAmount(previous.fee, 2);
  const paid = before.minus(printedAmount(previous.deduction, 2));
  const deduction = figures.funding.deduction.neg();
  const steps = feeSteps(plan, figures, before);
  const from = axisStart(levelsOf(steps));
  const paidFormula = minus(cellOfRow("bridge:before", 3), rounded(named("ForrigeFratrekk"), 2));
  return {
    rows: [
      {
        role: "head",
        id: "bridge",
        cells: [
          words(phrases.bridge(year)),
          BLANK,
          words(phrases.percent),
          words(phrases.amount),
          BLANK,
          BLANK,
          ...phrases.bridgeParts.map(words),
        ],
      },
      ...bridgeRows(steps),
      changeRow(
        "change",
        phrases.change(year),
        [figures.fee, before],
        [cellOfRow("fee", 3), cellOfRow("bridge:before", 3)],
      ),
      ...(previous.deduction.isZero()
        ? []
        : [
            changeRow(
              "change-of-paid",
              phrases.changeOfPaid(year),
              [figures.fee, paid],
              [cellOfRow("fee", 3), paidFormula],
            ),
            changeRow(
              "change-before",
              phrases.changeBefore,
              [figures.fee.minus(deduction), before],
              [minus(cellOfRow("fee", 3), cellOfRow("deduction", 3)), cellOfRow("bridge:before", 3)],
            ),
          ]),
      { role: "blank", cells: [] },
    ],
    watched: [equals(named("ForrigeAvgift"), number(previous.fee))],
    under: [{ role: "blank", cells: [] }, ...blankRows("bridge-chart")],
    charts: [
      {
        kind: "bridge",
        title: from ? phrases.bridgeFrom(year, from) : phrases.bridge(year),
        block: { head: "bridge", first: "bridge:before", last: "bridge:fee" },
        columns: { first: FIRST_BRIDGE_COLUMN, last: FIRST_BRIDGE_COLUMN + BRIDGE_COLUMNS.length - 1 },
        over: chartPlace("bridge-chart"),
        ...(from && { axisFrom: from }),
      },
    ],
  };
}

/** The level after each step. The last step is a fee, which the steps before it have reached. */
function levelsOf(steps: readonly [Step, ...Step[]]): [Amount, ...Amount[]] {
  const [first, ...rest] = steps;
  let reached = first.value;
  return [reached, ...rest.map(({ value, isSum }) => (reached = isSum ? value : reached.plus(value)))];
}

function bridgeRows(steps: readonly Step[]): Row[] {
  let reached = ZERO;
  return steps.map(({ id, label, value, formula, isSum }, i) => {
    const from = isSum ? ZERO : reached;
    const to = from.plus(value);
    reached = to;
    const ends = isSum ? undefined : endsOf(steps, i);
    return {
      role: isSum ? "subtotal" : "item",
      id,
      cells: [
        words(label),
        BLANK,
        BLANK,
        amount(value, formula),
        BLANK,
        BLANK,
        ...(isSum ? sumParts(id, value) : stepParts(from, to, ends)),
      ],
    };
  });
}

/** The start and the end of a step as formulas: sums of the steps so far. */
function endsOf(steps: readonly Step[], at: number): [Formula, Formula] {
  const id = (i: number): string => steps[i]?.id ?? "";
  const upTo = (i: number): Formula => call("SUM", range(id(0), id(i), 3));
  return [upTo(at - 1), upTo(at)];
}

const NOTHING = number(ZERO);
const above = (value: Amount): Amount => (value.gt(0) ? value : ZERO);
const below = (value: Amount): Amount => (value.lt(0) ? value : ZERO);

/** A sum stands on the axis. */
const sumParts = (id: string, value: Amount): Cell[] => [
  amount(ZERO, NOTHING),
  amount(above(value), call("MAX", NOTHING, cellOfRow(id, 3))),
  amount(ZERO, NOTHING),
  amount(ZERO, NOTHING),
  amount(below(value), call("MIN", NOTHING, cellOfRow(id, 3))),
];

/** A step stands on its base, or hangs from it below zero. A step across zero has a part on each side. */
function stepParts(from: Amount, to: Amount, ends: [Formula, Formula] | undefined): Cell[] {
  const [start, end] = ends ?? [NOTHING, NOTHING];
  const [over0, under0] = [(of: Formula) => call("MAX", NOTHING, of), (of: Formula) => call("MIN", NOTHING, of)];
  const [lowest, highest] = [call("MIN", start, end), call("MAX", start, end)];
  const [low, high] = from.lt(to) ? [from, to] : [to, from];
  const rise = above(to).minus(above(from));
  return [
    amount(above(low).plus(below(high)), call("SUM", over0(lowest), under0(highest))),
    amount(ZERO, NOTHING),
    amount(above(rise), over0(minus(over0(end), over0(start)))),
    amount(above(rise.neg()), over0(minus(over0(start), over0(end)))),
    amount(below(low).minus(below(high)), minus(under0(lowest), under0(highest))),
  ];
}

/** The change from one fee to another, in per cent and in the workbook's unit. */
function changeRow(id: string, label: Phrase, [to, from]: [Amount, Amount], [now, then]: [Formula, Formula]): Row {
  const part: Cell = from.isZero() ? BLANK : rate(quotient(to.minus(from), from), over(cellOfRow(id, 3), then));
  return { role: "item", id, cells: [words(label), BLANK, part, amount(to.minus(from), minus(now, then))] };
}

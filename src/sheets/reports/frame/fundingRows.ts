import { ONE, sum, ZERO, type Amount } from "../../../core";
import { labels, type Phrase } from "../../../text";
import {
  frameGrowths,
  haveRoles,
  income,
  lineId,
  membershipGrowth,
  type FrameBasis,
  type Line,
  type Plan,
  type UsedGrowth,
} from "../../plan";
import {
  amount,
  BLANK,
  call,
  cellOfRow,
  column,
  equals,
  INCOME_GROUP,
  named,
  negative,
  number,
  plus,
  rate,
  rounded,
  text,
  times,
  words,
  type Cell,
  type Formula,
  type Row,
} from "../../model";
import { forecastResultFormula } from "../parts/forecastResult";
import { lookup } from "../parts/printed";
import { basisOfLine } from "./basisOfGrowth";
import type { FrameFigures, OtherIncome } from "./frameFigures";

/** The funding apart from the fee: each with its basis, the share used, and the amount it takes off. */
export function fundingRows(plan: Plan, { share }: FrameBasis, figures: FrameFigures): Row[] {
  const phrases = labels.frame;
  const { surplus, funding } = figures;
  return [
    ...(haveRoles(plan) ? figures.others.map((other) => incomeRow(other, plan)) : [passedOnRow(figures)]),
    fundingRow({
      id: "drawdown",
      label: words(phrases.drawdown),
      basis: amount(funding.drawdown, rounded(named("Nedtrekk"), 2)),
      takesOff: funding.drawdown,
    }),
    fundingRow({
      id: "deduction",
      label: words(phrases.deduction(plan.setup.year)),
      basis: amount(surplus, rounded(call("MAX", number(ZERO), forecastResultFormula(plan.lines)), 2)),
      part: rate(share, named("Fratrekksandel")),
      takesOff: funding.deduction,
    }),
  ];
}

/** The ids of the rows above, which the fee subtracts. */
export const fundingIds = (plan: Plan, { others }: FrameFigures): string[] => [
  ...(haveRoles(plan) ? others.map(incomeId) : ["passed-on"]),
  "drawdown",
  "deduction",
];

/** The id of the row of an income line. */
export const incomeId = ({ line: { key } }: OtherIncome): string => `income:${key}`;

/** Watches the roles: the fee has one row for each income that pays for the frame, by the roles of the day. */
export const sameRoles = (plan: Plan): Formula[] =>
  haveRoles(plan)
    ? [...new Set(income(plan.lines).map(({ roleCell: { word } }) => word.toLowerCase()))].flatMap((word) =>
        word.trim() === "" ? [] : [sameBudget(word, plan.lines)],
      )
    : [];

/** The income with one word for its role has the same budget. Rounded on both sides, since Excel adds doubles. */
function sameBudget(word: string, lines: readonly Line[]): Formula {
  const of = income(lines).filter(({ roleCell }) => roleCell.word.toLowerCase() === word);
  const total = call("SUMIFS", column("Budsjett"), column("Gruppe"), text(INCOME_GROUP), column("Rolle"), text(word));
  return equals(rounded(total, 6), number(sum(of.map(({ budget }) => budget)).toDecimalPlaces(6)));
}

/** An income line: as budgeted this year, or passed on at the cost of next year; and its adjustment. */
function incomeRow(other: OtherIncome, plan: Plan): Row {
  const { line, role, next } = other;
  const { setup } = plan;
  const phrases = labels.frame;
  const isPassedOn = role === "passedOn";
  const column = isPassedOn && setup.frameBase === "forecast" ? "Prognose" : "Budsjett";
  const base = (decimals: 0 | 2): Formula => call("N", lookup(column, line, decimals));
  const used = isPassedOn ? membershipGrowth(frameGrowths(plan)) : undefined;
  const grown = used ? times(base(0), plus(number(ONE), used.formula)) : base(2);
  const adjusted = line.frameAdjustment ? plus(grown, call("N", lookup("Rammejustering", line, 0))) : grown;
  return fundingRow({
    id: incomeId(other),
    label: words(phrases.incomeOf(role, line.name)),
    basis: amount(next, isPassedOn || line.frameAdjustment ? rounded(adjusted, 2) : grown),
    takesOff: next,
    source: sourceOf(line, used, phrases.asBudgeted(setup.year)),
  });
}

/** Where the amount comes from: a growth, or this year's budget; and why it is adjusted. */
function sourceOf(line: Line, used: UsedGrowth | undefined, asBudgeted: Phrase): Cell[] {
  if (used) return basisOfLine(line, used);
  if (line.frameAdjustment === undefined) return [BLANK, words(asBudgeted)];
  const [, adjusted = BLANK] = basisOfLine(line, undefined);
  return [BLANK, adjusted];
}

/** The costs passed on, in a workbook whose income lines have no roles. */
function passedOnRow({ memberships, funding: { otherIncome } }: FrameFigures): Row {
  const passedOn = call("SUM", number(ZERO), ...memberships.map(({ line }) => cellOfRow(lineId(line), 3)));
  const label = words(labels.frame.passedOn);
  return fundingRow({ id: "passed-on", label, basis: amount(otherIncome, passedOn), takesOff: otherIncome });
}

type FundingPart = {
  id: string;
  label: Cell;
  basis: Cell;
  /** The share that is used; all of it unless another is given. */
  part?: Cell;
  takesOff: Amount;
  /** Status and source. */
  source?: readonly Cell[];
};

const fundingRow = ({ id, label, basis, part, takesOff, source = [] }: FundingPart): Row => ({
  role: "item",
  id,
  cells: [
    label,
    basis,
    part ?? rate(ONE, number(ONE)),
    amount(takesOff.neg(), negative(rounded(times(cellOfRow(id, 1), cellOfRow(id, 2)), 2))),
    ...source,
  ],
});

import { sum, type Amount } from "../../../core";
import { labels, type Phrase } from "../../../text";
import {
  call,
  cellOfRow,
  column,
  INCOME_GROUP,
  minus,
  named,
  number,
  plus,
  range,
  rounded,
  text,
  type Formula,
} from "../../model";
import { costs, haveRoles, income, type Line, type Plan } from "../../plan";
import { lookup, printedAmount } from "../parts/printed";
import type { FrameFigures, OtherIncome } from "./frameFigures";
import { incomeId } from "./fundingRows";

/** A step of the bridge: a fee, or what changes it. Both ends are fees, which stand on the axis. */
export type Step = { id: string; label: Phrase; value: Amount; formula: Formula; isSum?: true };

/**
 * The steps from this year's fee to next year's, each with its true cause. The fee is what is left of a budget: what this
 * year's budget had beside it, and next year's has not, is a step too.
 *
 * @param before - this year's fee before its deduction, as *Forutsetninger* has it
 */
export function feeSteps(plan: Plan, figures: FrameFigures, before: Amount): readonly [Step, ...Step[]] {
  const phrases = labels.frame;
  const { year } = plan.setup;
  const first: Step = {
    id: "bridge:before",
    label: phrases.feeBefore(year),
    value: before,
    formula: rounded(named("ForrigeAvgift"), 2),
    isSum: true,
  };
  const adjusted = sum(costs(plan.lines).map(({ frameAdjustment }) => printedAmount(frameAdjustment, 2)));
  const isAdjusted = !adjusted.isZero();
  const growth = minus(cellOfRow("frame", 3), cellOfRow("frame", 1));
  const known: Step[] = [
    {
      id: "bridge:growth",
      label: phrases.frameGrowth,
      value: figures.frame.minus(figures.base).minus(adjusted),
      formula: isAdjusted ? minus(growth, cellOfRow("bridge:adjustments", 3)) : growth,
    },
    ...(isAdjusted
      ? [{ id: "bridge:adjustments", label: phrases.adjustments, value: adjusted, formula: ADJUSTMENTS }]
      : []),
    ...baseStep(plan, figures),
    {
      id: "bridge:deduction",
      label: phrases.deduction(year),
      value: figures.funding.deduction.neg(),
      formula: cellOfRow("deduction", 3),
    },
    ...(haveRoles(plan) ? [drawdownStep(plan, figures), ...gathered(figures.others.map(incomeStep))] : []),
  ];
  const last: Step = {
    id: "bridge:fee",
    label: phrases.fee(year + 1),
    value: figures.fee,
    formula: cellOfRow("fee", 3),
    isSum: true,
  };
  const left = haveRoles(plan) ? budgetSteps(plan, before) : [];
  const rest = restStep(plan, [first, ...known, ...left], figures.fee);
  return [first, ...known, ...left, ...rest, last];
}

/** The frame grows from a forecast that differs from the budget this year's fee was to pay for. */
function baseStep({ lines, setup }: Plan, { base }: FrameFigures): Step[] {
  if (setup.frameBase === "budget") return [];
  const budget = sum(costs(lines).map((line) => printedAmount(line.budget, 2)));
  const formula = minus(cellOfRow("frame", 1), call("SUM", number(sum([])), ...costs(lines).map(printedBudget)));
  return [{ id: "bridge:base", label: labels.frame.fromForecast, value: base.minus(budget), formula }];
}

/** The adjustments of costs: each has its reason in the report. */
const ADJUSTMENTS = rounded(call("SUMIFS", column("Rammejustering"), column("Gruppe"), text(`<>${INCOME_GROUP}`)), 2);

/** Capital that is drawn next year, and was not this year, lowers the fee. */
const drawdownStep = ({ lines }: Plan, { funding }: FrameFigures): Step => ({
  id: "bridge:drawdown",
  label: labels.frame.drawdownChange,
  value: budgetOf(lines, "capital").minus(funding.drawdown),
  formula: plus(cellOfRow("drawdown", 3), budgetFormula(lines, "capital")),
});

const incomeStep = (other: OtherIncome): Step => ({
  id: `bridge:${incomeId(other)}`,
  label: labels.frame.incomeChange(other.role, other.line.name),
  value: other.base.minus(other.next),
  formula: plus(cellOfRow(incomeId(other), 3), printedBudget(other.line)),
});

/** The income that does not change, in one step: a row and a bar of nothing for each hide the steps that matter. */
function gathered(steps: readonly Step[]): Step[] {
  const unchanged = steps.filter(({ value }) => value.isZero());
  const [first, ...others] = unchanged;
  if (!first || others.length === 0) return [...steps];
  const formula = others.reduce((total, step) => plus(total, step.formula), first.formula);
  const one = {
    id: "bridge:unchanged",
    label: labels.frame.unchangedIncome(unchanged.length),
    value: first.value,
    formula,
  };
  return [...steps.filter((step) => !unchanged.includes(step)), one];
}

/** What this year's budget had beside the fee: a carry-over, and a fee that differs from the one of *Forutsetninger*. */
function budgetSteps({ lines, setup }: Plan, before: Amount): Step[] {
  const phrases = labels.frame;
  const steps: Step[] = [
    {
      id: "bridge:carry-over",
      label: phrases.carryOverEnds(setup.year),
      value: budgetOf(lines, "carryOver"),
      formula: budgetFormula(lines, "carryOver"),
    },
    {
      id: "bridge:elsewhere",
      label: phrases.feeElsewhere,
      value: budgetOf(lines, "fee").minus(before),
      formula: minus(budgetFormula(lines, "fee"), cellOfRow("bridge:before", 3)),
    },
  ];
  return steps.filter(({ value }) => !value.isZero());
}

/**
 * What the steps so far leave to the fee. With roles it is this year's budgeted result: a budget with a surplus had a
 * higher fee than its costs needed. Without roles nobody can say.
 */
function restStep(plan: Plan, steps: readonly [Step, ...Step[]], fee: Amount): Step[] {
  const { setup } = plan;
  const value = fee.minus(sum(steps.map((step) => step.value)));
  const formula = minus(cellOfRow("fee", 3), call("SUM", range(steps[0].id, steps.at(-1)?.id ?? "", 3)));
  if (!haveRoles(plan)) return [{ id: "bridge:other", label: labels.frame.unsaidChange, value, formula }];
  if (value.isZero()) return [];
  const label = value.lt(0) ? labels.frame.surplusEnds(setup.year) : labels.frame.deficitCovered(setup.year);
  return [{ id: "bridge:result", label, value, formula }];
}

const budgetOf = (lines: readonly Line[], role: Line["role"]): Amount =>
  sum(withRole(lines, role).map(({ budget }) => printedAmount(budget, 2)));

const budgetFormula = (lines: readonly Line[], role: Line["role"]): Formula =>
  call("SUM", number(sum([])), ...withRole(lines, role).map(printedBudget));

const withRole = (lines: readonly Line[], role: Line["role"]): Line[] =>
  income(lines).filter((line) => line.role === role);

/** The budget of a line as printed, and zero where it is blank. */
const printedBudget = (line: Line): Formula => call("N", lookup("Budsjett", line, 2));

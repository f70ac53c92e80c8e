import { budgetToDate, LINEAR, roundRunning, sum, ZERO, type Amount } from "../../../core";
import { costs, income, type Line, type Plan } from "../../plan";
import { decimalsOf, printedAmount, unitOf } from "../parts/printed";

/** The printed figures of a line. */
export type AssessedFigures = { line: Line; actual: Amount | undefined; toDate: Amount | undefined };

/** The printed figures of *Vurdering*. */
export type Figures = {
  decimals: 0 | 2;
  earned: readonly AssessedFigures[];
  spent: readonly AssessedFigures[];
  booked: Amount;
  /** The result with the year's expected income spread over its months: the booked one has the whole year's invoices. */
  accrued: Amount;
};

const hasAmount = ({ actual, budget }: Line): boolean => (actual ?? budget) !== undefined;

/** The budget of the closed months: the budget less the remaining budget. Income is not phased. */
const exactToDate = ({ budget, remaining }: Line): Amount | undefined => budget?.minus(remaining ?? ZERO);

/**
 * The figures of *Vurdering*: lines with an amount. The budget to date is the printed budget less the remaining budget that
 * *Akkumulert* prints, so that the two agree.
 */
export function assessedFigures(plan: Plan): Figures {
  const [earned, spent] = [income(plan.lines), costs(plan.lines)].map((lines) => lines.filter(hasAmount)) as [
    Line[],
    Line[],
  ];
  const decimals = decimalsOf([...earned, ...spent].flatMap((line) => [line.actual, exactToDate(line)]));
  const figures = (lines: readonly Line[]): AssessedFigures[] => {
    const left = roundRunning(
      lines.map(({ remaining }) => remaining),
      unitOf(decimals),
    );
    return lines.map((line, i) => ({
      line,
      actual: printedAmount(line.actual, decimals),
      toDate: printedAmount(line.budget, decimals)?.minus(left[i] ?? ZERO),
    }));
  };
  const all = { earned: figures(earned), spent: figures(spent) };
  const [gained, used] = [all.earned, all.spent].map((part) => sum(part.map(({ actual }) => actual))) as [
    Amount,
    Amount,
  ];
  const expected = sum(income(plan.lines).map(({ forecast }) => forecast));
  const spread = printedAmount(budgetToDate(expected, plan.setup.period, LINEAR), decimals);
  return { ...all, decimals, booked: gained.minus(used), accrued: spread.minus(used) };
}

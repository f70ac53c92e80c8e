import { consortiumFee, deduction, growth2025, ONE, quotient, sum, ZERO, type Amount, type Decimal } from "../core";
import { labels } from "../text";
import { cellOfRow, minus, named, negative, number, over, sumOfRows, times, type Formula } from "./formula";
import { costs, frameOfLine, income, lineId, type Line } from "./lines";
import { INCOME_GROUP } from "./names";
import type { Plan } from "./plan";
import { reportHead } from "./reportHead";
import { amount, BLANK, rate, word, words, type Cell, type Row, type Sheet } from "./sheet";

/**
 * The frame for 2025 and the fee that follows from it, as BIB-2024/31 reasons: each cost line grown by its category,
 * then what pays for it apart from the fee.
 *
 * A membership (`kontingent`) is passed on to the members at cost, so its frame is also income.
 */
export function frameSheet(plan: Plan): Sheet {
  const { setup } = plan;
  const text = labels.frame;
  const year = setup.year + 1;
  return {
    name: `Ramme ${year}`,
    use: "report",
    decimals: 2,
    columns: [{ width: 48 }, { width: 16 }, { width: 12 }, { width: 16 }],
    rows: [
      ...reportHead(text.title(year), setup, setup.frameCase),
      head(words(labels.inUnit(setup.unit)), words(text.base(setup.year)), words(text.growth), words(text.frame(year))),
      ...costs(plan.lines).map((line) => lineRow(line, plan)),
      totalRow(words(text.frame(year)), plan),
      { role: "blank", cells: [] },
      head(words(text.funding), words(text.basis), words(text.share), words(text.amount)),
      ...fundingRows(plan),
      feeRow(words(text.fee(year)), plan),
      { role: "blank", cells: [] },
      { role: "group", cells: [words(text.principles)] },
      ...text
        .principleList(plan.assumptions, setup.year)
        .map((principle): Row => ({ role: "prose", cells: [words(principle)] })),
    ],
  };
}

const head = (...cells: Cell[]): Row => ({ role: "head", cells });

function lineRow(line: Line, { assumptions: { growths } }: Plan): Row {
  const found = (column: "Budsjett" | "Ramme 2025"): Formula => ({
    op: "lookup",
    table: "Poster",
    column,
    key: line.lookupKey,
  });
  const grown = growth2025(line.category, growths);
  return {
    role: "item",
    id: lineId(line),
    cells: [
      word(line.name),
      amount(line.budget, found("Budsjett")),
      rate(grown, growthFormula(line, grown)),
      amount(frameOfLine(line, growths), found("Ramme 2025")),
    ],
  };
}

function growthFormula({ category }: Line, grown: Decimal): Formula {
  if (category === "hired") return number(grown);
  return named(category === "licence" ? "Lisensvekst" : "Prisvekst");
}

function totalRow(label: Cell, plan: Plan): Row {
  const keys = costs(plan.lines).map(lineId);
  const base = sum(costs(plan.lines).map(({ budget }) => budget));
  const total = frameTotal(plan);
  const grown = minus(over(cellOfRow("frame", 3), cellOfRow("frame", 1)), number(ONE));
  return {
    role: "total",
    id: "frame",
    cells: [
      label,
      amount(base, sumOfRows(keys)),
      base.isZero() ? BLANK : rate(quotient(total, base).minus(ONE), grown),
      amount(total, sumOfRows(keys)),
    ],
  };
}

/** What pays for the frame apart from the fee: each as its basis, the share of it that is used, and what it takes off. */
function fundingRows(plan: Plan): Row[] {
  const { drawdown, share } = plan.assumptions;
  const text = labels.frame;
  const whole = rate(ONE, number(ONE));
  const left = surplus(plan);
  return [
    fundingRow(
      "passed-on",
      words(text.passedOn),
      amount(passedOn(plan), sumOfMemberships(plan)),
      whole,
      passedOn(plan),
    ),
    fundingRow("drawdown", words(text.drawdown), amount(drawdown, named("Nedtrekk")), whole, drawdown),
    fundingRow(
      "deduction",
      words(text.deduction(plan.setup.year)),
      amount(left.gt(0) ? left : ZERO, { op: "call", function: "MAX", of: [number(ZERO), SURPLUS] }),
      rate(share, named("Fratrekksandel")),
      deduction(left, share),
    ),
  ];
}

const fundingRow = (id: string, label: Cell, basis: Cell, part: Cell, takesOff: Amount): Row => ({
  role: "item",
  id,
  cells: [label, basis, part, amount(takesOff.neg(), negative(times(cellOfRow(id, 1), cellOfRow(id, 2))))],
});

function feeRow(label: Cell, plan: Plan): Row {
  const { drawdown, share } = plan.assumptions;
  const funding = { otherIncome: passedOn(plan), drawdown, surplus: surplus(plan), share };
  const rows = ["frame", "passed-on", "drawdown", "deduction"];
  const fee = amount(consortiumFee(frameTotal(plan), funding), sumOfRows(rows));
  return { role: "result", id: "fee", cells: [label, BLANK, BLANK, fee] };
}

const frameTotal = ({ lines, assumptions }: Plan): Amount =>
  sum(costs(lines).map((line) => frameOfLine(line, assumptions.growths)));

const memberships = ({ lines }: Plan): Line[] => costs(lines).filter(({ category }) => category === "membership");

const passedOn = (plan: Plan): Amount =>
  sum(memberships(plan).map((line) => frameOfLine(line, plan.assumptions.growths)));

/** The frame of the membership lines, added cell by cell. */
const sumOfMemberships = (plan: Plan): Formula => ({
  op: "call",
  function: "SUM",
  of: [number(ZERO), ...memberships(plan).map((line) => cellOfRow(lineId(line), 3))],
});

/** The year's forecast result: what is expected to be left of this year's income. */
const surplus = ({ lines }: Plan): Amount =>
  sum(income(lines).map(({ forecast }) => forecast)).minus(sum(costs(lines).map(({ forecast }) => forecast)));

const forecastWhere = (not?: true): Formula => ({
  op: "sumWhere",
  column: "Prognose",
  where: "Gruppe",
  is: INCOME_GROUP,
  ...(not && { not }),
});

const SURPLUS = minus(forecastWhere(), forecastWhere(true));

import { ONE, quotient, ZERO, type Amount } from "../../../core";
import { asIs, labels, type Phrase } from "../../../text";
import { frameBasis, lineId, type Assumptions, type FrameBasis, type Line, type Plan } from "../../plan";
import { BRIDGE_COLUMNS, feeBridge, FIRST_BRIDGE_COLUMN } from "./feeBridge";
import {
  amount,
  BLANK,
  call,
  cellOfRow,
  equals,
  minus,
  named,
  negative,
  number,
  over,
  rate,
  rounded,
  sumOfRows,
  times,
  word,
  words,
  type Cell,
  type Formula,
  type Row,
  type Sheet,
} from "../../model";
import { framePrinciples } from "./framePrinciples";
import { feeKeys, growthKeys, preliminary } from "./preliminary";
import { frameFigures, memberships, type FrameFigures, type FrameLine } from "./frameFigures";
import { forecastResultFormula } from "../parts/forecastResult";
import { lookup } from "../parts/printed";
import { identify, reportHead } from "../parts/head";
import type { Edition } from "../parts/report";

/**
 * Builds next year's frame and its fee by the reasoning of BIB-2024/31: each cost line grows by its category, then comes
 * the funding apart from the fee.
 */
export function frameSheet(plan: Plan, { version }: Edition): Sheet {
  const { setup } = plan;
  const basis = frameBasis(plan.assumptions);
  if (!basis) throw new Error("a frame is made of assumptions that are blank: its stoppers were passed over");
  const figures = frameFigures(plan, basis);
  const phrases = labels.frame;
  const year = setup.year + 1;
  const report = identify("frame", `Ramme ${year}`, version, plan);
  const bridge = feeBridge(plan, figures);
  return {
    name: report.name,
    report,
    use: "report",
    decimals: 2,
    columns: [
      { width: 44 },
      { width: 13 },
      { width: 10 },
      { width: 13 },
      { width: 12 },
      { width: 44, wraps: true },
      ...BRIDGE_COLUMNS,
    ],
    printed: FIRST_BRIDGE_COLUMN,
    rows: [
      ...reportHead(phrases.title(year), plan, report, setup.frameCase, [...sameAssumptions(basis), ...bridge.watched]),
      head(
        words(labels.inUnit(setup.unit)),
        words(phrases.base(setup.year)),
        words(phrases.growth),
        words(phrases.frame(year)),
        words(phrases.status),
        words(phrases.source),
      ),
      ...figures.lines.map((line) => lineRow(line, plan)),
      totalRow(words(phrases.frame(year)), figures, preliminary(plan, growthKeys(plan))),
      { role: "blank", cells: [] },
      head(words(phrases.funding), words(phrases.basis), words(phrases.share), words(phrases.amount)),
      ...fundingRows(plan, basis, figures),
      feeRow(words(phrases.fee(year)), figures, preliminary(plan, feeKeys(plan, basis, figures))),
      { role: "blank", cells: [] },
      ...bridge.rows,
      ...principleRows(plan, basis),
      ...bridge.under,
    ],
    charts: bridge.charts,
  };
}

/** The principles and the decision on them. A frame whose figures bear no principle proposes none. */
function principleRows(plan: Plan, basis: FrameBasis): Row[] {
  const { principles, decision, proposed } = labels.frame;
  const stated = framePrinciples(plan, basis);
  if (stated.length === 0) return [];
  const prose = (phrase: Phrase): Row => ({ role: "prose", cells: [words(phrase)] });
  return [
    { role: "group", cells: [words(principles)] },
    ...stated.map(prose),
    { role: "blank", cells: [] },
    { role: "group", cells: [words(decision)] },
    prose(proposed(plan.setup.year + 1)),
  ];
}

/** Watches the assumptions: the principles are printed as words with their values. */
const sameAssumptions = ({ growths, drawdown, share }: FrameBasis): Formula[] => [
  equals(named("Prisvekst"), number(growths.price)),
  equals(named("Lisensvekst"), number(growths.licence)),
  equals(named("Nedtrekk"), number(drawdown)),
  equals(named("Fratrekksandel"), number(share)),
];

const head = (...cells: Cell[]): Row => ({ role: "head", cells });

const lineRow = ({ line, base, growth, frame }: FrameLine, { assumptions }: Plan): Row => ({
  role: "item",
  id: lineId(line),
  cells: [
    word(line.name),
    amount(base, lookup("Budsjett", line, 2)),
    rate(growth, growthFormula(line.category === "hired", line.category === "licence")),
    amount(frame, lookup("Ramme 2025", line, 2)),
    ...basisOfGrowth(line, assumptions),
  ],
});

/** Status and source of a growth from *Forutsetninger*. Hired-in capacity ends by decision. */
function basisOfGrowth({ category }: Line, { sources }: Assumptions): Cell[] {
  if (category === "hired") return [BLANK, words(labels.frame.hiredEnds)];
  const key = category === "licence" ? "lisensvekst" : "prisvekst";
  const cell = (given: string, column: "Status" | "Kilde"): Cell => ({
    kind: "words",
    words: asIs(given),
    formula: { op: "assumption", column, key },
  });
  return [cell(sources[key].status, "Status"), cell(sources[key].source, "Kilde")];
}

const growthFormula = (ends: boolean, byContract: boolean): Formula =>
  ends ? number(ONE.neg()) : named(byContract ? "Lisensvekst" : "Prisvekst");

function totalRow(label: Cell, { lines, base, frame }: FrameFigures, status: Cell): Row {
  const sumOfLines = sumOfRows(lines.map(({ line }) => lineId(line)));
  const grown = minus(over(cellOfRow("frame", 3), cellOfRow("frame", 1)), number(ONE));
  return {
    role: "total",
    id: "frame",
    cells: [
      label,
      amount(base, sumOfLines),
      base.isZero() ? BLANK : rate(quotient(frame, base).minus(ONE), grown),
      amount(frame, sumOfLines),
      status,
    ],
  };
}

/** The funding apart from the fee: each with its basis, the share used, and the amount it takes off. */
function fundingRows(plan: Plan, { share }: FrameBasis, { lines, surplus, funding }: FrameFigures): Row[] {
  const phrases = labels.frame;
  const whole = rate(ONE, number(ONE));
  const passedOn = call("SUM", number(ZERO), ...memberships(lines).map(({ line }) => cellOfRow(lineId(line), 3)));
  const { otherIncome, drawdown, deduction } = funding;
  return [
    fundingRow("passed-on", words(phrases.passedOn), amount(otherIncome, passedOn), whole, otherIncome),
    fundingRow("drawdown", words(phrases.drawdown), amount(drawdown, printed(named("Nedtrekk"))), whole, drawdown),
    fundingRow(
      "deduction",
      words(phrases.deduction(plan.setup.year)),
      amount(surplus, printed(call("MAX", number(ZERO), forecastResultFormula(plan.lines)))),
      rate(share, named("Fratrekksandel")),
      deduction,
    ),
  ];
}

const fundingRow = (id: string, label: Cell, basis: Cell, part: Cell, takesOff: Amount): Row => ({
  role: "item",
  id,
  cells: [label, basis, part, amount(takesOff.neg(), negative(printed(times(cellOfRow(id, 1), cellOfRow(id, 2)))))],
});

const feeRow = (label: Cell, { fee }: FrameFigures, status: Cell): Row => ({
  role: "result",
  id: "fee",
  cells: [label, BLANK, BLANK, amount(fee, sumOfRows(["frame", "passed-on", "drawdown", "deduction"])), status],
});

const printed = (formula: Formula): Formula => rounded(formula, 2);

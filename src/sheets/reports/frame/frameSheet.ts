import { decisionOf, ONE, quotient, type Category } from "../../../core";
import { labels, type Phrase } from "../../../text";
import { frameBasis, lineId, type FrameBasis, type Plan } from "../../plan";
import { BRIDGE_COLUMNS, feeBridge, FIRST_BRIDGE_COLUMN } from "./feeBridge";
import {
  amount,
  BLANK,
  cellOfRow,
  equals,
  minus,
  named,
  number,
  over,
  rate,
  sumOfRows,
  word,
  words,
  type Cell,
  type Formula,
  type Row,
  type Sheet,
} from "../../model";
import { basisOfGrowth } from "./basisOfGrowth";
import { framePrinciples } from "./framePrinciples";
import { feeKeys, growthKeys, preliminary } from "./preliminary";
import { frameFigures, type FrameFigures, type FrameLine } from "./frameFigures";
import { fundingIds, fundingRows, sameRoles } from "./fundingRows";
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
  const watched = [...sameAssumptions(basis), ...sameRoles(plan), ...bridge.watched];
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
      ...reportHead(phrases.title(year), plan, report, setup.frameCase, watched),
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
      feeRow(words(phrases.fee(year)), plan, figures, preliminary(plan, feeKeys(plan, basis, figures))),
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
    rate(growth, growthFormula(line.category)),
    amount(frame, lookup("Ramme 2025", line, 2)),
    ...basisOfGrowth(line.category, assumptions),
  ],
});

function growthFormula(category: Category): Formula {
  const followed = decisionOf(2025).follows[category];
  return followed === "ends" ? number(ONE.neg()) : named(followed === "licence" ? "Lisensvekst" : "Prisvekst");
}

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

const feeRow = (label: Cell, plan: Plan, figures: FrameFigures, status: Cell): Row => ({
  role: "result",
  id: "fee",
  cells: [label, BLANK, BLANK, amount(figures.fee, sumOfRows(["frame", ...fundingIds(plan, figures)])), status],
});

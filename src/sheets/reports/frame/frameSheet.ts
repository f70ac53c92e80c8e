import { ONE, quotient, sum } from "../../../core";
import { labels, type Phrase } from "../../../text";
import { frameBasis, lineId, type FrameBasis, type Plan } from "../../plan";
import { BRIDGE_COLUMNS, feeBridge, FIRST_BRIDGE_COLUMN } from "./feeBridge";
import {
  amount,
  BLANK,
  call,
  cellOfRow,
  column,
  equals,
  minus,
  named,
  number,
  over,
  rate,
  rounded,
  sumOfRows,
  word,
  words,
  type Cell,
  type Formula,
  type Row,
  type Sheet,
} from "../../model";
import { basisOfLine } from "./basisOfGrowth";
import { framePrinciples } from "./framePrinciples";
import { feeRests, growthRests, preliminary, preliminaryTitle, usedGrowths } from "./preliminary";
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
  const basis = frameBasis(plan);
  if (!basis) throw new Error("a frame is made of assumptions that are blank: its stoppers were passed over");
  const figures = frameFigures(plan, basis);
  const phrases = labels.frame;
  const year = setup.year + 1;
  const report = identify("frame", `Ramme ${year}`, version, plan);
  const bridge = feeBridge(plan, figures);
  const watched = [...sameBasis(plan, basis), ...sameRoles(plan), ...bridge.watched];
  const onForecast = setup.frameBase === "forecast";
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
      ...reportHead(preliminaryTitle(phrases.title(year), plan), plan, report, setup.frameCase, watched),
      head(
        words(labels.inUnit(setup.unit)),
        words(onForecast ? labels.accounts.forecast(setup.year) : phrases.base(setup.year)),
        words(phrases.growth),
        words(phrases.frame(year)),
        words(phrases.status),
        words(phrases.source),
      ),
      ...figures.lines.map((line) => lineRow(line, basis, plan)),
      totalRow(words(phrases.frame(year)), figures, preliminary(growthRests(plan))),
      { role: "blank", cells: [] },
      head(words(phrases.funding), words(phrases.basis), words(phrases.share), words(phrases.amount)),
      ...fundingRows(plan, basis, figures),
      feeRow(words(phrases.fee(year)), plan, figures, preliminary(feeRests(plan, basis, figures))),
      { role: "blank", cells: [] },
      ...bridge.rows,
      ...principleRows(plan, basis, figures),
      ...bridge.under,
    ],
    charts: bridge.charts,
  };
}

/** The principles and the decision on them. A frame whose figures bear no principle proposes none. */
function principleRows(plan: Plan, basis: FrameBasis, figures: FrameFigures): Row[] {
  const { principles, decision, proposed } = labels.frame;
  const stated = framePrinciples(plan, basis, figures);
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

/** Watches what the report has printed as words: growths, drawdown and share in the principles, and the adjustments. */
const sameBasis = (plan: Plan, { drawdown, share }: FrameBasis): Formula[] => [
  ...usedGrowths(plan).flatMap(({ from, formula, growth }) => (from ? [equals(formula, number(growth))] : [])),
  equals(named("Nedtrekk"), number(drawdown)),
  equals(named("Fratrekksandel"), number(share)),
  ...(plan.columns.includes("Rammejustering") ? [sameAdjustments(plan)] : []),
];

function sameAdjustments({ lines }: Plan): Formula {
  const total = sum(lines.map(({ frameAdjustment }) => frameAdjustment)).toDecimalPlaces(6);
  return equals(rounded(call("SUM", column("Rammejustering")), 6), number(total));
}

const head = (...cells: Cell[]): Row => ({ role: "head", cells });

function lineRow({ line, base, growth, frame }: FrameLine, { growths }: FrameBasis, { setup }: Plan): Row {
  const used = growths.of(line);
  return {
    role: "item",
    id: lineId(line),
    cells: [
      word(line.name),
      amount(base, lookup(setup.frameBase === "forecast" ? "Prognose" : "Budsjett", line, 2)),
      rate(growth, used?.formula),
      amount(frame, lookup(growths.column, line, 2)),
      ...basisOfLine(line, used),
    ],
  };
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
  cells: [
    label,
    BLANK,
    BLANK,
    amount(figures.fee, sumOfRows(["frame", ...fundingIds(plan, figures)])),
    status,
    // A workbook from before *Vekst* has no such setting.
    plan.growths ? words(labels.frame.feeBudget[plan.setup.feeBudget]) : BLANK,
  ],
});

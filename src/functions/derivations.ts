import {
  isBlank,
  readLineKind,
  decisionOf,
  derive,
  isCellFault,
  readAmount,
  readCategory,
  readGrowth,
  readMethod,
  readPeriod,
  readPhasing,
  readShare,
  readUnit,
  ZERO,
  type Amount,
  type Derivation,
  type Period,
  type Phasing,
  type Share,
} from "../core";
import type { FunctionId } from "./byId";
import type { FunctionEntry } from "./catalogue";
import { coerced, type GivenArgument } from "./coercion";
import { readPeriodAndYear } from "./periodEnd";
import { readRates } from "./rates";
import { cellIn, type PlacedCell } from "./shape";
import { amountsOf } from "./wholeRange";

/**
 * Derives one cell of a function's answer; undefined where the cell is blank or shows a fault.
 *
 * @param row - of the answer, from zero; a function of a whole range has one derivation for all its cells
 */
export function derivationOf(
  { id, parameters }: FunctionEntry,
  given: readonly GivenArgument[],
  row: number,
  column: number,
): Derivation | undefined {
  try {
    const ranges = Object.fromEntries(
      parameters.map((parameter, i): [string, unknown[][] | undefined] => {
        const argument = coerced(parameter, given[i]);
        return [parameter.id, Array.isArray(argument) ? (argument as unknown[][]) : [[argument]]];
      }),
    );
    return BY_ID[id]({
      cell: (argument) => cellIn(ranges, argument, row, column),
      amount: (argument) => readAmount(...cellIn(ranges, argument, row, column)),
      amounts: (argument) => amountsOf(ranges[argument] ?? [], argument),
      range: (argument) => ranges[argument] ?? [],
    });
  } catch (error) {
    if (isCellFault(error)) return undefined;
    throw error;
  }
}

/** The arguments of one cell, read as the functions read them. */
type Line = {
  cell: (argument: string) => PlacedCell;
  amount: (argument: string) => Amount | undefined;
  amounts: (argument: string) => (Amount | undefined)[];
  range: (argument: string) => unknown[][];
};

/** The derivation of each function. A test compares their results with the answers of the functions. */
const BY_ID: Record<FunctionId, (line: Line) => Derivation | undefined> = {
  PROGNOSIS: (line) => {
    const [actual, budget] = [line.amount("actual"), line.amount("budget")];
    const adjustment = line.amount("adjustment");
    if (actual === undefined && budget === undefined && adjustment === undefined) return undefined;
    const method = readMethod(line.cell("method")[0]);
    return derive.forecast({ actual, budget }, periodOf(line), method, adjustment, phasingOf(line));
  },
  ACCUMULATED: (line) => ofLine(line, derive.accumulated),
  BUDGETTODATE: (line) => ofLine(line, (_actual, budget, ...phased) => derive.budgetToDate(budget, ...phased)),
  REMAINING: (line) => ofLine(line, (_actual, budget, ...phased) => derive.remaining(budget, ...phased)),
  VARIANCE: (line) => ofLine(line, derive.variance),
  FRAME: (line) => {
    const [base, rate] = [line.amount("base"), readRates(line.range("rates"))(line.cell("category")[0])];
    return base && derive.frame(base, rate);
  },
  FRAME2025: (line) => {
    const base = line.amount("base");
    const growths = {
      price: readGrowth(...line.cell("priceGrowth"), DECIDED.growths.price),
      licence: readGrowth(...line.cell("licenceGrowth"), DECIDED.growths.licence),
    };
    return base && derive.frame2025(base, readCategory(line.cell("category")[0]), growths);
  },
  FEE: (line) => ofFee(line, line.amount("drawdown") ?? ZERO, readShare(...line.cell("share"), DECIDED.share)),
  FEE2025: (line) => ofFee(line, DECIDED.drawdown.amount, DECIDED.share),
  CAPITAL: (line) => derive.capital(line.amount("opening") ?? ZERO, line.amounts("movements")),
  ALLOCATE: (line) => {
    const amount = line.amount("amount");
    return amount && derive.allocation(amount, line.amounts("weights"), readUnit(...line.cell("unit")));
  },
  ROUNDSUM: (line) => derive.roundingToSum(line.amounts("values"), readUnit(...line.cell("unit"))),
  VOTES: (line) => {
    const fee = line.amount("fee");
    return fee && derive.votes(fee, line.amount("total") ?? ZERO);
  },
  FOOTING: (line) => {
    const total = line.amount("total");
    return total && derive.footing(line.amounts("parts"), total, readUnit(...line.cell("unit")));
  },
  PERIODEND: (line) => {
    const { period, year } = readPeriodAndYear(String(line.cell("period")[0]), line.cell("year"));
    return derive.periodEnd(period, year);
  },
  // The sentence is about this figure.
  COMMENT: (line) =>
    ofLine(line, (actual, budget, period, phasing) =>
      derive.variance(actual, budget, period, isUnphasedIncome(line) ? WHOLE_YEAR : phasing),
    ),
  MONTHS: (line) => derive.closedMonths(periodOf(line)),
};

/** The decision behind FRAME2025 and FEE2025. */
const DECIDED = decisionOf(2025);

const periodOf = (line: Line): Period => readPeriod(line.cell("period")[0]);
/** Income is held against the whole year's budget unless its phasing is given. */
const isUnphasedIncome = (line: Line): boolean =>
  readLineKind(line.cell("group")[0]) === "income" && isBlank(line.cell("phasing")[0]);
const WHOLE_YEAR: Phasing = { kind: "paid" };

const phasingOf = (line: Line): Phasing => readPhasing(line.cell("phasing")[0]);

function ofLine(
  line: Line,
  deriveFigure: (actual: Amount, budget: Amount, period: Period, phasing: Phasing) => Derivation,
): Derivation | undefined {
  const [actual, budget] = [line.amount("actual"), line.amount("budget")];
  if (actual === undefined && budget === undefined) return undefined;
  return deriveFigure(actual ?? ZERO, budget ?? ZERO, periodOf(line), phasingOf(line));
}

function ofFee(line: Line, drawdown: Amount, share: Share): Derivation | undefined {
  const frame = line.amount("frame");
  const otherIncome = line.amount("otherIncome") ?? ZERO;
  return frame && derive.fee(frame, { otherIncome, drawdown }, line.amount("surplus") ?? ZERO, share);
}

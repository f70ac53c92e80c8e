import { ZERO, type Amount, type Decimal } from "../money";
import { footingOfTotal, type Footing } from "./allowance";
import type { Axis } from "./axis";
import { isAmount } from "./figureTable";
import type { Reading } from "./reading";

/** One sum of a table: the cell of a total, the cells it adds, and how it foots. Cells are keys of `cellKey`. */
export type Instance = {
  axis: Axis;
  reading: Reading;
  at: number;
  target: number;
  terms: readonly { cell: number; sign: 1 | -1; amount: Amount }[];
  total: Amount;
  /** The total less what it adds. */
  residue: Amount;
  unit: Decimal;
  footing: Footing;
  /** Whether the total's own formula computes it. */
  isComputed: boolean;
};

export const cellKey = (axis: Axis, line: number, at: number): number => {
  const cell = axis.cellOf(line, at);
  return cell.line * MOST_COLUMNS + cell.column;
};

export const cellOfKey = (key: number): { line: number; column: number } => ({
  line: Math.floor(key / MOST_COLUMNS),
  column: key % MOST_COLUMNS,
});

const MOST_COLUMNS = 16_384;

/**
 * All sums that readings claim, wherever their figures can be read.
 *
 * @param variances - the places whose figures are differences. Their costs may have the sign of a result already
 */
export const instancesOf = (
  axis: Axis,
  readings: readonly Reading[],
  variances: ReadonlySet<number> = new Set(),
): Instance[] =>
  readings.flatMap((reading) => {
    const { foots, near, wrong } = reading.judged;
    const places = [...foots, ...near, ...wrong];
    const areAdded = places.some((at) => variances.has(at) && isAddedUp(axis, reading, at));
    return places
      .map((at) => instanceAt(axis, reading, at, variances.has(at) && areAdded))
      .filter((one) => one !== undefined);
  });

/** Whether a variance foots when it is added as it stands, and not otherwise. */
function isAddedUp(axis: Axis, reading: Reading, at: number): boolean {
  const [claimed, added] = [false, true].map((isAdded) => instanceAt(axis, reading, at, isAdded));
  return claimed?.footing !== "foots" && added?.footing === "foots";
}

function instanceAt(axis: Axis, reading: Reading, at: number, isAdded: boolean): Instance | undefined {
  const { target } = reading;
  const line = axis.lines[target];
  const total = line?.figures[at];
  const scope = line?.scopes[at];
  // A formula of another kind says itself what the figure is.
  if (scope === "elsewhere" || !isAmount(total)) return undefined;
  const turn = reading.turned?.has(at) === true ? -1 : 1;
  const terms = reading.terms.flatMap(({ line: part, sign }): Instance["terms"] => {
    const amount = axis.lines[part]?.figures[at];
    if (!isAmount(amount)) return [];
    return [{ cell: cellKey(axis, part, at), sign: isAdded || sign === turn ? 1 : -1, amount }];
  });
  if (terms.length === 0) return undefined;
  const sum = terms.reduce((all, { sign, amount }) => (sign === 1 ? all.plus(amount) : all.minus(amount)), ZERO);
  const unit = axis.unitAt(at, target);
  return {
    axis,
    reading,
    at,
    target: cellKey(axis, target, at),
    terms,
    total,
    residue: total.minus(sum),
    unit,
    footing: footingOfTotal(total, sum, terms.length, unit, axis.decimals[target] ?? 0),
    isComputed: scope !== undefined,
  };
}

import { effectOf, timesOf } from "../../core";
import type { Expression, Origin } from "../../text";
import { areaReference, cellsOf, contains, oneCell, type Area } from "../explain/area";
import type { CallFunction } from "../explain/evaluate";
import { areaOf, explainCell } from "../explain/explain";
import { sheetIn, valueAt, type Snapshot } from "../explain/snapshot";

/** What a cell rests on: actuals, each with how many times it is in the cell's sum, and perhaps more. */
export type Footing = {
  /** By the row of the actual on its sheet. Not a number where the actual is no part of a sum. */
  actuals: ReadonlyMap<number, number>;
  /** It also rests on amounts that are no actuals: a budget, an adjustment. */
  hasOther: boolean;
};

/**
 * Follows a cell's explanation down to the actuals of *Poster*, with their signs: a result has its costs less, a forecast
 * has the actual whole, or not at all, by its method.
 *
 * @param actuals - the column of the actuals
 */
export function actualsBehind(snapshot: Snapshot, at: Area, actuals: Area, call: CallFunction): Footing {
  const known = new Map<string, Footing>();

  const ofCell = (cell: Area): Footing => {
    if (contains(actuals, cell)) return { actuals: new Map([[cell.row, 1]]), hasOther: false };
    const key = areaReference(cell, undefined);
    const before = known.get(key);
    if (before) return before;
    known.set(key, NOTHING); // a cell that rests on itself ends here
    const footing = explained(cell);
    known.set(key, footing);
    return footing;
  };

  const explained = (cell: Area): Footing => {
    const { how, expression, inputs } = explainCell(snapshot, cell, call);
    if (how === "worked" && expression) return ofExpression(expression);
    if (how !== "unexplained") return { actuals: new Map(), hasOther: isAmount(snapshot, cell) };
    return times(added(inputs.map(ofOrigin)), Number.NaN);
  };

  const ofOrigin = (origin: Origin): Footing => {
    const area = areaOf(origin);
    return area ? added(cellsToFollow(snapshot, area, actuals).map(ofCell)) : NOTHING;
  };

  const ofExpression = (expression: Expression): Footing => {
    switch (expression.is) {
      case "given":
        return { actuals: new Map(), hasOther: typeof expression.value === "object" && !expression.value.isZero() };
      case "origin":
        return ofOrigin(expression.origin);
      case "called": {
        const { derivation, origins } = expression.call;
        if (!derivation) return NOTHING;
        return added(
          derivation.inputs.flatMap(({ name }, i) => {
            const [origin, effect] = [origins[i], timesOf(effectOf(derivation, name))];
            return origin && effect !== 0 ? [times(ofOrigin(origin), effect)] : [];
          }),
        );
      }
      case "worked":
        return ofWorked(expression.op, expression.of.map(ofExpression));
    }
  };

  return ofCell(at);
}

const NOTHING: Footing = { actuals: new Map(), hasOther: false };

function ofWorked(op: (Expression & { is: "worked" })["op"], of: readonly Footing[]): Footing {
  const [first = NOTHING, ...others] = of;
  switch (op) {
    case "plus":
    case "sum":
      return added(of);
    case "minus":
      return added([first, times(added(others), -1)]);
    case "negative":
      return times(first, -1);
    case "round":
      return first; // what is rounded to is no amount of its own
    default:
      return times(added(of), Number.NaN);
  }
}

const times = ({ actuals, hasOther }: Footing, factor: number): Footing => ({
  actuals: new Map([...actuals].map(([row, count]) => [row, count * factor])),
  hasOther,
});

function added(parts: readonly Footing[]): Footing {
  const actuals = new Map<number, number>();
  for (const part of parts) {
    for (const [row, count] of part.actuals) actuals.set(row, (actuals.get(row) ?? 0) + count);
  }
  return { actuals, hasOther: parts.some(({ hasOther }) => hasOther) };
}

/** Of a large area, such as a whole column, only the cells that compute or are actuals lead anywhere. */
function cellsToFollow(snapshot: Snapshot, area: Area, actuals: Area): Area[] {
  if (area.rows * area.columns <= MOST_CELLS) return cellsOf(area);
  const sheet = sheetIn(snapshot, area.sheet);
  if (!sheet) return [];
  return sheet.formulas.flatMap((cells, down) =>
    cells.flatMap((formula, across) => {
      const cell = oneCell(area.sheet, sheet.row + down, sheet.column + across);
      if (!contains(area, cell)) return [];
      const leads = contains(actuals, cell) || (typeof formula === "string" && formula.startsWith("="));
      return leads ? [cell] : [];
    }),
  );
}

const isAmount = (snapshot: Snapshot, { sheet, row, column }: Area): boolean => {
  const value = valueAt(snapshot, sheet, row, column);
  return typeof value === "number" && value !== 0;
};

const MOST_CELLS = 100;

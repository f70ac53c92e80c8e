import { decimal, effectOf, timesOf, type ExplainedCall, type Expression, type Origin } from "../../../core";
import {
  areaReference,
  cellsOf,
  contains,
  formulaAt,
  locate,
  oneCell,
  overlap,
  readFormula,
  referencesIn,
  sheetIn,
  valueAt,
  type Area,
  type Snapshot,
} from "../../workbook";
import { areaOf, explainCell, type CallFunction } from "../../explain";
import { added, combined, hasLines, mixed, NO_FOOTING, once, scaled, type Footing } from "./footing";
import type { LedgerPlaces } from "./ledgerPlaces";

/**
 * Follows the explanation of a cell to the actuals of *Poster*, and to the lines of *Hovedbok* that a formula reads directly,
 * with their signs. A result counts costs as less; a forecast counts the actual whole or not at all, by its method.
 */
export function footingOf(snapshot: Snapshot, at: Area, places: LedgerPlaces, call: CallFunction): Footing {
  const { actuals, ledger } = places;
  const known = new Map<string, Footing>();

  const ofCell = (cell: Area): Footing => {
    if (ledger && contains(ledger.body, cell)) return ofLedger(cell);
    const key = areaReference(cell, undefined);
    const before = known.get(key);
    if (before) return before;
    known.set(key, NO_FOOTING); // ends a circle of cells
    const footing = contains(actuals, cell) ? ofActual(cell) : explained(cell);
    known.set(key, footing);
    return footing;
  };

  /** The footing of an actual: its ledger lines, or those that a user's own formula reads. */
  const ofActual = (cell: Area): Footing => {
    const line = once("Regnskap", [cell.row]);
    const formula = formulaAt(snapshot, cell);
    if (formula === undefined || places.isOurs(formula) || !readsLedger(cell)) return line;
    const own = explained(cell);
    return hasLines(own) ? own : { ...line, unfollowed: own.unfollowed };
  };

  /** The footing of cells in *Hovedbok*: amounts are lines, other cells are not. */
  const ofLedger = (area: Area): Footing => {
    const parts = (ledger?.amounts ?? []).flatMap(({ name, column }) => {
      const found = overlap(area, column);
      return found
        ? [
            once(
              name,
              Array.from({ length: found.rows }, (_, i) => found.row + i),
            ),
          ]
        : [];
    });
    return { ...added(parts), hasOther: parts.length < area.columns };
  };

  const explained = (cell: Area): Footing => {
    const { how, expression, inputs } = explainCell(snapshot, cell, call);
    const isFollowed = how === "worked" && expression !== undefined;
    if (!isFollowed && how !== "unexplained") return { ...NO_FOOTING, hasOther: isAmount(snapshot, cell) };
    const footing = isFollowed
      ? ofExpression(expression)
      : mixed(inputs.filter((input) => !isOfLedger(areaOf(input))).map(ofOrigin));
    // An explained formula leads to every line it reads. What another formula reads is unknown.
    if ((isFollowed && hasLines(footing)) || !readsLedger(cell)) return footing;
    if (expression && addsNothing(expression)) return { ...footing, findsNothing: true };
    return isAmount(snapshot, cell) ? { ...footing, unfollowed: [...footing.unfollowed, cell] } : footing;
  };

  const ofOrigin = (origin: Origin): Footing => {
    const area = areaOf(origin);
    if (!area) return NO_FOOTING;
    const lines = ledger && overlap(area, ledger.body);
    const cells = cellsToFollow(snapshot, area, actuals).filter((cell) => !lines || !contains(lines, cell));
    return added([...(lines ? [ofLedger(lines)] : []), ...cells.map(ofCell)]);
  };

  const ofExpression = (expression: Expression): Footing => {
    switch (expression.is) {
      case "given":
        return { ...NO_FOOTING, hasOther: typeof expression.value === "object" && !expression.value.isZero() };
      case "origin":
        return ofOrigin(expression.origin);
      case "called":
        return ofCall(expression.call);
      case "worked":
        return combined(
          expression.op,
          expression.of.map((part) => ({ footing: ofExpression(part), value: part.value })),
        );
    }
  };

  const ofCall = ({ derivation, origins, computed }: ExplainedCall): Footing => {
    if (!derivation) return NO_FOOTING;
    return added(
      derivation.inputs.flatMap(({ name }, i) => {
        const [origin, part, times] = [origins[i], computed[i], timesOf(effectOf(derivation, name))];
        if (times === 0) return [];
        const footing = origin ? ofOrigin(origin) : part && ofExpression(part);
        return footing ? [scaled(footing, decimal(String(times)))] : [];
      }),
    );
  };

  const isOfLedger = (area: Area | undefined): boolean =>
    !!area && !!ledger && overlap(area, ledger.body) !== undefined;

  const readsLedger = (cell: Area): boolean => {
    const formula = formulaAt(snapshot, cell);
    const tree = formula === undefined ? undefined : readFormula(formula);
    return (tree ? referencesIn(tree) : []).some((reference) => isOfLedger(locate(reference, snapshot, cell)));
  };

  return ofCell(at);
}

/** Tells whether a formula adds cells and finds no cell, so that no amount is left to follow. */
const addsNothing = (expression: Expression): boolean =>
  expression.is === "worked" &&
  ((expression.op === "sum" && expression.of.length === 0) || expression.of.some(addsNothing));

/** The cells of a large area worth following: those that compute, and actuals. */
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

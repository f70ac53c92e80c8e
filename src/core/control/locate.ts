import type { Amount } from "../money";
import { footingOf } from "./allowance";
import type { Instance } from "./instances";

/**
 * A cell that is wrong: what it should be, and the sums that foot once it is corrected. `own` is its own sum, when it is a
 * total.
 */
export type WrongCell = { cell: number; wanted: Amount; corrects: readonly Instance[]; own: Instance | undefined };

/**
 * Finds the cells that make sums wrong.
 *
 * A wrong figure stands in several sums: down and across, in its own total and in those above it. The cell whose one
 * change makes most of them foot is the wrong one. Where only one sum is wrong, its total is.
 */
export function locateErrors(instances: readonly Instance[]): WrongCell[] {
  const state: State = { sums: instances.map((one) => ({ ...one, isDone: false })), byCell: new Map() };
  state.sums.forEach((one) => {
    for (const cell of [one.target, ...one.terms.map((term) => term.cell)]) {
      const known = state.byCell.get(cell);
      if (known) known.push(one);
      else state.byCell.set(cell, [one]);
    }
  });
  const found: WrongCell[] = [];
  for (const wrong of state.sums) {
    if (wrong.isDone || wrong.footing !== "wrong") continue;
    const best = bestChange(state, wrong);
    if (best) {
      found.push(wrongCell(best, wrong));
      apply(state, best);
    }
    wrong.isDone = true;
  }
  return found;
}

function wrongCell({ cell, change, corrects }: Change, wrong: Sum): WrongCell {
  const own = corrects.filter(({ target }) => target === cell);
  const main = own.find(({ reading }) => reading.isProved) ?? own[0];
  const printed = wrong.target === cell ? wrong.total : wrong.terms.find((term) => term.cell === cell)?.amount;
  const wanted = main ? main.total.minus(main.residue) : (printed ?? wrong.total).plus(change);
  // A later correction changes the sums. A finding keeps them as they are at its own.
  return { cell, wanted, corrects: corrects.map((sum) => ({ ...sum })), own: main && { ...main } };
}

type Sum = Instance & { isDone: boolean };
type State = { sums: Sum[]; byCell: Map<number, Sum[]> };
type Change = { cell: number; change: Amount; corrects: Sum[]; score: number };

/** The change of one cell that explains a wrong sum best, with all others that it explains. */
function bestChange(state: State, wrong: Sum): Change | undefined {
  // A total that its own formula computes is what that formula says.
  let best = wrong.isComputed ? undefined : changeOf(state, wrong, wrong.target, wrong.residue.neg());
  for (const { cell, sign } of wrong.terms) {
    const all = state.byCell.get(cell) ?? [];
    // A part is to blame only when another sum says so too, or when it is a variance with the wrong sign.
    const isAlone = !all.some((one) => one !== wrong && one.footing === "wrong" && !one.isDone);
    const isVariance = all.some((one) => one.target === cell && one.reading.turned);
    if (all.length < 2 || (isAlone && !isVariance)) continue;
    const change = changeOf(state, wrong, cell, sign === 1 ? wrong.residue : wrong.residue.neg());
    if ((change.corrects.length > 1 || isVariance) && (!best || change.score > best.score)) best = change;
  }
  return best;
}

function changeOf(state: State, wrong: Sum, cell: number, change: Amount): Change {
  const corrects: Sum[] = [];
  let score = 0;
  for (const sum of state.byCell.get(cell) ?? []) {
    const isTarget = sum.target === cell;
    const residue = changed(sum, cell, change);
    const foots = sum === wrong || footsWith(sum, residue, isTarget);
    if (sum.footing === "wrong" && !sum.isDone) {
      if (!foots) continue;
      corrects.push(sum);
      score += (sum.reading.isProved ? 1 : SOFT) + (isTarget ? OF_TOTAL : 0);
    } else if (!foots) {
      // A total that was summed from the wrong figure follows when it is corrected.
      score -= isTarget ? 1 : FOLLOWS;
    }
  }
  return { cell, change, corrects, score };
}

/** Whether a sum foots with a residue. A variance may have either sign. */
function footsWith(sum: Sum, residue: Amount, isTarget: boolean): boolean {
  if (footingOf(residue, sum.terms.length, sum.unit) === "foots") return true;
  if (!isTarget || !sum.reading.turned || sum.footing === "wrong") return false;
  const added = sum.total.minus(sum.residue);
  return footingOf(residue.plus(added).plus(added), sum.terms.length, sum.unit) === "foots";
}

const SOFT = 0.6;
const OF_TOTAL = 0.5;
const FOLLOWS = 0.4;

/** The residue of a sum after a cell of it has changed. */
function changed(sum: Instance, cell: number, change: Amount): Amount {
  let { residue } = sum;
  if (sum.target === cell) residue = residue.plus(change);
  for (const term of sum.terms) {
    if (term.cell === cell) residue = term.sign === 1 ? residue.minus(change) : residue.plus(change);
  }
  return residue;
}

/** Corrects a cell. Sums that footed with the wrong figure were made of it, and are not told of again. */
function apply({ byCell }: State, { cell, change, corrects }: Change): void {
  for (const sum of byCell.get(cell) ?? []) {
    sum.residue = changed(sum, cell, change);
    const foots = footingOf(sum.residue, sum.terms.length, sum.unit) === "foots";
    if (corrects.includes(sum) || (!foots && sum.footing !== "wrong")) sum.isDone = true;
    if (foots) sum.footing = "foots";
  }
}

import type { CellPlace } from "./host-function";
import type { Outcome } from "./outcome";

/**
 * What each cell's functions gave last, for a host whose cells show the old value while a function is asked.
 *
 * A formula that is new in its cell has no old value. A formula may call a function more than once, so the calls of one
 * calculation are counted in their order.
 */
export class OldOutcomes {
  private readonly outcomes = new Map<string, Outcome>();
  private readonly counts = new Map<string, number>();

  /** @param formulaOf - the formula that a cell holds now */
  constructor(private readonly formulaOf: (cell: CellPlace) => string) {}

  /** A calculation begins: the calls of each cell are counted anew. */
  begin(): void {
    this.counts.clear();
  }

  /** Keeps a new outcome, or gives the old one. */
  latest(functionId: string, cell: CellPlace, outcome: Outcome | undefined): Outcome | undefined {
    const place = JSON.stringify([cell.sheetId, cell.row, cell.column, functionId, this.formulaOf(cell)]);
    const count = (this.counts.get(place) ?? 0) + 1;
    this.counts.set(place, count);
    const key = `${place}${count}`;
    if (!outcome) return this.outcomes.get(key);
    this.outcomes.set(key, outcome);
    return outcome;
  }
}

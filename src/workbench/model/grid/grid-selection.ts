import { RANGE_TYPE, type IRange } from "@univerjs/core";
import { SelectionMoveType, SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import { SHEET_COLUMNS, SHEET_ROWS, type Box } from "./box";
import type { Engine } from "./engine";
import { toBox, toRange } from "./engine-range";

/** What is chosen on the sheet that is shown, and the cell of it that takes what is typed. */
export interface GridSelection {
  readonly box: Box;
  readonly active: { readonly row: number; readonly column: number };
}

/** What the user, or the add-in for them, has chosen in the grid. */
export class GridSelections {
  private readonly selections: SheetsSelectionsService;

  constructor(private readonly engine: Engine) {
    this.selections = engine.injector.get(SheetsSelectionsService);
  }

  /** The last choice on the sheet that is shown; undefined before the first choice. */
  get current(): GridSelection | undefined {
    const last = this.selections.getCurrentLastSelection();
    if (!last) return undefined;
    return { box: boxOf(last.range), active: { row: last.primary.actualRow, column: last.primary.actualColumn } };
  }

  /** Chooses cells of the sheet that is shown, and brings them in sight. */
  choose(sheetId: string, box: Box): void {
    const { row, column } = box;
    const first = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const primary = { ...first, actualRow: row, actualColumn: column, isMerged: false, isMergedMainCell: false };
    const selections = [{ range: { ...toRange(box), rangeType: typeOf(box) }, primary, style: null }];
    this.engine.change(SetSelectionsOperation.id, { subUnitId: sheetId, selections, reveal: true });
  }

  /** Calls the listener when the user has chosen cells, but not while they still drag. */
  onUserChose(listener: () => void): void {
    this.engine.commands.onCommandExecuted(({ id, params }) => {
      if (id !== SetSelectionsOperation.id || this.engine.isChanging) return;
      const { type } = params as { type?: SelectionMoveType };
      if (type === undefined || type === SelectionMoveType.MOVE_END || type === SelectionMoveType.ONLY_SET) listener();
    });
  }
}

/** The engine leaves out where a whole row or column begins and ends. */
function boxOf(range: IRange): Box {
  const [isRows, isColumns] = [range.rangeType === RANGE_TYPE.ROW, range.rangeType === RANGE_TYPE.COLUMN];
  const isAll = range.rangeType === RANGE_TYPE.ALL;
  const box = toBox(range);
  return {
    ...box,
    ...((isColumns || isAll) && { row: 0, rows: SHEET_ROWS }),
    ...((isRows || isAll) && { column: 0, columns: SHEET_COLUMNS }),
  };
}

function typeOf({ rows, columns }: Box): RANGE_TYPE {
  if (rows === SHEET_ROWS) return columns === SHEET_COLUMNS ? RANGE_TYPE.ALL : RANGE_TYPE.COLUMN;
  return columns === SHEET_COLUMNS ? RANGE_TYPE.ROW : RANGE_TYPE.NORMAL;
}

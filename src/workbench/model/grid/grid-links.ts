import type { ICellData, Nullable } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { intersect, type Box } from "./box";
import { FORMAT_ONLY } from "./cell-format";
import type { Engine } from "./engine";

/** The target of a cell's link: outside the workbook, or a place in it. */
export interface CellLink {
  readonly address?: string;
  /** `'Poster'!C9` or a defined name. */
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** A cell with a link. */
export interface PlacedLink {
  readonly row: number;
  readonly column: number;
  readonly link: CellLink;
}

/**
 * The links of the grid's cells.
 *
 * Each is kept with its cell and follows it when rows are inserted or deleted. The engine's own links are rich text,
 * and a cell of rich text holds neither a number nor a formula.
 */
export class GridLinks {
  constructor(private readonly engine: Engine) {}

  at(sheetId: string, row: number, column: number): CellLink | undefined {
    return linkOf(this.engine.workbook.getSheetBySheetId(sheetId)?.getCellRaw(row, column));
  }

  list(sheetId: string): readonly PlacedLink[] {
    const links: PlacedLink[] = [];
    this.engine.workbook
      .getSheetBySheetId(sheetId)
      ?.getCellMatrix()
      .forValue((row, column, cell) => {
        const link = linkOf(cell);
        if (link) links.push({ row, column, link });
      });
    return links;
  }

  set(sheetId: string, row: number, column: number, link: CellLink): void {
    this.write(sheetId, [{ row, column, link }]);
  }

  clear(sheetId: string, box: Box): void {
    const within = this.list(sheetId).filter(({ row, column }) => intersect(box, { row, column, rows: 1, columns: 1 }));
    this.write(
      sheetId,
      within.map(({ row, column }) => ({ row, column, link: null })),
    );
  }

  private write(sheetId: string, cells: readonly { row: number; column: number; link: CellLink | null }[]): void {
    if (cells.length === 0) return;
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const { row, column, link } of cells) {
      (cellValue[row] ??= {})[column] = { custom: link && { [KEY]: link } };
    }
    this.engine.change(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue, trigger: FORMAT_ONLY });
  }
}

/** The key of a link in the data that the engine lets others keep with a cell. */
const KEY = "link";

function linkOf(cell: Nullable<ICellData>): CellLink | undefined {
  return cell?.custom?.[KEY] as CellLink | undefined;
}

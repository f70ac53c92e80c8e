import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation, type ISheetNote } from "@univerjs/sheets-note";
import { intersect, type Box } from "./box";
import type { Engine } from "./engine";

/** A note on a cell. Its size is in pixels, as the engine draws it. */
export interface GridNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly isShown: boolean;
}

/** The notes on the grid's cells. */
export class GridNotes {
  private readonly model: SheetsNoteModel;

  constructor(private readonly engine: Engine) {
    this.model = engine.injector.get(SheetsNoteModel);
  }

  /** From the top, and from the left within a row. */
  list(sheetId: string): readonly GridNote[] {
    const notes = this.model.getSheetNotes(this.engine.unitId, sheetId)?.values() ?? [];
    return Array.from(notes, toGridNote).sort((one, other) => one.row - other.row || one.column - other.column);
  }

  at(sheetId: string, row: number, column: number): GridNote | undefined {
    return this.list(sheetId).find((note) => note.row === row && note.column === column);
  }

  set(sheetId: string, { row, column, text, width, height, isShown }: GridNote): void {
    const known = this.model.getNote(this.engine.unitId, sheetId, { row, col: column });
    const id = known?.id ?? `${sheetId}-${row}-${column}-note`;
    const note: ISheetNote = { id, row, col: column, note: text, width, height, show: isShown };
    this.engine.change(UpdateNoteMutation.id, { sheetId, row, col: column, note });
  }

  clear(sheetId: string, box: Box): void {
    for (const { row, column } of this.list(sheetId)) {
      if (!intersect(box, { row, column, rows: 1, columns: 1 })) continue;
      this.engine.change(RemoveNoteMutation.id, { sheetId, row, col: column });
    }
  }
}

function toGridNote({ row, col, note, width, height, show }: ISheetNote): GridNote {
  return { row, column: col, text: note, width, height, isShown: show === true };
}

import { defineShape, HostCollection, invalidArgument, itemAlreadyExists, itemNotFound } from "../../richapi";
import { Note } from "./note";
import type { Range } from "../range/range";
import type { Workbook } from "../workbook/workbook";
import type { Worksheet } from "./worksheet";

const SHAPE = defineShape<NoteCollection>("NoteCollection", {
  methods: ["add", "getCount", "getItem", "getItemAt", "getItemOrNullObject"],
});

/** The notes of a sheet, or of the whole workbook. A note is known by its cell. */
export class NoteCollection extends HostCollection {
  constructor(
    private readonly workbook: Workbook,
    private readonly worksheet: Worksheet | undefined,
  ) {
    super();
  }

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  override items(): readonly Note[] {
    return this.sheets.flatMap((sheet) => {
      return this.workbook.grid.notes.list(sheet.id).map(({ row, column }) => new Note(sheet.getCell(row, column)));
    });
  }

  /** @param cell - its address, with the sheet's name where the collection is the workbook's; or a range of one cell */
  add(cell: unknown, content: unknown): Note {
    const range = this.cellOf(cell, "NoteCollection.add");
    range.guard("NoteCollection.add");
    const { box, worksheet } = range;
    const { notes } = this.workbook.grid;
    if (notes.at(worksheet.id, box.row, box.column)) throw itemAlreadyExists("NoteCollection.add");
    if (typeof content !== "string") throw invalidArgument("NoteCollection.add");
    notes.set(worksheet.id, { row: box.row, column: box.column, text: content, ...FIRST_SIZE, isShown: false });
    return new Note(range);
  }

  override getItem(cell: unknown): Note {
    const note = this.getItemOrNullObject(cell);
    if (!note) throw itemNotFound("NoteCollection.getItem");
    return note;
  }

  getItemOrNullObject(cell: unknown): Note | null {
    const range = this.cellOf(cell, "NoteCollection.getItem");
    const isThere = this.workbook.grid.notes.at(range.worksheet.id, range.rowIndex, range.columnIndex) !== undefined;
    return isThere ? new Note(range) : null;
  }

  getItemAt(index: number): Note {
    const note = this.items()[index];
    if (!note) throw itemNotFound("NoteCollection.getItemAt");
    return note;
  }

  getCount(): number {
    return this.items().length;
  }

  private get sheets(): readonly Worksheet[] {
    return this.worksheet ? [this.worksheet] : this.workbook.worksheets.items();
  }

  private cellOf(cell: unknown, location: string): Range {
    const range = this.worksheet?.rangeOf(cell, location) ?? this.workbook.rangeOf(cell, location);
    if (range.cellCount !== 1) throw invalidArgument(location);
    return range;
  }
}

/** What Excel gives a new note, in pixels. */
const FIRST_SIZE = { width: 144, height: 79 };

import { defineShape, HostObject, itemNotFound } from "../../richapi";
import type { GridNote } from "../grid";
import type { Range } from "../range/range";

const SHAPE = defineShape<Note>("Note", {
  scalars: ["authorName", "content", "height", "visible", "width"],
  methods: ["delete", "getLocation"],
});

const POINTS_PER_PIXEL = 0.75;

/** A note on a cell: a text that shows when the pointer rests on it. */
export class Note extends HostObject {
  constructor(private readonly cell: Range) {
    super();
  }

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  override identity(): Record<string, unknown> {
    return { Id: this.cell.address };
  }

  override beforeWrite(member: string): void {
    this.cell.guard(`Note.${member}`);
  }

  get authorName(): string {
    return "";
  }

  get content(): string {
    return this.note.text;
  }

  set content(content: unknown) {
    this.change({ text: String(content) });
  }

  get width(): number {
    return this.note.width * POINTS_PER_PIXEL;
  }

  set width(points: unknown) {
    this.change({ width: Number(points) / POINTS_PER_PIXEL });
  }

  get height(): number {
    return this.note.height * POINTS_PER_PIXEL;
  }

  set height(points: unknown) {
    this.change({ height: Number(points) / POINTS_PER_PIXEL });
  }

  get visible(): boolean {
    return this.note.isShown;
  }

  set visible(isShown: unknown) {
    this.change({ isShown: isShown === true });
  }

  getLocation(): Range {
    return this.cell;
  }

  delete(): void {
    this.cell.guard("Note.delete");
    const { box, worksheet } = this.cell;
    worksheet.workbook.grid.notes.clear(worksheet.id, box);
  }

  private get note(): GridNote {
    const { box, worksheet } = this.cell;
    const note = worksheet.workbook.grid.notes.at(worksheet.id, box.row, box.column);
    if (!note) throw itemNotFound("Note");
    return note;
  }

  private change(changes: Partial<GridNote>): void {
    const { worksheet } = this.cell;
    worksheet.workbook.grid.notes.set(worksheet.id, { ...this.note, ...changes });
  }
}

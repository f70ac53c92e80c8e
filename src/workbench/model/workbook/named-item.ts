import { defineShape, invalidArgument, itemNotFound } from "../../richapi";
import { parseAddress, type GridName } from "../grid";
import { NamedObject } from "./named-collection";
import type { Range } from "../range/range";
import type { Workbook } from "./workbook";
import type { Worksheet } from "../worksheet/worksheet";

const SHAPE = defineShape<NamedItem>("NamedItem", {
  scalars: ["comment", "formula", "name", "scope", "type", "value", "visible"],
  links: ["worksheet", "worksheetOrNullObject"],
  methods: ["delete", "getRange", "getRangeOrNullObject"],
});

/** A defined name: it stands for a range, or for a constant or formula. */
export class NamedItem extends NamedObject {
  constructor(
    private readonly workbook: Workbook,
    private readonly entry: GridName,
  ) {
    super();
  }

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  override identity(): Record<string, unknown> {
    return { _Id: this.name };
  }

  override get name(): string {
    return this.entry.name;
  }

  get formula(): string {
    return `=${this.entry.formula}`;
  }

  set formula(formula: unknown) {
    if (typeof formula !== "string") throw invalidArgument("NamedItem.formula");
    this.change({ formula: formula.replace(/^=/, "") });
  }

  get comment(): string {
    return this.entry.comment;
  }

  set comment(comment: unknown) {
    this.change({ comment: String(comment) });
  }

  get visible(): boolean {
    return this.entry.isVisible;
  }

  set visible(isVisible: unknown) {
    this.change({ isVisible: isVisible === true });
  }

  get scope(): string {
    return this.entry.sheetId === undefined ? "Workbook" : "Worksheet";
  }

  get type(): string {
    if (this.getRangeOrNullObject()) return "Range";
    return Number.isNaN(Number(this.entry.formula)) ? "String" : "Double";
  }

  get value(): string | number {
    const range = this.getRangeOrNullObject();
    if (range) return range.address;
    return this.type === "Double" ? Number(this.entry.formula) : this.entry.formula.replace(/^"(.*)"$/, "$1");
  }

  get worksheet(): Worksheet {
    const sheet = this.worksheetOrNullObject;
    if (!sheet) throw itemNotFound("NamedItem.worksheet");
    return sheet;
  }

  get worksheetOrNullObject(): Worksheet | null {
    return this.entry.sheetId === undefined ? null : this.workbook.worksheets.getItem(this.entry.sheetId);
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound("NamedItem.getRange");
    return range;
  }

  getRangeOrNullObject(): Range | null {
    return this.workbook.findRange(this.entry.formula) ?? null;
  }

  delete(): void {
    this.workbook.grid.names.remove(this.entry);
  }

  private change(changes: Partial<GridName>): void {
    this.workbook.grid.names.set({ ...this.entry, ...changes });
  }
}

/** Excel's rules for a name: a letter first, no spaces, and nothing that reads as an address. */
export function isDefinedNameText(name: unknown): name is string {
  if (typeof name !== "string" || name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) return false;
  return !parseAddress(name) && !/^(r|c|r\d*c\d*)$/i.test(name);
}

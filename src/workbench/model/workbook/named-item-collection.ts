import { defineShape, invalidArgument, itemAlreadyExists } from "../../richapi";
import { printAbsoluteAddress } from "../grid";
import { isDefinedNameText, NamedItem } from "./named-item";
import { NamedCollection } from "./named-collection";
import { Range } from "../range/range";
import type { Workbook } from "./workbook";
import type { Worksheet } from "../worksheet/worksheet";

const SHAPE = defineShape<NamedItemCollection>("NamedItemCollection", {
  methods: ["add", "addFormulaLocal", "getCount", "getItem", "getItemOrNullObject"],
});

/** The names of the workbook, or of one sheet. */
export class NamedItemCollection extends NamedCollection<NamedItem> {
  constructor(
    private readonly workbook: Workbook,
    private readonly worksheet: Worksheet | undefined,
  ) {
    super();
  }

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  override items(): readonly NamedItem[] {
    const own = this.workbook.grid.names.list().filter((name) => name.sheetId === this.worksheet?.id);
    return own.map((name) => new NamedItem(this.workbook, name));
  }

  /** @param reference - a range, or a formula or reference as text that begins with an equals sign */
  add(name: unknown, reference: unknown, comment?: unknown): NamedItem {
    if (!isDefinedNameText(name)) throw invalidArgument(LOCATION);
    if (this.find(name) || this.workbook.tables.find(name)) throw itemAlreadyExists(LOCATION);
    const formula = reference instanceof Range ? absoluteReference(reference) : formulaText(reference);
    const text = typeof comment === "string" ? comment : "";
    const id = this.workbook.newId();
    this.workbook.grid.names.set({ id, name, formula, comment: text, isVisible: true, sheetId: this.worksheet?.id });
    return this.getItem(name);
  }

  addFormulaLocal(name: unknown, formula: unknown, comment?: unknown): NamedItem {
    return this.add(name, formula, comment);
  }
}

const LOCATION = "NamedItemCollection.add";

function absoluteReference(range: Range): string {
  return printAbsoluteAddress(range.box, range.worksheet.name);
}

function formulaText(reference: unknown): string {
  if (typeof reference === "number") return String(reference);
  if (typeof reference !== "string" || !reference.startsWith("=")) throw invalidArgument(LOCATION);
  return reference.slice(1);
}

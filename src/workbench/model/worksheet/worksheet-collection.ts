import { defineShape, itemAlreadyExists } from "../../richapi";
import { EventType, WHOLE_WORKBOOK } from "../workbook/events";
import { NAMED_METHODS, NamedCollection } from "../workbook/named-collection";
import type { Workbook } from "../workbook/workbook";
import { checkedSheetName } from "./sheet-name";
import type { Worksheet } from "./worksheet";

const SHAPE = defineShape<WorksheetCollection>("WorksheetCollection", {
  methods: [...NAMED_METHODS, "add", "getActiveWorksheet", "getFirst", "getLast"],
  events: [
    "_RegisterActivatedEvent",
    "_RegisterAddedEvent",
    "_RegisterCalculatedEvent",
    "_RegisterDataChangedEvent",
    "_RegisterDeactivatedEvent",
    "_RegisterDeletedEvent",
    "_RegisterEventNameChanged",
    "_RegisterProtectionChangedEvent",
    "_RegisterSelectionChangedEvent",
  ],
});

/** The sheets of the workbook, in the order of their tabs. */
export class WorksheetCollection extends NamedCollection<Worksheet> {
  constructor(private readonly workbook: Workbook) {
    super();
  }

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  override items(): readonly Worksheet[] {
    return this.workbook.grid.sheets.map((sheet) => this.workbook.worksheetOf(sheet));
  }

  add(name?: unknown): Worksheet {
    this.workbook.protection.guard(LOCATION);
    this.workbook.focus.guard(LOCATION);
    const wanted = name === undefined || name === null ? this.freeName() : checkedSheetName(name, LOCATION);
    if (this.find(wanted)) throw itemAlreadyExists(LOCATION);
    const id = this.workbook.newId();
    this.workbook.grid.insertSheet(id, wanted);
    const args = { worksheetId: id, source: "Local" };
    this.workbook.events.fire(EventType.WorksheetAdded, WHOLE_WORKBOOK, args);
    return this.getItem(id);
  }

  getActiveWorksheet(): Worksheet {
    return this.getItem(this.workbook.grid.activeSheetId);
  }

  getFirst(visibleOnly = false): Worksheet {
    return this.getItemAt(visibleOnly ? this.items().findIndex(isVisible) : 0);
  }

  getLast(visibleOnly = false): Worksheet {
    const items = this.items();
    return this.getItemAt(items.length - 1 - (visibleOnly ? [...items].reverse().findIndex(isVisible) : 0));
  }

  private freeName(): string {
    let number = this.count + 1;
    while (this.find(`Ark${number}`)) number++;
    return `Ark${number}`;
  }
}

const LOCATION = "WorksheetCollection.add";

function isVisible(sheet: Worksheet): boolean {
  return sheet.visibility === "Visible";
}

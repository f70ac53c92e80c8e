import { defineShape, invalidArgument, invalidOperation } from "../../richapi";
import { EventType, WHOLE_WORKBOOK } from "../workbook/events";
import { intersect } from "../grid";
import { NAMED_METHODS, NamedCollection } from "../workbook/named-collection";
import type { Table } from "./table";
import { headerTexts, writeHeaders } from "./table-headers";
import type { Workbook } from "../workbook/workbook";
import type { Worksheet } from "../worksheet/worksheet";

const SHAPE = defineShape<TableCollection>("TableCollection", {
  scalars: ["count"],
  methods: [...NAMED_METHODS, "add"],
  events: ["_RegisterAddedEvent", "_RegisterDataChangedEvent", "_RegisterDeletedEvent"],
});

/** The tables of a sheet, or of the whole workbook. */
export class TableCollection extends NamedCollection<Table> {
  constructor(
    private readonly workbook: Workbook,
    private readonly worksheet: Worksheet | undefined,
  ) {
    super();
  }

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  override items(): readonly Table[] {
    const all = this.workbook.grid.tables.list();
    const own = all.filter((table) => !this.worksheet || table.sheetId === this.worksheet.id);
    return own.map((table) => this.workbook.tableOf(table.id));
  }

  /** Makes a table of a range. Without headers of its own, the range gets a row of them on top. */
  add(reference: unknown, hasHeaders: unknown): Table {
    const range = this.worksheet?.rangeOf(reference, LOCATION) ?? this.workbook.rangeOf(reference, LOCATION);
    if (hasHeaders !== true) throw invalidArgument(LOCATION, "WORKBENCH: a table without its own headers");
    const worksheet = range.worksheet;
    const box = range.box.rows < 2 ? { ...range.box, rows: 2 } : range.box;
    if (worksheet.gridTables.some((table) => intersect(table.box, box))) {
      throw invalidOperation(LOCATION);
    }
    const header = { ...box, rows: 1 };
    const columns = headerTexts(worksheet, header);
    writeHeaders(worksheet, header, columns);
    const id = this.workbook.newId();
    this.workbook.grid.tables.add({ id, name: this.freeName(), sheetId: worksheet.id, box, columns });
    const args = { tableId: id, worksheetId: worksheet.id, source: "Local" };
    this.workbook.events.fire(EventType.TableAdded, worksheet.id, args);
    this.workbook.events.fire(EventType.TableAdded, WHOLE_WORKBOOK, args);
    return this.workbook.tableOf(id);
  }

  private freeName(): string {
    let number = this.workbook.tables.count + 1;
    while (this.workbook.tables.find(`Tabell${number}`)) number++;
    return `Tabell${number}`;
  }
}

const LOCATION = "TableCollection.add";

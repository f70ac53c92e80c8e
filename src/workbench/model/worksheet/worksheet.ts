import { defineShape, invalidArgument, invalidOperation, itemAlreadyExists } from "../../richapi";
import { ChartCollection } from "../chart";
import { EventType } from "../workbook/events";
import { FreezePanes } from "./freeze-panes";
import { intersect, parseAddress, parseColor, SHEET_ROWS, splitSheetName, WHOLE_SHEET } from "../grid";
import type { Box, GridSheet, GridTable } from "../grid";
import { guardWorksheet } from "./guard-worksheet";
import { keep } from "../workbook/kept-object";
import { NamedItemCollection } from "../workbook/named-item-collection";
import { NamedObject } from "../workbook/named-collection";
import { NoteCollection } from "./note-collection";
import { createPageLayout, type PageLayout } from "./page-layout";
import { Range } from "../range/range";
import { checkedSheetName, isSameName } from "./sheet-name";
import { TableCollection } from "../table/table-collection";
import { syncHeaders } from "../table/table-headers";
import type { Workbook } from "../workbook/workbook";
import { WorksheetCustomPropertyCollection } from "./worksheet-custom-property-collection";
import { WorksheetProtection } from "./worksheet-protection";

const SHAPE = defineShape<Worksheet>("Worksheet", {
  scalars: [
    "gridlines",
    "headings",
    "id",
    "name",
    "position",
    "showGridlines",
    "showHeadings",
    "standardHeight",
    "tabColor",
    "visibility",
  ],
  links: ["charts", "customProperties", "freezePanes", "names", "notes", "pageLayout", "protection", "tables"],
  methods: [
    "activate",
    "calculate",
    "delete",
    "getCell",
    "getRange",
    "getRangeByIndexes",
    "getUsedRange",
    "getUsedRangeOrNullObject",
  ],
  events: [
    "_RegisterActivatedEvent",
    "_RegisterCalculatedEvent",
    "_RegisterDataChangedEvent",
    "_RegisterDeactivatedEvent",
    "_RegisterProtectionChangedEvent",
    "_RegisterSelectionChangedEvent",
    "_RegisterEventNameChanged",
  ],
});

/** One sheet. What the grid does not know of it is kept here: protection, page set-up, charts. */
export class Worksheet extends NamedObject {
  readonly protection: WorksheetProtection = new WorksheetProtection(this);
  readonly freezePanes: FreezePanes = new FreezePanes(this);
  readonly pageLayout: PageLayout = createPageLayout(this);
  readonly charts: ChartCollection = new ChartCollection(this);
  readonly customProperties: WorksheetCustomPropertyCollection = new WorksheetCustomPropertyCollection();
  declare showHeadings: unknown;
  private veryHidden = false;

  constructor(
    readonly workbook: Workbook,
    readonly grid: GridSheet,
  ) {
    super();
    keep(this, { showHeadings: true });
  }

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  override beforeWrite(member: string): void {
    guardWorksheet(this.workbook, member);
  }

  override get id(): string {
    return this.grid.id;
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  override get name(): string {
    return this.grid.name;
  }

  override set name(name: unknown) {
    const [before, wanted] = [this.name, checkedSheetName(name, "Worksheet.name")];
    const other = this.workbook.worksheets.items().find((sheet) => sheet !== this && isSameName(sheet.name, wanted));
    if (other) throw itemAlreadyExists("Worksheet.name");
    this.grid.name = wanted;
    const args = { worksheetId: this.id, nameBefore: before, nameAfter: wanted, source: "Local" };
    this.workbook.events.fireBoth(EventType.WorksheetNameChanged, this.id, args);
  }

  get position(): number {
    return this.workbook.worksheets.items().indexOf(this);
  }

  set position(position: unknown) {
    const count = this.workbook.worksheets.count;
    if (typeof position !== "number" || position < 0 || position >= count) throw invalidArgument("Worksheet.position");
    this.workbook.grid.moveSheet(this.id, position);
  }

  get visibility(): string {
    if (!this.grid.isHidden) return "Visible";
    return this.veryHidden ? "VeryHidden" : "Hidden";
  }

  set visibility(visibility: unknown) {
    const isKnown = visibility === "Visible" || visibility === "Hidden" || visibility === "VeryHidden";
    if (!isKnown) throw invalidArgument("Worksheet.visibility");
    if (visibility !== "Visible" && this.isLastVisible) throw invalidOperation("Worksheet.visibility");
    this.veryHidden = visibility === "VeryHidden";
    this.grid.isHidden = visibility !== "Visible";
  }

  get tabColor(): string {
    return this.grid.tabColor;
  }

  set tabColor(color: unknown) {
    const parsed = color === "" ? "" : parseColor(color);
    if (parsed === undefined) throw invalidArgument("Worksheet.tabColor");
    this.grid.tabColor = parsed;
  }

  get showGridlines(): boolean {
    return this.grid.showGridlines;
  }

  set showGridlines(isShown: unknown) {
    this.grid.showGridlines = isShown === true;
  }

  /** office.js reads `showGridlines` and writes `Gridlines`. It does the same with the headings. */
  get gridlines(): unknown {
    return this.showGridlines;
  }

  set gridlines(isShown: unknown) {
    this.showGridlines = isShown;
  }

  get headings(): unknown {
    return this.showHeadings;
  }

  set headings(isShown: unknown) {
    this.showHeadings = isShown;
  }

  get standardHeight(): number {
    return this.grid.rowHeight(SHEET_ROWS - 1);
  }

  get tables(): TableCollection {
    return new TableCollection(this.workbook, this);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.workbook, this);
  }

  get notes(): NoteCollection {
    return new NoteCollection(this.workbook, this);
  }

  activate(): void {
    this.workbook.focus.guard("Worksheet.activate");
    this.workbook.activate(this);
  }

  calculate(): void {
    this.workbook.grid.calculation.calculateAll();
  }

  delete(): void {
    this.workbook.protection.guard("Worksheet.delete");
    this.workbook.focus.guard("Worksheet.delete");
    if (this.isLastVisible) throw invalidOperation("Worksheet.delete");
    this.workbook.removeSheet(this);
  }

  /** @param address - `A1:B2`, `A:A`, a defined name, or nothing for the whole sheet */
  getRange(address?: unknown): Range {
    if (address === undefined || address === null || address === "") return new Range(this, WHOLE_SHEET);
    return this.rangeOf(address, "Worksheet.getRange");
  }

  getCell(row: number, column: number): Range {
    return new Range(this, { row, column, rows: 1, columns: 1 });
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this, { row, column, rows, columns });
  }

  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    return this.getRange().getUsedRangeOrNullObject(valuesOnly);
  }

  /** The range a caller means: a range, an address on this sheet, or a name. */
  rangeOf(reference: unknown, location: string): Range {
    if (reference instanceof Range) return reference;
    const { sheet, address } = splitSheetName(String(reference));
    if (sheet !== undefined && !isSameName(sheet, this.name)) throw invalidArgument(location);
    const box = parseAddress(address);
    if (box) return new Range(this, box);
    const name = this.names.find(address) ?? this.workbook.names.find(address);
    const range = name?.getRangeOrNullObject() ?? this.workbook.tables.find(address)?.getDataBodyRange();
    if (!range || range.worksheet !== this) throw invalidArgument(location);
    return range;
  }

  /** The table a cell stands in. */
  tableAt(row: number, column: number): GridTable | undefined {
    return this.gridTables.find(({ box }) => intersect(box, { row, column, rows: 1, columns: 1 }));
  }

  /** Updates table headers and fires events after cells of the sheet have changed, by the user or by the add-in. */
  cellsChanged(box: Box, changeType = "RangeEdited"): void {
    for (const table of this.gridTables) syncHeaders(this, table, box);
    this.workbook.fireCellsChanged(this, box, changeType);
  }

  get gridTables(): readonly GridTable[] {
    return this.workbook.grid.tables.list().filter((table) => table.sheetId === this.id);
  }

  private get isLastVisible(): boolean {
    const visible = this.workbook.worksheets.items().filter((sheet) => sheet.visibility === "Visible");
    return visible.length === 1 && visible[0] === this;
  }
}

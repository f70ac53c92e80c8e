import { defineShape, HostObject, invalidArgument, invalidOperation } from "../../richapi";
import { Application } from "./application";
import { EventType, WHOLE_WORKBOOK, type Events } from "./events";
import { Focus } from "./focus";
import {
  intersect,
  parseAddress,
  printAddress,
  splitSheetName,
  type Box,
  type Grid,
  type GridSheet,
  type GridTable,
} from "../grid";
import { NamedItemCollection } from "./named-item-collection";
import { NoteCollection } from "../worksheet/note-collection";
import { Range } from "../range/range";
import { SettingCollection } from "./setting-collection";
import { Table } from "../table/table";
import { TableCollection } from "../table/table-collection";
import { isSameName } from "../worksheet/sheet-name";
import { Worksheet } from "../worksheet/worksheet";
import { WorkbookProtection } from "./workbook-protection";
import { WorksheetCollection } from "../worksheet/worksheet-collection";

const SHAPE = defineShape<Workbook>("Workbook", {
  scalars: ["autoSave", "isDirty", "name", "readOnly", "usePrecisionAsDisplayed"],
  links: ["application", "names", "notes", "protection", "settings", "tables", "worksheets"],
  methods: ["getActiveCell", "getSelectedRange"],
});

/** Takes the file of a workbook that an add-in opens; undefined for an empty one. */
export type NewWorkbookListener = (file: Uint8Array | undefined) => void;

/** The workbook: the root of every object path, and the hub the other objects find each other through. */
export class Workbook extends HostObject {
  readonly application: Application = new Application(this);
  readonly worksheets: WorksheetCollection = new WorksheetCollection(this);
  readonly names: NamedItemCollection = new NamedItemCollection(this, undefined);
  readonly notes: NoteCollection = new NoteCollection(this, undefined);
  readonly tables: TableCollection = new TableCollection(this, undefined);
  readonly settings: SettingCollection = new SettingCollection();
  readonly protection: WorkbookProtection = new WorkbookProtection();
  readonly focus = new Focus();
  private readonly sheetObjects = new Map<string, Worksheet>();
  private readonly tableObjects = new Map<string, Table>();
  private fileName = "Arbeidsbok1";
  private readonly newWorkbookListeners: NewWorkbookListener[] = [];
  private nextId = 1;

  constructor(
    readonly grid: Grid,
    readonly events: Events,
    /** The language cells are shown in. */
    readonly language: string,
  ) {
    super();
  }

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  /** The other workbooks that formulas read, as the opened file has them; `[1]` is the first. */
  externalLinks: readonly { readonly link: string; readonly relationships: string }[] = [];

  /** The addresses of the formulas whose values are kept from the opened file: the engine cannot calculate them. */
  get keptFormulas(): readonly string[] {
    return this.worksheets.items().flatMap(({ grid, name }) => grid.keptPlaces.map((box) => printAddress(box, name)));
  }

  get name(): string {
    return this.fileName;
  }

  /** The workbook's file is called something else from now on; an add-in cannot decide that. */
  calledInFile(name: string): void {
    this.fileName = name;
  }

  get readOnly(): boolean {
    return false;
  }

  get autoSave(): boolean {
    return false;
  }

  get isDirty(): boolean {
    return true;
  }

  get usePrecisionAsDisplayed(): boolean {
    return false;
  }

  /** What is chosen on the sheet that is shown: by its user, or by the add-in. */
  getSelectedRange(): Range {
    this.focus.guard("Workbook.getSelectedRange");
    return this.selectedRange;
  }

  private get selectedRange(): Range {
    const sheet = this.worksheets.getActiveWorksheet();
    const chosen = this.grid.selections.current;
    return chosen ? new Range(sheet, chosen.box) : sheet.getCell(0, 0);
  }

  getActiveCell(): Range {
    this.focus.guard("Workbook.getActiveCell");
    const sheet = this.worksheets.getActiveWorksheet();
    const chosen = this.grid.selections.current;
    return chosen ? sheet.getCell(chosen.active.row, chosen.active.column) : sheet.getCell(0, 0);
  }

  /** The user filters a table: only rows with one of these texts in a column still show. */
  filterTable(name: string, column: string, values: readonly string[]): void {
    this.tables.getItem(name).columns.getItem(column).filter.applyValuesFilter(values);
  }

  /** The user goes to another workbook. */
  loseFocus(): void {
    this.focus.lose();
  }

  /** The user comes back to this workbook. */
  regainFocus(): void {
    this.focus.regain();
  }

  onNewWorkbook(listener: NewWorkbookListener): void {
    this.newWorkbookListeners.push(listener);
  }

  /** Opens a workbook beside this one. The host has one workbook only, so its listener decides where. */
  openNew(file: Uint8Array | undefined): void {
    if (this.newWorkbookListeners.length === 0) throw invalidOperation("WorkbookCreated.open");
    for (const listener of this.newWorkbookListeners) listener(file);
  }

  /**
   * A new id in Excel's form. It is longer than a sheet's name may be, so that no sheet is named as another's id.
   *
   * A sheet keeps its id while the workbook is open, whatever it is called. A file does not keep it: opened again, the
   * sheet has another id (OfficeDev/office-js-docs#297).
   */
  newId(): string {
    return `{00000000-0001-0000-0000-${String(this.nextId++).padStart(12, "0")}}`;
  }

  /** The one object that stands for a sheet of the grid. */
  worksheetOf(sheet: GridSheet): Worksheet {
    const known = this.sheetObjects.get(sheet.id);
    if (known) return known;
    const worksheet = new Worksheet(this, sheet);
    this.sheetObjects.set(sheet.id, worksheet);
    return worksheet;
  }

  /** The one object that stands for a table of the grid. */
  tableOf(id: string): Table {
    const known = this.tableObjects.get(id);
    if (known) return known;
    const table = new Table(this, id);
    this.tableObjects.set(id, table);
    return table;
  }

  /** The range a reference with its sheet's name means. */
  rangeOf(reference: unknown, location: string): Range {
    if (reference instanceof Range) return reference;
    const range = this.findRange(String(reference));
    if (!range) throw invalidArgument(location);
    return range;
  }

  findRange(reference: string): Range | undefined {
    const { sheet: name, address } = splitSheetName(reference);
    const box = parseAddress(address);
    if (!box) return undefined;
    const active = this.worksheets.getActiveWorksheet();
    const sheet = name === undefined ? active : this.worksheets.items().find((one) => isSameName(one.name, name));
    return sheet && new Range(sheet, box);
  }

  activate(sheet: Worksheet): void {
    const before = this.grid.activeSheetId;
    if (before === sheet.id) return;
    this.grid.activate(sheet.id);
    this.fireActivated(before, sheet.id);
  }

  fireActivated(before: string, now: string): void {
    this.events.fireBoth(EventType.WorksheetDeactivated, before, { worksheetId: before });
    this.events.fireBoth(EventType.WorksheetActivated, now, { worksheetId: now });
  }

  select(range: Range): void {
    this.activate(range.worksheet);
    this.grid.selections.choose(range.worksheet.id, range.box);
    this.fireSelectionChanged();
  }

  fireSelectionChanged(): void {
    const { box, worksheet } = this.selectedRange;
    const isInsideTable = worksheet.gridTables.some((table) => intersect(table.box, box) !== undefined);
    const args = { address: printAddress(box), worksheetId: worksheet.id, isInsideTable };
    this.events.fireBoth(EventType.WorksheetSelectionChanged, worksheet.id, args);
    this.events.fire(EventType.DocumentSelectionChanged, "", {});
  }

  removeSheet(sheet: Worksheet): void {
    for (const table of sheet.gridTables) this.grid.tables.remove(table);
    this.grid.removeSheet(sheet.id);
    this.sheetRemoved(sheet.id);
  }

  sheetRemoved(id: string): void {
    this.sheetObjects.delete(id);
    this.events.fire(EventType.WorksheetDeleted, WHOLE_WORKBOOK, { worksheetId: id, source: "Local" });
  }

  removeTable(table: Table, place: GridTable): void {
    this.grid.tables.remove(place);
    this.tableObjects.delete(table.id);
    const args = { tableId: place.id, tableName: place.name, worksheetId: place.sheetId, source: "Local" };
    this.events.fireBoth(EventType.TableDeleted, place.sheetId, args);
  }

  /** Fires the change for the sheet's listeners, and for those of every table it touches. */
  fireCellsChanged(sheet: Worksheet, box: Box, changeType: string): void {
    const change = { address: printAddress(box), changeType, source: "Local", worksheetId: sheet.id };
    this.events.fireBoth(EventType.WorksheetChanged, sheet.id, change);
    for (const table of sheet.gridTables) {
      if (new Range(sheet, table.box).getIntersectionOrNullObject(new Range(sheet, box))) {
        this.events.fireBoth(EventType.TableChanged, table.id, { ...change, tableId: table.id });
      }
    }
  }
}

import { defineShape, HostObject, invalidArgument, itemNotFound } from "../../richapi";
import type { Workbook } from "./workbook";
import { bytesOfBase64, WorkbookCreated } from "./workbook-created";

const SHAPE = defineShape<Application>("Application", {
  scalars: [
    "calculationEngineVersion",
    "calculationMode",
    "calculationState",
    "decimalSeparator",
    "thousandsSeparator",
    "useSystemSeparators",
  ],
  methods: [
    "_GetWorkbookCreatedById",
    "calculate",
    "createWorkbook",
    "suspendApiCalculationUntilNextSync",
    "suspendScreenUpdatingUntilNextSync",
  ],
});

/** Excel itself. */
export class Application extends HostObject {
  private mode = "Automatic";
  private readonly created = new Map<string, WorkbookCreated>();

  constructor(private readonly workbook: Workbook) {
    super();
  }

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  get calculationMode(): string {
    return this.mode;
  }

  /** The host calculates data tables with everything else: it has none. */
  set calculationMode(mode: unknown) {
    if (!MODES.has(mode)) throw invalidArgument("Application.calculationMode");
    this.mode = String(mode);
    this.workbook.grid.calculation.mode = mode === "Manual" ? "Manual" : "Automatic";
  }

  get calculationEngineVersion(): number {
    return 191029;
  }

  get calculationState(): string {
    return this.workbook.grid.calculation.state;
  }

  get decimalSeparator(): string {
    return this.workbook.language.startsWith("en") ? "." : ",";
  }

  get thousandsSeparator(): string {
    return this.workbook.language.startsWith("en") ? "," : "\u00a0";
  }

  get useSystemSeparators(): boolean {
    return true;
  }

  /** Calculates all cells, however little is asked for: a cell without changes then gets the value it has. */
  calculate(calculationType: unknown): void {
    if (!CALCULATIONS.has(calculationType)) throw invalidArgument("Application.calculate");
    this.workbook.grid.calculation.calculateAll();
  }

  /** @param base64 - an .xlsx file; nothing for an empty workbook */
  createWorkbook(base64?: unknown): WorkbookCreated {
    const file = typeof base64 === "string" ? bytesOfBase64(base64) : undefined;
    if (base64 !== undefined && !file) throw invalidArgument("Application.createWorkbook");
    const workbook = new WorkbookCreated(this.workbook, this.workbook.newId(), file);
    this.created.set(workbook.id, workbook);
    return workbook;
  }

  /** How the client finds a workbook again that it has made. */
  _GetWorkbookCreatedById(id: unknown): WorkbookCreated {
    const workbook = this.created.get(String(id));
    if (!workbook) throw itemNotFound("Application.createWorkbook");
    return workbook;
  }

  suspendApiCalculationUntilNextSync(): void {
    // Cells are calculated only when they are read, so there is no calculation to hold back.
  }

  suspendScreenUpdatingUntilNextSync(): void {
    // the grid draws between requests alone
  }
}

const MODES: ReadonlySet<unknown> = new Set(["Automatic", "AutomaticExceptTables", "Manual"]);
const CALCULATIONS: ReadonlySet<unknown> = new Set(["Recalculate", "Full", "FullRebuild"]);

import { defineShape, HostObject } from "../richapi";
import type { Workbook } from "./workbook";

const SHAPE = defineShape<Application>("Application", {
  scalars: [
    "calculationEngineVersion",
    "calculationMode",
    "calculationState",
    "decimalSeparator",
    "thousandsSeparator",
    "useSystemSeparators",
  ],
  methods: ["calculate", "suspendApiCalculationUntilNextSync", "suspendScreenUpdatingUntilNextSync"],
});

/** Excel itself. */
export class Application extends HostObject {
  constructor(private readonly workbook: Workbook) {
    super();
  }

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  get calculationMode(): string {
    return "Automatic";
  }

  get calculationEngineVersion(): number {
    return 191029;
  }

  get calculationState(): string {
    return this.workbook.grid.calculation.isSettled ? "Done" : "Calculating";
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

  calculate(): void {
    this.workbook.grid.calculation.markDirty();
  }

  suspendApiCalculationUntilNextSync(): void {
    // nothing is calculated before somebody reads, so there is nothing to hold back
  }

  suspendScreenUpdatingUntilNextSync(): void {
    // the grid draws between requests alone
  }
}

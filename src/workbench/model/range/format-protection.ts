import { defineShape, HostObject } from "../../richapi";
import type { Range } from "./range";

const SHAPE = defineShape<FormatProtection>("FormatProtection", { scalars: ["formulaHidden", "locked"] });

/** Whether the cells of a range are locked once their sheet is protected. */
export class FormatProtection extends HostObject {
  constructor(private readonly range: Range) {
    super();
  }

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  override beforeWrite(member: string): void {
    this.range.guard(`FormatProtection.${member}`);
  }

  get locked(): boolean {
    return this.range.worksheet.protection.isLocked(this.range.box);
  }

  set locked(isLocked: unknown) {
    this.range.worksheet.protection.lock(this.range.box, isLocked === true);
  }

  get formulaHidden(): boolean {
    return false;
  }
}

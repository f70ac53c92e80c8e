import { defineShape, HostObject } from "../../richapi";
import type { Workbook } from "./workbook";

const SHAPE = defineShape<WorkbookCreated>("WorkbookCreated", { scalars: ["id"], methods: ["open"] });

/** A workbook made from a file and not yet shown: what `Excel.createWorkbook` opens beside the one at hand. */
export class WorkbookCreated extends HostObject {
  constructor(
    private readonly workbook: Workbook,
    readonly id: string,
    private readonly file: Uint8Array | undefined,
  ) {
    super();
  }

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  open(): void {
    this.workbook.openNew(this.file);
  }
}

/** The bytes of a file that an add-in sends as base64 text; undefined for any other text. */
export function bytesOfBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0));
  } catch {
    return undefined;
  }
}

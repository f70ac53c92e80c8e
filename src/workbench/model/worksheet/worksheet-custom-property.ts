import { defineShape } from "../../richapi";
import { NamedObject } from "../workbook/named-collection";

const SHAPE = defineShape<WorksheetCustomProperty>("WorksheetCustomProperty", {
  scalars: ["key", "value"],
  methods: ["delete"],
});

/** Something an add-in keeps with a sheet under a key. It follows the sheet, whatever the sheet is called. */
export class WorksheetCustomProperty extends NamedObject {
  private kept: string;

  constructor(
    private readonly properties: { remove(item: WorksheetCustomProperty): void },
    readonly key: string,
    first: unknown,
  ) {
    super();
    this.kept = String(first);
  }

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  override identity(): Record<string, unknown> {
    return { _Id: this.key };
  }

  override get name(): string {
    return this.key;
  }

  get value(): string {
    return this.kept;
  }

  set value(value: unknown) {
    this.kept = String(value);
  }

  delete(): void {
    this.properties.remove(this);
  }
}

import { defineShape } from "../../richapi";
import { NamedObject } from "./named-collection";

const SHAPE = defineShape<Setting>("Setting", { scalars: ["key", "value"], methods: ["delete"] });

/** Something an add-in keeps in the workbook under a key. */
export class Setting extends NamedObject {
  private kept: unknown;

  constructor(
    private readonly settings: { remove(item: Setting): void },
    readonly key: string,
    first: unknown,
  ) {
    super();
    this.kept = first;
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

  get value(): unknown {
    return this.kept;
  }

  set value(value: unknown) {
    this.kept = value;
  }

  delete(): void {
    this.settings.remove(this);
  }
}

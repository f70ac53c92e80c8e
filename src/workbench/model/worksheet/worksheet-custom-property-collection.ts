import { defineShape, invalidArgument } from "../../richapi";
import { NamedCollection } from "../workbook/named-collection";
import { WorksheetCustomProperty } from "./worksheet-custom-property";

const SHAPE = defineShape<WorksheetCustomPropertyCollection>("WorksheetCustomPropertyCollection", {
  methods: ["add", "getCount", "getItem", "getItemOrNullObject"],
});

/** What add-ins keep with a sheet. */
export class WorksheetCustomPropertyCollection extends NamedCollection<WorksheetCustomProperty> {
  private readonly properties: WorksheetCustomProperty[] = [];

  override get shape(): typeof SHAPE {
    return SHAPE;
  }

  override items(): readonly WorksheetCustomProperty[] {
    return this.properties;
  }

  /** Sets the key, new or known. A known one keeps its casing. */
  add(key: unknown, value: unknown): WorksheetCustomProperty {
    if (typeof key !== "string" || key === "" || key.length > LONGEST_KEY) throw invalidArgument(LOCATION);
    if (typeof value !== "string") throw invalidArgument(LOCATION);
    const known = this.find(key);
    if (known) known.value = value;
    else this.properties.push(new WorksheetCustomProperty(this, key, value));
    return this.getItem(key);
  }

  remove(property: WorksheetCustomProperty): void {
    const at = this.properties.indexOf(property);
    if (at >= 0) this.properties.splice(at, 1);
  }
}

const LONGEST_KEY = 255;
const LOCATION = "WorksheetCustomPropertyCollection.add";

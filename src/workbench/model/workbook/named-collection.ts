import { HostCollection, HostObject, itemNotFound } from "../../richapi";

/** An item that a client finds by its id or its name. */
export abstract class NamedObject extends HostObject {
  abstract get name(): string;
  /** The id, where it is another than the name. */
  get id(): string {
    return this.name;
  }
}

/** What all of Excel's collections of named things have in common. Names do not mind case. */
export abstract class NamedCollection<T extends NamedObject> extends HostCollection {
  abstract override items(): readonly T[];

  get count(): number {
    return this.items().length;
  }

  override getItem(key: unknown): T {
    const item = this.find(key);
    if (!item) throw itemNotFound(`${this.shape.className}.getItem`);
    return item;
  }

  getItemOrNullObject(key: unknown): T | null {
    return this.find(key) ?? null;
  }

  getItemAt(index: number): T {
    const item = this.items()[index];
    if (!item) throw itemNotFound(`${this.shape.className}.getItemAt`);
    return item;
  }

  getCount(): number {
    return this.count;
  }

  find(key: unknown): T | undefined {
    const wanted = String(key).toLowerCase();
    const items = this.items();
    return (
      items.find((item) => item.id.toLowerCase() === wanted) ?? items.find((item) => item.name.toLowerCase() === wanted)
    );
  }
}

/** The members above, for the shape of a collection. */
export const NAMED_METHODS = ["getItem", "getItemOrNullObject", "getItemAt", "getCount"] as const;

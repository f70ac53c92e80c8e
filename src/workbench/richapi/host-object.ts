/**
 * What a class offers over the wire, by the names developers type.
 *
 * A list rather than reflection: an add-in cannot reach what is internal, and a member that is
 * missing fails by its name.
 */
export interface Shape {
  readonly className: string;
  /** Values `load` can fetch. */
  readonly scalars: readonly string[];
  /** Properties that lead to other objects. */
  readonly links: readonly string[];
  readonly methods: readonly string[];
  /** Registrations the model fires for, by their name on the wire. */
  readonly events: readonly string[];
}

/** An object an add-in can hold a proxy of. */
export abstract class HostObject {
  abstract get shape(): Shape;

  /** The fields by which the client finds this object again in a later request. */
  identity(): Record<string, unknown> {
    return {};
  }

  /** Called before a property is set; throws where writing is refused. */
  beforeWrite(_member: string): void {}
}

/** An object with items: `load` of a name the collection itself lacks is meant for its items. */
export abstract class HostCollection extends HostObject {
  abstract items(): readonly HostObject[];

  /** The item the client names in brackets or with `getItem`; throws where no item has that name. */
  abstract getItem(key: unknown): HostObject;
}

/** Declares a shape against its class, so that a misspelt member does not compile. */
export function defineShape<T>(
  className: string,
  members: {
    readonly scalars?: readonly (keyof T & string)[];
    readonly links?: readonly (keyof T & string)[];
    readonly methods?: readonly (keyof T & string)[];
    readonly events?: readonly string[];
  },
): Shape {
  const { scalars = [], links = [], methods = [], events = [] } = members;
  return { className, scalars, links, methods, events };
}

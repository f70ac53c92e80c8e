import { HostObject, type Shape } from "../../richapi";

/** Settings Excel keeps for an object that this host only remembers: their names and first values. */
export interface KeptShape {
  readonly className: string;
  readonly scalars: Readonly<Record<string, unknown>>;
  readonly links?: Readonly<Record<string, HostObject>>;
}

/** An object that keeps what it gets and draws nothing: page set-up, headers, a chart's title. */
export class KeptObject extends HostObject {
  readonly shape: Shape;

  constructor({ className, scalars, links = {} }: KeptShape, methods: readonly string[] = []) {
    super();
    this.shape = { className, scalars: Object.keys(scalars), links: Object.keys(links), methods, events: [] };
    keep(this, scalars);
    for (const [name, linked] of Object.entries(links)) Object.defineProperty(this, name, { value: linked });
  }
}

/** A kept object with what it is known to keep, for those who read it here. */
export function createKept<
  Name extends string,
  Links extends Readonly<Record<string, HostObject>> = Readonly<Record<never, HostObject>>,
>(
  className: string,
  scalars: Readonly<Record<Name, unknown>>,
  links?: Links,
): KeptObject & Readonly<Record<Name, unknown>> & Links {
  // what it is given are its own properties
  return new KeptObject({ className, scalars, ...(links && { links }) }) as never;
}

/** Gives an object properties that are only kept. */
export function keep(object: HostObject, firstValues: Readonly<Record<string, unknown>>): void {
  for (const [name, first] of Object.entries(firstValues)) {
    let value = first;
    const set = (next: unknown): void => {
      value = next;
    };
    Object.defineProperty(object, name, { get: () => value, set });
  }
}

/**
 * The iterator helpers that the grid engine calls and Node 20 lacks; browsers and Node 22 have them.
 *
 * Imported before the engine. Leaves what is there alone.
 */
type AnyIterator = IterableIterator<unknown>;

const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;

const HELPERS: Readonly<Record<string, (this: AnyIterator, ...args: never[]) => unknown>> = {
  some(test: (value: unknown) => boolean) {
    for (const value of this) if (test(value)) return true;
    return false;
  },
  every(test: (value: unknown) => boolean) {
    for (const value of this) if (!test(value)) return false;
    return true;
  },
  find(test: (value: unknown) => boolean) {
    for (const value of this) if (test(value)) return value;
    return undefined;
  },
  forEach(visit: (value: unknown) => void) {
    for (const value of this) visit(value);
  },
  toArray() {
    return [...this];
  },
  *map(change: (value: unknown) => unknown) {
    for (const value of this) yield change(value);
  },
  *filter(test: (value: unknown) => boolean) {
    for (const value of this) if (test(value)) yield value;
  },
};

for (const [name, value] of Object.entries(HELPERS)) {
  if (!(name in prototype)) Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
}

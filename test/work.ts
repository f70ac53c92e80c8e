// Counts work instead of time: the same on every machine, however busy.

const WALKS = ["map", "flatMap", "filter", "find", "findIndex", "some", "every", "forEach", "reduce", "sort"] as const;

/**
 * Counts how often something calls back for a member of an array: each look at a member, each comparison of a sort.
 * Work that is quadratic shows as four times the calls for twice the input.
 */
export function workOf(something: () => unknown): number {
  let calls = 0;
  const kept = WALKS.map(
    (name) => [name, Reflect.get(Array.prototype, name) as (...given: unknown[]) => unknown] as const,
  );
  for (const [name, walk] of kept) {
    const counting = function (this: unknown[], callback: unknown, ...rest: unknown[]): unknown {
      if (typeof callback !== "function") return Reflect.apply(walk, this, [callback, ...rest]);
      const counted = (...given: unknown[]): unknown => {
        calls += 1;
        return Reflect.apply(callback, undefined, given);
      };
      return Reflect.apply(walk, this, [counted, ...rest]);
    };
    Object.defineProperty(Array.prototype, name, { value: counting, configurable: true, writable: true });
  }
  try {
    something();
  } finally {
    for (const [name, value] of kept) {
      Object.defineProperty(Array.prototype, name, { value, configurable: true, writable: true });
    }
  }
  return calls;
}

/** How much the work grows from an input to one twice as large: about 2 where it is linear. */
export function growthOf(work: (size: number) => unknown, size: number): number {
  return workOf(() => work(2 * size)) / workOf(() => work(size));
}

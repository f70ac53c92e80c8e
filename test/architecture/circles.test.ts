import { imports, sources, type Import } from "./sources";

// Circles that stay, each with its reason. A circle is named by its files in the order of the alphabet.
const RECURSION: readonly string[][] = [];
const TYPES_ALONE: readonly string[][] = [];

test("no values are imported in a circle", () => {
  expect(circlesOf(imports.filter(({ erased }) => !erased))).toEqual(RECURSION);
});

test("no types are imported in a circle", () => {
  expect(circlesOf(imports)).toEqual([...RECURSION, ...TYPES_ALONE].sort());
});

test("a circle is found", () => {
  const circle = [
    { from: "a", to: "b", erased: false },
    { from: "b", to: "c", erased: false },
    { from: "c", to: "a", erased: false },
    { from: "c", to: "d", erased: false },
  ];
  expect(circlesOf(circle, ["a", "b", "c", "d"])).toEqual([["a", "b", "c"]]);
});

/** Every largest set of files each of which reaches each other by imports (Tarjan's strongly connected components). */
function circlesOf(edges: readonly Import[], files = sources): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];

  const visit = (file: string): number => {
    const own = order.size;
    order.set(file, own);
    lowest.set(file, own);
    open.push(file);
    for (const to of next.get(file) ?? []) {
      if (!order.has(to)) lower(file, visit(to));
      else if (open.includes(to)) lower(file, order.get(to) ?? own);
    }
    const low = lowest.get(file) ?? own;
    if (low === own) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return low;
  };
  const lower = (file: string, to: number): void => {
    lowest.set(file, Math.min(lowest.get(file) ?? to, to));
  };

  for (const file of files) if (!order.has(file)) visit(file);
  return circles.sort();
}

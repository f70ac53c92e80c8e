import { readImports, sources, type Import } from "./sources";

const imports = readImports();

// The one circle that stays, of types alone: Office.js' own object graph. A range has a worksheet, and a worksheet gives
// ranges, tables and charts; the workbench says so as Office.js does.
const OBJECT_GRAPH = {
  chart: "chart-collection chart-drawing chart-legend chart-series-collection chart-series chart-source chart index",
  range:
    "clear-range copy-range data-validation format-property format-protection grow-validations hyperlink range-border-collection range-border range-fill range-font range-format range-input range-place range referred-range shift-cells validation-choices",
  table:
    "auto-filter filter rename-references table-collection table-column-collection table-column table-filters table-headers table-lines table-row-collection table-row table-sort table",
  workbook: "application named-item-collection named-item workbook-created workbook",
  worksheet: "freeze-panes note-collection note page-layout worksheet-collection worksheet-protection worksheet",
};
const objectGraph = Object.entries(OBJECT_GRAPH).flatMap(([room, files]) =>
  files.split(" ").map((file) => `workbench/model/${room}/${file}.ts`),
);

test("no values are imported in a circle", () => {
  expect(circlesOf(imports.filter(({ erased }) => !erased))).toEqual([]);
});

test("no types are imported in a circle but Office.js' own", () => {
  expect(circlesOf(imports)).toEqual([objectGraph.sort()]);
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

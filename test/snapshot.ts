import { callerOf, loadCatalogue } from "../src/functions";
import { areaOf, type Area, type CallFunction, type Snapshot } from "../src/sheets";
import type { Language } from "../src/text";

/** A cell as a workbook holds it: a value, or a formula and what it shows. */
type HeldCell = string | number | readonly [formula: string, shown: string | number];

/** A workbook of one sheet, by its cells: `{ A1: 5, B1: ["=A1*2", 10] }`. */
export function snapshotOf(cells: Readonly<Record<string, HeldCell>>): Snapshot {
  const placed = Object.entries(cells).map(([address, held]) => ({ ...cellAt(address), held }));
  const rows = Math.max(0, ...placed.map(({ row }) => row + 1));
  const columns = Math.max(0, ...placed.map(({ column }) => column + 1));
  const grid = (part: 0 | 1): unknown[][] =>
    Array.from({ length: rows }, (_row, row) =>
      Array.from({ length: columns }, (_column, column) => {
        const held = placed.find((cell) => cell.row === row && cell.column === column)?.held ?? "";
        return Array.isArray(held) ? (held as unknown[])[part] : held;
      }),
    );
  return { sheets: [{ name: "Ark1", row: 0, column: 0, formulas: grid(0), values: grid(1) }], tables: [], names: [] };
}

/** Cells that stand together from some place on, the first of them perhaps with a formula that gives them all. */
type PlacedCells = { row: number; column: number; cells: readonly (readonly unknown[])[]; formula?: string };

/** A workbook of one sheet, by blocks of cells. */
export function placedOn(blocks: readonly PlacedCells[]): Snapshot {
  const rows = Math.max(0, ...blocks.map(({ row, cells }) => row + cells.length));
  const columns = Math.max(0, ...blocks.map(({ column, cells }) => column + (cells[0]?.length ?? 0)));
  const values = Array.from({ length: rows }, () => new Array<unknown>(columns).fill(""));
  const formulas = Array.from({ length: rows }, () => new Array<unknown>(columns).fill(""));
  for (const { row, column, cells, formula } of blocks) {
    cells.forEach((line, down) =>
      line.forEach((cell, across) => {
        const isFirst = down === 0 && across === 0;
        (values[row + down] as unknown[])[column + across] = cell;
        (formulas[row + down] as unknown[])[column + across] = isFirst && formula !== undefined ? formula : cell;
      }),
    );
  }
  return { sheets: [{ name: "Ark1", row: 0, column: 0, values, formulas }], tables: [], names: [] };
}

export function cellAt(address: string): Area {
  const area = areaOf({ sheet: "Ark1", cell: address });
  if (!area) throw new Error(`${address} is no cell`);
  return area;
}

/** Calls the add-in's functions, as the pane does. */
export const functionsIn = async (language: Language = "nb"): Promise<CallFunction> =>
  callerOf(await loadCatalogue(language));

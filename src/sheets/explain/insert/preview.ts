import { asWord } from "../../model";
import type { Finding, Explanation } from "../../../core";
import {
  areaAddress,
  cellsOf,
  formulaAt,
  isOneCell,
  locate,
  oneCell,
  overlaps,
  readFormula,
  referencesIn,
  tableAt,
  valueAt,
  type Area,
  type Snapshot,
  type Tree,
} from "../../workbook";
import type { CallFunction } from "../setting";
import { evaluated } from "../explain";
import { originOf } from "../origin";
import { isFaulty } from "../result";
import { spillOf } from "../spill";

/** A preview of a formula: its values, their explanation, and what prevents it. */
export type FormulaPreview = {
  formula: string;
  target: Area;
  /** The cells the answer covers. The first is the target. */
  area: Area;
  /** The content of each of these cells as the formula bar shows it; empty for a free cell. */
  holds: readonly (readonly string[])[];
  /** The values it would show, row by row; undefined where only Excel can compute them. */
  values: readonly (readonly unknown[])[] | undefined;
  /** The explanation of the first cell. */
  explanation: Explanation | undefined;
  findings: readonly Finding[];
};

/**
 * Tries a formula on the workbook with the same code that the cell will call, and checks that there is room for the
 * answer.
 */
export function previewFormula(formula: string, target: Area, snapshot: Snapshot, call: CallFunction): FormulaPreview {
  const tree = readFormula(formula);
  const result = tree && evaluated(tree, { snapshot, at: target, call, spilled: { row: 0, column: 0 } });
  const values = result?.values;
  const area = { ...target, ...sizeOf(values ?? []) };
  const origin = { ...originOf(snapshot, target), values: values ?? [] };
  return {
    formula,
    target,
    area,
    holds: holdsIn(snapshot, area),
    values,
    explanation: result && {
      origin,
      how: "worked",
      formula,
      isFrozen: false,
      expression: result.expression,
      inputs: [],
      findings: [],
    },
    findings: [
      ...faultsIn(values ?? []),
      ...(tree ? circle(tree, target, snapshot, area) : []),
      ...spillFindings(snapshot, area, call),
    ],
  };
}

/** The content of a cell as the formula bar shows it. */
export const heldBy = (snapshot: Snapshot, cell: Area): string =>
  formulaAt(snapshot, cell) ?? asWord(valueAt(snapshot, cell.sheet, cell.row, cell.column));

const holdsIn = (snapshot: Snapshot, { sheet, row, column, rows, columns }: Area): string[][] =>
  Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_cell, across) => heldBy(snapshot, oneCell(sheet, row + down, column + across))),
  );

/** Finds what blocks an answer of several cells: a filled cell or a table. */
export function spillFindings(snapshot: Snapshot, area: Area, call: CallFunction): Finding[] {
  if (isOneCell(area)) return [];
  const table = tableAt(snapshot, oneCell(area.sheet, area.row, area.column));
  if (table) return [blocked(area, { is: "table", table: table.name })];
  const [target, ...others] = cellsOf(area);
  const filled = others.find((cell) => isTaken(snapshot, cell, target, call));
  return filled ? [blocked(area, { is: "cell", cell: areaAddress(filled) })] : [];
}

/** Tells whether a cell is filled by anything but the target's own spilled answer, which goes with its formula. */
function isTaken(snapshot: Snapshot, cell: Area, target: Area | undefined, call: CallFunction): boolean {
  if (heldBy(snapshot, cell) === "") return false;
  const from = spillOf(snapshot, cell, call)?.from;
  return from === undefined || target === undefined || !overlaps(from, target);
}

type Blocker = (Finding & { code: "spill-blocked" })["facts"]["by"];

const blocked = (area: Area, by: Blocker): Finding => ({
  code: "spill-blocked",
  facts: { area: areaAddress(area), by },
  severity: "error",
});

/** The faults in the cells of the answer, each once. */
function faultsIn(values: readonly (readonly unknown[])[]): Finding[] {
  const faults = values.flat().filter(isFaulty);
  const once = new Map(faults.map(({ fault }) => [JSON.stringify(fault), fault]));
  return [...once.values()].map((fault) => ({ ...fault, severity: "error" }));
}

function circle(tree: Tree, target: Area, snapshot: Snapshot, covered: Area): Finding[] {
  const isWithin = referencesIn(tree).some((reference) => {
    const area = locate(reference, snapshot, target);
    return area !== undefined && overlaps(area, covered);
  });
  const facts = { sheet: target.sheet, cell: areaAddress(target) };
  return isWithin ? [{ code: "formula-in-circle", facts, severity: "error" }] : [];
}

const sizeOf = (values: readonly (readonly unknown[])[]): { rows: number; columns: number } => ({
  rows: Math.max(1, values.length),
  columns: Math.max(1, values[0]?.length ?? 1),
});

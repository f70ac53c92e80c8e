import { asWord } from "../model";
import {
  decimalOf,
  type Decimal,
  type Finding,
  type Explanation,
  type Expression,
  type Origin,
  type Value,
} from "../../core";
import {
  areaAddress,
  cellsOf,
  contains,
  formulaAt,
  isOneCell,
  locate,
  readFormula,
  referencesIn,
  sheetIn,
  valueAt,
  type Area,
  type Snapshot,
  type Tree,
} from "../workbook";
import { evaluate } from "./evaluate";
import type { CallFunction, Called, FormulaCell } from "./setting";
import { originOf } from "./origin";
import { isFaulty, Unexplained } from "./result";
import { spillOf } from "./spill";

/**
 * Explains a cell: its value, how it came about, and the cells it rests on, each of which can be explained in turn.
 *
 * The formula is computed again, exactly, from the values of its cells. Another value in the cell is a finding: the
 * workbook has not been calculated, or someone has typed over the answer of a function.
 */
export function explainCell(snapshot: Snapshot, at: Area, call: CallFunction): Explanation {
  const spill = spillOf(snapshot, at, call);
  const from = spill?.from ?? at;
  const formula = formulaAt(snapshot, from);
  const cell = { origin: originOf(snapshot, at), isFrozen: sheetIn(snapshot, at.sheet)?.isFrozen ?? false };
  if (formula === undefined) {
    const isBlank = valueAt(snapshot, at.sheet, at.row, at.column) === "";
    const how = isBlank ? "blank" : "typed";
    return { ...cell, isFrozen: false, how, formula, expression: undefined, inputs: [], findings: [] };
  }
  const tree = readFormula(formula);
  const worked = tree && evaluated(tree, { snapshot, at: from, call, spilled: spill ?? { row: 0, column: 0 } });
  if (!tree || !worked) {
    const inputs = tree ? referredOrigins(tree, snapshot, from) : [];
    return { ...cell, how: "unexplained", formula, expression: undefined, inputs, findings: [] };
  }
  const { expression, faults, decidedBy } = worked;
  const inputs = onlyOnce([...decidedBy, ...inputsOf(expression)]);
  const referred = referredOrigins(tree, snapshot, from);
  const isOld = faults.length === 0 && !cell.isFrozen ? stale(snapshot, at, resultOf(worked, spill)) : [];
  const findings = [...faults, ...(isOld.length > 0 && isInCircle(tree, snapshot, from) ? circle(from) : isOld)];
  // The words of a text that a formula puts together are not all written in it.
  if (expression.is === "given" && referred.length > 0) {
    return { ...cell, how: "unexplained", formula, expression: undefined, inputs: referred, findings };
  }
  return {
    ...cell,
    how: "worked",
    formula,
    expression,
    inputs: inputs.length > 0 ? inputs : referred,
    findings,
  };
}

/** Tells whether a cell without a formula is typed or blank; undefined for a computed cell. */
export function leafOf(snapshot: Snapshot, at: Area, call: CallFunction): "typed" | "blank" | undefined {
  if (formulaAt(snapshot, at) !== undefined) return undefined;
  if (valueAt(snapshot, at.sheet, at.row, at.column) === "") return "blank";
  return spillOf(snapshot, at, call) ? undefined : "typed";
}

/** The cells of an origin one by one: of many, the first ones and the number left. */
export function cellsOfOrigin(snapshot: Snapshot, origin: Origin): { cells: Origin[]; left: number } {
  const area = areaOf(origin);
  if (!area) return { cells: [], left: 0 };
  const rows = Math.ceil(MOST_CELLS / area.columns);
  const first = cellsOf({ ...area, rows: Math.min(rows, area.rows) }).slice(0, MOST_CELLS);
  return { cells: first.map((cell) => originOf(snapshot, cell)), left: area.rows * area.columns - first.length };
}

/** The area of an origin. */
export function areaOf({ sheet, cell }: Pick<Origin, "sheet" | "cell">): Area | undefined {
  const tree = readFormula(`=${cell}`);
  if (tree?.is !== "reference" || tree.to.to !== "cells") return undefined;
  const { top, left, bottom, right } = tree.to;
  if (top === null || left === null || bottom === null || right === null) return undefined;
  return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

type Evaluated = {
  expression: Expression;
  values: Called["values"];
  decidedBy: readonly Origin[];
  faults: Finding[];
};

/** Evaluates a formula; undefined where part of it has no explanation. */
export function evaluated(tree: Tree, at: FormulaCell): Evaluated | undefined {
  try {
    const { expression, values, decidedBy = [] } = evaluate(tree, at);
    const { row, column } = values.length === 1 && values[0]?.length === 1 ? { row: 0, column: 0 } : at.spilled;
    const cell = values[row]?.[column];
    const faults: Finding[] = isFaulty(cell) ? [{ ...cell.fault, severity: "error" }] : [];
    return { expression, values, decidedBy, faults };
  } catch (error) {
    if (error instanceof Unexplained) return undefined;
    throw error;
  }
}

/** What the cell should show: of an answer of several cells, the one that falls on it. */
function resultOf({ expression, values }: Evaluated, spill: { row: number; column: number } | undefined): unknown {
  const isOne = values.length === 1 && values[0]?.length === 1;
  if (expression.is !== "called" && isOne) return expression.value;
  return values[spill?.row ?? 0]?.[spill?.column ?? 0];
}

/** Whether a formula refers to the cell it stands in. Excel then shows what an earlier round left there. */
const isInCircle = (tree: Tree, snapshot: Snapshot, at: Area): boolean =>
  referencesIn(tree).some((reference) => {
    const area = locate(reference, snapshot, at);
    return area !== undefined && contains(area, at);
  });

const circle = (at: Area): Finding[] => [
  { code: "formula-in-circle", facts: { sheet: at.sheet, cell: areaAddress(at) }, severity: "error" },
];

/** Compares the value of a cell with the result of its formula now. */
function stale(snapshot: Snapshot, at: Area, result: unknown): Finding[] {
  const shown = valueAt(snapshot, at.sheet, at.row, at.column);
  if (agree(shown, result) || NOT_OF_FIGURES.includes(shown)) return [];
  const facts = { sheet: at.sheet, cell: areaAddress(at), shown: digitsOf(shown), wanted: digitsOf(result) };
  return [{ code: "cell-stale", facts, severity: "warning" }];
}

/** Errors that calculating again does not help: no room for the answer, or no add-in. */
const NOT_OF_FIGURES: readonly unknown[] = ["#SPILL!", "#NAME?"];

/** Excel computes in doubles, so its last digits may differ, but no digit shown does. */
function agree(shown: unknown, result: unknown): boolean {
  const wanted = typeof result === "number" ? decimalOf(result) : result;
  if (isDecimal(wanted)) {
    if (typeof shown !== "number") return wanted.isZero() && shown === "";
    return decimalOf(shown).minus(wanted).abs().lt(wanted.abs().times("1e-12").plus("0.000001"));
  }
  // A formula that only refers to a blank cell shows 0.
  if (wanted === undefined || wanted === null || wanted === "") return shown === "" || shown === 0;
  return shown === wanted;
}

const digitsOf = (value: unknown): string => (isDecimal(value) ? value.toString() : asWord(value));

const isDecimal = (value: unknown): value is Decimal =>
  typeof value === "object" && value !== null && "toDecimalPlaces" in value;

/** The cells of an expression, in order. */
function inputsOf(expression: Expression): Origin[] {
  switch (expression.is) {
    case "given":
      return [];
    case "origin":
      return [expression.origin];
    case "called":
      return expression.call.origins.flatMap((origin, i) => {
        const computed = expression.call.computed[i];
        return origin ?? (computed ? inputsOf(computed) : []);
      });
    case "worked":
      return expression.of.flatMap(inputsOf);
  }
}

/** Every cell a formula refers to, for a formula without an explanation. */
function referredOrigins(tree: Tree, snapshot: Snapshot, at: Area): Origin[] {
  return onlyOnce(
    referencesIn(tree).flatMap((reference) => {
      const area = locate(reference, snapshot, at);
      return area ? [originOf(snapshot, area, reference)] : [];
    }),
  );
}

/** Drops origins of the same cells but the first. A sum may have thousands. */
function onlyOnce(origins: readonly Origin[]): Origin[] {
  const first = new Map<string, Origin>();
  for (const origin of origins) {
    const cells = `${origin.sheet.toLowerCase()}!${origin.cell}`;
    if (!first.has(cells)) first.set(cells, origin);
  }
  return [...first.values()];
}

export const isArea = (origin: Origin): boolean => {
  const area = areaOf(origin);
  return area !== undefined && !isOneCell(area);
};

export type { Value };

const MOST_CELLS = 100;

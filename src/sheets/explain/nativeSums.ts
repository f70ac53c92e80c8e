import { decimal, sum, type Origin } from "../../core";
import { cellsOf, locate, referencesIn, type Area, type Tree } from "../workbook";
import { areaIn, asAmount, resultOf, valueIn } from "./arguments";
import { criterionTest } from "./criteria";
import { referredArea } from "./referredArea";
import type { Setting } from "./setting";
import { originOf } from "./origin";
import { given, isEmpty, Unexplained, valueOf, worked, type Result } from "./result";

/** Excel's functions that add cells: all of an area, or those that meet criteria. */
export const NATIVE_SUMS: Readonly<Record<string, (of: readonly Tree[], setting: Setting) => Result>> = {
  SUM: (of, setting) => added(of.flatMap((one) => partsOf(resultOf(one, setting), setting))),
  SUMIFS: ([summed, ...criteria], setting) => summedWhere(areaIn(summed, setting), pairsOf(criteria), setting),
  COUNTIFS: (criteria, setting) => {
    const pairs = pairsOf(criteria);
    const { cells, decidedBy } = matchingIn(areaIn(criteria[0], setting), pairs, setting);
    return { ...given(decimal(String(cells.length))), decidedBy };
  },
  /** The summed cells have the shape of the tested ones, and are the tested ones where no others are given. */
  SUMIF: ([cells, criterion, summed], setting) => {
    const tested = areaIn(cells, setting);
    const { sheet, row, column } = summed ? areaIn(summed, setting) : tested;
    return summedWhere({ ...tested, sheet, row, column }, [{ cells, criterion }], setting);
  },
};

type Criterion = { cells: Tree | undefined; criterion: Tree | undefined };

/** The cells and the criterion of each pair of arguments. */
function pairsOf(criteria: readonly Tree[]): Criterion[] {
  if (criteria.length % 2 !== 0) throw new Unexplained("criteria without the last one");
  return criteria.flatMap((cells, i) => (i % 2 === 0 ? [{ cells, criterion: criteria[i + 1] }] : []));
}

function summedWhere(area: Area, criteria: readonly Criterion[], setting: Setting): Result {
  const { cells, decidedBy } = matchingIn(area, criteria, setting);
  return { ...added(cells.map((cell) => referredArea(cell, setting))), decidedBy };
}

/** The cells of an area whose place meets every criterion, and what the criteria refer to. */
function matchingIn(
  area: Area,
  criteria: readonly Criterion[],
  setting: Setting,
): { cells: Area[]; decidedBy: Origin[] } {
  const tests = criteria.map(({ cells, criterion }) => {
    const { rows, columns } = areaIn(cells, setting);
    if (rows !== area.rows || columns !== area.columns) throw new Unexplained("#VALUE!");
    return { cells: resultOf(cells, setting).values.flat(), isMet: criterionTest(valueIn(criterion, setting)) };
  });
  return {
    cells: cellsOf(area).filter((_cell, i) => tests.every(({ cells, isMet }) => isMet(cells[i]))),
    decidedBy: criteria.flatMap(({ criterion }) => originsIn(criterion, setting)),
  };
}

function added(parts: readonly Result[]): Result {
  const amounts = parts.map(({ values }) => {
    const [[cell] = []] = values;
    // SUM ignores words in cells.
    const value = valueOf(cell);
    return typeof value === "object" ? value : undefined;
  });
  return worked("sum", parts, sum(amounts));
}

/** The cells of an area, each a part. Too many of them are one part. */
function partsOf(result: Result, setting: Setting): Result[] {
  const { area, values, expression } = result;
  if (!area || area.rows * area.columns === 1) {
    return values.length === 1 && values[0]?.length === 1
      ? [result]
      : values.flat().map((cell) => ({ values: [[cell]], expression }));
  }
  if (area.rows * area.columns > MOST_CELLS) {
    const total = sum(values.flat().map((cell) => asAmount(cell)));
    return [
      { values: [[total]], expression: expression.is === "origin" ? { ...expression, value: total } : expression },
    ];
  }
  return filledCells(area, setting);
}

const filledCells = (area: Area, setting: Setting): Result[] =>
  cellsOf(area)
    .map((cell) => referredArea(cell, setting))
    .filter(({ values }) => !isEmpty(values[0]?.[0]));

/** Every cell that a part of a formula refers to. */
const originsIn = (tree: Tree | undefined, { snapshot, at }: Setting): Origin[] =>
  (tree ? referencesIn(tree) : []).flatMap((reference) => {
    const area = locate(reference, snapshot, at);
    return area ? [originOf(snapshot, area, reference)] : [];
  });

const MOST_CELLS = 60;

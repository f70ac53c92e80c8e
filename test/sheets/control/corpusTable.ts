import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decimal, ONE, roundTo, sum, type Decimal } from "../../../src/core";
import type { SheetCells } from "../../../src/sheets";
import { amountIn, cellOf, type CorpusCell } from "./cellText";

/** A place in the grid, counted from zero. */
export type Spot = { row: number; column: number };
export type Part = Spot & { sign: 1 | -1 };

/** What a total or a result is the sum of. */
export type Claim = Spot & { way: "down" | "across"; parts: readonly Part[] };

/** A correct table of the corpus, with what a person knows of its figures. */
export type CorpusTable = {
  name: string;
  grid: readonly (readonly CorpusCell[])[];
  unit: Decimal;
  claims: readonly Claim[];
};

/** All tables of a folder beside this file, in the order of their names. */
export const corpus = (folder: string): CorpusTable[] =>
  readdirSync(join(__dirname, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => readTable(file.replace(/\.txt$/u, ""), readFileSync(join(__dirname, folder, file), "utf8")));

/** Reads a file: the rows of the table, a line `---`, and its rules (README.md of the corpus). */
export function readTable(name: string, text: string): CorpusTable {
  const [rows = "", rules = ""] = text.trimEnd().split("\n---\n");
  const setting = (word: string): string | undefined => new RegExp(`^${word}: (.*)$`, "mu").exec(rules)?.[1];
  const format = setting("format") ?? "General";
  const figures = columnsOf(setting("figures") ?? "");
  const grid = rows
    .split("\n")
    .map((line) =>
      line.split("|").map((cell, column) => cellOf(cell.trim(), figures.includes(column) ? format : "General")),
    );
  const claims = rules
    .split("\n")
    .flatMap((rule) => claimsOf(grid, figures, rule))
    .filter(({ parts }) => parts.length > 0);
  const table = { name, grid: calculated(grid, claims), unit: ONE, claims };
  return { ...table, unit: decimal(setting("unit") ?? finestUnit(table)) };
}

/** A formula's value is a double, with the noise that adding doubles has. */
const calculated = (grid: CorpusTable["grid"], claims: readonly Claim[]): CorpusTable["grid"] =>
  grid.map((cells, row) =>
    cells.map((cell, column) => {
      const claim = claims.find((one) => isSameSpot(one, { row, column }));
      if (cell.formula === undefined || typeof cell.value !== "number" || !claim) return cell;
      const value = claim.parts.reduce(
        (all, part) => all + part.sign * Number(grid[part.row]?.[part.column]?.value),
        0,
      );
      return { ...cell, value };
    }),
  );

/** The figure that a cell shows: rounded as its format says. */
export function shownAt({ grid }: Pick<CorpusTable, "grid">, { row, column }: Spot): Decimal | undefined {
  const cell = grid[row]?.[column];
  const amount = cell && amountIn(cell);
  if (!amount || cell.format === "General") return amount;
  return roundTo(amount, decimal(`1e-${/\.(0+)/u.exec(cell.format)?.[1]?.length ?? 0}`));
}

/** The sum of the parts as they are shown. */
export const sumShown = (table: Pick<CorpusTable, "grid">, { parts }: Claim): Decimal =>
  sum(parts.map((part) => (shownAt(table, part) as Decimal).times(part.sign)));

/** What rounding may explain, by rule 13 of the design: half a unit for each part. */
export const allowance = ({ unit }: CorpusTable, { parts }: Claim): Decimal => unit.times(parts.length).div(2);

export const isSameSpot = (one: Spot, other: Spot): boolean => one.row === other.row && one.column === other.column;

export function cellsOfTable({ grid }: Pick<CorpusTable, "grid">): SheetCells {
  const width = Math.max(...grid.map((row) => row.length));
  const each = <Value>(of: (cell: CorpusCell) => Value, blank: Value): Value[][] =>
    grid.map((row) => Array.from({ length: width }, (_, i) => (row[i] ? of(row[i]) : blank)));
  return {
    sheet: "Ark1",
    row: 0,
    column: 0,
    values: each<unknown>(({ value }) => value, ""),
    formulas: each<unknown>(({ value, formula }) => formula ?? value, ""),
    formats: each(({ format }) => format, "General"),
  };
}

function finestUnit(table: CorpusTable): string {
  const shown = table.claims.flatMap((claim) => [claim, ...claim.parts].map((spot) => shownAt(table, spot)));
  const decimals = shown.map((amount) => amount?.toFixed().split(".")[1]?.length ?? 0);
  return `1e-${Math.max(0, ...decimals)}`;
}

/** `9 = 3..7 - 8 in B..D` is a row, `E = B - C in 3..9` a column, and `D += C in 4..9` runs on from the cell before. */
function claimsOf(grid: CorpusTable["grid"], figures: readonly number[], rule: string): Claim[] {
  const [, target = "", sign, terms = "", scope] = /^(\w+) (\+?)= (.*?)(?: in (.*))?$/u.exec(rule) ?? [];
  if (target === "") return [];
  const isRow = /^\d+$/u.test(target);
  const indexOf = isRow ? (word: string) => Number(word) - 1 : columnOf;
  const line = indexOf(target);
  const others = isRow ? (scope ? columnsOf(scope) : figures) : scope ? rowsOf(scope) : [...grid.keys()];
  const spotOf = (at: number, other: number): Spot => (isRow ? { row: at, column: other } : { row: other, column: at });
  const isFigure = (spot: Spot): boolean => shownAt({ grid }, spot) !== undefined;
  return others.flatMap((other, i): Claim[] => {
    const added = termsOf(terms, indexOf);
    const spots: Part[] = sign
      ? [
          { ...spotOf(line, (others[0] as number) - 1), sign: 1 },
          ...others
            .slice(0, i + 1)
            .flatMap((past) => added.map((term) => ({ ...spotOf(term.at, past), sign: term.sign }))),
        ]
      : added.map((term) => ({ ...spotOf(term.at, other), sign: term.sign }));
    const spot = spotOf(line, other);
    return isFigure(spot) ? [{ ...spot, way: isRow ? "down" : "across", parts: spots.filter(isFigure) }] : [];
  });
}

const termsOf = (terms: string, indexOf: (word: string) => number): { sign: 1 | -1; at: number }[] =>
  [...terms.matchAll(/(-?) ?(\w+)(?:\.\.(\w+))?/gu)].flatMap(([, minus, first = "", last = first]) =>
    range(indexOf(first), indexOf(last)).map((at) => ({ sign: minus ? (-1 as const) : (1 as const), at })),
  );

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const spans = (text: string, indexOf: (word: string) => number): number[] =>
  text.split(" ").flatMap((span) => {
    const [first = "", last = first] = span.split("..");
    return range(indexOf(first), indexOf(last));
  });

const columnsOf = (text: string): number[] => spans(text, columnOf);
const rowsOf = (text: string): number[] => spans(text, (word) => Number(word) - 1);

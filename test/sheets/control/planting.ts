import { decimal, roundTo, ZERO, type Decimal } from "../../../src/core";
import { amountIn, withAmount, type CorpusCell } from "./cellText";
import {
  allowance,
  isSameSpot,
  shownAt,
  sumShown,
  type Claim,
  type CorpusTable,
  type Part,
  type Spot,
} from "./corpusTable";

export const KINDS = [
  "swapped digits",
  "one digit",
  "sign turned",
  "part left out",
  "part counted twice",
  "stale",
  "decimal slip",
  "another column",
] as const;
export type Kind = (typeof KINDS)[number];

/** A wrong total in a table that is otherwise right, and the amounts that a finding may name as the right one. */
export type Plant = {
  kind: Kind;
  claim: Claim;
  printed: Decimal;
  right: readonly Decimal[];
  grid: CorpusTable["grid"];
};

/** Chance that is the same in every run. */
export type Chance = (below: number) => number;

export function chanceOf(seed: string): Chance {
  let state = Array.from(seed).reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0, 7);
  return (below) => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Plants an error of a kind in a total. Undefined where it would be no error, or one that rounding explains. */
export function plant(table: CorpusTable, kind: Kind, claim: Claim, chance: Chance): Plant | undefined {
  const right = kind === "stale" ? withPartChanged(table, claim, chance) : table;
  const held = right && shownAt(right, claim);
  if (!right || !held) return undefined;
  const old = shownAt(table, claim) as Decimal;
  const printed = kind === "stale" ? old : wrongTotal(table, kind, claim, held, chance);
  if (!printed || printed.isZero()) return undefined;
  const own = table.claims.filter((other) => isSameSpot(other, claim));
  const sums = own.map((other) => sumShown(right, other));
  const isSeen = own.every((other, i) =>
    printed
      .minus(sums[i] as Decimal)
      .abs()
      .gt(allowance(table, other)),
  );
  if (!isSeen || printed.eq(held)) return undefined;
  const grid = typedOver(right, claim, printed.minus(held));
  return { kind, claim, printed, right: [held, ...sums], grid };
}

function wrongTotal(
  table: CorpusTable,
  kind: Exclude<Kind, "stale">,
  claim: Claim,
  total: Decimal,
  chance: Chance,
): Decimal | undefined {
  const part = claim.parts[chance(claim.parts.length)] as Part;
  const brings = (shownAt(table, part) as Decimal).times(part.sign);
  switch (kind) {
    case "swapped digits":
      return oneOf(swapsOf(total), chance);
    case "one digit":
      return otherDigit(total, chance);
    case "sign turned":
      return total.neg();
    case "part left out":
      return claim.parts.length > 1 ? total.minus(brings) : undefined;
    case "part counted twice":
      return total.plus(brings);
    case "decimal slip":
      return chance(2) === 0 ? total.times(10) : roundTo(total.div(10), table.unit);
    case "another column":
      return anotherColumn(table, claim, chance);
  }
}

const oneOf = <Item>(items: readonly Item[], chance: Chance): Item | undefined => items[chance(items.length || 1)];

function swapsOf(total: Decimal): Decimal[] {
  const digits = total.toFixed();
  return Array.from(digits).flatMap((one, i) => {
    const next = digits.charAt(i + 1);
    if (!/\d\d/u.test(one + next) || one === next) return [];
    return [decimal(digits.slice(0, i) + next + one + digits.slice(i + 2))];
  });
}

function otherDigit(total: Decimal, chance: Chance): Decimal {
  const digits = total.toFixed();
  const places = [...digits.matchAll(/\d/gu)].map(({ index }) => index);
  const at = oneOf(places, chance) as number;
  const other = (Number(digits.charAt(at)) + 1 + chance(9)) % 10;
  return decimal(digits.slice(0, at) + String(other) + digits.slice(at + 1));
}

/** The same line's figure of another year or period, as when a column is copied. */
function anotherColumn(table: CorpusTable, claim: Claim, chance: Chance): Decimal | undefined {
  if (claim.way !== "down") return undefined;
  const others = table.claims.filter(
    ({ way, row, column }) => way === "down" && row === claim.row && column !== claim.column,
  );
  const other = oneOf(others, chance);
  return other && shownAt(table, other);
}

/** The right table after one of the parts has changed. The parts of other totals follow. */
function withPartChanged(table: CorpusTable, claim: Claim, chance: Chance): CorpusTable | undefined {
  const typed = claim.parts.filter((part) => !table.claims.some((other) => isSameSpot(other, part)));
  const part = oneOf(typed, chance);
  const before = part && shownAt(table, part);
  if (!before || before.isZero()) return undefined;
  const change = roundTo(before.times(11 + chance(60)).div(100), table.unit);
  if (change.isZero()) return undefined;
  return { ...table, grid: followed(table, part, change, () => true) };
}

/** A wrong figure typed over a total. Only formulas that use it follow. */
function typedOver(table: CorpusTable, total: Spot, change: Decimal): CorpusTable["grid"] {
  const isOfFormula = (claim: Claim): boolean => {
    const formula = table.grid[claim.row]?.[claim.column]?.formula;
    return formula !== undefined && claim.parts.every(({ row, column }) => uses(formula, row, column));
  };
  const grid = followed(table, total, change, isOfFormula);
  return grid.map((row, r) =>
    row.map((cell, c): CorpusCell => {
      if (!isSameSpot({ row: r, column: c }, total)) return cell;
      return { value: cell.value, format: cell.format };
    }),
  );
}

function uses(formula: string, row: number, column: number): boolean {
  return [...formula.matchAll(/([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?/gu)].some(
    ([, left = "", top = "", right = left, bottom = top]) =>
      row + 1 >= Number(top) && row + 1 <= Number(bottom) && column >= indexOf(left) && column <= indexOf(right),
  );
}

const indexOf = (letters: string): number =>
  Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Moves a cell by a change, and every total that rests on it by what it brings there. */
function followed(
  table: CorpusTable,
  from: Spot,
  change: Decimal,
  follows: (claim: Claim) => boolean,
): CorpusTable["grid"] {
  const changes = new Map([[keyOf(from), change]]);
  const changeOf = (spot: Spot): Decimal => changes.get(keyOf(spot)) ?? ZERO;
  for (let round = 0; round < MOST_LEVELS; round += 1) {
    for (const claim of table.claims) {
      if (isSameSpot(claim, from) || !follows(claim)) continue;
      const moved = claim.parts.reduce((all, part) => all.plus(changeOf(part).times(part.sign)), ZERO);
      if (moved.eq(changeOf(claim)) || (moved.isZero() && changes.has(keyOf(claim)))) continue;
      changes.set(keyOf(claim), moved);
    }
  }
  return table.grid.map((row, r) =>
    row.map((cell, c) => {
      const moved = changes.get(keyOf({ row: r, column: c }));
      const amount = moved && !moved.isZero() && amountIn(cell);
      return amount ? withAmount(cell, amount.plus(moved)) : cell;
    }),
  );
}

// A grand total rests on totals of totals, a result on results: some few levels.
const MOST_LEVELS = 10;

const keyOf = ({ row, column }: Spot): string => `${row},${column}`;

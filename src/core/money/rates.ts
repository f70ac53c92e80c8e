import { isBlank, quote, readAmount } from "./amount";
import { decimal, type Decimal } from "./decimal";
import { CellFault, type Place } from "../faults";

declare const kind: unique symbol;

/** A part of a whole, 0 to 1. Not an amount. */
export type Share = Decimal & { readonly [kind]: "share" };

/** A change from one year to the next, -1 to 1: 0.03 is 3 per cent up, -1 ends the line. Not an amount. */
export type Growth = Decimal & { readonly [kind]: "growth" };

export const share = (digits: string): Share => decimal(digits) as Share;
export const growth = (digits: string): Growth => decimal(digits) as Growth;

/**
 * Reads a cell as a share.
 *
 * @throws CellFault `text-for-amount`, `share-out-of-range`
 * @example
 * String(readShare("", cellAt("share"), share("0.5"))) // => 0.5
 */
export function readShare(cell: unknown, place: Place, whenBlank: Share): Share {
  if (isBlank(cell)) return whenBlank;
  const read = readAmount(cell, place);
  if (read && read.gte(0) && read.lte(1)) return read as Share;
  throw new CellFault("share-out-of-range", { place, given: quote(cell) });
}

/**
 * Reads a cell as a growth. More than 100 per cent is refused: it is a percentage typed without its sign (3 for 3 %).
 *
 * @throws CellFault `text-for-amount`, `growth-out-of-range`
 * @example
 * String(readGrowth(0.031, cellAt("priceGrowth"), growth("0.03"))) // => 0.031
 */
export function readGrowth(cell: unknown, place: Place, whenBlank: Growth): Growth {
  if (isBlank(cell)) return whenBlank;
  const read = readAmount(cell, place);
  if (read && read.abs().lte(1)) return read as Growth;
  throw new CellFault("growth-out-of-range", { place, given: quote(cell) });
}

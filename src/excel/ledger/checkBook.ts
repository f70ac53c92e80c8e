import { TABLES } from "../../sheets";
import type { FoundTable } from "../read";
import type { Book } from "./readBook";
import { placesOn, type Staged } from "./stageRows";

/** What *Hovedbok* was just before the new rows were put in place. */
export type BookBefore = {
  /** Nobody has changed it since it was read. */
  isAsRead: boolean;
  /** Its lines. */
  count: number;
  /** The user's own columns, in the order of `Book.own`; undefined where an answer cannot carry them. */
  own: unknown[][][] | undefined;
};

/**
 * Asks, within the request that puts the new rows in place and before it touches a cell, whether *Hovedbok* is as it was
 * read. Excel itself compares: a ledger may have more cells than an answer carries. The answer is kept on the hidden
 * sheet too, for a response that is lost. Only queues.
 */
export function askForBookBefore({ found, placed, own }: Book, { hidden }: Staged): () => BookBefore {
  const places = placesOn(hidden.worksheet, found);
  const name = found.name ?? "Hovedbok";
  const differing = TABLES.Hovedbok.map((column) => {
    const copy = places.readAddress(placed.columnOf(column), found.count);
    return `SUMPRODUCT(--NOT(EXACT(${name}[${column}],${copy})))`;
  });
  const header = found.table.getHeaderRowRange().load("values");
  places.checks.formulas = [[`=${differing.join("+")}`, `=ROWS(${name}[${TABLES.Hovedbok[0]}])`]];
  places.checks.load("values");
  keepBefore(found, placed, places);
  // After the cells are kept: where the answer stands, they do too.
  places.checked.copyFrom(places.checks, "Values");
  const isFew = JSON.stringify(own.map(({ cells }) => cells)).length < MOST_CHARACTERS;
  const live = own.map(({ column }) => {
    const cells = found.table.getDataBodyRange().getColumn(column);
    return isFew ? cells.load("formulas") : cells;
  });
  return () => {
    const [differs, count] = (places.checks.values as unknown[][])[0] ?? [];
    const now = isFew ? live.map(({ formulas }) => formulas as unknown[][]) : undefined;
    const isSame =
      isSameRow(found.header, header.values[0] ?? []) &&
      (now ?? []).every((cells, i) => isSameRow(cells.flat(), own[i]?.cells.flat() ?? []));
    return { isAsRead: isUnchanged(differs, count, found.count) && isSame, count: Number(count), own: now };
  };
}

/** Keeps the cells of *Hovedbok* on the hidden sheet as they are now, formulas as formulas. */
function keepBefore({ table, count }: FoundTable, placed: Book["placed"], places: ReturnType<typeof placesOn>): void {
  for (const column of TABLES.Hovedbok) {
    const at = placed.columnOf(column);
    places.before(at, count).copyFrom(table.getDataBodyRange().getColumn(at), "Formulas");
  }
}

/** Characters of the user's own columns that an answer carries beside the rest, well below the 5 MB of Excel on the web. */
const MOST_CHARACTERS = 1_000_000;

/** Reads the answer from the hidden sheet; undefined where the request ended before it touched *Hovedbok*. One sync. */
export async function keptBookBefore(
  context: Excel.RequestContext,
  { found }: Book,
  worksheet: Excel.Worksheet,
): Promise<BookBefore | undefined> {
  const { checked } = placesOn(worksheet, found);
  checked.load("values");
  await context.sync();
  const [differs, count] = (checked.values as unknown[][])[0] ?? [];
  if (typeof count !== "number") return undefined;
  return { isAsRead: isUnchanged(differs, count, found.count), count, own: undefined };
}

/** A comparison that Excel has not calculated, or that ends in an error, is no proof. */
const isUnchanged = (differs: unknown, count: unknown, before: number): boolean => differs === 0 && count === before;

const isSameRow = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((cell, i) => cell === other[i]);

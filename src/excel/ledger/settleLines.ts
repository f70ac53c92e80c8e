import { ExcelRefusal, inExcel } from "../host";
import { askForPostLines, isSameCells, SOURCE_COLUMNS, type PostLines, type SourceCells } from "./postLines";

/** Cells that a line of *Poster* is to have, and those it has as far as is known. */
export type DueLine = { cells: SourceCells; was: SourceCells };

/** The lines that are still to be written, by what tells them apart. */
export type Due = ReadonlyMap<string, DueLine>;

/** What a request has left to do. */
export type Round = {
  due: Due;
  /** The lines in the order they had last. */
  ids: readonly string[];
  /** Lines that somebody else has written in, renamed or removed: they are not written. */
  others: readonly string[];
  /** The columns there are. */
  columns?: readonly string[];
};

/**
 * Queues the writing of lines. The lines may stand elsewhere than they did, and somebody may have written in them: the
 * request itself tells how it found *Poster* before it wrote and after, so what was written on another line, or over
 * somebody's cell, is known and due to be put back.
 *
 * Excel may carry a formula from one cell of a column of a table on to the others, so the other cells are held against
 * what they were too; then whole columns are written, which Excel carries nowhere.
 *
 */
export function queueLines(
  table: Excel.Table,
  { due, ids, columns = SOURCE_COLUMNS }: Omit<Round, "others">,
): () => Round {
  // Ends the request here where lines are gone: what stands below the table would be written over.
  table.rows.getItemAt(ids.length - 1).load("index");
  const before = askForPostLines(table, columns);
  const places = ids.flatMap((id, at) => {
    const line = due.get(id);
    return line ? [{ id, at, ...line }] : [];
  });
  SOURCE_COLUMNS.forEach((column, c) => {
    if (!columns.includes(column)) return;
    const first = table.columns.getItem(column).getDataBodyRange().getCell(0, 0);
    for (const run of runs(places)) {
      const [{ at } = { at: 0 }] = run;
      const cells = first.getOffsetRange(at, 0).getResizedRange(run.length - 1, 0);
      cells.formulas = run.map((line) => [line.cells[c]]);
    }
  });
  const after = askForPostLines(table, columns);
  return () => ({ ...roundAfter({ due, places, before: before(), after: after() }), columns });
}

type Placed = DueLine & { id: string; at: number };
type Seen = { due: Due; places: readonly Placed[]; before: PostLines; after: PostLines };

function roundAfter({ due, places, before, after }: Seen): Round {
  const next = new Map<string, DueLine>();
  const written = new Map(places.map((place) => [place.at, place]));
  const others: string[] = [];
  let isCarried = false;
  for (const [at, id] of before.ids.entries()) {
    const [held, now] = [before.cells[at] ?? [], after.cells[at] ?? []];
    const own = due.get(id);
    const place = written.get(at);
    const isUntouched = own !== undefined && isSameCells(held, own.was);
    if (own && !isUntouched) others.push(id);
    const wanted = isUntouched ? own.cells : held;
    if (place?.id === id && isUntouched) continue;
    if (!place && !isSameCells(held, now)) isCarried = true;
    if (!isSameCells(wanted, now)) next.set(id, { cells: wanted, was: now });
  }
  for (const id of due.keys()) if (!before.ids.includes(id)) others.push(id);
  if (isCarried) {
    before.ids.forEach((id, at) => {
      const now = after.cells[at] ?? [];
      if (!next.has(id)) next.set(id, { cells: now, was: now });
    });
  }
  return { due: next, ids: before.ids, others };
}

/** Cuts lines into runs that stand together. */
function runs(places: readonly Placed[]): Placed[][] {
  const all: Placed[][] = [];
  for (const place of places) {
    const last = all.at(-1);
    if (last?.at(-1)?.at === place.at - 1) last.push(place);
    else all.push([place]);
  }
  return all;
}

/** How the writing of lines came to its end. */
export type Settled = {
  ids: readonly string[];
  others: readonly string[];
  /** Every line that was written or put back after the first request. */
  touched: readonly string[];
};

/**
 * Writes what is still due, in requests of their own, until *Poster* holds it. Most often nothing is due.
 *
 * @param name - the table's name
 * @throws ExcelRefusal where it does not come to an end
 */
export async function settleLines(name: string, first: Round, sheet: string): Promise<Settled> {
  let round = first;
  let refusal: ExcelRefusal | undefined;
  const [others, touched] = [new Set(round.others), new Set<string>()];
  for (let tries = 0; round.due.size > 0; tries += 1) {
    if (tries === MOST_TRIES) throw new ExcelRefusal(refusal?.code ?? "Conflict", refusal, [sheet]);
    for (const id of round.due.keys()) touched.add(id);
    try {
      round = await sendLines(name, round);
    } catch (error) {
      if (!(error instanceof ExcelRefusal)) throw error;
      refusal = error;
      round = await stillDue(name, round);
    }
    round.others.forEach((id) => others.add(id));
  }
  return { ids: round.ids, others: [...others], touched: [...touched] };
}

/** More than one follows only where somebody works in *Poster* at the same moment. */
const MOST_TRIES = 5;

const sendLines = (name: string, last: Round): Promise<Round> =>
  inExcel(async (context) => {
    const round = queueLines(context.workbook.tables.getItem(name), last);
    await context.sync();
    return round();
  });

/** What is due after a request that failed, or whose response is lost. */
const stillDue = (name: string, { due, columns = SOURCE_COLUMNS }: Round): Promise<Round> =>
  inExcel(async (context) => {
    const lines = askForPostLines(context.workbook.tables.getItem(name), columns);
    await context.sync();
    const { ids, cells } = lines();
    const left = ids.flatMap((id, at): [string, DueLine][] => {
      const [line, now] = [due.get(id), cells[at] ?? []];
      // A line that is otherwise is written already, or by somebody else.
      return line && isSameCells(line.was, now) ? [[id, line]] : [];
    });
    return { due: new Map(left), ids, others: [], columns };
  });

import { isBlank } from "../../core";
import {
  asWord,
  historyCells,
  historyOf,
  mergeHistory,
  TABLES,
  type HistoryChanges,
  type HistoryRow,
} from "../../sheets";
import { asHeld, keptCell } from "../host";
import type { FoundTable } from "../read";
import type { StoodBefore } from "./stood";
import type { WrittenMove } from "./writtenMove";

type Cells = (string | number | boolean)[];

/** What a move writes in *Historikk*. */
export const changesOf = ({ read, plan, history }: Pick<WrittenMove, "read" | "plan" | "history">): HistoryChanges =>
  mergeHistory(read.kept, historyOf(plan), blankLine(history));

/** Writes over first, then adds, then deletes from the last line up: so the lines stand where they were counted. */
export function writeHistory(history: FoundTable, { over, added, gone }: HistoryChanges): void {
  const { table, rows } = history;
  table.clearFilters();
  for (const { index, row } of over) {
    table.getDataBodyRange().getRow(index).formulas = [cellsFor(history, row, rows[index])];
  }
  if (added.length > 0)
    table.rows.add(
      undefined,
      added.map((row) => cellsFor(history, row)),
    );
  for (const index of [...gone].sort((a, b) => b - a)) table.rows.getItemAt(index).delete();
}

/** The lines that were deleted and are missing now, with what they held. */
export function lostRows(
  written: WrittenMove,
  now: readonly (readonly unknown[])[],
  stood?: StoodBefore,
): { index: number; cells: Cells }[] {
  const { rows } = written.history;
  const isThere = (index: number): boolean =>
    now.some((cells) => JSON.stringify(cells) === JSON.stringify(rows[index]));
  return [...changesOf(written).gone]
    .sort((a, b) => a - b)
    .filter((index) => !isThere(index))
    .map((index) => ({ index, cells: before(written, index, stood) }));
}

/** The lines that were written over, with what they held. */
export const overRows = (written: WrittenMove, stood?: StoodBefore): { index: number; cells: Cells }[] =>
  changesOf(written).over.map(({ index }) => ({ index, cells: before(written, index, stood) }));

/** Tells the lines that were added, by what they hold. */
export function addedCells(written: WrittenMove): { isOne: (cells: readonly unknown[]) => boolean; count: number } {
  const { header } = written.history;
  const own = header.map((column) => (TABLES.Historikk as readonly unknown[]).indexOf(column));
  const { added } = changesOf(written);
  const lines = added.map((row) => textOf(own.map((at) => historyCells(row)[at] ?? "")));
  const isOne = (cells: readonly unknown[]): boolean =>
    lines.includes(textOf(cells.map((cell, at) => ((own[at] ?? -1) < 0 ? "" : cell))));
  return { isOne, count: added.length };
}

const textOf = (cells: readonly unknown[]): string => JSON.stringify(cells.map(asWord));

function before({ history }: WrittenMove, index: number, stood?: StoodBefore): Cells {
  const values = history.rows[index] ?? [];
  return values.map((value, at) => {
    const formula = stood?.history[index]?.[at] ?? value;
    return formula === value ? keptCell(value as string | number) : asHeld(formula);
  });
}

/** The cells of a line in the order of the table; a user's own columns keep what they have. */
function cellsFor({ header }: FoundTable, row: HistoryRow, stood: readonly unknown[] = []): Cells {
  const cells = historyCells(row);
  return header.map((column, at) => {
    const own = (TABLES.Historikk as readonly unknown[]).indexOf(column);
    return own < 0 ? asHeld(stood[at] ?? "") : keptCell(cells[own] ?? "");
  });
}

function blankLine({ rows }: FoundTable): number | undefined {
  const at = rows.findIndex((row) => row.every(isBlank));
  return at < 0 ? undefined : at;
}

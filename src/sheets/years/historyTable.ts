import {
  attempt,
  InputFault,
  isBlank,
  periodName,
  plainKey,
  quote,
  readActualSource,
  readAmount,
  readPeriod,
  yearOf,
  type Finding,
} from "../../core";
import { asWord, type ColumnName } from "../model";
import type { PlacedLine, PlacedTable } from "../workbook";
import type { HistoryRow } from "./historyOf";

/** A row of *Historikk*, with its line in the table, counted from zero. */
type ReadRow = HistoryRow & { index: number };

/**
 * Reads *Historikk*. Each unreadable cell is a finding with its place, and its row is left out: a period with a row less
 * would be another period. So is the second row of a line in one period.
 */
export function readHistory(table: PlacedTable<"Historikk">, findings: Finding[]): ReadRow[] {
  const met = new Set<string>();
  return table.lines().flatMap((line) => {
    const row = readRow(line, findings);
    if (!row) return [];
    const id = JSON.stringify([row.year, row.period, plainKey(row.key)]);
    if (!met.has(id)) {
      met.add(id);
      return [row];
    }
    const facts = { place: line.place("Nøkkel"), period: row.period, key: row.key };
    findings.push({ code: "history-doubled", facts, severity: "error" });
    return [];
  });
}

function readRow({ index, cell, place }: PlacedLine<"Historikk">, findings: Finding[]): ReadRow | undefined {
  const before = findings.length;
  const unreadable = (column: ColumnName<"Historikk">) =>
    new InputFault("history-cell-unreadable", { place: place(column), column, given: quotedOrBlank(cell(column)) });
  const amount = (column: ColumnName<"Historikk">) => attempt(() => readAmount(cell(column), place(column)), findings);
  const year = attempt(() => {
    const given = yearOf(cell("År"));
    if (given === undefined) throw unreadable("År");
    return given;
  }, findings);
  const period = attempt(
    () => {
      const given = readPeriod(cell("Periode"), year);
      if (year !== undefined && (given.year ?? year) !== year) throw unreadable("Periode");
      return periodName(given, year ?? ANY_YEAR);
    },
    findings,
    place("Periode"),
  );
  const key = attempt(() => {
    if (isBlank(cell("Nøkkel"))) throw unreadable("Nøkkel");
    return asWord(cell("Nøkkel")).trim();
  }, findings);
  const source = attempt(() => readActualSource(cell("Kilde")), findings, place("Kilde"));
  const [actual, budget, forecast] = [amount("Regnskap"), amount("Budsjett"), amount("Prognose")];
  const [adjustment, remaining] = [amount("Justering"), amount("Restbudsjett")];
  if (findings.length > before || year === undefined || period === undefined || key === undefined || !source) {
    return undefined;
  }
  return {
    index,
    year,
    period,
    key,
    name: asWord(cell("Post")),
    group: asWord(cell("Gruppe")),
    actual,
    budget,
    forecast,
    adjustment,
    reason: asWord(cell("Begrunnelse")),
    stamp: asWord(cell("Stempel")),
    source,
    remaining,
    phasingGiven: asWord(cell("Periodisering")),
    varianceReason: asWord(cell("Avviksårsak")),
  };
}

const quotedOrBlank = (cell: unknown): string => (isBlank(cell) ? "" : quote(cell));

/** Where the year is unreadable the row is left out, and its period is read for its own faults. */
const ANY_YEAR = 1900;

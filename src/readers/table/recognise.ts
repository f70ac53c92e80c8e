import { decimal, type Amount, type Finding } from "../../core";
import type { RecognisedTable, TableChoice } from "../reading";
import { foreignIn, KRONER_IN, scenarioOf } from "../words";
import { conventionOf } from "./amounts";
import { recogniseByValues } from "./byValues";
import { cellText, textAt } from "./cellText";
import { columnFindings, missingColumns, placesOf, sidesBeside, type Places } from "./columns";
import { dayOrderOf } from "./dates";
import { findHeads } from "./findHeads";
import { plainHead } from "./heads";
import { accountLength } from "./alike/groups";
import { createPartOf, type PartOf } from "./alike/parts";
import { sampleOf, type Sample } from "./sample";
import { columnUnits, differing, statedUnits, unitFindings } from "./alike/unit";

/** A table as recognised. Without places it cannot be read. */
export type TableForm = { table: RecognisedTable } & Partial<Layout>;

/** What is known of a table that can be read. */
export type Layout = {
  places: Places;
  /** The places of the columns beside the amount that must agree with it. */
  beside: Places | undefined;
  /** The number of cells in a row. */
  width: number;
  /** How many kroner one of the table's unit is. */
  factor: Amount;
  /** The digits of its accounts. */
  accountDigits: number;
  partOf: PartOf;
};

export const isReadable = (form: TableForm): form is { table: RecognisedTable } & Layout => form.places !== undefined;

/** The first rows of a table, and the header row that is the key of its corrections. Titles above it do no harm. */
export type TableStart = { file: string; head: string; rows: readonly (readonly unknown[])[] };

/** Number style and day order that other tables of the same header row show. */
export type Hints = Pick<TableChoice, "convention" | "dayOrder">;

/**
 * Understands a table by its first rows: the header row, the columns, and how numbers and dates are written.
 *
 * @returns no places where the table cannot be read; the findings tell what is missing
 */
export function recogniseTable(
  { file, head, rows }: TableStart,
  choice: TableChoice,
  findings: Finding[],
  hints: Hints = {},
): TableForm {
  const { columns: columnChoice = {} } = choice;
  const { columns, headRow } = findHeads(rows, columnChoice);
  const places = placesOf(columns);
  const missing = missingColumns(places, columnChoice);
  if (columns.length === 0) {
    findings.push({ code: "ledger-empty", facts: { files: file }, severity: "error" });
    return { table: { file, head, headRow, columns } };
  }
  findings.push(...columnFindings(file, columns, columnChoice));
  if (missing.length > 0) {
    findings.push({ code: "columns-missing", facts: { file, columns: missing }, severity: "error" });
    return { table: { file, head, headRow, columns } };
  }
  const below = rows.slice(headRow);
  const cellsOf = (place: number | undefined): unknown[] => (place === undefined ? [] : below.map((row) => row[place]));
  const shown = conventionOf([...cellsOf(places.amount), ...cellsOf(places.debit), ...cellsOf(places.credit)]);
  const convention = choice.convention ?? shown.convention ?? hints.convention;
  const days = [...cellsOf(places.date), ...cellsOf(places.period)];
  const dayOrder = choice.dayOrder ?? dayOrderOf(days) ?? hints.dayOrder;
  const table: RecognisedTable = {
    ...{ file, head, headRow, columns },
    ...(convention && { convention }),
    ...(dayOrder && { dayOrder }),
    ...(choice.balances && { balances: choice.balances }),
    ...(choice.groups && { groups: choice.groups }),
  };
  if (convention === undefined && shown.undecided !== undefined) {
    findings.push({ code: "amounts-ambiguous", facts: { file, given: shown.undecided }, severity: "error" });
    return { table };
  }
  const sample = sampleOf(below, places, convention);
  table.columns = recogniseByValues(file, columns, sample, columnChoice, findings);
  return { table, ...layoutOf(table, rows, sample, choice, findings) };
}

function layoutOf(
  table: RecognisedTable,
  rows: TableStart["rows"],
  sample: Sample,
  choice: TableChoice,
  findings: Finding[],
): Layout {
  const { file, headRow, columns } = table;
  const places = placesOf(columns);
  const titles = rows.slice(0, Math.max(0, headRow - 1));
  const stated =
    choice.unit === undefined
      ? differing([...statedUnits(rows, headRow, columns, places), ...columnUnits(columns, sample.valuesAt)])
      : [];
  findings.push(...unitFindings(file, stated), ...titleFindings(file, titles, choice));
  const plan = places.scenario === undefined ? titleOfPlan(titles) : undefined;
  if (plan !== undefined) {
    const values = [plan.slice(0, MOST_TITLE)];
    table.scenario = { values, ...(choice.scenario !== undefined && { used: choice.scenario }) };
    if (choice.scenario === undefined)
      findings.push({ code: "scenarios-unclear", facts: { column: "", values }, severity: "error" });
  }
  const unit = choice.unit ?? (stated.length === 1 ? stated[0]?.unit : undefined);
  if (unit) table.unit = unit;
  if (places.period === undefined) {
    const booked = columns.findIndex(({ head, holds }) => holds === undefined && BOOKED.has(plainHead(head)));
    if (booked >= 0) places.period = booked;
    const column = columns[places.period ?? places.date ?? -1]?.head ?? "";
    table.periodFrom = column;
    findings.push({ code: "period-from-date", facts: { file, column }, severity: "warning" });
  }
  return {
    places,
    beside: sidesBeside(columns, choice.columns ?? {}),
    width: widthOf(rows.slice(headRow), columns.length),
    factor: decimal(KRONER_IN[unit ?? "kroner"]),
    accountDigits: accountLength(sample.rows.map((row) => textAt(row, places.account))),
    partOf: createPartOf(places, choice),
  };
}

const MOST_TITLE = 60;

/** The day of booking is nearer to the period than the day of the voucher. */
const BOOKED: ReadonlySet<string> = new Set([
  ...["bokføringsdato", "posteringsdato", "regnskapsdato", "bokføringsdag", "bogføringsdato", "bokföringsdatum"],
  ...["posting date", "accounting date", "gl date", "booking date", "regnskabsdato"],
]);

/** Finds a budget that the titles above a table name, where no column tells budget from actual. */
function titleOfPlan(titles: TableStart["rows"]): string | undefined {
  const texts = titles.flatMap((row) => row.map(cellText)).filter((text) => text !== "");
  const kinds = texts.map((value) => scenarioOf(value));
  return kinds.includes("actual") ? undefined : texts[kinds.indexOf("planned")];
}

/** Finds a currency that the titles above a table state. */
function titleFindings(file: string, titles: TableStart["rows"], choice: TableChoice): Finding[] {
  if (choice.columns?.currency !== undefined) return [];
  const stated = titles.map((row) => foreignIn(row.map(cellText).join(" "))).find((currency) => currency !== undefined);
  if (stated === undefined) return [];
  return [{ code: "currencies-foreign", facts: { file, column: "", values: [stated] }, severity: "error" }];
}

/** Finds the number of cells in most rows: some systems end each row, but not the header row, with a separator. */
function widthOf(rows: readonly (readonly unknown[])[], heads: number): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length >= heads) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [common] = [...counts].sort(([one, times], [other, others]) => others - times || one - other);
  return common?.[0] ?? heads;
}

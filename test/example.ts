import {
  exampleSheets,
  readPlan,
  REPORTS,
  writtenTable,
  type Plan,
  type ReportKind,
  type Sheet,
  type WorkTables,
} from "../src/sheets";
import type { Language } from "../src/text";

/** The frame of each line of costs for 2025, as BIB-2024/31 has it: together 38947.39. */
export const BOARD_FRAME = [19333.1, 18749.09, 618, 247.2];

/** The forecast of each line of *Poster* as BIB-2024/30 has it, income first, and its frame, which income has none of. */
export const BOARD_FORECAST_AND_FRAME = [
  [30435, ""],
  [240, ""],
  [3650, ""],
  [3488, ""],
  ...[17770, 17833, 600, 226].map((forecast, line) => [forecast, BOARD_FRAME[line]]),
];

/** The tables of the board's papers, as a workbook holds them. */
export const exampleTables = (language: Language = "nb"): WorkTables =>
  Object.fromEntries(
    exampleSheets(language).map((sheet) => [sheet.table, writtenTable(sheet, language)]),
  ) as WorkTables;

/** What is read from them, with nothing to remark. */
export function examplePlan(language: Language = "nb"): Plan {
  const { plan, findings } = readPlan(exampleTables(language));
  expect(findings).toEqual([]);
  if (!plan) throw new Error("the example has no plan");
  return plan;
}

/** A report of a plan, as it is made the first time. */
export const reportOf = (kind: ReportKind, plan: Plan): Sheet => REPORTS[kind].build(plan, { version: 1 });

/** The same tables with some cells changed, each named `Poster!lonn.Regnskap`: table, key, column. */
export function tablesWith(changes: Readonly<Record<string, unknown>>): WorkTables {
  return changed(exampleTables(), changes);
}

function changed(tables: WorkTables, changes: Readonly<Record<string, unknown>>): WorkTables {
  for (const [path, value] of Object.entries(changes)) {
    const [, table = "", key = "", column = ""] = /^(\w+)!(.+)\.(.+)$/u.exec(path) ?? [];
    const { header, rows } = tables[table as keyof WorkTables] ?? { header: [], rows: [] };
    const row = rows.find((cells) => String(cells[0]) === key) as unknown[];
    row[header.indexOf(column)] = value;
  }
  return tables;
}

/**
 * The tables of a workbook from before *Vekst*, with some cells changed: the growths in *Forutsetninger*, and the frame in
 * the column *Ramme 2025*.
 */
export function tablesFromBefore(changes: Readonly<Record<string, unknown>> = {}): WorkTables {
  const { Oppsett, Poster, Forutsetninger } = exampleTables();
  if (!Oppsett || !Poster || !Forutsetninger) throw new Error("the example has no tables");
  const later = ["Rammejustering", "Rammebegrunnelse", "I fjor"];
  const kept = Poster.header.flatMap((name, at) => (later.includes(String(name)) ? [] : [at]));
  const growths = [
    ["prisvekst", "Generell prisstigning", 0.03, "andel", "", "foreløpig", PRICE_SOURCE],
    ["lisensvekst", "Lisens etter kontrakt", 0.03, "andel", "", "endelig", "Kontrakten om biblioteksystemet"],
  ];
  const tables: WorkTables = {
    Oppsett: {
      ...Oppsett,
      rows: Oppsett.rows.filter(([key]) => key !== "rammegrunnlag" && key !== "avgiftsbudsjett"),
    },
    Poster: {
      header: kept.map((at) => (Poster.header[at] === "Ramme neste år" ? "Ramme 2025" : Poster.header[at])),
      rows: Poster.rows.map((row) => kept.map((at) => row[at])),
    },
    Forutsetninger: { ...Forutsetninger, rows: [...growths, ...Forutsetninger.rows] },
  };
  return changed(tables, changes);
}

const PRICE_SOURCE = "Regjeringens anslag, endelig sats i statsbudsjettet (BIB-2024/31)";

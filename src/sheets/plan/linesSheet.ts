import { decimal, GENERAL_CATEGORY, ONE, ZERO, type Amount } from "../../core";
import { labels } from "../../text";
import {
  amount,
  call,
  CATEGORIES,
  columnsOf,
  equals,
  FRAME_BASES,
  groupsIn,
  growthColumn,
  INCOME_GROUP,
  madeColumns,
  METHODS,
  named,
  number,
  PHASINGS,
  plus,
  ROLES,
  SOURCE_WORD,
  SOURCES,
  text,
  times,
  word,
  words,
  type Cell,
  type ColumnName,
  type Formula,
  type Row,
  type Sheet,
} from "../model";
import { lineId, type Line } from "./lines";

/** A line as a user writes it in *Poster*, with amounts as decimal texts. A field left out is blank. */
export type LineEntry = { key: string; name: string; group: string } & Partial<
  Record<
    | "actual"
    | "budget"
    | "method"
    | "adjustment"
    | "reason"
    | "varianceReason"
    | "phasing"
    | "category"
    | "role"
    | "frameAdjustment"
    | "frameReason",
    string
  >
>;

/**
 * The work sheet *Poster*: one row for each line, with the user's input and the results of BIBSYS functions.
 *
 * @param entries - the user's input
 * @param lines - the same lines, read back in the same order
 * @param frameOf - the frame of a line; left out where the growths are unknown
 */
export function linesSheet(
  entries: readonly LineEntry[],
  lines: readonly Line[],
  frameOf: (line: Line) => Amount | undefined = () => undefined,
): Sheet {
  return {
    name: "Poster",
    use: "work",
    decimals: 0,
    // Computed columns stand beside their inputs, in sight without scrolling.
    columns: columnsOf("Poster", {
      Nøkkel: { width: 14, input: true },
      Post: { width: 42, input: true },
      Regnskap: { width: 14, input: true },
      Budsjett: { width: 14, input: true },
      Prognose: { width: 14 },
      "Ramme neste år": { width: 16, decimals: 2 },
      Gruppe: { width: 30, input: true, choices: groupsIn(entries.map(({ group }) => group)) },
      Metode: { width: 14, input: true, choices: METHODS },
      Justering: { width: 14, input: true },
      Begrunnelse: { width: 48, input: true },
      Periodisering: { width: 18, input: true, choices: PHASINGS },
      Kategori: { width: 14, input: true, choices: CATEGORIES },
      Restbudsjett: { width: 17, decimals: 2 },
      Akkumulert: { width: 15, decimals: 2 },
      "Regnskap fra": { width: 16, input: true, choices: SOURCES },
      "Manuelt regnskap": { width: 18 },
      Avviksårsak: { width: 48, input: true },
      Rolle: { width: 16, input: true, choices: ROLES },
      Rammejustering: { width: 19, input: true },
      Rammebegrunnelse: { width: 48, input: true },
      "I fjor": { width: 14 },
    }),
    rows: [
      { role: "title", cells: [words(labels.lines.title)] },
      { role: "note", cells: [words(labels.lines.lead)] },
      { role: "blank", cells: [] },
      { role: "head", cells: madeColumns("Poster").map(word) },
      ...entries.map((entry, i) => lineRow(entry, lines[i], frameOf)),
    ],
    table: "Poster",
  };
}

function lineRow(entry: LineEntry, line: Line | undefined, frameOf: (line: Line) => Amount | undefined): Row {
  const frame = line && frameOf(line);
  return {
    role: "item",
    id: lineId(entry),
    cells: [
      word(entry.key),
      word(entry.name),
      written(entry.actual),
      written(entry.budget),
      amount(line?.forecast, FORECAST),
      amount(frame, FRAME),
      word(entry.group),
      word(entry.method ?? ""),
      written(entry.adjustment),
      word(entry.reason ?? ""),
      word(entry.phasing ?? ""),
      word(entry.category ?? ""),
      amount(line?.remaining, REMAINING),
      amount(line?.accumulated, ACCUMULATED),
      word(SOURCE_WORD.typed),
      amount(undefined),
      word(entry.varianceReason ?? ""),
      word(entry.role ?? ""),
      written(entry.frameAdjustment),
      word(entry.frameReason ?? ""),
      amount(undefined),
    ],
  };
}

const written = (digits: string | undefined): Cell => amount(digits === undefined ? undefined : decimal(digits));

const thisLine = (column: ColumnName<"Poster">): Formula => ({ op: "thisRow", table: "Poster", column });

// COUNTA, for two reasons: a blank line stays blank in every Excel, and a text in an amount is not ignored.
const isBlank = (...cells: Formula[]): Formula => ({
  op: "equals",
  left: call("COUNTA", ...cells),
  right: number(ZERO),
});

const FORECAST = call(
  "IF",
  isBlank(thisLine("Regnskap"), thisLine("Budsjett"), thisLine("Justering")),
  text(""),
  call(
    "BIBSYS.PROGNOSIS",
    thisLine("Regnskap"),
    thisLine("Budsjett"),
    named("Periode"),
    thisLine("Metode"),
    thisLine("Justering"),
    thisLine("Periodisering"),
  ),
);

const PHASED: readonly Formula[] = [named("Periode"), thisLine("Periodisering")];

/** Income is not phased (BIB-2024/30). */
const ofCosts = (blank: Formula, result: Formula): Formula =>
  call("IF", call("OR", equals(thisLine("Gruppe"), text(INCOME_GROUP)), blank), text(""), result);

const REMAINING = ofCosts(isBlank(thisLine("Budsjett")), call("BIBSYS.REMAINING", thisLine("Budsjett"), ...PHASED));

const ACCUMULATED = ofCosts(
  isBlank(thisLine("Regnskap"), thisLine("Budsjett")),
  call("BIBSYS.ACCUMULATED", thisLine("Regnskap"), thisLine("Budsjett"), ...PHASED),
);

const NEXT_YEAR = plus(named("Regnskapsår"), number(ONE));

/** The rows of *Vekst* of a category in the frame's year. */
const growthRows = (category: Formula): Formula[] => [
  growthColumn("Kategori"),
  category,
  growthColumn("År"),
  NEXT_YEAR,
];

/** The category whose growth is in force: the line's own, else general price growth. As core's `growthInForce`. */
const CATEGORY = call(
  "IF",
  equals(call("COUNTIFS", ...growthRows(thisLine("Kategori"))), number(ZERO)),
  text(GENERAL_CATEGORY),
  thisLine("Kategori"),
);

/** Numbers only: a blank growth is none, and not zero. */
const KNOWN = call("COUNTIFS", ...growthRows(CATEGORY), growthColumn("Vekst"), text(">=-1"));

const ON_FORECAST = equals(named("Rammegrunnlag"), text(FRAME_BASES.of[1] ?? ""));
const BASE = call("IF", ON_FORECAST, thisLine("Prognose"), thisLine("Budsjett"));
const NO_BASE = call("IF", ON_FORECAST, equals(thisLine("Prognose"), text("")), isBlank(thisLine("Budsjett")));
const ADJUSTMENT = call("N", thisLine("Rammejustering"));
const GROWN = times(BASE, plus(number(ONE), call("SUMIFS", growthColumn("Vekst"), ...growthRows(CATEGORY))));

/**
 * One formula for all lines, so that Excel fills it into new ones. Income has no frame, nor has a line while its growth is
 * blank. A line without a base has its adjustment alone.
 */
const FRAME = call(
  "IF",
  equals(thisLine("Gruppe"), text(INCOME_GROUP)),
  text(""),
  call(
    "IF",
    NO_BASE,
    call("IF", isBlank(thisLine("Rammejustering")), text(""), ADJUSTMENT),
    call("IF", equals(KNOWN, number(ZERO)), text(""), plus(GROWN, ADJUSTMENT)),
  ),
);

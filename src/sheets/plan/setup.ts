import {
  attempt,
  decimal,
  FEE_BUDGET_WORDS,
  FRAME_BASE_WORDS,
  isBlank,
  meaningOf,
  readAmount,
  readPeriod,
  yearOf,
  type Decimal,
  type FeeBudget,
  type Finding,
  type FrameBase,
  type Period,
  type Vocabulary,
} from "../../core";
import { asIs, labels, type Language } from "../../text";
import {
  call,
  columnsOf,
  equals,
  FEE_BUDGETS,
  FRAME_BASES,
  named,
  periodsOf,
  REPORT_LANGUAGES,
  TABLES,
  text,
  UNITS,
  word,
  words,
  type Cell,
  type Row,
  type Sheet,
} from "../model";
import type { TableLine } from "../workbook";
import { readLanguage } from "./setupLanguage";

/** The settings of the workbook. */
export type Setup = {
  consortium: string;
  year: number;
  /** The value of the year's cell, for a report to watch. */
  yearGiven: string | number;
  period: Period;
  /** The value of the period's cell, for a report to watch. */
  periodGiven: string | number;
  /** Kroner in one unit of the amounts: 1000 in the board's papers. */
  unit: Decimal;
  accountsCase: string;
  frameCase: string;
  /** What next year's frame grows from. */
  frameBase: FrameBase;
  /** How a new year's fee is budgeted. */
  feeBudget: FeeBudget;
  /** The language reports are written in. */
  language: Language;
};

/** A value for each key of *Oppsett*. */
export type SetupValues = Readonly<
  Record<(typeof KEYS)[number], string | number> & Partial<Record<(typeof LATER_KEYS)[number], string>>
>;

/** The work sheet *Oppsett*: one line for each setting, with its choices. */
export function setupSheet(values: SetupValues): Sheet {
  const said = labels.setup;
  return {
    name: "Oppsett",
    use: "work",
    decimals: 0,
    columns: columnsOf("Oppsett", {
      Nøkkel: { width: 16 },
      Felt: { width: 22 },
      Verdi: { width: 26, input: true },
      Forklaring: { width: 64 },
    }),
    rows: [
      { role: "title", cells: [words(said.title)] },
      { role: "note", cells: [words(said.lead)] },
      { role: "blank", cells: [] },
      { role: "head", cells: TABLES.Oppsett.map(word) },
      ...KEYS.map((key): Row => ({
        role: "item",
        id: key,
        cells: [word(key), words(said.fields[key]), valueCell(values[key]), words(said.explanations[key])],
        ...choicesOf(key, values),
      })),
      monthsRow(values.periode),
      ...LATER_KEYS.map((key): Row => ({
        role: "item",
        id: key,
        cells: [word(key), words(said.fields[key]), valueCell(values[key] ?? ""), words(said.explanations[key])],
        choices: key === "rammegrunnlag" ? FRAME_BASES : FEE_BUDGETS,
      })),
    ],
    table: "Oppsett",
    names: [
      { name: "Periode", row: "periode", column: 2 },
      { name: "Regnskapsår", row: "aar", column: 2 },
      { name: "Enhet", row: "enhet", column: 2 },
      { name: "LukkedeMåneder", row: CLOSED_MONTHS, column: 2 },
      { name: "Rammegrunnlag", row: "rammegrunnlag", column: 2 },
    ],
  };
}

/** Reads *Oppsett*. */
export function readSetup(lines: readonly TableLine<"Oppsett">[] | undefined, findings: Finding[]): Setup | undefined {
  if (!lines) return undefined;
  const line = (key: (typeof KEYS)[number]) => {
    const found = lines.find((candidate) => candidate.key === key);
    if (!found) findings.push({ code: "key-missing", facts: { table: "Oppsett", key }, severity: "error" });
    return found;
  };
  const usable = <T>(
    key: (typeof KEYS)[number],
    read: (line: TableLine<"Oppsett">) => T | undefined,
  ): T | undefined => {
    const found = line(key);
    return found && attempt(() => read(found), findings, found.place("Verdi"));
  };
  const unusable = (key: string, given: string) => {
    findings.push({ code: "setting-unusable", facts: { table: "Oppsett", key, given }, severity: "error" });
    return undefined;
  };

  const year = usable("aar", ({ cell, text }) => yearOf(cell("Verdi")) ?? unusable("aar", text("Verdi")));
  const closed = usable("periode", ({ cell, text }) => {
    const period = readPeriod(cell("Verdi"), year);
    if (year !== undefined && period.year !== undefined && period.year !== year) {
      const facts = { given: text("Verdi"), year };
      findings.push({ code: "period-year-differs", facts, severity: "error" });
    }
    const given = cell("Verdi");
    return { period, periodGiven: typeof given === "number" ? given : String(given) };
  });
  const unit = usable("enhet", ({ cell, text, place }) => {
    const value = isBlank(cell("Verdi")) ? undefined : readAmount(cell("Verdi"), place("Verdi"));
    return value?.gt(0) ? value : unusable("enhet", text("Verdi"));
  });
  const language = usable(
    "spraak",
    ({ cell, text }) => readLanguage(cell("Verdi")) ?? unusable("spraak", text("Verdi")),
  );
  const textOf = (key: (typeof KEYS)[number]): string => line(key)?.text("Verdi") ?? "";
  const givenYear = lines.find(({ key }) => key === "aar")?.cell("Verdi");
  const yearGiven = typeof givenYear === "number" ? givenYear : String(givenYear);

  // These came later. A workbook without them, and a blank, mean the first word of the list.
  const chosen = <Meaning extends string>(key: (typeof LATER_KEYS)[number], all: Vocabulary<Meaning>): Meaning => {
    const found = lines.find((candidate) => candidate.key === key);
    const [first] = Object.keys(all) as [Meaning];
    if (!found || found.text("Verdi") === "") return first;
    return meaningOf(found.cell("Verdi"), all) ?? unusable(key, found.text("Verdi")) ?? first;
  };
  const [frameBase, feeBudget] = [
    chosen("rammegrunnlag", FRAME_BASE_WORDS),
    chosen("avgiftsbudsjett", FEE_BUDGET_WORDS),
  ];

  const [consortium, accountsCase, frameCase] = [textOf("konsortium"), textOf("sak-regnskap"), textOf("sak-ramme")];
  if (year === undefined || !closed || !unit || !language) return undefined;
  return { consortium, year, yearGiven, ...closed, unit, accountsCase, frameCase, frameBase, feeBudget, language };
}

const KEYS = ["konsortium", "aar", "periode", "enhet", "sak-regnskap", "sak-ramme", "spraak"] as const;
/** Settings that came later. */
const LATER_KEYS = ["rammegrunnlag", "avgiftsbudsjett"] as const;

function choicesOf(key: (typeof KEYS)[number], values: SetupValues): Pick<Row, "choices"> {
  switch (key) {
    case "periode":
      return { choices: periodsOf(values.aar) };
    case "enhet":
      return { choices: UNITS };
    case "spraak":
      return { choices: REPORT_LANGUAGES };
    default:
      return {};
  }
}

export const LATER_SETTINGS: readonly string[] = LATER_KEYS;

/** The key of the line that counts the closed months. It follows from the period, so it is no setting. */
export const CLOSED_MONTHS = "lukkede-maaneder";

/**
 * The one cell that asks a custom function for the closed months. The actuals of *Poster* read it by its name, so that
 * the ledger's lines hold native formulas only, and count months alike whatever the first day of the workbook's
 * calendar is.
 */
function monthsRow(period: string | number): Row {
  const { closedMonths } = labels.setup;
  const formula = call("IF", equals(named("Periode"), text("")), text(""), call("BIBSYS.MONTHS", named("Periode")));
  const months = attempt(() => decimal(String(readPeriod(period).months)), []);
  return {
    role: "item",
    id: CLOSED_MONTHS,
    cells: [
      word(CLOSED_MONTHS),
      words(closedMonths.field),
      { kind: "number", value: months, formula },
      words(closedMonths.explanation),
    ],
  };
}

const valueCell = (value: string | number): Cell =>
  typeof value === "number"
    ? { kind: "number", value: decimal(String(value)) }
    : { kind: "words", words: asIs(value), keepAsText: true };

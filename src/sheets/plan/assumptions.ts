import {
  attempt,
  decimal,
  decisionOf,
  readAmount,
  readGrowth,
  readShare,
  ZERO,
  type Amount,
  type Day,
  type Finding,
  type Growth,
  type Growths,
  type Share,
} from "../../core";
import { labels } from "../../text";
import {
  amount,
  BLANK,
  columnsOf,
  DEFINED_NAMES,
  rate,
  STATUSES,
  TABLES,
  word,
  words,
  type DefinedName,
  type Row,
  type Sheet,
} from "../model";
import type { TableLine } from "../workbook";

/** The basis of next year's frame and fee. A blank is undefined. Accounts need no assumption; a frame needs all. */
export type Assumptions = {
  /** Of a workbook from before *Vekst*. */
  growths: Growths | undefined;
  drawdown: Amount | undefined;
  share: Share | undefined;
  /** The keys of blank assumptions. */
  blank: readonly AssumptionKey[];
  /** This year's fee before its deduction, and the deduction, to compare next year's fee with; undefined where unknown. */
  previous: { fee: Amount; deduction: Amount } | undefined;
  /** Status and source of each assumption, in the words of the table. */
  sources: Readonly<Record<AssumptionKey, { status: string; source: string }>>;
};

/** An assumption as a user writes it. A field left out is blank. */
export type AssumptionEntry = { value?: string; from?: Day; status?: "foreløpig" | "endelig"; source?: string };
export type AssumptionEntries = Readonly<Partial<Record<(typeof MADE_KEYS)[number], AssumptionEntry>>>;

/** The work sheet *Forutsetninger*: one line for each assumption, with unit, date, status and source. */
export function assumptionsSheet(entries: AssumptionEntries): Sheet {
  return {
    name: "Forutsetninger",
    use: "work",
    decimals: 0,
    columns: columnsOf("Forutsetninger", {
      Nøkkel: { width: 16 },
      Forutsetning: { width: 44 },
      Verdi: { width: 12, input: true },
      Enhet: { width: 20 },
      "Gjelder fra": { width: 14, input: true },
      Status: { width: 12, input: true, choices: STATUSES },
      Kilde: { width: 60, input: true },
    }),
    rows: [
      { role: "title", cells: [words(labels.assumptions.title)] },
      { role: "note", cells: [words(labels.assumptions.lead)] },
      { role: "blank", cells: [] },
      { role: "head", cells: TABLES.Forutsetninger.map(word) },
      ...MADE_KEYS.map((key) => assumptionRow(key, entries[key] ?? {})),
    ],
    table: "Forutsetninger",
    names: (Object.keys(DEFINED_NAMES) as DefinedName[])
      .filter((name) => MADE_KEYS.some((key) => key === DEFINED_NAMES[name].key))
      .map((name) => ({ name, row: DEFINED_NAMES[name].key, column: 2 })),
  };
}

/**
 * Reads *Forutsetninger*. A blank is not zero, and becomes a finding only when a frame is made.
 *
 * @param haveGrowths - whether *Vekst* has the growths. The two of *Forutsetninger* are not asked for then
 */
export function readAssumptions(
  lines: readonly TableLine<"Forutsetninger">[] | undefined,
  findings: Finding[],
  haveGrowths: boolean,
): Assumptions | undefined {
  if (!lines) return undefined;
  const table = "Forutsetninger";
  const unusable = (key: string, given: string): undefined => {
    findings.push({ code: "setting-unusable", facts: { table, key, given }, severity: "error" });
  };
  const read = <T>(key: AssumptionKey, take: (line: TableLine<"Forutsetninger">) => T): T | undefined => {
    const line = lines.find((candidate) => candidate.key === key);
    if (line) return line.text("Verdi") === "" ? undefined : attempt(() => take(line), findings);
    findings.push({ code: "key-missing", facts: { table, key }, severity: "error" });
    return undefined;
  };

  // A workbook with neither *Vekst* nor these makes its accounts all the same.
  const growthOf = (which: keyof Growths): Growth | undefined => {
    const line = haveGrowths ? undefined : lines.find(({ key }) => key === GROWTH_KEYS[which]);
    if (!line || line.text("Verdi") === "") return undefined;
    const { cell, place } = line;
    return attempt(() => readGrowth(cell("Verdi"), place("Verdi"), DECIDED.growths[which]), findings);
  };
  const [price, licence] = [growthOf("price"), growthOf("licence")];
  // A negative drawdown would raise the fee. Building up capital is another decision, with other words.
  const drawdown = read("nedtrekk", ({ cell, place, text }) => {
    const value = readAmount(cell("Verdi"), place("Verdi"));
    if (value?.gte(0)) return value;
    return unusable("nedtrekk", text("Verdi"));
  });
  const given = read("fratrekksandel", ({ cell, place }) => readShare(cell("Verdi"), place("Verdi"), DECIDED.share));
  return {
    growths: price && licence && { price, licence },
    drawdown,
    share: given,
    blank: lines.flatMap(({ key, text }) =>
      (haveGrowths ? FUNDING_KEYS : [...Object.values(GROWTH_KEYS), ...FUNDING_KEYS]).filter(
        (known) => known === key && text("Verdi") === "",
      ),
    ),
    previous: readPrevious(lines, findings),
    sources: readSources(lines),
  };
}

/** One finding for each blank assumption: nobody could explain a frame without it. */
export const blankAssumptions = ({ blank }: Assumptions): Finding[] =>
  blank.map((key) => ({
    code: "setting-unusable",
    facts: { table: "Forutsetninger", key, given: "" },
    severity: "error",
  }));

/** Reads this year's fee and deduction. Both came after the first release, so they may be missing or blank. */
function readPrevious(
  lines: readonly TableLine<"Forutsetninger">[],
  findings: Finding[],
): Assumptions["previous"] | undefined {
  const [fee, deduction] = (["forrige-avgift", "forrige-fratrekk"] as const).map((key) => {
    const line = lines.find((candidate) => candidate.key === key);
    return line && attempt(() => readAmount(line.cell("Verdi"), line.place("Verdi")), findings);
  });
  return fee && { fee, deduction: deduction ?? ZERO };
}

const readSources = (lines: readonly TableLine<"Forutsetninger">[]): Assumptions["sources"] =>
  Object.fromEntries(
    KEYS.map((key) => {
      const line = lines.find((candidate) => candidate.key === key);
      return [key, { status: line?.text("Status") ?? "", source: line?.text("Kilde") ?? "" }];
    }),
  ) as Assumptions["sources"];

/** The growths of a workbook from before *Vekst*. Such a workbook keeps them; a new one has none. */
export const GROWTH_KEYS = { licence: "lisensvekst", price: "prisvekst" } as const;
const FUNDING_KEYS = ["nedtrekk", "fratrekksandel"] as const;
const MADE_KEYS = [...FUNDING_KEYS, "forrige-avgift", "forrige-fratrekk"] as const;
const KEYS = [GROWTH_KEYS.price, GROWTH_KEYS.licence, ...MADE_KEYS] as const;
export type AssumptionKey = (typeof KEYS)[number];

/** The values for blank cells. A frame is made only when no cell is blank. */
const DECIDED = decisionOf(2025);

function assumptionRow(key: (typeof MADE_KEYS)[number], { value, from, status, source }: AssumptionEntry): Row {
  const isAmount = key !== "fratrekksandel";
  const given = value === undefined ? undefined : decimal(value);
  return {
    role: "item",
    id: key,
    cells: [
      word(key),
      words(labels.assumptions.fields[key]),
      isAmount ? amount(given) : rate(given),
      words(isAmount ? labels.assumptions.inUnit : labels.assumptions.asShare),
      from ? { kind: "date", value: from } : BLANK,
      word(status ?? ""),
      word(source ?? ""),
    ],
  };
}

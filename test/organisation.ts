import { readPlan, writtenTable, type Plan, type WorkTables } from "../src/sheets";
import {
  assumptionsSheet,
  frameGrowths,
  frameOfLine,
  growthsSheet,
  linesSheet,
  setupSheet,
  type LineEntry,
} from "../src/sheets/plan";
import type { Language } from "../src/text";

/** An organisation of its own in kroner, not the one of the board's papers. */
export type Organisation = {
  lines: readonly LineEntry[];
  /**
   * Amounts and shares by the keys of *Forutsetninger*, and the growths of prices and licence, which are 3 per cent unless
   * said. Hired-in capacity ends.
   */
  assumptions?: Readonly<Record<string, string>>;
  language?: Language;
};

/** Its tables, as a workbook holds them. */
export function tablesOf({ lines, assumptions = {}, language = "nb" }: Organisation): WorkTables {
  const setup = setupSheet({
    konsortium: "Arkivkonsortiet",
    aar: 2024,
    periode: "2024K2",
    enhet: 1,
    "sak-regnskap": "ARK-2024/3",
    "sak-ramme": "ARK-2024/4",
    spraak: language,
  });
  const { prisvekst = "0.03", lisensvekst = "0.03", ...others } = assumptions;
  const given = { nedtrekk: "0", fratrekksandel: "0.5", ...others };
  const entries = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, { value }]));
  const growths = growthsSheet(2025, [
    { category: "pris", growth: prisvekst },
    { category: "lisens", growth: lisensvekst },
    ...(lines.some(({ category }) => category === "innleid")
      ? [{ category: "innleid", growth: "-1", source: "Avsluttes ved årsskiftet" }]
      : []),
  ]);
  const tables: WorkTables = {
    Oppsett: writtenTable(setup, language),
    Poster: writtenTable(linesSheet(lines, []), language),
    Forutsetninger: writtenTable(assumptionsSheet(entries), language),
    Vekst: writtenTable(growths, language),
  };
  const { plan } = readPlan(tables);
  if (!plan) return tables;
  const read = linesSheet(lines, plan.lines, (line) => frameOfLine(line, plan.setup, frameGrowths(plan)));
  return { ...tables, Poster: writtenTable(read, language) };
}

/** Its plan. Findings that are no errors do not stop it. */
export function planOf(organisation: Organisation): Plan {
  const { plan, findings } = readPlan(tablesOf(organisation));
  if (!plan) throw new Error(JSON.stringify(findings));
  return plan;
}

/** The organisation of a controller who tried the add-in: a grant, sales and a credit note beside the fee. */
export const ARCHIVE: Organisation = {
  lines: [
    line("avgift", "Medlemsavgift", "12500000", { role: "avgift" }),
    line("tilskudd", "Tilskudd fra departementet", "6000000", { role: "tilskudd" }),
    line("salg", "Salg av kurs", "900000", { role: "annet" }),
    line("kredit", "Kreditnota", "-60000", { role: "annet" }),
    line("lonn", "Fast lønn", "9801800", { group: "Lønn", category: "lønn" }),
    line("innleid", "Innleid kapasitet", "743000", { group: "Lønn", category: "innleid" }),
    line("lisens", "Lisens", "5100000", { group: "Drift", category: "lisens" }),
    line("drift", "Drift", "3270510", { group: "Drift", category: "drift" }),
    line("uninett", "Kontingent UNINETT", "93690", { group: "Drift", category: "kontingent" }),
  ],
  assumptions: { nedtrekk: "500000", "forrige-avgift": "12500000" },
};

/** A line whose half of the budget is booked after half a year, so that its forecast is its budget. */
function line(key: string, name: string, budget: string, more: Partial<LineEntry>): LineEntry {
  const actual = String(Number(budget) / 2);
  return { key, name, group: "Inntekter", actual, budget, method: "rest", phasing: "lineær", ...more };
}

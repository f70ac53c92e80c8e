import { decisionOf, GENERAL_CATEGORY } from "../../core";
import { PRINCIPLES_OF_2025, type Language } from "../../text";
import {
  assumptionsSheet,
  frameGrowths,
  frameOfLine,
  growthsSheet,
  linesSheet,
  principlesSheet,
  readPlan,
  setupSheet,
  type AssumptionEntries,
  type GrowthEntry,
  type LineEntry,
  type SetupValues,
} from "../plan";
import { INCOME_GROUP, OPERATIONS_GROUP, SALARY_GROUP, type Sheet } from "../model";
import { writtenTable, type WorkTables } from "../workbook";

/**
 * Builds the work sheets with the figures of the board's papers of September 2024, in 1000 kroner: BIB-2024/30 (accounts
 * of the second quarter) and BIB-2024/31 (frame for 2025).
 */
export function exampleSheets(language: Language): Sheet[] {
  const setup = setupSheet({ ...SETUP, spraak: language });
  const assumptions = assumptionsSheet(ASSUMPTIONS);
  const growths = growthsSheet(FRAME_YEAR, GROWTHS);
  const principles = principlesSheet(FRAME_YEAR, PRINCIPLES_OF_2025, DECIDED.principles);
  const before = [setup, linesSheet(LINES, []), assumptions, growths, principles];
  const tables = Object.fromEntries(before.map((sheet) => [sheet.table, writtenTable(sheet, language)])) as WorkTables;
  const { plan } = readPlan(tables);
  if (!plan) throw new Error("The example has no plan");
  const [of, { lines }] = [frameGrowths(plan), plan];
  return [
    setup,
    linesSheet(LINES, lines, (line) => frameOfLine(line, plan.setup, of)),
    assumptions,
    growths,
    principles,
  ];
}

const FRAME_YEAR = 2025;
const DECIDED = decisionOf(FRAME_YEAR);

const SETUP: SetupValues = {
  konsortium: "BIBSYS-konsortiet",
  aar: 2024,
  periode: "2024K2",
  enhet: 1000,
  "sak-regnskap": "BIB-2024/30",
  "sak-ramme": DECIDED.principles,
  spraak: "nb",
};

const LINES: readonly LineEntry[] = [
  {
    key: "avgift",
    name: "Fra deltakerinstitusjoner",
    group: INCOME_GROUP,
    actual: "30435",
    budget: "33923",
    method: "regnskap",
    role: "avgift",
    varianceReason: "Som fakturert; fratrekk for resultatet i 2023",
  },
  {
    key: "igelu-inntekt",
    name: "IGELU medlemskap",
    group: INCOME_GROUP,
    actual: "240",
    budget: "240",
    method: "regnskap",
    role: "viderefakturert",
  },
  {
    key: "oppspart",
    name: "Fra oppsparte midler",
    group: INCOME_GROUP,
    actual: "3650",
    budget: "3650",
    method: "regnskap",
    role: "kapital",
    reason: "Nedtrekk etter sak BIB-2023/03",
  },
  // The paper has a blank budget here, which is not zero: the fee was budgeted before the deduction.
  {
    key: "overforing",
    name: "Overføring fra 2023",
    group: INCOME_GROUP,
    actual: "3488",
    method: "regnskap",
    role: "overføring",
  },
  {
    key: "lonn",
    name: "Lønn inkl overhead",
    group: SALARY_GROUP,
    actual: "8274",
    budget: "18770",
    method: "budsjett",
    adjustment: "-1000",
    reason: "Underforbruket i 1. halvår; mer aktivitet i 2. halvår",
    varianceReason: "Ingen utviklingsaktivitet er planlagt eller gjennomført i 1. halvår",
    phasing: "lineær",
    category: "lønn",
  },
  {
    key: "drift",
    name: "Driftskjøp/lisenser/annen leiekostnad/drift",
    group: OPERATIONS_GROUP,
    actual: "9541",
    budget: "18203",
    method: "budsjett",
    adjustment: "-370",
    reason: "Lisensen til Clarivate er budsjettert for høyt (BIB-2024/06)",
    varianceReason: "Enkelte fakturaer er ikke periodisert",
    phasing: "lineær",
    category: "lisens",
  },
  {
    key: "reise",
    name: "Reiser, kurs møter",
    group: OPERATIONS_GROUP,
    actual: "227",
    budget: "600",
    method: "budsjett",
    reason: "IGELU-konferansen i september jevner ut",
    phasing: "lineær",
    category: "reise",
  },
  {
    key: "igelu",
    name: "IGELU-medlemskap",
    group: OPERATIONS_GROUP,
    actual: "226",
    budget: "240",
    method: "regnskap",
    reason: "Betalt",
    varianceReason: "Eurokursen ved betaling var lavere enn budsjettert",
    phasing: "betalt",
    category: "kontingent",
  },
];

/** Wages follow prices: the case has no growth of its own for them. */
const GROWTHS: readonly GrowthEntry[] = [
  {
    category: GENERAL_CATEGORY,
    growth: String(DECIDED.growths.price),
    basis: "prisstigning",
    status: "foreløpig",
    source: `Regjeringens anslag, endelig sats i statsbudsjettet (${DECIDED.principles})`,
  },
  {
    category: "lisens",
    growth: String(DECIDED.growths.licence),
    basis: "kontrakt til 2025",
    status: "endelig",
    source: "Kontrakten om biblioteksystemet",
  },
];

const NEW_YEAR_2024 = { year: 2024, month: 1, day: 1 };
const NEW_YEAR_2025 = { year: 2025, month: 1, day: 1 };

const ASSUMPTIONS: AssumptionEntries = {
  nedtrekk: {
    value: String(DECIDED.drawdown.amount),
    from: NEW_YEAR_2025,
    status: "endelig",
    source: `Styrevedtak ${DECIDED.drawdown.decidedIn}, 2023-2025`,
  },
  fratrekksandel: {
    value: String(DECIDED.share),
    from: NEW_YEAR_2025,
    status: "foreløpig",
    source: `Forslag i ${DECIDED.principles}`,
  },
  "forrige-avgift": { value: "33923", from: NEW_YEAR_2024, status: "endelig", source: "Budsjett 2024 (BIB-2024/30)" },
  "forrige-fratrekk": {
    value: "3488",
    from: NEW_YEAR_2024,
    status: "endelig",
    source: "Overføring fra 2023 (BIB-2024/30)",
  },
};

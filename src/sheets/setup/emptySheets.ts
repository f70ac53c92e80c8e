import type { Language } from "../../text";
import { assumptionsSheet, growthsSheet, linesSheet, principlesSheet, setupSheet, type LineEntry } from "../plan";
import { BLANK_GROWTHS, type YearParts } from "./ledOver";
import { INCOME_GROUP, OPERATIONS_GROUP, SALARY_GROUP, type Sheet } from "../model";

/** The two consortia: for the library system, and for the reading-list system. */
export type Consortium = "bibsys" | "readingLists";

/**
 * Builds the work sheets of a new year: the consortium's name and its usual lines with their methods and phasings, but no
 * amount. Period, cases and assumptions are blank too, since a figure nobody wrote would look like one that somebody did.
 *
 * @param parts - what the growths and principles of next year begin with, in a workbook that has other sheets already
 */
export function emptySheets(
  consortium: Consortium,
  language: Language,
  { year, growths, principles, caseNumber }: YearParts = NEW_YEAR_PARTS,
): Sheet[] {
  const { name, lines } = CONSORTIA[consortium];
  const blank = { periode: "", "sak-regnskap": "", "sak-ramme": "" };
  return [
    setupSheet({ konsortium: name, aar: FIRST_YEAR, enhet: 1000, spraak: language, ...blank }),
    linesSheet(lines, []),
    assumptionsSheet({}),
    growthsSheet(year, growths),
    principlesSheet(year, principles, caseNumber),
  ];
}

/** The keys of a consortium's lines. */
export const lineKeys = (consortium: Consortium): string[] => CONSORTIA[consortium].lines.map(({ key }) => key);

/** The year after the board's papers. */
const FIRST_YEAR = 2025;

const NEW_YEAR_PARTS: YearParts = {
  year: FIRST_YEAR + 1,
  growths: BLANK_GROWTHS,
  principles: [],
  caseNumber: "",
};

const FEE: LineEntry = {
  key: "avgift",
  name: "Fra deltakerinstitusjoner",
  group: INCOME_GROUP,
  method: "regnskap",
  role: "avgift",
};
const CARRY_OVER: LineEntry = {
  key: "overforing",
  name: "Overføring fra året før",
  group: INCOME_GROUP,
  method: "regnskap",
  role: "overføring",
};
const SALARY: LineEntry = {
  key: "lonn",
  name: "Lønn inkl overhead",
  group: SALARY_GROUP,
  method: "rest",
  phasing: "lineær",
  category: "lønn",
};
const TRAVEL: LineEntry = {
  key: "reise",
  name: "Reiser, kurs, møter",
  group: OPERATIONS_GROUP,
  method: "rest",
  phasing: "lineær",
  category: "reise",
};

const CONSORTIA: Readonly<Record<Consortium, { name: string; lines: readonly LineEntry[] }>> = {
  bibsys: {
    name: "BIBSYS-konsortiet",
    lines: [
      FEE,
      {
        key: "igelu-inntekt",
        name: "IGELU-medlemskap",
        group: INCOME_GROUP,
        method: "regnskap",
        role: "viderefakturert",
      },
      { key: "oppspart", name: "Fra oppsparte midler", group: INCOME_GROUP, method: "regnskap", role: "kapital" },
      CARRY_OVER,
      SALARY,
      {
        key: "drift",
        name: "Driftskjøp/lisenser/annen leiekostnad/drift",
        group: OPERATIONS_GROUP,
        method: "rest",
        phasing: "lineær",
        category: "lisens",
      },
      TRAVEL,
      {
        key: "igelu",
        name: "IGELU-medlemskap",
        group: OPERATIONS_GROUP,
        method: "rest",
        phasing: "lineær",
        category: "kontingent",
      },
    ],
  },
  // Leganto has a contract of its own, to 2027, and the consortium passes on no memberships.
  readingLists: {
    name: "Pensumlistekonsortiet",
    lines: [
      FEE,
      CARRY_OVER,
      SALARY,
      {
        key: "lisens",
        name: "Lisens Leganto",
        group: OPERATIONS_GROUP,
        method: "rest",
        phasing: "lineær",
        category: "lisens",
      },
      {
        key: "drift",
        name: "Integrasjoner og drift",
        group: OPERATIONS_GROUP,
        method: "rest",
        phasing: "lineær",
        category: "drift",
      },
      TRAVEL,
    ],
  },
};

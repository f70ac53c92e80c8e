/**
 * Names that users' formulas and workbooks depend on: tables, columns, defined names and keys of single values. They are
 * append-only, the same in every language, and pinned by test/golden/names.txt.
 */
export const TABLES = {
  Oppsett: ["Nøkkel", "Felt", "Verdi", "Forklaring"],
  Poster: [
    "Nøkkel",
    "Post",
    "Regnskap",
    "Budsjett",
    "Prognose",
    "Ramme 2025",
    "Gruppe",
    "Metode",
    "Justering",
    "Begrunnelse",
    "Periodisering",
    "Kategori",
    "Restbudsjett",
    "Akkumulert",
    "Regnskap fra",
    "Manuelt regnskap",
    "Avviksårsak",
    "Rolle",
    "Ramme neste år",
    "Rammejustering",
    "Rammebegrunnelse",
    "I fjor",
  ],
  Forutsetninger: ["Nøkkel", "Forutsetning", "Verdi", "Enhet", "Gjelder fra", "Status", "Kilde"],
  Funn: ["Nr", "Alvor", "Sted", "Funn", "Hva du gjør"],
  Logg: ["Tid", "Navn", "Hendelse", "Ark", "Versjon", "Fra status", "Til status", "Stempel", "Merknad"],
  Kontoregler: ["Nr", "Kontoer", "Kostnadssteder", "Prosjekter", "Tekst", "Post", "Fortegn", "Merknad"],
  Hovedbok: [
    "År",
    "Periode",
    "Konto",
    "Kontonavn",
    "Kostnadssted",
    "Prosjekt",
    "Post",
    "Bokført",
    "Beløp",
    "Posteringer",
  ],
  Vekst: ["Kategori", "År", "Vekst", "Grunnlag", "Status", "Kilde"],
  Prinsipper: ["År", "Nr", "Prinsipp", "Sak", "Status"],
  // The last three are what *Akkumulert* and *Vurdering* need to be made again (docs/decisions/0013).
  Historikk: [
    "År",
    "Periode",
    "Nøkkel",
    "Post",
    "Gruppe",
    "Regnskap",
    "Budsjett",
    "Prognose",
    "Justering",
    "Begrunnelse",
    "Stempel",
    "Kilde",
    "Restbudsjett",
    "Periodisering",
    "Avviksårsak",
  ],
} as const;

export type TableName = keyof typeof TABLES;

/** The tables a user writes in, each with a key for every line. */
export type InputTable = "Oppsett" | "Poster" | "Forutsetninger";
export const INPUT_TABLES: readonly InputTable[] = ["Oppsett", "Poster", "Forutsetninger"];

/** The tables of a plan that came after the first release, and whose lines have no key. A workbook may lack them. */
export type YearTable = "Vekst" | "Prinsipper";
export const YEAR_TABLES: readonly YearTable[] = ["Vekst", "Prinsipper"];

/** Every table a plan is read from. */
export type PlanTable = InputTable | YearTable;
export const PLAN_TABLES: readonly PlanTable[] = [...INPUT_TABLES, ...YEAR_TABLES];

/**
 * Columns that a workbook may lack: those added after the first release, and *Ramme 2025*, which old workbooks keep and new
 * ones have not.
 */
export const LATER_COLUMNS: readonly string[] = [
  "Ramme 2025",
  "Restbudsjett",
  "Akkumulert",
  "Regnskap fra",
  "Manuelt regnskap",
  "Avviksårsak",
  "Rolle",
  "Ramme neste år",
  "Rammejustering",
  "Rammebegrunnelse",
  "I fjor",
];

/** Old columns, each with the one that a new work sheet has in its place. */
const REPLACED: Readonly<Record<string, string>> = { "Ramme 2025": "Ramme neste år" };

/** The columns of a table in a new work sheet, in their order there. */
export function madeColumns<Table extends TableName>(table: Table): ColumnName<Table>[] {
  const all = TABLES[table] as readonly ColumnName<Table>[];
  const news = Object.values(REPLACED);
  return all.filter((name) => !news.includes(name)).map((name) => (REPLACED[name] ?? name) as ColumnName<Table>);
}

export type ColumnName<Table extends TableName> = (typeof TABLES)[Table][number];

/** Defined names and the key of the line whose value they point to. */
export const DEFINED_NAMES = {
  Periode: { table: "Oppsett", key: "periode" },
  Regnskapsår: { table: "Oppsett", key: "aar" },
  Enhet: { table: "Oppsett", key: "enhet" },
  LukkedeMåneder: { table: "Oppsett", key: "lukkede-maaneder" },
  Prisvekst: { table: "Forutsetninger", key: "prisvekst" },
  Lisensvekst: { table: "Forutsetninger", key: "lisensvekst" },
  Nedtrekk: { table: "Forutsetninger", key: "nedtrekk" },
  Fratrekksandel: { table: "Forutsetninger", key: "fratrekksandel" },
  ForrigeAvgift: { table: "Forutsetninger", key: "forrige-avgift" },
  ForrigeFratrekk: { table: "Forutsetninger", key: "forrige-fratrekk" },
  Rammegrunnlag: { table: "Oppsett", key: "rammegrunnlag" },
} as const;

export type DefinedName = keyof typeof DEFINED_NAMES;

/** The group of income in *Poster*. Every other group is costs. */
export const INCOME_GROUP = "Inntekter";

/** The groups of costs in a new workbook. The user may rename them. */
export const SALARY_GROUP = "Lønns- og personalkostnader";
export const OPERATIONS_GROUP = "Driftskostnader";

/** The custom properties that identify a report sheet, even renamed or copied. Append-only. */
export const REPORT_PROPERTIES = {
  name: "BIBSYS.report",
  kind: "BIBSYS.kind",
  version: "BIBSYS.version",
  stamp: "BIBSYS.stamp",
  status: "BIBSYS.status",
  language: "BIBSYS.language",
  period: "BIBSYS.periode",
} as const;

/** The property of a report whose figures were kept as values when the period moved on. */
export const KEPT_PROPERTY = "BIBSYS.tattVare";

/** The setting that keeps how the file of a ledger was read: which columns hold what. */
export const LEDGER_SETTING = "BIBSYS.hovedbok.kolonner";

/** The settings that keep the formulas of a final report begin with this; the name of the report follows. */
export const FORMULAS_SETTING = "BIBSYS.formler.";

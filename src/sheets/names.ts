/**
 * The names that users' formulas and workbooks hold on to: tables, their columns, defined names, keys of single values.
 * Append-only, the same in every language, pinned by test/golden/names.txt.
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
  ],
  Forutsetninger: ["Nøkkel", "Forutsetning", "Verdi", "Enhet", "Gjelder fra", "Status", "Kilde"],
} as const;

export type TableName = keyof typeof TABLES;
export type ColumnName<Table extends TableName> = (typeof TABLES)[Table][number];

/** Defined names and the key of the line whose value they point to. */
export const DEFINED_NAMES = {
  Periode: { table: "Oppsett", key: "periode" },
  Prisvekst: { table: "Forutsetninger", key: "prisvekst" },
  Lisensvekst: { table: "Forutsetninger", key: "lisensvekst" },
  Nedtrekk: { table: "Forutsetninger", key: "nedtrekk" },
  Fratrekksandel: { table: "Forutsetninger", key: "fratrekksandel" },
} as const;

export type DefinedName = keyof typeof DEFINED_NAMES;

/** The group of Poster that holds the income; every other group is costs. */
export const INCOME_GROUP = "Inntekter";

import type { Place } from "../../core";
import type { Language, Phrase } from "./language";

/** Names the place that a message is about, as its reader would look for it. */
export function placeText(place: Place, language: Language): string {
  if (place.in === "sheet") return `${place.sheet}, ${WORDS.cell[language]} ${place.cell}`;
  if (place.in === "table") {
    const key = place.key === undefined ? "" : ` (${place.key})`;
    const line = (language === "en" ? `“${place.line}”` : `«${place.line}»`) + key;
    return `${place.table}, ${WORDS.line[language]} ${line}, ${WORDS.column[language]} ${place.column}`;
  }
  if (place.in === "file") {
    const head = place.column === "" ? "" : `, ${WORDS.column[language]} ${place.column}`;
    return `${place.file}, ${WORDS.row[language]} ${place.row}${head}`;
  }
  const name = argumentName(place.argument, language);
  const cell = place.row > 0 ? `, ${WORDS.row[language]} ${place.row}` : "";
  const column = place.column > 1 ? `, ${WORDS.column[language]} ${place.column}` : "";
  return `${WORDS.argument[language]} ${name}${cell}${column}`;
}

/** The name of a function's argument, as Excel's function wizard shows it. In English it is the name in code. */
export const argumentName = (argument: string, language: Language): string =>
  (language === "en" ? undefined : NORWEGIAN[argument]?.[language === "nb" ? 0 : 1]) ?? argument;

/** The names by argument. A test compares them with the functions' own texts. */
const NORWEGIAN: Readonly<Record<string, readonly [nb: string, nn: string]>> = {
  actual: ["regnskap", "rekneskap"],
  budget: ["budsjett", "budsjett"],
  period: ["periode", "periode"],
  method: ["metode", "metode"],
  adjustment: ["justering", "justering"],
  phasing: ["periodisering", "periodisering"],
  base: ["grunnlag", "grunnlag"],
  category: ["kategori", "kategori"],
  rates: ["satser", "satsar"],
  priceGrowth: ["prisvekst", "prisvekst"],
  licenceGrowth: ["lisensvekst", "lisensvekst"],
  frame: ["ramme", "ramme"],
  otherIncome: ["andreInntekter", "andreInntekter"],
  drawdown: ["nedtrekk", "nedtrekk"],
  surplus: ["overskudd", "overskot"],
  share: ["andel", "del"],
  opening: ["inngående", "inngåande"],
  movements: ["bevegelser", "rørsler"],
  amount: ["beløp", "beløp"],
  weights: ["vekter", "vekter"],
  unit: ["enhet", "eining"],
  values: ["verdier", "verdiar"],
  fee: ["avgift", "avgift"],
  total: ["sum", "sum"],
  parts: ["deler", "delar"],
  year: ["år", "år"],
  line: ["linje", "linje"],
  language: ["språk", "språk"],
  reason: ["årsak", "årsak"],
  group: ["gruppe", "gruppe"],
};

export const WORDS: Record<"argument" | "line" | "row" | "column" | "cell" | "cells", Phrase> = {
  argument: { nb: "Argumentet", nn: "Argumentet", en: "Argument" },
  line: { nb: "linjen", nn: "linja", en: "line" },
  row: { nb: "rad", nn: "rad", en: "row" },
  column: { nb: "kolonnen", nn: "kolonnen", en: "column" },
  cell: { nb: "celle", nn: "celle", en: "cell" },
  cells: { nb: "cellene", nn: "cellene", en: "cells" },
};

import type { Place } from "../core";
import type { Language, Phrase } from "./language";

/** Names the cell a message is about, as its reader would look for it. */
export function placeText(place: Place, language: Language): string {
  if (place.in === "table") {
    return `${place.table}, ${WORDS.line[language]} ${language === "en" ? `“${place.line}”` : `«${place.line}»`}, ${WORDS.column[language]} ${place.column}`;
  }
  const name = (argumentNames[place.argument] ?? { nb: place.argument, nn: place.argument, en: place.argument })[
    language
  ];
  const cell = place.row > 0 ? `, ${WORDS.row[language]} ${place.row}` : "";
  const column = place.column > 1 ? `, ${WORDS.column[language]} ${place.column}` : "";
  return `${WORDS.argument[language]} ${name}${cell}${column}`;
}

/** The name of each function argument, as Excel's function wizard shows it. A test holds it to the functions' own texts. */
export const argumentNames: Readonly<Record<string, Phrase>> = {
  actual: { nb: "regnskap", nn: "rekneskap", en: "actual" },
  budget: { nb: "budsjett", nn: "budsjett", en: "budget" },
  period: { nb: "periode", nn: "periode", en: "period" },
  method: { nb: "metode", nn: "metode", en: "method" },
  adjustment: { nb: "justering", nn: "justering", en: "adjustment" },
  phasing: { nb: "periodisering", nn: "periodisering", en: "phasing" },
  base: { nb: "grunnlag", nn: "grunnlag", en: "base" },
  category: { nb: "kategori", nn: "kategori", en: "category" },
  priceGrowth: { nb: "prisvekst", nn: "prisvekst", en: "priceGrowth" },
  licenceGrowth: { nb: "lisensvekst", nn: "lisensvekst", en: "licenceGrowth" },
};

const WORDS: Record<"argument" | "line" | "row" | "column", Phrase> = {
  argument: { nb: "Argumentet", nn: "Argumentet", en: "Argument" },
  line: { nb: "linjen", nn: "linja", en: "line" },
  row: { nb: "rad", nn: "rad", en: "row" },
  column: { nb: "kolonnen", nn: "kolonnen", en: "column" },
};

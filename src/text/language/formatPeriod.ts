import type { Period } from "../../core";
import { monthName } from "./format";
import { inEach, type Language, type Phrase } from "./language";

/** The closed part of a year by the name of its last part: "2. kvartal 2024", "1. tertial 2024", "mai 2024". */
export const formatPeriod = ({ months }: Period, year: number): Phrase =>
  inEach((language) => {
    if (months > 0 && months % 3 === 0) return ordinal(months / 3, "kvartal", "quarter", language) + ` ${year}`;
    if (months > 0 && months % 4 === 0) return ordinal(months / 4, "tertial", "tertial", language) + ` ${year}`;
    return months === 0 ? String(year) : `${monthName(months, language)} ${year}`;
  });

/** The open part of a year, in the same parts as its closed part: "3.–4. kvartal", "3. tertial", "juni–desember". */
export function formatOpenPart({ months }: Period): Phrase {
  if (months === 0) return { nb: "hele året", nn: "heile året", en: "whole year" };
  if (months % 3 === 0) return ordinals(months / 3 + 1, 4, "kvartal", "quarter");
  if (months % 4 === 0) return ordinals(months / 4 + 1, 3, "tertial", "tertial");
  return inEach((language) => {
    const [first, last] = [monthName(months + 1, language), monthName(12, language)];
    return first === last ? last : `${first}–${last}`;
  });
}

const ordinals = (first: number, last: number, norwegian: string, english: string): Phrase =>
  inEach((language) => {
    const from = language === "en" ? (ENGLISH_ORDINALS[first - 1] ?? "") : `${first}.`;
    return `${first < last ? `${from}–` : ""}${ordinal(last, norwegian, english, language)}`;
  });

const ordinal = (number: number, norwegian: string, english: string, language: Language): string =>
  language === "en" ? `${ENGLISH_ORDINALS[number - 1] ?? ""} ${english}` : `${number}. ${norwegian}`;

const ENGLISH_ORDINALS = ["1st", "2nd", "3rd", "4th"];

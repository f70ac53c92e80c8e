import type { Period } from "../core";
import { monthName, ordinalNumber } from "./format";
import { inEach, type Phrase } from "./language";

/** The open part of a year, by the parts its closed one is told in: "3.–4. kvartal", "3. tertial", "juni–desember". */
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
    const from = ordinalNumber(first, language);
    const part = language === "en" ? english : norwegian;
    return `${first < last ? `${from}–` : ""}${ordinalNumber(last, language)} ${part}`;
  });

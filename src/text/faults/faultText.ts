import type { Fault } from "../../core";
import type { Language } from "../language/language";
import { placeText } from "../language/places";

/** What is wrong, and what to do about it: each a sentence or more. Where it is, is said in front of them. */
export type FaultText = readonly [wrong: string, todo: string];

/** The two as one text, behind the cell that the fault names. */
export function joined([wrong, todo]: FaultText, { facts }: Fault, language: Language): string {
  const place = "place" in facts ? `${placeText(facts.place, language)}: ` : "";
  return `${place}${wrong} ${todo}`;
}

import { categories, methods, phasings } from "./derivation.words";
import { LANGUAGES, type Language } from "../language/language";

/** The words that an argument of a function takes, in the reader's language; none where it takes what its user writes. */
export function choicesOf(argument: string, language: Language): readonly string[] {
  switch (argument) {
    case "method":
      return Object.values(methods).map((word) => word[language]);
    case "phasing":
      return Object.values(phasings).map((word) => word[language]);
    case "category":
      return Object.values(categories).map((word) => word[language]);
    case "language":
      return LANGUAGES;
    default:
      return [];
  }
}

import { categories, methods, phasings } from "./derivation.words";
import { LANGUAGES, type Language } from "../language";

/**
 * The words that an argument of a function accepts, in the reader's language. Empty for an argument that takes free
 * input.
 */
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

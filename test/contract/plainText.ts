import type { Language } from "../../src/text";

/** A text with its figures as `-1234.50` and `3.0 %`, whatever the language; other texts stand as they are. */
export function plainText(text: string, language: Language): string {
  const [, minus = "", figure = "", percent = ""] = FIGURE.exec(text) ?? [];
  if (figure === "") return text;
  const [group, mark] = language === "en" ? [",", "."] : ["\u00a0", ","];
  const digits = figure.replaceAll(group, "").replace(mark, ".");
  return /^\d+(?:\.\d+)?$/u.test(digits) ? `${minus && "-"}${digits}${percent && " %"}` : text;
}

const FIGURE = /^([-\u2212]?)(\d[\d.,\u00a0]*)(\u00a0?%)?$/u;

import type { Origin } from "../../core";
import { placeText, WORDS, type Language } from "../language";

/** The full name of a figure's place: the reader's name for it, and its sheet. */
export function originName(origin: Origin, language: Language): string {
  const { sheet, cell, row, column, table, name } = origin;
  const place = placeOf();
  return name === undefined ? place : `${name} (${place})`;

  function placeOf(): string {
    const isOne = !cell.includes(":");
    if (table !== undefined && isOne && row !== "" && column !== "") {
      return placeText({ in: "table", table, line: row, column }, language);
    }
    if (table !== undefined && column !== "") return `${table}, ${WORDS.column[language]} ${column}`;
    const heads = isOne ? [row, column].filter((head, i) => head !== "" && (i === 0 || head !== row)) : [];
    return [
      sheet,
      ...(heads.length > 0 ? heads : [`${isOne ? WORDS.cell[language] : WORDS.cells[language]} ${cell}`]),
    ].join(", ");
  }
}

/** The name of a figure in the list of another cell's inputs. On the same sheet, only the part that differs. */
export function originLabel(origin: Origin, self: Origin, language: Language): string {
  const { sheet, row, column, table, name } = origin;
  if (name !== undefined) return name;
  if (sheet !== self.sheet || origin.cell.includes(":") || (table !== undefined && table !== self.table)) {
    return originName(origin, language);
  }
  const heads = [row === self.row ? "" : row, column === self.column ? "" : column].filter((head) => head !== "");
  return heads.length > 0 ? heads.join(", ") : originName(origin, language);
}

/**
 * The short name of a figure in another cell's formula: its column when both are in the same row, otherwise its row.
 */
export function originWord({ sheet, cell, row, column, name }: Origin, self: Origin): string {
  const isSameRow = sheet === self.sheet && row === self.row && row !== "";
  return name ?? ((isSameRow ? column || row : row || column) || cell);
}

export const quotedIn = (text: string, language: Language): string => (language === "en" ? `“${text}”` : `«${text}»`);

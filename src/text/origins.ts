import type { Origin } from "./explanation";
import type { Language } from "./language";
import { placeText, WORDS } from "./places";

/** The full name of where a figure stands: what its reader calls it, and on which sheet. */
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

/** The short name of a figure in the formula of another cell: by its column in the same row, else by its row. */
export function originWord({ sheet, cell, row, column, name }: Origin, self: Origin): string {
  const isSameRow = sheet === self.sheet && row === self.row && row !== "";
  return name ?? ((isSameRow ? column || row : row || column) || cell);
}

export const quotedIn = (text: string, language: Language): string => (language === "en" ? `“${text}”` : `«${text}»`);

import { areaAddress, type Area } from "../../sheets";

/** What tells one place of a workbook from another, and what its reader sees of it: `Poster!C9`. */
export const keyOf = ({ sheet, cell }: { sheet: string; cell: string }): string => `${sheet}!${cell}`;

export const placeOfArea = (area: Area): { sheet: string; cell: string } => ({
  sheet: area.sheet,
  cell: areaAddress(area),
});

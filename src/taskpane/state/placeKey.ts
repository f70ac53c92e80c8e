import { areaAddress, type Area } from "../../sheets";

/** Identifies a place of the workbook, and shows it to the reader: `Poster!C9`. */
export const keyOf = ({ sheet, cell }: { sheet: string; cell: string }): string => `${sheet}!${cell}`;

export const placeOfArea = (area: Area): { sheet: string; cell: string } => ({
  sheet: area.sheet,
  cell: areaAddress(area),
});

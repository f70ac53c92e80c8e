import { toCol } from "@borgar/fx";

/** The address of a cell, both counted from zero. */
export const address = (row: number, column: number): string => `${toCol(column)}${row + 1}`;

/** The name of a sheet as a formula quotes it. */
export const quotedSheet = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** The place of a cell as a formula or a link names it: `'Ramme 2025'!D16`. */
export const placeOf = ({ sheet, cell }: { sheet: string; cell: string }): string => `${quotedSheet(sheet)}!${cell}`;

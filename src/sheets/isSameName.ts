/** As Excel compares the names of sheets, tables, columns and cells, and keys: case does not matter. */
export const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

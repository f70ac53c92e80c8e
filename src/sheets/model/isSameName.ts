/** As Excel compares the names of sheets, tables, columns and cells: case does not matter. Of keys see `isSameKey`. */
export const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

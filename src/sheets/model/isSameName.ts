/** Compares names of sheets, tables, columns and cells as Excel does, without case. For keys see `isSameKey`. */
export const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Whether two values of plain data read the same: the same text as JSON. */
export const isAlike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

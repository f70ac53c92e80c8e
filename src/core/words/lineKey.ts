/**
 * Brings a line's key to the form in which keys are compared, so that the add-in and Excel's formulas find the same
 * lines. As in SUMIFS and MATCH, case does not matter and everything else within the key does. Spaces around the key do
 * not matter here but do in Excel, so a formula trims them or uses the key exactly as its cell has it.
 *
 * @example
 * plainKey(" Lonn") // => lonn
 */
export const plainKey = (key: string): string => key.trim().toLowerCase();

/** Whether two keys mean the same line. */
export const isSameKey = (one: string, other: string): boolean => plainKey(one) === plainKey(other);

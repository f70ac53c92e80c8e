/**
 * The key of a line in the form that keys are compared in, wherever they are: a formula is to find the same lines as we.
 * As to Excel's SUMIFS and MATCH, case does not matter, and all else within the key does. Spaces around it do not matter
 * here and do to them, so a formula takes those away or has the key as its cell holds it.
 *
 * @example
 * plainKey(" Lonn") // => lonn
 */
export const plainKey = (key: string): string => key.trim().toLowerCase();

/** Whether two keys are of one line. */
export const isSameKey = (one: string, other: string): boolean => plainKey(one) === plainKey(other);

/**
 * The key of a line in the form that keys are compared in, wherever they are: as Excel's SUMIFS and MATCH do it, for a
 * formula is to find the same lines as we. Case does not matter, all else within the key does.
 *
 * @example
 * plainKey(" Lonn") // => lonn
 */
export const plainKey = (key: string): string => key.trim().toLowerCase();

/** Whether two keys are of one line. */
export const isSameKey = (one: string, other: string): boolean => plainKey(one) === plainKey(other);

import type { Origin } from "../../text";

/** What tells one place of a workbook from another. */
export const keyOf = ({ sheet, cell }: Pick<Origin, "sheet" | "cell">): string => `${sheet}!${cell}`;

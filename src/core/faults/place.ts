/** Where a fault is: in a formula, a table, a sheet or a file. A message names it. */
export type Place =
  | { in: "argument"; argument: string; row: number; column: number }
  /** The key is given where other lines have the same name. */
  | { in: "table"; table: string; column: string; line: string; key?: string }
  | { in: "sheet"; sheet: string; cell: string }
  /** Row 1 is the file's first row, or its first posting where the file has no rows. A column without a header is "". */
  | { in: "file"; file: string; row: number; column: string };

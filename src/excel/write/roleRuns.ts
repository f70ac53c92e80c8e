import type { Role, Sheet } from "../../sheets";

/** Rows of one role that follow each other, which are dressed together. */
export function roleRuns(sheet: Sheet): { role: Role; first: number; count: number }[] {
  const joined: { role: Role; first: number; count: number }[] = [];
  sheet.rows.forEach(({ role }, row) => {
    const last = joined.at(-1);
    if (last?.role === role) last.count += 1;
    else joined.push({ role, first: row, count: 1 });
  });
  return joined;
}

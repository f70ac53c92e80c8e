import type { Role, Sheet } from "../../sheets";

/** Finds runs of rows with one role, which get one look. */
export function roleRuns(sheet: Sheet): { role: Role; first: number; count: number }[] {
  const joined: { role: Role; first: number; count: number }[] = [];
  sheet.rows.forEach(({ role }, row) => {
    const last = joined.at(-1);
    if (last?.role === role) last.count += 1;
    else joined.push({ role, first: row, count: 1 });
  });
  return joined;
}

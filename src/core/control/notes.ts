import type { Finding } from "../faults";
import type { Checked } from "./checked";
import { cellOfKey } from "./instances";

/** Totals that rounding may explain, though it seldom does: for their reader to know. */
export const notesOf = ({ table, instances }: Checked): Finding[] =>
  instances.flatMap(({ target, total, residue, footing, reading }): Finding[] => {
    if (footing !== "near" || !reading.isProved) return [];
    const { line, column } = cellOfKey(target);
    const facts = { printed: total.toString(), wanted: total.minus(residue).toString(), residue: residue.toString() };
    return [{ code: "total-nearly-sum", facts, severity: "note", at: table.at(line, column) }];
  });

import type { Finding } from "../../core";
import { costs, hasBudget, income, type Line } from "./lines";

/** What the findings of roles are made of. */
type Roles = { lines: readonly Line[]; columns: readonly string[] };

/**
 * Whether the income lines can say what they are to the fee. A workbook from before the column *Rolle* cannot, and its fee
 * is computed as then (docs/decisions/0012-fee-and-roles.md).
 */
export const haveRoles = ({ columns }: Pick<Roles, "columns">): boolean => columns.includes("Rolle");

/**
 * The income lines that do not say what they are to the fee, and the costs that say it. A role is never guessed from a
 * name.
 *
 * @param severity - of an income with a budget: the fee rests on it. One without a budget moves no fee, and is a warning
 */
export function roleFindings({ lines, columns }: Roles, severity: Finding["severity"]): Finding[] {
  const earned = income(lines);
  if (!haveRoles({ columns })) return earned.length > 0 ? [unsaidRoles(earned)] : [];
  const missing = earned
    .filter(({ role }) => role === undefined)
    .map((line): Finding => {
      const { place } = line.roleCell;
      return { code: "role-missing", facts: { place }, severity: hasBudget(line) ? severity : "warning" };
    });
  const ofCosts = costs(lines)
    .filter(({ roleCell }) => roleCell.word.trim() !== "")
    .map(({ roleCell: { word, place } }): Finding => {
      return { code: "role-of-cost", facts: { place, given: word }, severity: "warning" };
    });
  return [...missing, ...ofCosts];
}

const unsaidRoles = (earned: readonly Line[]): Finding => ({
  code: "roles-unsaid",
  facts: { table: "Poster", column: "Rolle", lines: earned.map(({ name, key }) => name || key).join(", ") },
  severity: "warning",
});

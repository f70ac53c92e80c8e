import { sum, type Finding } from "../core";
import { readAssumptions, type Assumptions } from "./assumptions";
import { costs, income, readLines, type Line } from "./lines";
import { readSetup, type Setup } from "./setup";
import { tableReader, type WorkTables } from "./table";

/** What the work sheets say, read and checked: everything a report needs. */
export type Plan = { setup: Setup; lines: readonly Line[]; assumptions: Assumptions };

/**
 * Reads the work tables of a workbook.
 *
 * @returns all findings, and the plan where none of them is an error
 */
export function readPlan(tables: WorkTables): { plan: Plan | undefined; findings: Finding[] } {
  const findings: Finding[] = [];
  const setup = readSetup(tableReader(tables, "Oppsett", findings), findings);
  const lines = readLines(tableReader(tables, "Poster", findings), setup?.period, findings);
  const assumptions = readAssumptions(tableReader(tables, "Forutsetninger", findings), findings);

  findings.push(...unbalanced(lines));
  const usable = !findings.some(({ severity }) => severity === "error");
  return { plan: usable && setup && assumptions ? { setup, lines, assumptions } : undefined, findings };
}

/** A budget whose income does not cover its costs exactly is worth a warning; BIB-2024/30 budgets for a result of 0. */
function unbalanced(lines: readonly Line[]): Finding[] {
  const [earned, spent] = [income(lines), costs(lines)].map((part) => sum(part.map(({ budget }) => budget)));
  if (earned === undefined || spent === undefined || earned.eq(spent)) return [];
  const facts = { income: String(earned), costs: String(spent), residue: String(earned.minus(spent)) };
  return [{ code: "budget-does-not-balance", facts, severity: "warning" }];
}

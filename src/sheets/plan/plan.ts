import { sum, type Finding } from "../../core";
import { readAssumptions, type Assumptions } from "./assumptions";
import { costs, income, readLines, type Line } from "./lines";
import { INPUT_TABLES, PLAN_TABLES, type TableNames } from "../model";
import { readSetup, type Setup } from "./setup";
import { readGrowths, type YearGrowths } from "./growths";
import { readPrinciples, type Principle } from "./principles";
import { inputsOf, inputStamp, yearInputs } from "./stamp";
import { tableReader, type WorkTables } from "../workbook";

/** The work sheets, read and checked: everything a report needs. */
export type Plan = {
  setup: Setup;
  lines: readonly Line[];
  assumptions: Assumptions;
  /** The growths of next year; undefined in a workbook from before *Vekst*. */
  growths: YearGrowths | undefined;
  /** The principles of next year's frame; undefined in a workbook from before *Prinsipper*. */
  principles: readonly Principle[] | undefined;
  /** The stamp of all inputs. */
  stamp: string;
  /** The columns of *Poster*; some came after the first release. */
  columns: readonly string[];
  /** The names of the tables in the workbook, where a user has renamed them. */
  tableNames: TableNames;
};

/**
 * Reads the work tables of a workbook.
 *
 * @returns all findings, the readable lines of *Poster*, and the plan where no finding is an error
 */
export function readPlan(tables: WorkTables): { plan: Plan | undefined; lines: readonly Line[]; findings: Finding[] } {
  if (INPUT_TABLES.every((name) => !tables[name])) {
    return { plan: undefined, lines: [], findings: [{ code: "workbook-not-ours", facts: {}, severity: "error" }] };
  }
  const findings: Finding[] = [];
  const settings = tableReader(tables, "Oppsett", findings);
  const setup = readSetup(settings, findings);
  const posts = tableReader(tables, "Poster", findings);
  const nextYear = (setup?.year ?? 0) + 1;
  const known = readGrowths(tables, nextYear, findings);
  const growths = known?.growths;
  const lines = readLines(posts, setup?.period, findings, known?.categories);
  const given = tableReader(tables, "Forutsetninger", findings);
  const assumptions = readAssumptions(given, findings, known !== undefined);
  const principles = readPrinciples(tables, nextYear, findings);

  findings.push(...unbalanced(lines));
  const usable = !findings.some(({ severity }) => severity === "error");
  if (!usable || !setup || !assumptions || !settings || !posts || !given) return { plan: undefined, lines, findings };
  const stamp = inputStamp([
    ...inputsOf("Oppsett", settings),
    ...inputsOf("Poster", posts),
    ...inputsOf("Forutsetninger", given),
    ...yearInputs(growths, principles),
  ]);
  const columns = (tables.Poster?.header ?? []).map(String);
  const tableNames = namesOf(tables);
  return { plan: { setup, lines, assumptions, growths, principles, stamp, columns, tableNames }, lines, findings };
}

const namesOf = (tables: WorkTables): TableNames =>
  Object.fromEntries(
    PLAN_TABLES.flatMap((own) => {
      const name = tables[own]?.name;
      return name === undefined || name === own ? [] : [[own, name]];
    }),
  );

/** Warns where budgeted income and costs differ: BIB-2024/30 budgets for a result of zero. */
function unbalanced(lines: readonly Line[]): Finding[] {
  const [earned, spent] = [income(lines), costs(lines)].map((part) => sum(part.map(({ budget }) => budget)));
  if (earned === undefined || spent === undefined || earned.eq(spent)) return [];
  const facts = { income: String(earned), costs: String(spent), residue: String(earned.minus(spent)) };
  return [{ code: "budget-does-not-balance", facts, severity: "warning" }];
}

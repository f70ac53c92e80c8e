import type { WorkTableFaults } from "../../core";
import type { FamilyWords } from "./faultWords";
import { growths } from "./workTables.growths";
import { history } from "./workTables.history";
import { roles } from "./workTables.roles";
import { setup } from "./workTables.setup";
import { years } from "./workTables.years";
import { tables } from "./workTables.tables";

/** The faults of the work sheets and of setting up a workbook, in words. */
export const workTables: FamilyWords<WorkTableFaults> = {
  ...tables,
  ...roles,
  ...growths,
  ...setup,
  ...history,
  ...years,
};

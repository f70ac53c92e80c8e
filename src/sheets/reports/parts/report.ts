import type { Finding } from "../../../core";
import type { Sheet } from "../../model";
import type { Plan } from "../../plan";

/** What a report is made from besides the plan. */
export type Edition = {
  /** 1, or higher where a new version stands beside earlier ones. */
  version: number;
  /** The values of the version before, for a report that keeps the user's words. */
  previous?: readonly (readonly unknown[])[];
};

/** A report: its sheet, and the findings of this report alone. An error stops it. */
export type Report = {
  build: (plan: Plan, edition: Edition) => Sheet;
  stoppers: (plan: Plan) => Finding[];
};

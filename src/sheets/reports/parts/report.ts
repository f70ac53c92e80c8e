import type { Finding } from "../../../core";
import type { Sheet } from "../../model";
import type { Plan } from "../../plan";

/** What a report is made with, besides the plan. */
export type Edition = {
  /** 1, or higher where a new version stands beside earlier ones. */
  version: number;
  /** What the report it takes the place of shows, for a report that keeps its reader's own words. */
  previous?: readonly (readonly unknown[])[];
};

/** A report: its sheet, and what stops it alone. */
export type Report = {
  build: (plan: Plan, edition: Edition) => Sheet;
  stoppers: (plan: Plan) => Finding[];
};

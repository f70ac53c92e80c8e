import type { Probe } from "../probe";
import { EVENTS } from "./events";
import { FILTERS } from "./filters";
import { FUNCTIONS } from "./functions";
import { LIMITS } from "./limits";
import { NEW_WORKBOOK, PAGE } from "./page";
import { SHEETS } from "./sheets";
import { TYPED } from "./typed";
import { UNDO } from "./undo";
import { WAY_THROUGH } from "./wayThrough";

/** Every probe, in the order they are run. Those that may leave Excel in an odd state come late. */
export const PROBES: readonly Probe[] = [
  ...TYPED,
  ...FUNCTIONS,
  ...EVENTS,
  ...LIMITS,
  ...FILTERS,
  ...WAY_THROUGH,
  ...UNDO,
  ...SHEETS,
  ...PAGE,
  NEW_WORKBOOK,
];

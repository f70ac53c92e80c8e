import {
  accumulatedYear,
  allocation,
  budgetOfClosedMonths,
  capital,
  comment,
  fee,
  fee2025,
  footing,
  frame,
  frame2025,
  lastDayOfPeriod,
  monthsOfPeriod,
  prognosis,
  remaining,
  roundSum,
  varianceToDate,
  votes,
} from "./functions";

/** The functions by their ids in formulas. A test compares them with the metadata for Excel. */
export const FUNCTIONS_BY_ID = {
  PROGNOSIS: prognosis,
  ACCUMULATED: accumulatedYear,
  BUDGETTODATE: budgetOfClosedMonths,
  REMAINING: remaining,
  VARIANCE: varianceToDate,
  FRAME: frame,
  FRAME2025: frame2025,
  FEE: fee,
  FEE2025: fee2025,
  CAPITAL: capital,
  ALLOCATE: allocation,
  ROUNDSUM: roundSum,
  VOTES: votes,
  FOOTING: footing,
  PERIODEND: lastDayOfPeriod,
  COMMENT: comment,
  MONTHS: monthsOfPeriod,
};

export type FunctionId = keyof typeof FUNCTIONS_BY_ID;

export const isFunctionId = (id: string): id is FunctionId => Object.hasOwn(FUNCTIONS_BY_ID, id);

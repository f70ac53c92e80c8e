// Days, months and periods, and dates that do not exist. Knows no clock: today is a parameter.
export { dayOfSerial, lastDayOf, serialOfDay, type Day } from "./calendar";
export { findImpossibleDays } from "./impossibleDays";
export { nextPeriod } from "./nextPeriod";
export { yearOf } from "./yearOf";
export { periodEnd, periodName, readPeriod, type Period } from "./period";

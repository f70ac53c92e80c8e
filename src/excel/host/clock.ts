import { serialOfDay, type Day } from "../../core";

/** The time now on the user's own clock, to the minute. */
export function timeNow(now = new Date()): { day: Day; hour: number; minute: number } {
  const day = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  return { day, hour: now.getHours(), minute: now.getMinutes() };
}

/** The same as Excel writes it: days, with the time of day as the part of one. */
export function nowSerial(): number {
  const { day, hour, minute } = timeNow();
  return serialOfDay(day) + (hour * 60 + minute) / MINUTES_OF_DAY;
}

const MINUTES_OF_DAY = 24 * 60;

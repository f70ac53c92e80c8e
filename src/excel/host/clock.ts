import { serialOfDay, type Day } from "../../core";

/** Gives the time on the user's own clock, to the minute. */
export function timeNow(now = new Date()): { day: Day; hour: number; minute: number } {
  const day = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  return { day, hour: now.getHours(), minute: now.getMinutes() };
}

/**
 * Gives the time now as an Excel serial: whole days, and the time of day as a share of one, to the millisecond. So two
 * lines of a log that are written in one minute differ.
 */
export function nowSerial(now = new Date()): number {
  const { day, hour, minute } = timeNow(now);
  const milliseconds = now.getSeconds() * 1000 + now.getMilliseconds();
  return serialOfDay(day) + (hour * 60 + minute) / MINUTES_OF_DAY + milliseconds / MILLISECONDS_OF_DAY;
}

const MINUTES_OF_DAY = 24 * 60;
const MILLISECONDS_OF_DAY = MINUTES_OF_DAY * 60_000;

import { serialOfDay } from "../core";

/** The time now as Excel writes it: days, with the time of day as the part of one. */
export function nowSerial(now = new Date()): number {
  const day = serialOfDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  return day + (now.getHours() * 60 + now.getMinutes()) / MINUTES_OF_DAY;
}

const MINUTES_OF_DAY = 24 * 60;

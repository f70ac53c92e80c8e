import { invalidArgument } from "../../richapi";

/**
 * Excel's rules for a sheet's name. From Microsoft's page "Rename a worksheet": not blank, at most 31 characters, none of
 * `/ \ ? * : [ ]`, no apostrophe first or last, and not "History", which Excel keeps for itself.
 */
export function checkedSheetName(name: unknown, location: string): string {
  if (typeof name !== "string" || name.length < 1 || name.length > LONGEST) throw invalidArgument(location);
  if (/[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'")) throw invalidArgument(location);
  if (isSameName(name, "History")) throw invalidArgument(location);
  return name;
}

const LONGEST = 31;

/** Excel ignores case in names. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

import { invalidArgument } from "../../richapi";

/** Excel's rules for a sheet's name. */
export function checkedSheetName(name: unknown, location: string): string {
  if (typeof name !== "string" || name.length < 1 || name.length > 31) throw invalidArgument(location);
  if (/[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'")) throw invalidArgument(location);
  return name;
}

/** Excel ignores case in names. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

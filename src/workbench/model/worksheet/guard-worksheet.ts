import type { Focus, MemberWithFocus } from "../workbook/focus";
import type { WorkbookProtection } from "../workbook/workbook-protection";

/** Refuses a property of a sheet where the workbook's structure is protected, or where another workbook has the focus. */
export function guardWorksheet(
  workbook: { readonly protection: WorkbookProtection; readonly focus: Focus },
  member: string,
): void {
  if (OF_STRUCTURE.has(member)) workbook.protection.guard(`Worksheet.${member}`);
  const withFocus = WITH_FOCUS.get(member);
  if (withFocus) workbook.focus.guard(withFocus);
}

/** What is the workbook's structure, and not the sheet's. */
const OF_STRUCTURE: ReadonlySet<string> = new Set(["name", "position", "visibility"]);

/** By the names that office.js writes them with. */
const WITH_FOCUS: ReadonlyMap<string, MemberWithFocus> = new Map([
  ["gridlines", "Worksheet.showGridlines"],
  ["showGridlines", "Worksheet.showGridlines"],
  ["headings", "Worksheet.showHeadings"],
  ["showHeadings", "Worksheet.showHeadings"],
]);

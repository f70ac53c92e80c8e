import type { CellLink } from "../grid";
import { referredRange } from "../range/referred-range";
import type { Worksheet } from "../worksheet/worksheet";

/** What a click on a link leads to. */
export type LinkOutcome =
  { readonly kind: "went" } | { readonly kind: "broken" } | { readonly kind: "outside"; readonly address: string };

/** Goes where a link of a sheet leads, if that is in the workbook. An address that begins with # is. */
export function followLink(worksheet: Worksheet, { address = "", documentReference }: CellLink): LinkOutcome {
  const place = documentReference ?? (address.startsWith("#") ? address : undefined);
  if (place === undefined) return { kind: "outside", address };
  const target = referredRange(worksheet, place.replace(/^#/, ""));
  if (target?.worksheet.visibility !== "Visible") return { kind: "broken" };
  target.select();
  return { kind: "went" };
}

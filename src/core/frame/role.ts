import { isBlank, quote, type Amount, type Growth } from "../money";
import { CellFault } from "../faults";
import { meaningOf } from "../words";
import { frameOf } from "./frame";

/**
 * What an income line is to the fee: the fee itself, income that pays for the frame beside it, or money that the fee
 * counts elsewhere. Capital is counted as the planned drawdown, a carry-over as the deduction.
 */
export type Role = "fee" | "passedOn" | "grant" | "capital" | "carryOver" | "other";

/** The roles of income that pays for the frame beside the fee. */
export type PayingRole = "passedOn" | "grant" | "other";

/**
 * Reads the role of an income line. A blank has none: a name is never read as a role.
 *
 * @throws CellFault `role-unknown`
 * @example
 * readRole("Tilskudd") // => grant
 * readRole("") // => undefined
 */
export function readRole(cell: unknown): Role | undefined {
  if (isBlank(cell)) return undefined;
  const role = meaningOf(cell, ROLE_WORDS);
  if (!role) throw new CellFault("role-unknown", { given: quote(cell) });
  return role;
}

/** Whether income of this role pays for the frame beside the fee. */
export const paysForFrame = (role: Role | undefined): role is PayingRole =>
  role === "passedOn" || role === "grant" || role === "other";

/**
 * What an income line pays of next year's frame. Income that is passed on follows the growth of memberships, since it is
 * charged at cost. All other income is as budgeted this year: nobody has decided a growth for it.
 *
 * @param budget - this year's budget, in the workbook's unit
 * @param memberships - the growth of memberships
 * @returns same unit, unrounded; undefined for a blank, and for a role that is not other income
 * @example
 * String(incomeOfNextYear("passedOn", decimal("240"), growth("0.03"))) // => 247.2
 * String(incomeOfNextYear("grant", decimal("6000"), growth("0.03"))) // => 6000
 * incomeOfNextYear("fee", decimal("33923"), growth("0.03")) // => undefined
 */
export function incomeOfNextYear(
  role: Role | undefined,
  budget: Amount | undefined,
  memberships: Growth,
): Amount | undefined {
  if (budget === undefined || !paysForFrame(role)) return undefined;
  return role === "passedOn" ? frameOf(budget, memberships) : budget;
}

/** The accepted words, by meaning. A list offers the first of each. */
export const ROLE_WORDS = {
  fee: ["avgift", "konsortieavgift", "fee"],
  passedOn: ["viderefakturert", "vidarefakturert", "passed on"],
  grant: ["tilskudd", "tilskot", "delfinansiering", "grant"],
  capital: ["kapital", "virksomhetskapital", "verksemdskapital", "capital"],
  carryOver: ["overføring", "carry-over"],
  other: ["annet", "anna", "other"],
} as const;

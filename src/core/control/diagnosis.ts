import { ONE, sum, ZERO, type Amount, type Decimal } from "../money";
import type { TotalCause } from "../faults";
import { footingAllowance, footingResidue } from "./footing";
import { slipOf, swapsOf } from "./slip";

/**
 * Finds what a total that does not foot looks like, so that its reader knows where to look.
 *
 * BIB-2024/30 prints 28360 over parts that sum to 18787: 75 % of 37813, a formula left from another quarter. A cause is
 * a likeness, not a proof, so every cause that fits is returned.
 *
 * @param parts - as printed, in the order of their lines; blanks count as zero
 * @param total - as printed
 * @param others - other totals that a formula may have taken a share of, such as the budget for the whole year
 * @param unit - what the parts were rounded to, above zero
 * @returns the causes that explain the total within rounding, the closest first; empty when it foots
 * @example
 * JSON.stringify(diagnoseTotal([decimal("9385"), decimal("9102"), decimal("300"), ZERO], decimal("28360"), [decimal("37813")])[0]) // => {"kind":"share","of":"37813","numerator":3,"denominator":4}
 */
export function diagnoseTotal(
  parts: readonly (Amount | undefined)[],
  total: Amount,
  others: readonly Amount[],
  unit: Decimal = ONE,
): TotalCause[] {
  if (footingResidue(parts, total, unit).isZero()) return [];
  const causes = [
    ...signSuspects(parts, total),
    ...lineSuspects(parts, total, unit),
    ...totalSuspects(parts, total, unit),
    ...shareSuspects(total, others, unit),
    ...digitSuspects(parts, total),
  ]
    .filter(({ miss, allowed }) => miss.abs().lte(allowed))
    .sort((a, b) => a.miss.abs().cmp(b.miss.abs()))
    .map(({ cause }) => cause);
  // Any two figures of a chance likeness differ in one digit. It is a cause where there is no better one.
  const better = causes.filter(({ kind }) => kind !== "digit");
  return better.length > 0 ? better : causes;
}

/** A cause, how far the total is from what the cause would give, and how far rounding allows it to be. */
type Suspect = { cause: TotalCause; miss: Decimal; allowed: Decimal };

/** A mistake with one line: left out, counted twice, or with its sign reversed. */
function lineSuspects(parts: readonly (Amount | undefined)[], total: Amount, unit: Decimal): Suspect[] {
  const allowed = footingAllowance(parts, unit);
  const residue = total.minus(sum(parts));
  return parts.flatMap((part, i) => {
    // A line smaller than the rounding cannot be distinguished from it.
    if (part === undefined || part.abs().lte(allowed)) return [];
    const suspect = (kind: "left-out" | "doubled" | "sign-turned", brings: Decimal): Suspect => ({
      cause: { kind, line: i + 1, part: part.toString() },
      miss: residue.minus(brings),
      allowed,
    });
    return [suspect("left-out", part.neg()), suspect("doubled", part), suspect("sign-turned", part.times(-2))];
  });
}

/** The right total, written wrongly: with two neighbouring digits swapped, or in another unit. */
function totalSuspects(parts: readonly (Amount | undefined)[], total: Amount, unit: Decimal): Suspect[] {
  const allowed = footingAllowance(parts, unit);
  const wanted = sum(parts);
  const swapped = swapsOf(total).map((other): Suspect => {
    return { cause: { kind: "transposed", wanted: other.toString() }, miss: other.minus(wanted), allowed };
  });
  if (total.isZero() || wanted.isZero()) return swapped;
  const factor = (kind: "too-large" | "too-small"): TotalCause => ({ kind, times: 1000, wanted: wanted.toString() });
  return [
    ...swapped,
    { cause: factor("too-large"), miss: total.div(1000).minus(wanted), allowed },
    { cause: factor("too-small"), miss: total.minus(wanted.div(1000)), allowed: unit.div(2) },
  ];
}

/** The right total with its own sign turned. */
function signSuspects(parts: readonly (Amount | undefined)[], total: Amount): Suspect[] {
  const wanted = sum(parts);
  if (wanted.isZero() || !total.eq(wanted.neg())) return [];
  return [{ cause: { kind: "negated", wanted: wanted.toString() }, miss: ZERO, allowed: ZERO }];
}

/** The right total with one digit wrong, or its point moved. */
function digitSuspects(parts: readonly (Amount | undefined)[], total: Amount): Suspect[] {
  const wanted = sum(parts);
  const slip = slipOf(total, wanted);
  if (slip === "digit") return [{ cause: { kind: "digit", wanted: wanted.toString() }, miss: ZERO, allowed: ZERO }];
  if (slip !== "too-large" && slip !== "too-small") return [];
  const times = Math.round((slip === "too-large" ? total.div(wanted) : wanted.div(total)).toNumber());
  // A thousand is among the others.
  if (times === 1000) return [];
  return [{ cause: { kind: slip, times, wanted: wanted.toString() }, miss: ZERO, allowed: ZERO }];
}

/** Some months of another total: 3 of 12 are 25 %, 6 are 50 %, 9 are 75 %. */
function shareSuspects(total: Amount, others: readonly Amount[], unit: Decimal): Suspect[] {
  return others
    .filter((other) => !other.isZero())
    .flatMap((other) =>
      Array.from({ length: 11 }, (_, i): Suspect => ({
        cause: { kind: "share", of: other.toString(), ...partOfYear(i + 1) },
        miss: total.minus(other.times(i + 1).div(12)),
        allowed: unit.div(2),
      })),
    );
}

/** Whole quarters as quarters, as the papers close them. Otherwise twelfths. */
function partOfYear(months: number): { numerator: number; denominator: number } {
  return months % 3 === 0 ? { numerator: months / 3, denominator: 4 } : { numerator: months, denominator: 12 };
}

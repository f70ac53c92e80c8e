import { allocate, roundTo, roundToSum, sum, type Amount, type Decimal } from "../money";
import { footingResidue } from "../control";
import { periodEnd, type Period } from "../time";
import { feePercent, votes } from "../frame";
import { derived, designRule, type Derivation } from "./derived";
import { named, type Step } from "./terms";

type Parts = readonly (Amount | undefined)[];

/** How a total came about: the `sum` of its parts. */
export const deriveTotal = (parts: Parts): Derivation<"amount"> =>
  derived("total", designRule(13), [PARTS(parts)], added(parts));

/** How `roundTo` came about. */
export const deriveRounding = (amount: Amount, unit: Decimal): Derivation<"amount"> =>
  derived("rounding", designRule(2), [AMOUNT(amount), UNIT(unit)], {
    ...named("rounded", "amount")(roundTo(amount, unit)),
    formula: { op: "round", of: ["amount", "unit"] },
  });

/** How `roundToSum` came about: the total is rounded first, the parts follow it. */
export const deriveRoundingToSum = (parts: Parts, unit: Decimal): Derivation<"amounts"> =>
  derived(
    "rounding-to-sum",
    designRule(2),
    [PARTS(parts), UNIT(unit)],
    added(parts),
    { ...named("rounded", "amount")(roundTo(sum(parts), unit)), formula: { op: "round", of: ["partTotal", "unit"] } },
    {
      ...named("roundedParts", "amounts")(roundToSum(parts, unit)),
      formula: { op: "roundToSum", of: ["parts", "rounded", "unit"] },
    },
  );

/** How `allocate` came about. */
export const deriveAllocation = (
  amount: Amount,
  weights: readonly (Decimal | undefined)[],
  unit: Decimal,
): Derivation<"amounts"> =>
  derived(
    "allocation",
    designRule(9),
    [AMOUNT(amount), named("weights", "weights")(weights), UNIT(unit)],
    { ...named("allWeights", "weight")(sum(weights)), formula: { op: "sum", of: ["weights"] } },
    {
      ...named("allocated", "amounts")(allocate(amount, weights, unit)),
      formula: { op: "largestRemainder", of: ["amount", "weights", "allWeights", "unit"] },
    },
  );

/** How `votes` came about. */
export const deriveVotes = (fee: Amount, total: Amount): Derivation<"votes"> =>
  derived(
    "votes",
    designRule(10),
    [named("fee", "amount")(fee), TOTAL(total)],
    {
      ...named("percent", "percent")(feePercent(fee, total)),
      formula: { op: "round", of: [{ op: "over", of: [{ op: "times", of: ["fee", 100] }, "total"] }, 0.1] },
    },
    { ...named("votes", "votes")(votes(fee, total)), formula: { op: "votesFor", of: ["percent"] } },
  );

/** How `footingResidue` came about. */
export const deriveFooting = (parts: Parts, total: Amount, unit: Decimal): Derivation<"amount"> =>
  derived("footing", designRule(13), [PARTS(parts), TOTAL(total), UNIT(unit)], added(parts), {
    ...named("residue", "amount")(footingResidue(parts, total, unit)),
    formula: { op: "beyondRounding", of: [{ op: "minus", of: ["total", "partTotal"] }, "parts", "unit"] },
  });

/** How `periodEnd` came about. */
export const derivePeriodEnd = (period: Period, year: number): Derivation<"day"> =>
  derived("period-end", designRule(3), [named("months", "months")(period.months), named("year", "year")(year)], {
    ...named("periodEnd", "day")(periodEnd(period, year)),
    formula: { op: "lastDay", of: ["months", "year"] },
  });

/** How the closed months of a period came about: they are the period itself, counted. */
export const deriveClosedMonths = ({ months }: Period): Derivation<"months"> =>
  derived("closed-months", designRule(3), [named("months", "months")(months)], {
    ...named("months", "months")(months),
    formula: { op: "same", of: ["months"] },
  });

const PARTS = named("parts", "amounts");
const AMOUNT = named("amount", "amount");
const TOTAL = named("total", "amount");
const UNIT = named("unit", "amount");

const added = (parts: Parts): Step<"partTotal"> => ({
  ...named("partTotal", "amount")(sum(parts)),
  formula: { op: "sum", of: ["parts"] },
});

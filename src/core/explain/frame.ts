import type { Amount, Growth, Share } from "../money";
import {
  closingBalances,
  consortiumFee,
  decisionOf,
  deductionOf,
  frameOf,
  growthOf,
  type Category,
  type Funding,
  type Growths,
} from "../frame";
import { derived, designRule, FRAME_ASSESSMENT, FRAME_SUMMARY, type Derivation } from "./derived";
import { named, type Formula, type Step } from "./terms";

/** How `frameOf` came about. */
export const deriveFrame = (base: Amount, rate: Growth): Derivation<"amount"> =>
  derived("frame", designRule(7), [BASE(base), GROWTH(rate)], grown(base, rate));

/** How a frame under the principles for 2025 came about: `growthOf`, then `frameOf`. */
export function deriveFrame2025(base: Amount, category: Category, growths: Growths): Derivation<"amount"> {
  const rate = growthOf(category, decisionOf(2025), growths);
  return derived(
    "frame-2025",
    FRAME_SUMMARY,
    [
      BASE(base),
      named("category", "category")(category),
      named("priceGrowth", "growth")(growths.price),
      named("licenceGrowth", "growth")(growths.licence),
    ],
    { ...GROWTH(rate), formula: { op: "growthOf", of: ["category", "priceGrowth", "licenceGrowth"] } },
    grown(base, rate),
  );
}

/** How `deductionOf` came about. */
export const deriveDeduction = (surplus: Amount, given: Share): Derivation<"amount"> =>
  derived("deduction", FRAME_SUMMARY, [SURPLUS(surplus), SHARE(given)], deducted(surplus, given));

/** How `consortiumFee` came about, from the surplus that its deduction comes from. */
export function deriveFee(
  frame: Amount,
  { otherIncome, drawdown }: Omit<Funding, "deduction">,
  surplus: Amount,
  given: Share,
): Derivation<"amount"> {
  const deduction = deducted(surplus, given);
  const fee = consortiumFee(frame, { otherIncome, drawdown, deduction: deduction.value });
  return derived(
    "fee",
    FRAME_SUMMARY,
    [
      named("frame", "amount")(frame),
      named("otherIncome", "amount")(otherIncome),
      named("drawdown", "amount")(drawdown),
      SURPLUS(surplus),
      SHARE(given),
    ],
    deduction,
    { ...named("fee", "amount")(fee), formula: { op: "minus", of: ["frame", "otherIncome", "drawdown", "deduction"] } },
  );
}

/** How `closingBalances` came about. */
export const deriveCapital = (opening: Amount, movements: readonly (Amount | undefined)[]): Derivation<"amounts"> =>
  derived(
    "capital",
    FRAME_ASSESSMENT,
    [named("opening", "amount")(opening), named("movements", "amounts")(movements)],
    {
      ...named("balances", "amounts")(closingBalances(opening, movements)),
      formula: { op: "runningBalance", of: ["opening", "movements"] },
    },
  );

const BASE = named("base", "amount");
const GROWTH = named("growth", "growth");
const SURPLUS = named("surplus", "amount");
const SHARE = named("share", "share");

const GROWN: Formula = { op: "times", of: ["base", { op: "plus", of: [1, "growth"] }] };
const DEDUCTED: Formula = { op: "times", of: [{ op: "positive", of: ["surplus"] }, "share"] };

const grown = (base: Amount, rate: Growth): Step<"frame"> => ({
  ...named("frame", "amount")(frameOf(base, rate)),
  formula: GROWN,
});

const deducted = (surplus: Amount, given: Share): Step<"deduction"> & { value: Amount } => ({
  name: "deduction",
  kind: "amount",
  value: deductionOf(surplus, given),
  formula: DEDUCTED,
});

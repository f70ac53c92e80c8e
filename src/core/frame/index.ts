// Next year: growths by category and year, the board's decision for 2025, the frame, the fee, capital and votes. Knows no
// sheet; a growth that nobody has given is none by habit.
export { closingBalances } from "./capital";
export { decisionOf, growthOf, type DecidedYear, type FrameDecision, type Growths } from "./decisions";
export { consortiumFee, deductionOf, type Funding } from "./fee";
export { FEE_BUDGET_WORDS, FRAME_BASE_WORDS, type FeeBudget, type FrameBase } from "./basis";
export { CATEGORY_WORDS, frameOf, readCategory, type Category } from "./frame";
export { incomeOfNextYear, paysForFrame, readRole, ROLE_WORDS, type PayingRole, type Role } from "./role";
export { GENERAL_CATEGORY, growthInForce, isCategoryName, type CategoryGrowth } from "./categoryGrowth";
export { feePercent, votes } from "./votes";

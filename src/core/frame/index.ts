// Next year: the board's decisions by year, the frame, the fee, capital and votes. Knows no sheet; a year without a
// decision has none by habit.
export { closingBalances } from "./capital";
export { decisionOf, growthOf, type DecidedYear, type FrameDecision, type Growths } from "./decisions";
export { consortiumFee, deductionOf, type Funding } from "./fee";
export { CATEGORY_WORDS, frameOf, readCategory, type Category } from "./frame";
export { incomeOfNextYear, paysForFrame, readRole, ROLE_WORDS, type PayingRole, type Role } from "./role";
export { feePercent, votes } from "./votes";

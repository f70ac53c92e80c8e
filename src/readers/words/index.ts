// The words that tell what rows and columns of a ledger's table are, in the languages of the systems that write them:
// Norwegian, Swedish, Danish, English. Knows no table.
export { balanceWords, isBalanceCode, isBalanceKind, isMovement, isNameOfTotal } from "./balanceWords";
export { companyIn, isCompanyHead } from "./companyWords";
export { currencyOf, foreignIn, isCurrency, isInKroner, isInVoucherCurrency } from "./currencyWords";
export { areScenarioLetters, scenarioOf, type Scenario } from "./scenarioWords";
export { markEvidence, sideOf, type MarkEvidence, type Side } from "./sideWords";
export { KRONER_IN, unitIn, withoutUnit } from "./unitWords";

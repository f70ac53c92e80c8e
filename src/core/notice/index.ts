// Sharing the fee among institutions: the key, the limits, part years, and whole units that sum to the fee. Knows no
// sheet and no institution, and has no key of its own: the papers give none.
export { allocateWithin } from "./allocateWithin";
export { keyWeights } from "./keyWeights";
export { leastCap } from "./leastCap";
export { transitionLimits, type Limit } from "./limits";
export { isOrganisationNumber } from "./organisationNumber";
export { partOfYear, PART_YEAR_WORDS, readPartYearRule, type PartYearRule } from "./partOfYear";

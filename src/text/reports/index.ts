// The words of the reports, and the comments on a variance. Computes nothing: figures come rounded.
export { accumulated } from "./accumulated";
export { assessment } from "./assessment";
export { commentOn } from "./comment";
export { draftLine, draftSummary, draftTotal, proposedDecision, type Standing, type Summary } from "./draft";
export { assumptions, frame } from "./frame";
export { partInWords, principleList, PRINCIPLES_OF_2025 } from "./principles";
export { reportWords } from "./pane";

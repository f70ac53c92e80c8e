// The words of the pane that belong to no panel alone: outcomes, steps, help. Knows no component.
export { help } from "./help";
export { failed, findings, outcomes, taken } from "./outcomes";
export { steps } from "./steps";

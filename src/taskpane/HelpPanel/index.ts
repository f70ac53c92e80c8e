// What the functions are called, and where the guide is. Holds no rule.
export { HelpPanel } from "./HelpPanel";

// Set-up, example and templates: how to begin. Holds no rule.
export { StartPanel } from "./StartPanel";

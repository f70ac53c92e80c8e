// The control's button and what it found. Holds no rule.
export { ControlPanel } from "./ControlPanel";

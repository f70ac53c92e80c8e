// The frame's button. Holds no rule.
export { FramePanel } from "./FramePanel";

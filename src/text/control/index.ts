// The words of Kontroll. Knows no finding's text: that is in text/faults.
export { controlPanel } from "./pane";
export { control, isControlRunLine } from "./sheet";

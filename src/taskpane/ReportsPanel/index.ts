// The reports' buttons, and the preview of what making one again changes. Holds no rule.
export { ReportSection } from "./ReportSection";
export { ReportsPanel } from "./ReportsPanel";

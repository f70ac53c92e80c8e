// Workbooks that lie ready. Holds no rule.
export { TemplatesPanel } from "./TemplatesPanel";

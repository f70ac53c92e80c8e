// Why the selected cell shows what it shows. Holds no rule: explanations come as data.
export { ExplainPanel } from "./ExplainPanel";
export { RuleBox } from "./RuleBox";

// The words of the self-test. They load with its panel, and not with the pane.
export { probeTitles } from "./probeTitles";
export { selfTestWords } from "./words";

// Every report with its status and the ways from it. Holds no rule: core/status knows the ways.
export { StatusPanel } from "./StatusPanel";

import type { pane } from "../text";
import { ControlPanel } from "./ControlPanel";
import { FramePanel } from "./FramePanel";
import { lazyPanel } from "./lazyPanel";
import type { Panel } from "./panel";
import { ReportsPanel } from "./ReportsPanel";
import { StartPanel } from "./StartPanel";
import { StatusPanel } from "./StatusPanel";
import { TemplatesPanel } from "./TemplatesPanel";

const FormulaPanel = lazyPanel(async () => {
  return (await import(/* webpackChunkName: "formulas" */ "./FormulaPanel")).FormulaPanel;
});
const ExplainPanel = lazyPanel(async () => {
  return (await import(/* webpackChunkName: "formulas" */ "./ExplainPanel")).ExplainPanel;
});

const LedgerPanel = lazyPanel(async () => {
  return (await import(/* webpackChunkName: "ledger" */ "./LedgerPanel")).LedgerPanel;
});
const DrillPanel = lazyPanel(async () => {
  return (await import(/* webpackChunkName: "drill" */ "./DrillPanel")).DrillPanel;
});

export type StepId = keyof typeof pane.steps;

/** The panels of each step of the finance year, in order. A panel is one folder and one word here. */
export const STEPS: readonly { id: StepId; panels: readonly Panel[] }[] = [
  { id: "setup", panels: [StartPanel, TemplatesPanel] },
  { id: "figures", panels: [LedgerPanel] },
  { id: "forecast", panels: [FormulaPanel, ExplainPanel, DrillPanel] },
  { id: "reports", panels: [ReportsPanel] },
  { id: "frame", panels: [FramePanel] },
  { id: "control", panels: [ControlPanel, StatusPanel] },
];

/** The steps that newcomers and daily users look for first, and those with news when a workbook is opened. */
export const OPEN_AT_START: readonly StepId[] = ["setup", "reports", "frame", "control"];

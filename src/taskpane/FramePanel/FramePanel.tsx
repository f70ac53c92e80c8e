import { DataPieRegular } from "@fluentui/react-icons";
import { pane, type Language } from "../../text";
import type { Actions } from "../state/actions";
import { ReportSection, type OfferedReport } from "../ReportsPanel/ReportSection";

export type FramePanelProps = { language: Language; actions: Actions };

/** What next year's budget rests on. */
export const FramePanel = ({ language, actions }: FramePanelProps) => (
  <ReportSection title={pane.reportWords.frameTitle} reports={OFFERED} language={language} actions={actions} />
);

const OFFERED: readonly OfferedReport[] = [
  { kind: "frame", label: pane.frameReport, hint: pane.frameReportHint, icon: <DataPieRegular /> },
];

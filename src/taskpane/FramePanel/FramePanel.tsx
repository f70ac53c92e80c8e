import { DataPieRegular } from "@fluentui/react-icons";
import { ReportSection } from "../ReportsPanel";
import { useWords } from "../state";

/** The budget frame, which next year's budget rests on. */
export function FramePanel() {
  const { reportWords, frameReport, frameReportHint } = useWords();
  return (
    <ReportSection
      title={reportWords.frameTitle}
      reports={[{ kind: "frame", label: frameReport, hint: frameReportHint, icon: <DataPieRegular /> }]}
    />
  );
}
